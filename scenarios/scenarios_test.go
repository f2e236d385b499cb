package scenarios

import (
	"errors"
	"io/fs"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game/scenario"
)

func TestShippedFiles(t *testing.T) {
	files := Shipped()
	require.NotEmpty(t, files)
	for _, f := range files {
		t.Run(f.Name, func(t *testing.T) {
			s, found := f.Parse()
			require.NotNil(t, s, "%s", found)
			assert.Zero(t, found.Count(scenario.SeverityWarning), "%s", found)
			assert.Equal(t, f.Name, s.ID+".yaml", "a file is called after its scenario")
			assert.True(t, strings.HasPrefix(string(f.Bytes), "# yaml-language-server: $schema=scenario.schema.json\n"),
				"editors find the schema")

			loaded, err := Load(s.ID)
			require.NoError(t, err)
			assert.Equal(t, s.Hash, loaded.Hash)
		})
	}
}

func TestLoadRefusesAnUnknownName(t *testing.T) {
	_, err := Load("no-such-scenario")
	assert.True(t, errors.Is(err, fs.ErrNotExist))
}
