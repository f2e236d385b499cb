package scenarios

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The program plays any scenario alike: outside tests no source knows one, or anything in it, by name.
func TestNoSourceKnowsAScenario(t *testing.T) {
	var names []string
	for _, f := range Shipped() {
		s, _ := f.Parse()
		require.NotNil(t, s)
		names = append(names, s.ID, s.Title)
		for _, r := range s.Roles {
			names = append(names, string(r.ID), r.Name)
		}
		for _, p := range s.Proposals {
			names = append(names, string(p.ID), p.Title)
		}
		for _, c := range s.Concerns {
			names = append(names, string(c.ID), c.Title)
		}
	}
	// A single word may be anybody's.
	names = slices.DeleteFunc(names, func(n string) bool { return !strings.ContainsAny(n, " -") })
	seen := 0
	for _, root := range []string{"../game", "../server", "../client/src", "."} {
		require.NoError(t, filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
			test := strings.HasSuffix(path, "_test.go") || strings.HasSuffix(path, ".test.ts") || strings.Contains(path, "/testing/")
			if err != nil || d.IsDir() || test || !slices.Contains([]string{".go", ".ts", ".svelte"}, filepath.Ext(path)) {
				return err
			}
			seen++
			source, err := os.ReadFile(path)
			for _, name := range names {
				assert.False(t, strings.Contains(string(source), name), "%s names %q", path, name)
			}
			return err
		}))
	}
	assert.Greater(t, seen, 100)
}
