package sqlite

import (
	"context"
	"errors"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/server/journal"
)

// stall makes the writer wait inside a transaction until release is called.
func stall(t *testing.T, e *Engine) (release func()) {
	inside, open := make(chan struct{}), make(chan struct{})
	go func() {
		_ = e.submit(context.Background(), request{apply: func(*batch) error {
			close(inside)
			<-open
			return nil
		}})
	}()
	<-inside
	return sync.OnceFunc(func() { close(open) })
}

func TestAnAppendThatWasNotTakenIsNotWritten(t *testing.T) {
	e := openTest(t, t.TempDir())
	release := stall(t, e)
	defer release()
	left := errors.New("the player has left")
	ctx, cancel := context.WithCancelCause(t.Context())
	answer := make(chan error)
	go func() {
		_, err := e.Append(ctx, table, record(1, "hello"))
		answer <- err
	}()
	cancel(left)
	require.ErrorIs(t, <-answer, left)
	release()
	fill(t, e, "table/c7f3/2", 1, 1) // the writer has taken all there was
	recs, err := read(e, table)
	require.NoError(t, err)
	require.Empty(t, recs)
}

func TestAnAppendThatWasTakenIsAnswered(t *testing.T) {
	e := openTest(t, t.TempDir())
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	err := e.submit(ctx, request{apply: func(b *batch) error {
		cancel()
		body, rec, err := journal.Encode(table, record(1, "hello"))
		require.NoError(t, err)
		_, err = b.append(table, rec, body)
		return err
	}})
	require.NoError(t, err)
	recs, err := read(e, table)
	require.NoError(t, err)
	require.Len(t, recs, 1)
}

func TestARefusedRequestLeavesItsBatchAlone(t *testing.T) {
	e := openTest(t, t.TempDir())
	fill(t, e, table, 1, 1)
	release := stall(t, e)
	var all sync.WaitGroup
	var good, bad error
	all.Go(func() { _, good = e.Append(t.Context(), "table/c7f3/2", record(1, "hello")) })
	all.Go(func() { _, bad = e.Append(t.Context(), table, record(9, "hello")) })
	release()
	all.Wait()
	assert.NoError(t, good)
	assert.ErrorIs(t, bad, journal.ErrConflict)
}

func TestAFailedCommitIsNotAcknowledged(t *testing.T) {
	e := openTest(t, t.TempDir())
	stored := fill(t, e, table, 1, 3)
	err := e.submit(t.Context(), request{apply: func(b *batch) error {
		body, rec, err := journal.Encode(table, record(4, "hello"))
		require.NoError(t, err)
		_, err = b.append(table, rec, body)
		require.NoError(t, err)
		require.NoError(t, b.store())
		return b.exec("ROLLBACK") // so that the writer has nothing to commit
	}})
	require.ErrorIs(t, err, journal.ErrReadOnly)
	require.ErrorIs(t, e.Err(), journal.ErrReadOnly)
	_, err = e.Append(t.Context(), "table/c7f3/2", record(1, "hello"))
	require.ErrorIs(t, err, journal.ErrReadOnly, "nothing is written from now on")
	recs, err := read(e, table)
	require.NoError(t, err)
	require.Equal(t, stored, recs, "reading goes on")
}
