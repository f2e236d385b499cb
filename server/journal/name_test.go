package journal

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestNameIsRefused(t *testing.T) {
	for what, name := range map[string]Name{
		"when empty":                  "",
		"with an empty part":          "table//1",
		"with a slash at its end":     "table/",
		"with a slash at its start":   "/table",
		"with an upper-case letter":   "Table/1",
		"with a letter beyond ASCII":  "table/é",
		"with a dot":                  "../keys.db",
		"with a wildcard of a broker": "table/*",
		"with a wildcard of SQL":      "table/%",
		"with a control character":    "table/\x00",
		"when too long":               Name(strings.Repeat("a", MaxName+1)),
	} {
		t.Run(what, func(t *testing.T) { assert.ErrorIs(t, name.Check(), ErrName) })
	}
	for _, name := range []Name{"class/c7f3", "table/c7f3/2", "a", "-", Name(strings.Repeat("a", MaxName))} {
		assert.NoError(t, name.Check(), name)
	}
}
