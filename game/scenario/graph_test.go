package scenario

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/looplab/fsm"
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

func TestWaysOutPassOverPhasesNotPlayed(t *testing.T) {
	s := twoEras(t)
	short, long := s.Length("short"), s.Length("long")
	assert.Equal(t, []Way{{To: Over}}, s.WaysOut(short, s.Phase("talk")), "the last phase leads out of the talks")
	assert.Equal(t, []Way{{To: "weeks"}}, s.WaysOut(long, s.Phase("talk")), "a phase without next leads to the length's next")
	ways := s.WaysOut(long, s.Phase("first"))
	require.Len(t, ways, 2)
	assert.Equal(t, Name("unsold"), ways[0].To)
	assert.Equal(t, Way{To: "talk"}, ways[1])
}

func TestMachineLeadsToEveryPhaseAndEnding(t *testing.T) {
	s := twoEras(t)
	machine := fsm.NewFSM("first", s.Machine(s.Length("long")), nil)
	for _, way := range []struct {
		from, to string
		open     bool
	}{
		{"first", "talk", true},
		{"talk", "weeks", true},
		{"weeks", "sold", true},
		{"weeks", "unsold", true},
		{"first", "unsold", true},
		{"first", "sold", true}, // talks may be broken off in any phase
		{"first", "weeks", false},
		{"talk", "first", false},
		{"sold", "talk", false},
		{"sold", "unsold", false},
	} {
		machine.SetState(way.from)
		assert.Equal(t, way.open, machine.Can(way.to), "%s to %s", way.from, way.to)
	}
	seen := map[[2]string]bool{}
	for _, e := range s.Machine(s.Length("long")) {
		for _, src := range e.Src {
			assert.False(t, seen[[2]string{e.Name, src}], "one rule for %s from %s", e.Name, src)
			seen[[2]string{e.Name, src}] = true
		}
	}
}
