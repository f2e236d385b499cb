package protocol_test

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/server/protocol"
)

func TestTheReadmeNames(t *testing.T) {
	data, err := os.ReadFile("README.md")
	require.NoError(t, err)
	readme := string(data)
	known := map[string]bool{}
	codes := func(file, pattern string) {
		source, err := os.ReadFile(file)
		require.NoError(t, err)
		found := regexp.MustCompile(pattern).FindAllSubmatch(source, -1)
		require.NotEmpty(t, found)
		for _, code := range found {
			known[string(code[1])] = true
			assert.Regexp(t, "(?m)^\\| `?"+string(code[1])+"`? \\|", readme)
		}
	}
	t.Run("every code of the server", func(t *testing.T) { codes("code.go", `Code = "([a-z_]+)"`) })
	t.Run("every code of the rules", func(t *testing.T) { codes("../../game/refusal.go", `&Refusal\{"([a-z_]+)"`) })
	t.Run("no other code", func(t *testing.T) {
		_, tables, found := strings.Cut(readme, "\n## Codes of refusals\n")
		require.True(t, found)
		for _, row := range regexp.MustCompile("(?m)^\\| `([a-z_]+)` \\|").FindAllStringSubmatch(tables, -1) {
			assert.True(t, known[row[1]], "nothing refuses with %s", row[1])
		}
	})
	t.Run("every close code", func(t *testing.T) { codes("code.go", `Close[A-Za-z]+ += (\d+)`) })
	t.Run("every move", func(t *testing.T) {
		for _, m := range protocol.Moves() {
			switch m.(type) {
			case game.Seat, game.Unseat, game.HandOver: // the class's business
				continue
			}
			assert.Contains(t, readme, "`{\"verb\": \""+string(m.Verb())+"\"")
		}
	})
	t.Run("every message", func(t *testing.T) {
		for _, m := range protocol.ClientMessages {
			assert.Contains(t, readme, `"type": "`+constant(m, "Type")+`"`)
		}
		for _, m := range protocol.ServerMessages {
			assert.Contains(t, readme, "`"+constant(m, "Type")+"`", "%T", m)
		}
	})
}
