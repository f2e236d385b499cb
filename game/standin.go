package game

import "parley/game/scenario"

// wentAway notes that a person is gone. Where the role's absent rule is a bot, one plays on if the server has
// one: nobody else at the table has to do without the seat.
func (tn *turn) wentAway(m Away) error {
	s := tn.seat(m.Seat)
	switch {
	case s == nil:
		return tn.refuse(ErrNoSuchSeat, string(m.Seat))
	case !s.held || s.player.Bot:
		return tn.refuse(ErrSeatEmpty, string(m.Seat))
	case s.away:
		return tn.refuse(ErrSeatAway, string(m.Seat))
	}
	tn.emit(toAll, WentAway{Seat: m.Seat, StandIn: m.Bot && s.role.Absent == scenario.AbsentBot})
	tn.closeIfReady("away")
	return nil
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
