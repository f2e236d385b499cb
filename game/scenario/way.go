package scenario

import (
	"slices"

	"github.com/looplab/fsm"
)

// Over is where the last phase of a length leads: the talks are over, and the first ending whose guard
// holds is it.
const Over Name = ""

// Way is one way out of a phase.
type Way struct {
	To   Name   // a phase or an ending, or Over
	When *Guard // nil: always
}

// WaysOut returns the ways out of p in length l, in the order in which they are tried. The last is always
// open. Ways to phases that l does not play are left out.
func (s *Scenario) WaysOut(l *Length, p *Phase) []Way {
	var ways []Way
	for _, next := range p.Next {
		if s.Phase(PhaseID(next.To)) != nil && !slices.Contains(l.Phases, PhaseID(next.To)) {
			continue
		}
		ways = append(ways, Way(next))
		if next.When == nil {
			return ways
		}
	}
	following := Over
	if i := slices.Index(l.Phases, p.ID); i >= 0 && i+1 < len(l.Phases) {
		following = Name(l.Phases[i+1])
	}
	return append(ways, Way{To: following})
}

// Machine returns the life of a play of length l for looplab/fsm: its states are the phases and all endings,
// and an event is named for the state that it leads to. It begins in the first phase of l. Besides the
// ways out that the file names, every phase leads to every ending, for talks may be broken off or be over
// at any time.
func (s *Scenario) Machine(l *Length) []fsm.EventDesc {
	var events []fsm.EventDesc
	sources := map[Name]int{}
	add := func(from PhaseID, to Name) {
		i, ok := sources[to]
		if !ok {
			i = len(events)
			sources[to] = i
			events = append(events, fsm.EventDesc{Name: string(to), Dst: string(to)})
		}
		if !slices.Contains(events[i].Src, string(from)) {
			events[i].Src = append(events[i].Src, string(from))
		}
	}
	for _, id := range l.Phases {
		for _, way := range s.WaysOut(l, s.Phase(id)) {
			if way.To != Over {
				add(id, way.To)
			}
		}
		for _, e := range s.Endings {
			add(id, Name(e.ID))
		}
	}
	return events
}

// Opens says whether p opens verb v to a role.
func (p *Phase) Opens(v Verb, r *Role) bool {
	if !slices.Contains(p.Moves, v) {
		return false
	}
	only, ok := p.Only[v]
	return !ok || slices.Contains(only, Name(r.ID)) || slices.Contains(only, Name(r.Party))
}

// OpenIn says whether something that opens in the phases opens (none: everywhere) is open in phase id.
func OpenIn(opens []PhaseID, id PhaseID) bool { return len(opens) == 0 || slices.Contains(opens, id) }
