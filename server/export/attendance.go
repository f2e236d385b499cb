package export

import (
	"context"

	"parley/game"
	"parley/server/class"
)

// classAttendance writes who came, went and sat where, as the class recorded it.
func (x *export) classAttendance(ctx context.Context, put row) error {
	for past, err := range x.history(ctx) {
		if err != nil {
			return err
		}
		for _, e := range past.Events {
			for _, a := range x.attended(e) {
				person, name := x.who(a.player)
				if err := put(a.table, moment(past.At), a.what, a.seat, x.party(a.seat), person, name); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// attendance is somebody who came or went.
type attendance struct {
	table  int
	what   string
	seat   game.SeatID
	player game.Player
}

// attended returns what an event of the class says about who came and went.
func (x *export) attended(e class.Event) []attendance {
	of := func(what string, id game.PersonID) []attendance {
		return []attendance{{what: what, player: game.Player{Person: id}}}
	}
	switch e := e.(type) {
	case class.Joined:
		return of("joined", e.Person)
	case class.Left:
		return of("left", e.Person)
	case class.Barred:
		if e.Off {
			return of("unbarred", e.Person)
		}
		return of("barred", e.Person)
	case class.TableOpened:
		list := make([]attendance, len(e.Seats))
		for i, h := range e.Seats {
			list[i] = attendance{e.Table, "seated", h.Seat, player(h)}
		}
		return list
	case class.Seated:
		return []attendance{{e.Table, "seated", e.Seat, player(e.Holding)}}
	case class.Unseated:
		return []attendance{{table: e.Table, what: "unseated", seat: e.Seat}}
	}
	return nil
}

// player returns who holds a seat as a table names them.
func player(h class.Holding) game.Player {
	return game.Player{Person: h.Person, Bot: h.Person == "", Name: game.Text{Words: h.Bot}}
}
