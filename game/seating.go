package game

import "slices"

func (tn *turn) seatPlayer(m Seat) error {
	s := tn.seat(m.Seat)
	switch {
	case s == nil:
		return tn.refuse(ErrNoSuchSeat, string(m.Seat))
	case s.held:
		return tn.refuse(ErrSeatTaken, string(m.Seat))
	}
	if err := tn.checkPlayer(m.Player); err != nil {
		return err
	}
	tn.emit(toAll, Seated(m))
	return nil
}

func (tn *turn) handOver(m HandOver) error {
	s := tn.seat(m.Seat)
	switch {
	case s == nil:
		return tn.refuse(ErrNoSuchSeat, string(m.Seat))
	case !s.held:
		return tn.refuse(ErrSeatEmpty, string(m.Seat))
	}
	if err := tn.checkPlayer(m.Player); err != nil {
		return err
	}
	tn.emit(toAll, HandedOver(m))
	return nil
}

// checkPlayer refuses a player whom nobody could call by name, and a bot that shares its seat.
func (tn *turn) checkPlayer(p Player) error {
	switch {
	case p.Name.IsZero():
		return tn.refuse(ErrNoWords, "a player has a name")
	case slices.ContainsFunc(p.With, func(c Companion) bool { return c.Name.IsZero() }):
		return tn.refuse(ErrNoWords, "whoever shares a seat has a name")
	case p.Bot && len(p.With) > 0:
		return tn.refuse(ErrSeatBot, "it shares its seat with nobody")
	}
	return nil
}

func (tn *turn) unseat(m Unseat) error {
	s := tn.seat(m.Seat)
	switch {
	case s == nil:
		return tn.refuse(ErrNoSuchSeat, string(m.Seat))
	case !s.held:
		return tn.refuse(ErrSeatEmpty, string(m.Seat))
	}
	tn.emit(toAll, Unseated(m))
	tn.closeIfReady("away")
	return nil
}

// persons returns the people who play: none for a bot.
func (p Player) persons() []PersonID {
	if p.Bot {
		return nil
	}
	ids := []PersonID{p.Person}
	for _, c := range p.With {
		ids = append(ids, c.Person)
	}
	return ids
}

// sharesPersonWith says whether somebody plays in both: the same person on another device, or one of those who
// share a seat.
func (p Player) sharesPersonWith(q Player) bool {
	return slices.ContainsFunc(p.persons(), func(id PersonID) bool { return slices.Contains(q.persons(), id) })
}
