package game

import (
	"parley/game/outcome"
	"parley/game/scenario"
)

// ideals returns each party's ideal. A party that no outcome can satisfy together with the others' walk-aways
// has its own walk-away for an ideal; the checker refuses such a file.
func (t *Table) ideals() map[scenario.PartyID]scenario.Points {
	list := t.kit.ideals[t.length.ID]
	if list == nil {
		list = idealsOf(t.scenario, t.length)
		t.kit.ideals[t.length.ID] = list
	}
	ideals := map[scenario.PartyID]scenario.Points{}
	for p := range t.parties {
		ideals[t.partyID(p)] = list[p]
	}
	return ideals
}

// idealsOf works out the ideals of a length, in the order of the parties.
func idealsOf(s *scenario.Scenario, l *scenario.Length) []scenario.Points {
	list := make([]scenario.Points, len(s.Parties))
	for p := range s.Parties {
		list[p] = s.Parties[p].WalkAway
	}
	best, err := outcome.Ideals(s.Bargain(l).Problem)
	if err != nil { // too large to be exact; the checker refuses such a file
		return list
	}
	for p, b := range best {
		if b.Found {
			list[p] = scenario.Points(b.Utility[p])
		}
	}
	return list
}
