package game

import (
	"errors"
	"go/build"
	"io/fs"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The rules do no I/O, know no clock, start no goroutine and draw nothing; and nothing in game reaches
// outside game.
func TestRulesKeepOutOfTheWorld(t *testing.T) {
	for _, dir := range []string{".", "scenario", "outcome", "bot", "rehearse"} {
		t.Run(dir, func(t *testing.T) {
			if _, err := os.Stat(dir); errors.Is(err, fs.ErrNotExist) {
				t.Skip("there is no such package")
			}
			pkg, err := build.ImportDir(dir, 0)
			if none := (*build.NoGoError)(nil); errors.As(err, &none) {
				t.Skip("there is no such package")
			}
			require.NoError(t, err)
			for _, outside := range []string{"net", "net/http", "os", "time", "math/rand", "math/rand/v2", "crypto/rand", "log", "log/slog", "sync", "sync/atomic"} {
				assert.NotContains(t, pkg.Imports, outside)
			}
			for _, path := range pkg.Imports {
				if strings.HasPrefix(path, "parley/") {
					assert.Regexp(t, "^parley/game(/|$)", path)
				}
			}
		})
	}
}
