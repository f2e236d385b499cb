package scenario

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "rewrite the files that tests compare with")

// golden compares got with a file, or rewrites the file.
func golden(t *testing.T, file string, got string) {
	t.Helper()
	if *update {
		require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o755))
		require.NoError(t, os.WriteFile(file, []byte(got), 0o644))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	assert.Equal(t, string(want), got, "go test ./game/scenario -update rewrites it")
}

// twoEras has two lengths, an aftermath, guards of every kind, and an ending that a phase leads to.
func twoEras(t testing.TB) *Scenario {
	s, ds := Parse("two-eras.yaml", smallWith(t,
		"minutes: 30, phases: talk}", "minutes: 30, phases: talk}\n  long: {title: An hour, minutes: 60, phases: [first, talk, weeks]}",
		"  talk:\n", `  first:
    title: "At the door: hello"
    rounds: 3
    time: 2m
    moves: [say, voice, offer, accept, walk-out]
    until: {any: [{voiced: gone-by-tonight}, {all: [{round: {at_least: 2}}, {trust: {buyer>seller: {at_least: 47.5, below: 80}}}]}]}
    next:
      - {to: unsold, when: {walked_out: [seller, buyer], not: {agreed: {at_least: 1}}}}
      - {to: talk}
  weeks: {title: The weeks after, aftermath: true}
  talk:
`, "{agreed: sale}", "{kept: [sale, warranty], met: {works-for-a-year: 0.5}}"))
	require.NotNil(t, s, "%s", ds)
	return s
}

func TestGraphDrawsPhasesAndEndings(t *testing.T) {
	golden(t, "testdata/two-eras.mermaid", Graph(twoEras(t)))
}
