package game

import "parley/game/scenario"

// kit is what all tables of a scenario have in common, made when a table first needs it: machines, and what each party
// could get. It holds no table's state, and has one owner at a time together with its tables.
type kit struct {
	lives  map[scenario.LengthID]*lives
	ideals map[scenario.LengthID][]scenario.Points
}

func newKit() *kit {
	return &kit{lives: map[scenario.LengthID]*lives{}, ideals: map[scenario.LengthID][]scenario.Points{}}
}

// Again returns a table that plays what t does and is not open yet, as New does. It shares with t what tables of one
// scenario have in common, so both belong to one owner.
func (t *Table) Again() *Table {
	again := New(t.scenario)
	again.kit = t.kit
	return again
}

func (k *kit) livesOf(s *scenario.Scenario, l *scenario.Length) *lives {
	if k.lives[l.ID] == nil {
		k.lives[l.ID] = newLives(s, l)
	}
	return k.lives[l.ID]
}
