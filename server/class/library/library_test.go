package library_test

import (
	"context"
	"log/slog"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/scenarios"
	"parley/server/class/library"
	"parley/server/journal/sqlite"
)

func open(t *testing.T, data, dir string) (*library.Library, func()) {
	t.Helper()
	engine, err := sqlite.Open(t.Context(), data)
	require.NoError(t, err)
	l, err := library.Open(t.Context(), library.Config{Journal: engine, Dir: dir, Log: slog.New(slog.DiscardHandler)})
	require.NoError(t, err)
	return l, func() { require.NoError(t, engine.Close()) }
}

func TestEveryShippedScenarioIsListed(t *testing.T) {
	l, done := open(t, t.TempDir(), "")
	defer done()
	for _, f := range scenarios.Shipped() {
		e := l.Find(f.Name[:len(f.Name)-len(".yaml")])
		require.NotNil(t, e, f.Name)
		assert.Equal(t, f.Bytes, e.Bytes)
	}
}

func TestShippedScenariosStandFirstInTheirOrder(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "a-first.yaml"), scenarios.Shipped()[0].Bytes, 0o600))
	l, done := open(t, t.TempDir(), dir)
	defer done()
	var names []string
	for _, e := range l.List() {
		names = append(names, e.Name)
	}
	var want []string
	for _, f := range scenarios.Shipped() {
		want = append(want, f.Name)
	}
	assert.Equal(t, append(want, "a-first.yaml"), names)
}

func TestTheAuthorsFolderIsReadAgainWhenAFileChanges(t *testing.T) {
	dir := t.TempDir()
	good := scenarios.Shipped()[0].Bytes
	require.NoError(t, os.WriteFile(filepath.Join(dir, "mine.yaml"), good, 0o600))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "notes.txt"), good, 0o600))
	l, done := open(t, t.TempDir(), dir)
	defer done()
	require.NotNil(t, l.Find("folder/mine"))
	assert.Nil(t, l.Find("folder/notes"), "only YAML files are scenarios")

	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	go l.Run(ctx)
	require.NoError(t, os.WriteFile(filepath.Join(dir, "mine.yaml"), []byte("format: 1\n"), 0o600))
	require.Eventually(t, func() bool {
		e := l.Find("folder/mine")
		return e != nil && e.Scenario == nil && e.Found.HasErrors()
	}, 10*time.Second, 50*time.Millisecond, "a file with errors is listed with them")
	require.NoError(t, os.Remove(filepath.Join(dir, "mine.yaml")))
	require.Eventually(t, func() bool { return l.Find("folder/mine") == nil }, 10*time.Second, 50*time.Millisecond)
}

func TestAnUploadedFileIsListedAfterARestart(t *testing.T) {
	data := t.TempDir()
	file := append([]byte("# mine\n"), scenarios.Shipped()[0].Bytes...)
	l, done := open(t, data, "")
	e, err := l.Upload(t.Context(), "i1", "mine.yaml", file)
	require.NoError(t, err)
	again, err := l.Upload(t.Context(), "i2", "again.yaml", file)
	require.NoError(t, err)
	assert.Same(t, e, again, "the same bytes are one entry")
	done()

	l, done = open(t, data, "")
	defer done()
	kept := l.Find(e.ID)
	require.NotNil(t, kept)
	assert.Equal(t, file, kept.Bytes)
	assert.Equal(t, "i1", kept.By)
	require.NoError(t, l.Remove(t.Context(), e.ID))
	assert.Nil(t, l.Find(e.ID))
}
