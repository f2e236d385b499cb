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

// Who alone breaks a promise has its worth and saves its cost. If that came to less than nothing, the file
// would say that a party loses by a promise which it does not keep.
func TestCostsCoverWhatIsGivenUp(t *testing.T) {
	for _, f := range Shipped() {
		s, found := f.Parse()
		require.NotNil(t, s, "%s", found)
		for _, p := range s.Proposals {
			for _, party := range s.BoundBy(&p) {
				least := p.Worth[party] + p.Cost[party]
				for _, term := range p.Terms {
					lowest := term.Levels[0].Worth[party] + term.Levels[0].Cost[party]
					for _, l := range term.Levels[1:] {
						lowest = min(lowest, l.Worth[party]+l.Cost[party])
					}
					least += lowest
				}
				assert.GreaterOrEqual(t, int(least), 0, "%s: %s for %s", f.Name, p.ID, party)
			}
		}
	}
}

func TestTheOrderNamesFilesThatAreThere(t *testing.T) {
	var names []string
	for _, f := range Shipped() {
		names = append(names, f.Name)
	}
	assert.Equal(t, strings.Fields(order), names[:len(strings.Fields(order))])
}
