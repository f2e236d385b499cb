package class

import (
	"cmp"
	"slices"

	"parley/game"
	"parley/game/scenario"
)

// Stages tells what each table is doing, table n at n-1. A table that is missing, or cannot be read, is
// over as far as seats are concerned.
type Stages []game.Stage

// of returns what table n is doing.
func (st Stages) of(n int) game.Stage {
	if n < 1 || n > len(st) {
		return game.StageOver
	}
	return st[n-1]
}

// spot is a seat that a latecomer could have.
type spot struct {
	table   int
	seat    Holding
	held    bool
	early   bool // still in the briefing, and the role is required
	head    bool
	persons int // at the table
	allies  int // persons of the party at the table
}

// place returns the seat where somebody who comes late is needed most: a required one in a table that is
// still in its briefing, else any that a bot holds; first where few persons sit, and there in the party
// that has fewer of them, the head before others. Tables opened with nobody at them wait for the instructor to
// seat somebody. It returns false if nobody needs them.
func (s *State) place(sc *scenario.Scenario, stages Stages) (Seated, bool) {
	var spots []spot
	for n := range s.Tables {
		t, stage := &s.Tables[n], stages.of(n+1)
		if stage == game.StageOver || len(t.Seats) == 0 {
			continue
		}
		for _, r := range sc.Roles {
			h, held := t.At(game.SeatID(r.ID))
			early := stage == game.StageBriefing && !r.Optional
			if h.Person != "" || (!held && !early) {
				continue
			}
			spots = append(spots, spot{
				table: n + 1, seat: h, held: held, early: early, head: r.Head,
				persons: t.Persons(), allies: t.allies(sc, h.Seat),
			})
		}
	}
	if len(spots) == 0 {
		return Seated{}, false
	}
	best := slices.MinFunc(spots, func(a, b spot) int {
		return cmp.Or(
			-yes(a.early, b.early),
			cmp.Compare(a.persons, b.persons), cmp.Compare(a.allies, b.allies),
			-yes(a.head, b.head), cmp.Compare(a.table, b.table),
		)
	})
	return Seated{Table: best.table, Holding: Holding{Seat: best.seat.Seat}, Instead: best.held}, true
}

// yes compares two answers: above 0 if a alone is true.
func yes(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	default:
		return -1
	}
}
