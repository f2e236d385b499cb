package export

import (
	"context"

	"parley/game"
	"parley/server/class"
)

func (x *export) attendanceSheet() sheet {
	return sheet{
		file: "attendance.csv",
		about: "Who came and went: first what the class recorded (table 0 where no table is concerned), then, table by " +
			"table, who was away and who came back. Sort by time for one line of events.",
		columns: []column{
			{"table", "number from 0", "the table, 0 for none"},
			timeColumn,
			{"what", "word", "what happened: joined, listed (on the roster), entered (by a link of their own, at first or again), left, barred, " +
				"unbarred, erased, seated, shares (a seat with whoever was seated in it), unseated, watches (a table without a seat), " +
				"watches-no-more, away, back, stand-in (a bot plays for the person) or stand-out; a seat that is given to somebody else is seated again"},
			{"seat", "id", "the seat concerned"},
			partyColumn, personColumn, nameColumn,
		},
		rows: func(ctx context.Context, put row) error {
			if err := x.classAttendance(ctx, put); err != nil {
				return err
			}
			kinds := []string{game.WentAway{}.Kind(), game.CameBack{}.Kind(), game.StoodIn{}.Kind()}
			return x.everyStep(ctx, reading{kinds: kinds}, func(t *table, s step) error {
				for _, e := range s.events {
					seat, happened := presence(e.Fact)
					person, name := x.who(s.before.players[seat].Player)
					for _, what := range happened {
						if err := put(t.number, moment(s.At), what, seat, x.party(seat), person, name); err != nil {
							return err
						}
					}
				}
				return nil
			})
		},
	}
}

// presence returns what a fact says of whether somebody plays a seat.
func presence(fact game.Fact) (seat game.SeatID, happened []string) {
	switch f := fact.(type) {
	case game.WentAway:
		switch {
		case f.Still:
			return f.Seat, []string{pick(f.StandIn, "stand-in", "stand-out")}
		case f.StandIn:
			return f.Seat, []string{"away", "stand-in"}
		}
		return f.Seat, []string{"away"}
	case game.CameBack:
		return f.Seat, []string{"back"}
	case game.StoodIn:
		return f.Seat, []string{pick(f.Off, "stand-out", "stand-in")}
	}
	return "", nil
}

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
		return of(pick(e.Token == "", "listed", "joined"), e.Person)
	case class.Entered:
		return of("entered", e.Person)
	case class.Left:
		return of("left", e.Person)
	case class.Barred:
		return of(pick(e.Off, "unbarred", "barred"), e.Person)
	case class.Erased:
		return of("erased", e.Person)
	case class.TableOpened:
		var list []attendance
		for _, h := range e.Seats {
			list = append(list, seated(e.Table, h)...)
		}
		return list
	case class.Seated:
		return seated(e.Table, e.Holding)
	case class.Unseated:
		return []attendance{{table: e.Table, what: "unseated", seat: e.Seat}}
	case class.Observing:
		return []attendance{{table: e.Table, what: pick(e.Table == 0, "watches-no-more", "watches"), player: game.Player{Person: e.Person}}}
	}
	return nil
}

// seated tells who holds a seat from now on: the person or bot it was given to, then those who share it.
func seated(table int, h class.Holding) []attendance {
	list := []attendance{{table, "seated", h.Seat, game.Player{Person: h.Person, Bot: h.Person == "", Name: game.Text{Words: h.Bot}}}}
	for _, id := range h.With {
		list = append(list, attendance{table, "shares", h.Seat, game.Player{Person: id}})
	}
	return list
}
