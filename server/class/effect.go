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
			add(e.Table, game.Server, game.Open{Length: s.Length, Drafts: s.Drafts})
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
	p := game.Player{Person: h.Person, Name: game.Text{Of: h.Person}}
	if person := s.Person(h.Person); person != nil {
		p.Name.Words = person.Name
	}
	return p
}
