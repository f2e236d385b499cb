package sqlite

import (
	"bufio"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"parley/server/journal"
)

// kills is how often a process is killed: often under `make torture`, a few times otherwise.
func kills() int {
	if os.Getenv("PARLEY_TORTURE") != "" {
		return 150
	}
	return 5
}

// TestKilledProcessesLoseNothing kills a process that appends, again and again, and
// looks after each time for every record it ever acknowledged.
func TestKilledProcessesLoseNothing(t *testing.T) {
	dir := t.TempDir()
	acked := map[journal.Name]map[uint64]string{} // the causes, by number
	for i := range childTables {
		acked[childTable(i)] = map[uint64]string{}
	}
	for run := range kills() {
		for _, a := range runAndKill(t, dir, run) {
			require.Empty(t, acked[a.Name][a.N], "a number is acknowledged once")
			acked[a.Name][a.N] = a.Cause
		}
		e, err := Open(t.Context(), dir)
		require.NoError(t, err)
		for name, causes := range acked {
			recs, err := read(e, name)
			require.NoError(t, err)
			seen := map[string]bool{}
			for _, rec := range recs {
				require.False(t, seen[rec.Cause], "%s of %s is there twice", rec.Cause, name)
				seen[rec.Cause] = true
				if cause := causes[rec.N]; cause != "" {
					require.Equal(t, cause, rec.Cause)
				}
			}
			for n, cause := range causes {
				require.True(t, seen[cause], "record %d of %s was acknowledged and is lost", n, name)
			}
		}
		require.NoError(t, e.Close())
	}
}

// runAndKill runs a child until some time after its first acknowledgement, and returns
// all of them.
func runAndKill(t *testing.T, dir string, run int) []ack {
	cmd := child(t.Context(), "append", dir, fmt.Sprint(run))
	out, err := cmd.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	var acks []ack
	for lines := bufio.NewScanner(out); lines.Scan(); {
		var a ack
		if json.Unmarshal(lines.Bytes(), &a) != nil {
			continue // the line that the kill cut off
		}
		if acks = append(acks, a); len(acks) == 1 {
			time.AfterFunc(rand.N(300*time.Millisecond), func() { _ = cmd.Process.Kill() })
		}
	}
	require.Error(t, cmd.Wait(), "it ends because it is killed")
	require.NotEmpty(t, acks)
	return acks
}
