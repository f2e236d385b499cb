package scenario

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// FuzzParse holds what is true of every file: Parse ends, gives a scenario or an error, and puts every
// diagnostic at a place that the file has.
func FuzzParse(f *testing.F) {
	files, err := filepath.Glob("testdata/faults/*.yaml")
	require.NoError(f, err)
	for _, file := range append(files, "testdata/small.yaml") {
		src, err := os.ReadFile(file)
		require.NoError(f, err)
		f.Add(src)
	}
	f.Add([]byte("? &a [*a]\n: !!binary x\n<<: {}\n"))
	f.Fuzz(func(t *testing.T, src []byte) {
		s, ds := Parse("fuzz.yaml", src)
		assert.Equal(t, ds.HasErrors(), s == nil)
		assert.LessOrEqual(t, len(ds), maxDiagnostics+1)
		lines := strings.Count(string(src), "\n") + strings.Count(string(src), "\r") + 1
		for _, d := range ds {
			assert.NotEmpty(t, d.Code)
			assert.NotEmpty(t, d.Message)
			assert.True(t, d.Line >= 1 && d.Line <= lines+1 && d.Column >= 1, "%s", d)
			assert.True(t, utf8.ValidString(d.String()), "%q", d)
			assert.NotContains(t, d.String(), "\n", "one line each")
		}
		if s != nil {
			Graph(s)
			for i := range s.Lengths {
				s.Machine(&s.Lengths[i])
			}
		}
	})
}

// TestParseEndsSoonOnHostileFiles keeps files that are costly to read from being costlier than large ones.
func TestParseEndsSoonOnHostileFiles(t *testing.T) {
	fill := func(s string) string { return strings.Repeat(s, MaxBytes/len(s)) }
	for name, src := range map[string]string{
		"open lists":         fill("["),
		"open mappings":      fill("{a: "),
		"question marks":     fill("? "),
		"dashes":             fill("- "),
		"a long list":        "[" + fill("a,")[:MaxBytes-2] + "]",
		"pairs in a list":    "[" + fill("{a},")[:MaxBytes-5] + "]",
		"one key many times": fill("a: \n"),
		"anchors":            fill("- &a a\n- *a\n"),
		"comments":           fill("# a\n"),
		"comments in a text": "a: |\n" + fill(" a\n#\n")[:MaxBytes-10],
		"an open quote":      `"` + fill("a\n")[:MaxBytes-1],
		"exclamation marks":  fill("!"),
		"documents":          fill("---\n"),
		"a key that is long and has many below it": "roles: {" + strings.Repeat("k", MaxBytes/2) + ": {" + strings.Repeat("a: 1, ", MaxBytes/13) + "}}",
		"names that are nearly right":              "parties: {" + strings.Repeat("p", 60) + ": {}}\ntrust: {start: {" + strings.Repeat(strings.Repeat("p", 59)+"q>a: 1, ", 60) + "}}",
	} {
		t.Run(name, func(t *testing.T) {
			s, ds := Parse("hostile.yaml", []byte(src))
			assert.Nil(t, s)
			assert.True(t, ds.HasErrors())
		})
	}
}
