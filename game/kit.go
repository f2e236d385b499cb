package game

import "parley/game/scenario"

// kit is what all tables of a scenario have in common, made when a table first needs it: what is in play in each
// length, and what each party could get. It holds no table's state, and has one owner at a time together with its tables.
type kit struct {
	sheets map[scenario.LengthID]*sheet
	ideals map[scenario.LengthID][]scenario.Points
}

func newKit() *kit {
	return &kit{sheets: map[scenario.LengthID]*sheet{}, ideals: map[scenario.LengthID][]scenario.Points{}}
}

// Again returns a table that plays what t does and is not open yet, as New does. It shares with t what tables of one
// scenario have in common, so both belong to one owner.
func (t *Table) Again() *Table { return newTable(t.scenario, t.kit) }

// sheetOf returns the sheet of a length, or of no length.
func (k *kit) sheetOf(s *scenario.Scenario, l *scenario.Length) *sheet {
	id := scenario.LengthID("")
	if l != nil {
		id = l.ID
	}
	if k.sheets[id] == nil {
		k.sheets[id] = newSheet(s, l)
	}
	return k.sheets[id]
}
