package game

import "parley/game/scenario"

// wentAway notes that a person is gone. Where the role's absent rule is a bot, one plays on if the server has
// one: nobody else at the table has to do without the seat. Of somebody who is gone already, it notes whether one
// does now.
func (tn *turn) wentAway(m Away) error {
	s := tn.seat(m.Seat)
	switch {
	case s == nil:
		return tn.refuse(ErrNoSuchSeat, string(m.Seat))
	case !s.held || s.player.Bot:
		return tn.refuse(ErrSeatEmpty, string(m.Seat))
	case s.away && s.standIn == s.covered(m.Bot):
		return tn.refuse(ErrSeatAway, string(m.Seat))
	}
	tn.emit(toAll, WentAway{Seat: m.Seat, StandIn: s.covered(m.Bot), Still: s.away})
	tn.closeIfReady("away")
	return nil
}

// covered tells whether a bot plays while the person is away, if the server has bots for that or not.
func (s *seat) covered(bot bool) bool { return bot && s.role.Absent == scenario.AbsentBot }

// CoveredOtherwise returns the seats whose people are away and would be treated otherwise if they went away now, when
// bots stand in or when they do not.
func (t *Table) CoveredOtherwise(bot bool) []SeatID {
	var list []SeatID
	for i := range t.seats {
		if s := &t.seats[i]; s.held && s.away && s.standIn != s.covered(bot) {
			list = append(list, s.id)
		}
	}
	return list
}

func (tn *turn) cameBack(m Back) error {
	s := tn.seat(m.Seat)
	switch {
	case s == nil:
		return tn.refuse(ErrNoSuchSeat, string(m.Seat))
	case !s.away:
		return tn.refuse(ErrSeatHere, string(m.Seat))
	}
	tn.emit(toAll, CameBack(m))
	return nil
}

// relieve has a bot play for a person, or gives the seat back. A person who is away then stays away, as the
// role's absent rule has it.
func (tn *turn) relieve(m StandIn) error {
	s := tn.seat(m.Seat)
	switch {
	case s == nil:
		return tn.refuse(ErrNoSuchSeat, string(m.Seat))
	case !s.held:
		return tn.refuse(ErrSeatEmpty, string(m.Seat))
	case s.player.Bot:
		return tn.refuse(ErrSeatBot, string(m.Seat))
	case s.relieved != m.Off:
		return tn.refuse(ErrAlreadySo, "")
	}
	tn.emit(toAll, StoodIn(m))
	tn.closeIfReady("away")
	return nil
}
