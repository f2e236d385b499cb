package sqlite

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"parley/server/journal"
	"parley/server/journal/journaltest"
)

func TestEngine(t *testing.T) {
	journaltest.Run(t, func(t *testing.T) journal.Journal { return openTest(t, t.TempDir()) })
}

// openTest opens dir until the test ends.
func openTest(t testing.TB, dir string) *Engine {
	t.Helper()
	e, err := Open(t.Context(), dir)
	require.NoError(t, err)
	t.Cleanup(func() { assert.NoError(t, e.Close()) })
	return e
}

func TestCloseLeavesNoGoroutine(t *testing.T) {
	defer goleak.VerifyNone(t, goleak.IgnoreCurrent())
	e, err := Open(t.Context(), t.TempDir())
	require.NoError(t, err)
	require.NoError(t, e.Close())
	require.NoError(t, e.Close(), "closing twice")
}
