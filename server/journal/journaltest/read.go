package journaltest

import (
	"context"
	"math"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/server/journal"
)

// patience is how long a test waits for what should come at once.
const patience = 10 * time.Second

func readFrom(t *testing.T, j journal.Journal) {
	stored := fill(t, j, table, 1, 600) // more than a page of any engine
	for from, want := range map[uint64][]journal.Record{
		0: stored, 1: stored, 2: stored[1:], 600: stored[599:], 601: nil, math.MaxUint64: nil,
	} {
		got, err := all(t.Context(), j, table, from)
		require.NoError(t, err)
		require.Equal(t, want, got, "from %d", from)
	}
	got, err := all(t.Context(), j, "table/c7f3/nobody", 1)
	require.NoError(t, err)
	require.Empty(t, got)
}

func readStops(t *testing.T, j journal.Journal) {
	fill(t, j, table, 1, 5)
	var seen []uint64
	for rec, err := range j.Read(t.Context(), table, 1) {
		require.NoError(t, err)
		if seen = append(seen, rec.N); rec.N == 2 {
			break
		}
	}
	require.Equal(t, []uint64{1, 2}, seen)

	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := all(ctx, j, table, 1)
	require.ErrorIs(t, err, context.Canceled)
}

func readWhileAppending(t *testing.T, j journal.Journal) {
	fill(t, j, table, 1, 1)
	for rec, err := range j.Read(t.Context(), table, 1) {
		require.NoError(t, err)
		if rec.N == 20 {
			break
		}
		fill(t, j, table, rec.N+1, rec.N+1)
	}
}

func followSeesAll(t *testing.T, j journal.Journal) {
	const followers, last = 4, 300
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	seen := make(chan []uint64, followers)
	for i := range followers {
		go func() {
			var numbers []uint64
			for rec, err := range j.Follow(ctx, table, uint64(i)) {
				if !assert.NoError(t, err) {
					break
				}
				if numbers = append(numbers, rec.N); rec.N == last {
					break
				}
			}
			seen <- numbers
		}()
	}
	fill(t, j, "table/c7f3/2", 1, 3) // nothing of this is theirs
	fill(t, j, table, 1, last)
	for range followers {
		numbers := <-seen
		require.NotEmpty(t, numbers)
		require.LessOrEqual(t, numbers[0], uint64(followers))
		for i, n := range numbers {
			require.Equal(t, numbers[0]+uint64(i), n)
		}
		require.EqualValues(t, last, numbers[len(numbers)-1])
	}
}

func followEnds(t *testing.T, j journal.Journal) {
	fill(t, j, table, 1, 1)
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	var seen []uint64
	for rec, err := range j.Follow(ctx, table, 1) {
		require.NoError(t, err)
		seen = append(seen, rec.N)
		cancel()
	}
	require.Equal(t, []uint64{1}, seen)
}

func headsByPrefix(t *testing.T, j journal.Journal) {
	want := map[string][]journal.Head{}
	for _, name := range []journal.Name{
		"class/c7f3", "class/c7f4", "table/c7f/1", "table/c7f3/1", "table/c7f3/10", "table/c7f3/2", "table/c7f4/1",
	} {
		stored := fill(t, j, name, 1, uint64(len(name)))
		last := stored[len(stored)-1]
		head := journal.Head{Name: name, N: last.N, At: last.At, Due: last.Due}
		for _, prefix := range []string{"", "class/", "table/", "table/c7f3/"} {
			if len(name) > len(prefix) && string(name[:len(prefix)]) == prefix {
				want[prefix] = append(want[prefix], head)
			}
		}
	}
	for _, prefix := range []string{"", "class/", "table/", "table/c7f3/", "table/none/"} {
		require.Equal(t, want[prefix], heads(t, j, prefix), "prefix %q", prefix)
	}
	for range j.Heads(t.Context(), "") {
		break
	}
}

// heads returns what Heads yields.
func heads(t require.TestingT, j journal.Journal, prefix string) []journal.Head {
	var found []journal.Head
	for head, err := range j.Heads(context.Background(), prefix) {
		require.NoError(t, err)
		found = append(found, head)
	}
	return found
}

func epochStays(t *testing.T, j journal.Journal) {
	epoch := j.Epoch()
	require.NotEmpty(t, epoch)
	fill(t, j, table, 1, 2)
	require.NoError(t, j.Delete(t.Context(), table))
	require.Equal(t, epoch, j.Epoch())
	require.NoError(t, j.Err())
}
