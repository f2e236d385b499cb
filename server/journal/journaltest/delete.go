package journaltest

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"parley/server/journal"
)

func deleteLeavesNothing(t *testing.T, j journal.Journal) {
	fill(t, j, table, 1, 3)
	kept := fill(t, j, "table/c7f3/2", 1, 3)
	require.NoError(t, j.Delete(t.Context(), table, "table/c7f3/nobody"))
	requireRecords(t, j, table, nil)
	requireRecords(t, j, "table/c7f3/2", kept)
	require.Len(t, heads(t, j, ""), 1)

	_, err := j.Append(t.Context(), table, record(4, "dev1:4"))
	require.ErrorIs(t, err, journal.ErrConflict, "it does not go on where it was")
	requireRecords(t, j, table, fill(t, j, table, 1, 2))
	require.NoError(t, j.Delete(t.Context()), "nothing is easily deleted")
}

func deleteEndsReaders(t *testing.T, j journal.Journal) {
	fill(t, j, table, 1, 1000)
	var last error
	for rec, err := range j.Read(t.Context(), table, 1) {
		if last = err; err == nil && rec.N == 1 {
			require.NoError(t, j.Delete(t.Context(), table))
			fill(t, j, table, 1, 1000) // another under the same name
		}
	}
	require.ErrorIs(t, last, journal.ErrDeleted)

	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	for rec, err := range j.Follow(ctx, table, 1000) {
		if last = err; err == nil && rec.N == 1000 {
			require.NoError(t, j.Delete(t.Context(), table))
			last = nil
		}
	}
	require.ErrorIs(t, last, journal.ErrDeleted)
}

func deleteAllOrNone(t *testing.T, j journal.Journal) {
	kept := fill(t, j, table, 1, 2)
	require.ErrorIs(t, j.Delete(t.Context(), table, "Not/A/Name"), journal.ErrName)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	require.ErrorIs(t, j.Delete(ctx, table), context.Canceled)
	requireRecords(t, j, table, kept)
}
