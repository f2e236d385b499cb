package class

import (
	"slices"

	"parley/game"
	"parley/game/scenario"
	"parley/server/protocol"
)

// seating says what follows from a command about tables and who sits at them.
func (s *State) seating(sc *scenario.Scenario, stages Stages, command any) ([]Event, error) {
	switch c := command.(type) {
	case protocol.Deal:
		return s.deal(sc, c)
	case protocol.OpenTables:
		return s.openTables(c)
	case protocol.Again:
		return s.again(sc, stages, c)
	case protocol.SeatPerson:
		return s.seatPerson(sc, stages, c)
	case protocol.Observe:
		return s.observe(sc, stages, c)
	case protocol.SeatBot:
		return s.seatBot(sc, stages, c)
	case protocol.EmptySeat:
		return s.emptySeat(sc, stages, c)
	}
	return nil, ErrUnknown
}

// playing returns who holds a seat of a table whose talks are not over.
func (s *State) playing(sc *scenario.Scenario, stages Stages, table int, seat game.SeatID) (Holding, bool, error) {
	t := s.Table(table)
	if t == nil || stages.of(table) == game.StageOver {
		return Holding{}, false, ErrNoTable
	}
	if sc.Role(scenario.RoleID(seat)) == nil {
		return Holding{}, false, ErrNoRole
	}
	h, held := t.At(seat)
	return h, held, nil
}

// seatPerson puts a person into a seat, takes them out of any, or lets them share one.
func (s *State) seatPerson(sc *scenario.Scenario, stages Stages, c protocol.SeatPerson) ([]Event, error) {
	p := s.Person(c.Person)
	if p == nil || !p.In() {
		return nil, ErrNoPerson
	}
	if c.Table == 0 {
		return s.toLobby(sc, stages, *p), nil
	}
	h, held, err := s.playing(sc, stages, c.Table, c.Seat)
	switch {
	case err != nil:
		return nil, err
	case slices.Contains(h.People(), c.Person):
		return nil, nil
	case h.Person != "" && !c.Beside:
		return nil, ErrSeatTaken
	case h.Persons() == maxShare:
		return nil, ErrSeatFull
	}
	return append(s.vacate(sc, stages, *p), Seated{Table: c.Table, Holding: h.with(p.ID), Instead: held}), nil
}

// observe lets a person watch a table, or with table 0 no more.
func (s *State) observe(sc *scenario.Scenario, stages Stages, c protocol.Observe) ([]Event, error) {
	p := s.Person(c.Person)
	switch {
	case p == nil || !p.In():
		return nil, ErrNoPerson
	case c.Table == 0:
		return s.toLobby(sc, stages, *p), nil
	case s.Table(c.Table) == nil:
		return nil, ErrNoTable
	case p.Observes() && p.Table == c.Table:
		return nil, nil
	case p.Observes():
		return []Event{Observing{Person: p.ID, Table: c.Table}}, nil
	}
	return append(s.vacate(sc, stages, *p), Observing{Person: p.ID, Table: c.Table}), nil
}

// seatBot puts a bot into a seat; who held it has none any more.
func (s *State) seatBot(sc *scenario.Scenario, stages Stages, c protocol.SeatBot) ([]Event, error) {
	h, held, err := s.playing(sc, stages, c.Table, c.Seat)
	if err != nil {
		return nil, err
	}
	if h.Bot != "" {
		return nil, ErrBotThere
	}
	return []Event{Seated{Table: c.Table, Holding: Holding{Seat: c.Seat, Bot: s.botNames()()}, Instead: held}}, nil
}

// emptySeat takes everybody out of a seat.
func (s *State) emptySeat(sc *scenario.Scenario, stages Stages, c protocol.EmptySeat) ([]Event, error) {
	_, held, err := s.playing(sc, stages, c.Table, c.Seat)
	if err != nil {
		return nil, err
	}
	if !held {
		return nil, ErrNobodyThere
	}
	return []Event{Unseated{Table: c.Table, Seat: c.Seat}}, nil
}

// toLobby takes a person away from their table, also from one whose talks are over: its record still names them.
func (s *State) toLobby(sc *scenario.Scenario, stages Stages, p Person) []Event {
	if p.Table != 0 && stages.of(p.Table) == game.StageOver {
		return []Event{Observing{Person: p.ID}}
	}
	return s.vacate(sc, stages, p)
}

// vacate takes a person out of their seat, or from where they watch. Who shares the seat keeps it. Else a bot
// takes it over where somebody must hold it, so that nobody at the table is stuck; at a table still in its
// briefing where nobody else sits, nobody would be. Where the talks are over they keep the seat: it is what they
// played.
func (s *State) vacate(sc *scenario.Scenario, stages Stages, p Person) []Event {
	switch {
	case p.Table == 0:
		return nil
	case p.Observes():
		return []Event{Observing{Person: p.ID}}
	case stages.of(p.Table) == game.StageOver:
		return nil
	}
	t := s.Table(p.Table)
	h, _ := t.At(p.Seat)
	rest := h.without(p.ID)
	alone := stages.of(p.Table) == game.StageBriefing && t.Persons() == 1
	switch {
	case rest.Person != "":
		return []Event{Seated{Table: p.Table, Holding: rest, Instead: true}}
	case t.needed(sc, p.Seat) && !alone:
		rest.Bot = s.botNames()()
		return []Event{Seated{Table: p.Table, Holding: rest, Instead: true}}
	default:
		return []Event{Unseated{Table: p.Table, Seat: p.Seat}}
	}
}
