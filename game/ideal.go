package game

import (
	"parley/game/outcome"
	"parley/game/scenario"
)

// ideals returns each party's ideal. A party that no outcome can satisfy together with the others' walk-aways
// has its own walk-away for an ideal; the checker refuses such a file.
func (t *Table) ideals() map[scenario.PartyID]scenario.Points {
	ideals := map[scenario.PartyID]scenario.Points{}
	for p := range t.parties {
		ideals[t.partyID(p)] = t.parties[p].walkAway
	}
	best, err := outcome.Ideals(t.scenario.Bargain(t.length).Problem)
	if err != nil { // too large to be exact; the checker refuses such a file
		return ideals
	}
	for p, b := range best {
		if b.Found {
			ideals[t.partyID(p)] = scenario.Points(b.Utility[p])
		}
	}
	return ideals
}
