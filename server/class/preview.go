package class

import (
	"context"
	"fmt"

	"parley/game"
	"parley/game/scenario"
	"parley/server/protocol"
)

// Seating is what a deal would do.
type Seating struct {
	Tables   []SeatingTable `json:"tables"`
	Watching int            `json:"watching"` // people without a seat
}

// SeatingTable is one table of a Seating.
type SeatingTable struct {
	Table   int           `json:"table"`
	Group   string        `json:"group,omitempty"` // of the roster, where all who play are of one
	Persons int           `json:"persons"`         // who play
	Seats   []SeatingSeat `json:"seats"`           // in the order of the file
}

// SeatingSeat is one seat of a SeatingTable.
type SeatingSeat struct {
	Seat    game.SeatID `json:"seat"`
	By      SeatingBy   `json:"by"`
	Persons int         `json:"persons"`
}

// SeatingBy is who would hold a seat.
type SeatingBy string

// Who would hold a seat.
const (
	SeatingPerson SeatingBy = "person"
	SeatingShared SeatingBy = "shared" // several persons
	SeatingBot    SeatingBy = "bot"
	SeatingEmpty  SeatingBy = "empty"
)

// Preview says what a deal would do with so many people, in a class that has no tables and nobody of any group. It
// deals as a class does, and refuses what a class would.
func Preview(sc *scenario.Scenario, people int, c protocol.Deal) (*Seating, error) {
	if people < 1 || people > maxPeople {
		return nil, ErrHeadCount
	}
	s := new(State)
	for i := range people {
		id := game.PersonID(fmt.Sprintf("p%d", i+1))
		s.People = append(s.People, Person{ID: id, Token: "here"})
	}
	return s.seated(sc, c)
}

// Preview says what a deal would do now with those who wait for a seat.
func (c *Class) Preview(ctx context.Context, deal protocol.Deal) (*Seating, error) {
	sc, err := c.Scenario(ctx)
	if err != nil {
		return nil, err
	}
	if s := c.State(); !s.Over {
		return s.clone().seated(sc, deal)
	}
	return nil, ErrOver
}

// seated deals, and returns the tables that it opened.
func (s *State) seated(sc *scenario.Scenario, c protocol.Deal) (*Seating, error) {
	events, err := s.deal(sc, c)
	if err != nil {
		return nil, err
	}
	before := len(s.Tables)
	for _, e := range events {
		s.apply(e)
	}
	seating := &Seating{Tables: []SeatingTable{}}
	for n := before + 1; n <= len(s.Tables); n++ {
		table := seatingOf(sc, n, s.Tables[n-1])
		table.Group = s.groupAt(n)
		seating.Tables = append(seating.Tables, table)
		seating.Watching += len(s.watching(n))
	}
	return seating, nil
}

// groupAt returns the group of the roster that all who sit at table n are of, or none.
func (s *State) groupAt(n int) string {
	group, first := "", true
	for _, p := range s.People {
		if p.Table != n || p.Observes() {
			continue
		}
		if !first && p.Group != group {
			return ""
		}
		group, first = p.Group, false
	}
	return group
}

// seatingOf returns table n as a Seating shows it.
func seatingOf(sc *scenario.Scenario, n int, t Table) SeatingTable {
	list := SeatingTable{Table: n, Persons: t.Persons(), Seats: []SeatingSeat{}}
	for _, r := range sc.Roles {
		h, held := t.At(game.SeatID(r.ID))
		seat := SeatingSeat{Seat: h.Seat, By: SeatingEmpty, Persons: h.Persons()}
		switch {
		case h.Persons() > 1:
			seat.By = SeatingShared
		case h.Persons() == 1:
			seat.By = SeatingPerson
		case held:
			seat.By = SeatingBot
		}
		list.Seats = append(list.Seats, seat)
	}
	return list
}
