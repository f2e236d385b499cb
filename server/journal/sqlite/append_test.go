package sqlite

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
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

func TestForgottenHeadsAreReadAgain(t *testing.T) {
	e := openTest(t, t.TempDir())
	fill(t, e, table, 1, 3)
	err := e.submit(t.Context(), request{apply: func(b *batch) error {
		for i := range headLimit {
			name := journal.Name(fmt.Sprintf("table/other/%d", i))
			b.heads[name] = &head{Head: journal.Head{Name: name}}
		}
		for n := uint64(4); n <= 5; n++ { // what this transaction wrote is not forgotten within it
			body, rec, err := journal.Encode(table, record(n, "hello"))
			require.NoError(t, err)
			_, err = b.append(table, rec, body)
			require.NoError(t, err)
		}
		return nil
	}})
	require.NoError(t, err)
	fill(t, e, table, 6, 7)
	require.NoError(t, e.submit(t.Context(), request{apply: func(b *batch) error {
		assert.LessOrEqual(t, len(b.heads), 1)
		return nil
	}}))
	recs, err := read(e, table)
	require.NoError(t, err)
	require.Len(t, recs, 7)
}

func TestTheLogStaysSmall(t *testing.T) {
	e := openTest(t, t.TempDir())
	for n := uint64(1); n <= 60; n++ {
		_, err := e.Append(t.Context(), table, record(n, strings.Repeat("x", 500_000)))
		require.NoError(t, err)
	}
	log, err := os.Stat(filepath.Join(e.dir, journalFile+"-wal"))
	require.NoError(t, err)
	assert.Less(t, log.Size(), int64(3*logLimit))
}
