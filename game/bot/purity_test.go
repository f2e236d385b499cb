package bot

import (
	"go/build"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestPackageKeepsOutOfTheWorld(t *testing.T) {
	pkg, err := build.ImportDir(".", 0)
	require.NoError(t, err)
	for _, outside := range []string{"net", "net/http", "os", "time", "math/rand/v2", "log/slog", "sync"} {
		assert.NotContains(t, pkg.Imports, outside)
	}
}
