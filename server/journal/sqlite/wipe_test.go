package sqlite

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/server/journal"
	"parley/server/journal/seal"
)

var ana = seal.Person{Class: "c7f3", ID: "p1"}

// filesWith returns the files of dir that hold text.
func filesWith(t testing.TB, dir string, text []byte) []string {
	t.Helper()
	var found []string
	files, err := filepath.Glob(filepath.Join(dir, "*"))
	require.NoError(t, err)
	for _, file := range files {
		content, err := os.ReadFile(file)
		require.NoError(t, err)
		if bytes.Contains(content, text) {
			found = append(found, filepath.Base(file))
		}
	}
	return found
}

func TestDeletedRecordsAreNowhereOnDisk(t *testing.T) {
	dir := t.TempDir()
	chance := rand.New(rand.NewPCG(1, 2))
	const tables = 30
	name := func(i int) journal.Name { return journal.Name(fmt.Sprintf("table/c7f3/%d", i)) }
	mark := func(i int) string { return fmt.Sprintf("marker-of-table-%d-", i) }
	next := make([]uint64, tables)
	gone := make([]bool, tables)

	e, err := Open(t.Context(), dir)
	require.NoError(t, err)
	for left := tables; left > 0; {
		err := e.submit(t.Context(), request{apply: func(b *batch) error {
			for range 400 { // grown side by side, so that taking rows out would move others
				i := chance.IntN(tables)
				if gone[i] {
					continue
				}
				next[i]++
				size := 1 + chance.IntN(10)*chance.IntN(10)
				body, rec, err := journal.Encode(name(i), record(next[i], strings.Repeat(mark(i), size)))
				require.NoError(t, err)
				_, err = b.append(name(i), rec, body)
				require.NoError(t, err)
			}
			return nil
		}})
		require.NoError(t, err)
		if chance.IntN(3) == 0 {
			require.NoError(t, e.Close())
			e, err = Open(t.Context(), dir)
			require.NoError(t, err)
		}
		i := chance.IntN(tables)
		if gone[i] {
			continue
		}
		recs, err := read(e, name(i))
		require.NoError(t, err)
		require.Len(t, recs, int(next[i]), "those that stay are whole")
		if next[i] > 0 {
			require.NotEmpty(t, filesWith(t, dir, []byte(mark(i))), "the search finds what is there")
		}
		require.NoError(t, e.Delete(t.Context(), name(i)))
		gone[i] = true
		left--
		require.Empty(t, filesWith(t, dir, []byte(mark(i))), "table %d", i)
	}
	for i := range tables { // nor did later ones bring something back
		require.Empty(t, filesWith(t, dir, []byte(mark(i))), "table %d", i)
	}
	require.NoError(t, e.Close())
}

func TestOpeningGivesBackTheSpaceOfDeletedJournals(t *testing.T) {
	dir := t.TempDir()
	e, err := Open(t.Context(), dir)
	require.NoError(t, err)
	for n := uint64(1); n <= 20; n++ {
		_, err := e.Append(t.Context(), table, record(n, strings.Repeat("x", 100_000)))
		require.NoError(t, err)
	}
	kept := fill(t, e, "table/c7f3/2", 1, 5)
	require.NoError(t, e.Delete(t.Context(), table))
	require.NoError(t, e.Close())
	full, err := os.Stat(filepath.Join(dir, journalFile))
	require.NoError(t, err)

	e = openTest(t, dir)
	swept, err := os.Stat(filepath.Join(dir, journalFile))
	require.NoError(t, err)
	assert.Less(t, swept.Size(), full.Size()/10)
	recs, err := read(e, "table/c7f3/2")
	require.NoError(t, err)
	assert.Equal(t, kept, recs)
}

func TestDestroyedKeysAreNowhereOnDisk(t *testing.T) {
	dir := t.TempDir()
	e := openTest(t, dir)
	keys := seal.New(e.Keys())
	const secret = "I would settle for much less"
	loaded := map[seal.Person][]byte{}
	sealed := map[seal.Person]string{}
	for class := range 3 {
		for i := range 80 {
			p := seal.Person{Class: fmt.Sprintf("c%d", class), ID: fmt.Sprintf("p%d", i)}
			text, err := keys.Seal(t.Context(), "class/c7f3", p, secret)
			require.NoError(t, err)
			key, err := e.Keys().Load(t.Context(), p)
			require.NoError(t, err)
			if i%20 == 0 {
				require.NotEmpty(t, filesWith(t, dir, key), "the search finds what is there")
			}
			loaded[p], sealed[p] = key, text
			rec := record(uint64(len(sealed)), text)
			_, err = e.Append(t.Context(), "class/c7f3", rec)
			require.NoError(t, err)
		}
	}
	one := seal.Person{Class: "c0", ID: "p77"}
	require.NoError(t, keys.Destroy(t.Context(), one))
	require.NoError(t, keys.DestroyClass(t.Context(), "c1"))

	require.Empty(t, filesWith(t, dir, []byte(secret)))
	for p, key := range loaded {
		opened, err := keys.Open(t.Context(), "class/c7f3", sealed[p])
		if p == one || p.Class == "c1" {
			require.ErrorIs(t, err, seal.ErrErased, "%v", p)
			require.Empty(t, filesWith(t, dir, key), "%v", p)
			continue
		}
		require.NoError(t, err, "%v", p)
		require.Equal(t, secret, opened)
	}
	_, err := keys.Seal(t.Context(), "class/c7f3", one, "again")
	require.ErrorIs(t, err, seal.ErrErased)
	_, err = keys.Seal(t.Context(), "class/c7f3", seal.Person{Class: "c1", ID: "new"}, "again")
	require.ErrorIs(t, err, seal.ErrErased, "nor for somebody new in an erased class")
	never := seal.Person{Class: "c0", ID: "never-spoke"}
	require.NoError(t, keys.Destroy(t.Context(), never))
	_, err = keys.Seal(t.Context(), "class/c7f3", never, "hello")
	require.ErrorIs(t, err, seal.ErrErased, "nor for somebody who never had one")
}
