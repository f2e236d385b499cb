package room

import (
	"parley/game"
	"parley/game/scenario"
)

// activity is what a summary tells of a table beyond its view: who did something when.
type activity struct {
	last     int64                    // when a seat last moved, unix milliseconds
	moved    map[game.SeatID]int64    // when each did
	away     map[game.SeatID]int64    // since when its person is gone
	rounds   map[scenario.PhaseID]int // of phases that the instructor shortened
	reckoned int                      // how often the table has reckoned
}

func newActivity() activity {
	return activity{moved: map[game.SeatID]int64{}, away: map[game.SeatID]int64{}, rounds: map[scenario.PhaseID]int{}}
}

// note takes in what a move by somebody led to.
func (a *activity) note(by game.SeatID, at int64, events []game.Event) {
	if by != game.Server && by != game.Instructor {
		a.last, a.moved[by] = at, at
	}
	for _, e := range events {
		switch fact := e.Fact.(type) {
		case game.WentAway:
			if !fact.Still {
				a.away[fact.Seat] = at
			}
		case game.CameBack:
			delete(a.away, fact.Seat)
		case game.Seated:
			a.seated(fact.Seat)
		case game.HandedOver:
			a.seated(fact.Seat)
		case game.Unseated:
			a.seated(fact.Seat)
		case game.Reckoned:
			a.reckoned = fact.Round
		case game.RoundsSet:
			a.rounds[fact.Phase] = fact.Rounds
		}
	}
}

// seated forgets what the one did who held the seat before.
func (a *activity) seated(seat game.SeatID) {
	delete(a.away, seat)
	delete(a.moved, seat)
}
