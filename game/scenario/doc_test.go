package scenario

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestPackageCommentShowsAScenarioWithoutFault(t *testing.T) {
	src, err := os.ReadFile("doc.go")
	require.NoError(t, err)
	var example strings.Builder
	for line := range strings.Lines(string(src)) {
		if rest, ok := strings.CutPrefix(line, "//\t"); ok {
			example.WriteString(rest)
		}
	}
	s, ds := Parse("doc.go", []byte(example.String()))
	require.NotNil(t, s, "%s", ds)
	assert.Len(t, ds, ds.Count(SeverityNote), "%s", ds)
	assert.Equal(t, string(small(t)), example.String(), "the tests use the same scenario")
}

func ExampleParse() {
	_, found := Parse("talk.yaml", []byte("format: 1\ntitel: A talk\nlanguage: en\n"))
	for _, d := range found[:3] {
		fmt.Println(d)
	}
	// Output:
	// talk.yaml:1:1: error[missing-key]: the key "id" is missing; add `id:`
	// talk.yaml:1:1: error[missing-key]: the key "summary" is missing; add `summary:`
	// talk.yaml:1:1: error[missing-key]: the key "brief" is missing; add `brief:`
}
