package class

import (
	"fmt"

	"parley/game"
)

// Effect is what a record of a class asks of one table. Cause is the id under which the table takes it, once.
type Effect struct {
	Table int
	By    game.SeatID
	Move  game.Move
	Cause string
}

// effects returns what record n of the class asks of tables, in order. s is the state after it.
func (s *State) effects(n uint64, events []Event) []Effect {
	var list []Effect
	add := func(table int, by game.SeatID, m game.Move) {
		list = append(list, Effect{table, by, m, fmt.Sprintf("class/%d.%d", n, len(list)+1)})
	}
	for _, e := range events {
		switch e := e.(type) {
		case TableOpened:
			add(e.Table, game.Server, game.Open{Length: s.Length, Drafts: s.Drafts, Veil: s.Set.Veil})
			if s.Set.Wait {
				add(e.Table, game.Server, s.hold())
			}
			if s.Set.Bots != "" {
				add(e.Table, game.Instructor, s.coach())
			}
			for _, h := range e.Seats {
				add(e.Table, game.Instructor, game.Seat{Seat: h.Seat, Player: s.player(h)})
			}
		case Seated:
			if e.Instead {
				add(e.Table, game.Instructor, game.HandOver{Seat: e.Seat, Player: s.player(e.Holding)})
			} else {
				add(e.Table, game.Instructor, game.Seat{Seat: e.Seat, Player: s.player(e.Holding)})
			}
		case Unseated:
			add(e.Table, game.Instructor, game.Unseat{Seat: e.Seat})
		case Set:
			for i := range s.Tables {
				if e.Hold {
					add(i+1, game.Server, s.hold())
				}
				if e.Veil {
					add(i+1, game.Instructor, game.Veil{Off: !s.Set.Veil})
				}
				if e.Coach {
					add(i+1, game.Instructor, s.coach())
				}
			}
		case Closed:
			for i := range s.Tables {
				add(i+1, game.Instructor, game.End{})
			}
		}
	}
	return list
}

// player returns who holds a seat, as a table knows them.
func (s *State) player(h Holding) game.Player {
	if h.Person == "" {
		return game.Player{Name: game.Text{Words: h.Bot}, Bot: true}
	}
	p := game.Player{Person: h.Person, Name: s.nameOf(h.Person)}
	for _, id := range h.With {
		p.With = append(p.With, game.Companion{Person: id, Name: s.nameOf(id)})
	}
	return p
}

// nameOf returns what a person is called, as words of their own.
func (s *State) nameOf(id game.PersonID) game.Text {
	name := game.Text{Of: id}
	if p := s.Person(id); p != nil {
		name.Words = p.Name
	}
	return name
}
