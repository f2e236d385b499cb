package sqlite

import (
	"context"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/server/journal"
	"parley/server/journal/seal"
)

// restore copies files of a backup into a new folder and returns that.
func restore(t *testing.T, backup string, files ...string) string {
	t.Helper()
	dir := t.TempDir()
	for _, file := range files {
		content, err := os.ReadFile(filepath.Join(backup, file))
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(filepath.Join(dir, file), content, 0o600))
	}
	return dir
}

func TestABackupOpensUnderAnEpochOfItsOwn(t *testing.T) {
	e := openTest(t, t.TempDir())
	keys := seal.New(e.Keys())
	sealed, err := keys.Seal(t.Context(), table, ana, "hello")
	require.NoError(t, err)
	stored, err := e.Append(t.Context(), table, record(1, sealed))
	require.NoError(t, err)
	require.NoError(t, e.Items().Put(t.Context(), Item{Kind: "session", Key: "a", Value: []byte("b")}))

	backup := filepath.Join(t.TempDir(), "a", "new one")
	require.NoError(t, e.Backup(t.Context(), backup))
	files, err := os.ReadDir(backup)
	require.NoError(t, err)
	var names []string
	for _, f := range files {
		names = append(names, f.Name())
		info, err := f.Info()
		require.NoError(t, err)
		assert.Equal(t, os.FileMode(0o600), info.Mode().Perm())
	}
	assert.Equal(t, []string{journalFile, keysFile}, names)
	fill(t, e, table, 2, 2) // the original goes on, under its epoch

	dir := restore(t, backup, journalFile, keysFile)
	copied, err := Open(t.Context(), dir)
	require.NoError(t, err)
	epoch := copied.Epoch()
	assert.NotEqual(t, e.Epoch(), epoch)
	recs, err := read(copied, table)
	require.NoError(t, err)
	assert.Equal(t, []journal.Record{stored}, recs)
	plain, err := seal.New(copied.Keys()).Open(t.Context(), table, sealed)
	require.NoError(t, err)
	assert.Equal(t, "hello", plain)
	require.NoError(t, copied.Close())

	copied = openTest(t, dir)
	assert.Equal(t, epoch, copied.Epoch(), "it keeps the epoch it began")
	other := openTest(t, restore(t, backup, journalFile, keysFile))
	assert.NotEqual(t, epoch, other.Epoch(), "another copy begins another")
}

func TestABackupWithoutKeysReadsErased(t *testing.T) {
	e := openTest(t, t.TempDir())
	sealed, err := seal.New(e.Keys()).Seal(t.Context(), table, ana, "hello")
	require.NoError(t, err)
	_, err = e.Append(t.Context(), table, record(1, sealed))
	require.NoError(t, err)
	backup := t.TempDir()
	require.NoError(t, e.Backup(t.Context(), backup))

	copied := openTest(t, restore(t, backup, journalFile))
	recs, err := read(copied, table)
	require.NoError(t, err)
	require.Len(t, recs, 1)
	_, err = seal.New(copied.Keys()).Open(t.Context(), table, sealed)
	require.ErrorIs(t, err, seal.ErrErased)
}

func TestABackupIsWholeWhileRecordsComeIn(t *testing.T) {
	e := openTest(t, t.TempDir())
	keys := seal.New(e.Keys())
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	var all sync.WaitGroup
	begun := make(chan struct{})
	all.Go(func() {
		for n := uint64(1); ctx.Err() == nil; n++ {
			p := seal.Person{Class: "c7f3", ID: journalFile[:7] + string(rune('a'+n%26))}
			sealed, err := keys.Seal(context.Background(), table, p, "hello")
			if !assert.NoError(t, err) {
				return
			}
			rec := record(n, "")
			rec.Cause = ""
			rec.Move = []byte(`"` + sealed + `"`)
			if _, err := e.Append(context.Background(), table, rec); !assert.NoError(t, err) {
				return
			}
			if n == 20 {
				close(begun)
			}
		}
	})
	<-begun
	for range 3 {
		before, err := e.Head(t.Context(), table)
		require.NoError(t, err)
		backup := t.TempDir()
		require.NoError(t, e.Backup(t.Context(), backup))
		copied := openTest(t, restore(t, backup, journalFile, keysFile))
		recs, err := read(copied, table)
		require.NoError(t, err)
		require.GreaterOrEqual(t, len(recs), int(before.N), "what was acknowledged before is in it")
		for _, rec := range recs {
			_, err := seal.New(copied.Keys()).Open(t.Context(), table, string(rec.Move[1:len(rec.Move)-1]))
			require.NoError(t, err, "no text lacks its key")
		}
	}
	cancel()
	all.Wait()
}

func TestBackupRefuses(t *testing.T) {
	e := openTest(t, t.TempDir())
	fill(t, e, table, 1, 3)
	t.Run("a folder that holds something", func(t *testing.T) {
		dir := t.TempDir()
		file := filepath.Join(dir, journalFile)
		require.NoError(t, os.WriteFile(file, []byte("precious"), 0o600))
		require.ErrorIs(t, e.Backup(t.Context(), dir), ErrNotEmpty)
		content, err := os.ReadFile(file)
		require.NoError(t, err)
		require.Equal(t, "precious", string(content))
	})
	t.Run("its own folder", func(t *testing.T) {
		require.ErrorIs(t, e.Backup(t.Context(), e.dir), ErrNotEmpty)
	})
	t.Run("to begin once its context has ended, and leaves nothing", func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		dir := t.TempDir()
		require.ErrorIs(t, e.Backup(ctx, dir), context.Canceled)
		files, err := os.ReadDir(dir)
		require.NoError(t, err)
		require.Empty(t, files)
	})
}

func TestABackupCopiedOverAnotherJournalIsRefused(t *testing.T) {
	e := openTest(t, t.TempDir())
	fill(t, e, table, 1, 3)
	backup := t.TempDir()
	require.NoError(t, e.Backup(t.Context(), backup))
	fill(t, e, table, 4, 6)

	log, err := os.ReadFile(filepath.Join(e.dir, journalFile+"-wal"))
	require.NoError(t, err)
	require.NotEmpty(t, log)
	dir := restore(t, backup, journalFile, keysFile)
	require.NoError(t, os.WriteFile(filepath.Join(dir, journalFile+"-wal"), log, 0o600))
	_, err = Open(t.Context(), dir)
	require.ErrorContains(t, err, "empty folder")
}
