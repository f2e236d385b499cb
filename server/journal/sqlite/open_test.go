package sqlite

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/server/journal"
)

const table journal.Name = "table/c7f3/1"

// record returns a record numbered n that says text.
func record(n uint64, text string) journal.Record {
	move, err := json.Marshal(map[string]string{"verb": "say", "text": text})
	if err != nil {
		panic(err)
	}
	return journal.Record{
		N: n, At: 1_700_000_000_000 + int64(n), By: "president", Cause: fmt.Sprintf("dev1:%d", n),
		Move: move, Events: json.RawMessage(`[{"type":"said"}]`),
	}
}

// fill appends records from..to and returns them as stored.
func fill(t testing.TB, e *Engine, name journal.Name, from, to uint64) []journal.Record {
	t.Helper()
	var stored []journal.Record
	for n := from; n <= to; n++ {
		rec, err := e.Append(t.Context(), name, record(n, "hello"))
		require.NoError(t, err)
		stored = append(stored, rec)
	}
	return stored
}

// read returns what Read yields before the end or an error.
func read(e *Engine, name journal.Name) ([]journal.Record, error) {
	var recs []journal.Record
	for rec, err := range e.Read(context.Background(), name, 1) {
		if err != nil {
			return recs, err
		}
		recs = append(recs, rec)
	}
	return recs, nil
}

// edit runs a statement on a file of dir, as somebody with an editor would.
func edit(t testing.TB, dir, file, query string, args ...any) {
	t.Helper()
	db, err := connect(filepath.Join(dir, file))
	require.NoError(t, err)
	_, err = db.Exec(query, args...)
	require.NoError(t, err)
	require.NoError(t, db.Close())
}

func TestWhatWasAppendedIsThereAfterOpeningAgain(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "a folder?", "that is # new")
	e, err := Open(t.Context(), dir)
	require.NoError(t, err)
	stored, epoch := fill(t, e, table, 1, 3), e.Epoch()
	require.NoError(t, e.Close())

	e = openTest(t, dir)
	assert.Equal(t, epoch, e.Epoch())
	got, err := read(e, table)
	require.NoError(t, err)
	assert.Equal(t, stored, got)
	fill(t, e, table, 4, 5)
	fill(t, e, "table/c7f3/2", 1, 1)
	got, err = read(e, table)
	require.NoError(t, err)
	assert.Len(t, got, 5)
}

func TestTheFolderIsPrivate(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("modes of files mean nothing there")
	}
	dir := filepath.Join(t.TempDir(), "data")
	e := openTest(t, dir)
	fill(t, e, table, 1, 1)
	info, err := os.Stat(dir)
	require.NoError(t, err)
	assert.Equal(t, os.FileMode(0o700), info.Mode().Perm())
	files, err := os.ReadDir(dir)
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, f := range files {
		info, err := f.Info()
		require.NoError(t, err)
		assert.Equal(t, os.FileMode(0o600), info.Mode().Perm(), f.Name())
	}
}

func TestOpenRefuses(t *testing.T) {
	t.Run("a folder that is in use, naming who has it", func(t *testing.T) {
		dir := t.TempDir()
		openTest(t, dir)
		_, err := Open(t.Context(), dir)
		require.ErrorIs(t, err, ErrInUse)
		assert.Contains(t, err.Error(), fmt.Sprintf("process %d", os.Getpid()))
	})
	t.Run("a file of a newer program", func(t *testing.T) {
		for _, file := range []string{journalFile, keysFile} {
			dir := t.TempDir()
			edit(t, dir, file, "PRAGMA user_version = 2")
			_, err := Open(t.Context(), dir)
			require.ErrorIs(t, err, ErrFormat)
			_, err = Open(t.Context(), dir)
			require.NotErrorIs(t, err, ErrInUse, "a refusal lets go of the folder")
		}
	})
	t.Run("a file that is no database", func(t *testing.T) {
		dir := t.TempDir()
		require.NoError(t, os.WriteFile(filepath.Join(dir, journalFile), []byte(strings.Repeat("hello ", 1000)), 0o600))
		_, err := Open(t.Context(), dir)
		require.ErrorContains(t, err, journalFile)
	})
	t.Run("a folder that is a file", func(t *testing.T) {
		file := filepath.Join(t.TempDir(), "data")
		require.NoError(t, os.WriteFile(file, nil, 0o600))
		_, err := Open(t.Context(), file)
		require.Error(t, err)
	})
}

func TestAfterClose(t *testing.T) {
	e, err := Open(t.Context(), t.TempDir())
	require.NoError(t, err)
	fill(t, e, table, 1, 2)
	followed := make(chan error, 1)
	reached := make(chan struct{})
	go func() {
		var last error
		for rec, err := range e.Follow(context.Background(), table, 1) {
			if last = err; rec.N == 2 {
				close(reached)
			}
		}
		followed <- last
	}()
	<-reached
	require.NoError(t, e.Close())

	select {
	case err := <-followed:
		require.ErrorIs(t, err, journal.ErrClosed, "followers are told")
	case <-time.After(10 * time.Second):
		t.Fatal("a follower was left waiting")
	}
	_, err = e.Append(t.Context(), table, record(3, "hello"))
	assert.ErrorIs(t, err, journal.ErrClosed)
	_, err = read(e, table)
	assert.ErrorIs(t, err, journal.ErrClosed)
	_, err = e.Head(t.Context(), table)
	assert.ErrorIs(t, err, journal.ErrClosed)
	for _, err := range e.Heads(t.Context(), "") {
		assert.ErrorIs(t, err, journal.ErrClosed)
	}
	assert.ErrorIs(t, e.Delete(t.Context(), table), journal.ErrClosed)
	assert.ErrorIs(t, e.Backup(t.Context(), t.TempDir()), journal.ErrClosed)
	assert.ErrorIs(t, e.Err(), journal.ErrClosed)
	assert.ErrorIs(t, e.Items().Put(t.Context(), Item{Kind: "session", Key: "a"}), journal.ErrClosed)
	_, err = e.Keys().Create(t.Context(), ana, make([]byte, 32))
	assert.ErrorIs(t, err, journal.ErrClosed)
}
