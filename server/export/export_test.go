package export_test

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"parley/server/class"
	"parley/server/export"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

var update = flag.Bool("update", false, "write the files of testdata/small anew")

// drawn is what differs between two runs of the same class.
var drawn = regexp.MustCompile(`[0-9a-f]{32,64}|c[0-9a-f]{16}|\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d\.\d{3}Z)?|"(at|expires)":\d+|"*aftermath"*:\d|\d\d:\d\d:\d\d|"cause":"test:\d+",`)

func TestASmallClassIsExported(t *testing.T) {
	s := newSchool(t)
	files := unpacked(t, s.smallClass(), s.from(), export.Options{Build: "test"})
	assert.Equal(t, trio(t), files["scenario.yaml"])
	delete(files, "scenario.yaml")
	for name, text := range files {
		path := filepath.Join("testdata/small", name)
		text = drawn.ReplaceAllString(text, "~")
		if *update {
			require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
			require.NoError(t, os.WriteFile(path, []byte(text), 0o644))
		}
		want, err := os.ReadFile(path)
		require.NoError(t, err)
		assert.Equal(t, string(want), text, name)
	}
	kept, err := filepath.Glob("testdata/small/*")
	require.NoError(t, err)
	assert.Len(t, files, len(kept), "one file for each in testdata, the folder of transcripts standing for one")
}

func TestWithoutNamesThereIsNoNameAndNoTalk(t *testing.T) {
	s := newSchool(t)
	c := s.smallClass()
	without, with := unpacked(t, c, s.from(), export.Options{}), unpacked(t, c, s.from(), export.Options{Names: true})
	var shown strings.Builder
	for name, text := range with {
		shown.WriteString(text)
		for _, secret := range append(keysOf(c), secrets...) {
			assert.NotContains(t, without[name], secret, name)
		}
		for _, key := range keysOf(c) {
			assert.NotContains(t, text, key, "%s with names", name)
		}
	}
	for _, secret := range secrets {
		assert.Contains(t, shown.String(), secret)
	}
}

// keysOf returns what opens a class, or proves who somebody is in it.
func keysOf(c *class.Class) []string {
	keys := []string{string(c.State().Key), `"` + string(c.State().Code) + `"`}
	for _, p := range c.State().People {
		keys = append(keys, p.Token)
	}
	return keys
}

func TestTheSameJournalGivesTheSameBytes(t *testing.T) {
	s := newSchool(t)
	c := s.smallClass()
	for _, o := range []export.Options{{}, {Names: true}} {
		var first, second bytes.Buffer
		require.NoError(t, export.Write(t.Context(), &first, c, s.from(), o))
		require.NoError(t, export.Write(t.Context(), &second, c, s.from(), o))
		assert.True(t, bytes.Equal(first.Bytes(), second.Bytes()))
	}
}
