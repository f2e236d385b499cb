package game

import (
	"errors"
	"go/build"
	"io/fs"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The rules and every package below them do no I/O, know no clock, start no goroutine and draw nothing; and
// nothing in game reaches outside game.
func TestRulesKeepOutOfTheWorld(t *testing.T) {
	outside := []string{
		"net", "net/http", "os", "time", "math/rand", "math/rand/v2", "crypto/rand", "log", "log/slog", "sync", "sync/atomic",
	}
	packages := 0
	require.NoError(t, filepath.WalkDir(".", func(dir string, d fs.DirEntry, err error) error {
		if err != nil || !d.IsDir() {
			return err
		}
		pkg, err := build.ImportDir(dir, 0)
		if none := (*build.NoGoError)(nil); errors.As(err, &none) {
			return nil
		}
		require.NoError(t, err)
		packages++
		for _, path := range pkg.Imports {
			assert.NotContains(t, outside, path, dir)
			if strings.HasPrefix(path, "parley/") {
				assert.Regexp(t, "^parley/game(/|$)", path, dir)
			}
		}
		return nil
	}))
	assert.GreaterOrEqual(t, packages, 4)
}
