package scenario

import (
	"testing"

	"github.com/looplab/fsm"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

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

func TestPhaseOpensAVerb(t *testing.T) {
	head, ally, other := &Role{ID: "head", Party: "north"}, &Role{ID: "ally", Party: "north"}, &Role{ID: "other", Party: "south"}
	p := Phase{Moves: []Verb{VerbSay, VerbOffer, VerbInspect}, Only: map[Verb][]Name{VerbOffer: {"north"}, VerbInspect: {"ally"}}}
	for name, c := range map[string]struct {
		verb Verb
		role *Role
		open bool
	}{
		"to everybody":                   {VerbSay, other, true},
		"to nobody unless it is listed":  {VerbVoice, other, false},
		"to each role of a party":        {VerbOffer, head, true},
		"to no other party":              {VerbOffer, other, false},
		"to a single role":               {VerbInspect, ally, true},
		"to no other role of that party": {VerbInspect, head, false},
	} {
		t.Run(name, func(t *testing.T) { assert.Equal(t, c.open, p.Opens(c.verb, c.role)) })
	}
}
