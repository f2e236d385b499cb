package export

import (
	"context"

	"parley/game"
)

func (x *export) peopleSheet() sheet {
	return sheet{
		file: "people.csv", about: "Everybody who joined the class, in the order they came.",
		columns: []column{
			{"person", "pseudonym", "p1, p2, ... within this class, in the order of joining"},
			{"name", "text", "empty unless names were asked for; the newest, if it changed"},
			{"joined", "ISO 8601, UTC, milliseconds", "when"},
			{"table", "number from 1", "where they sat at the end or sit now; empty for nowhere"},
			{"seat", "id", "which seat"},
			{"party", "id", "the party of that seat"},
			{"barred", "0 or 1", "kept out by the instructor"},
			{"left", "0 or 1", "left for good"},
		},
		rows: func(_ context.Context, put row) error {
			for _, p := range x.people {
				table := any(nil)
				if p.table != 0 {
					table = p.table
				}
				if err := put(p.id, x.name(p.id), moment(p.joined), table, p.seat, x.party(p.seat), p.barred, p.left); err != nil {
					return err
				}
			}
			return nil
		},
	}
}

func (x *export) tablesSheet() sheet {
	return sheet{
		file: "tables.csv", about: "Each table, as it stands at its last record.",
		columns: []column{
			tableColumn,
			{"records", "number from 0", "how many records of it this export holds"},
			{"first", "ISO 8601, UTC, milliseconds", "when the first was made"},
			{"last", "ISO 8601, UTC, milliseconds", "when the last was made"},
			{"stage", "briefing, round, closed, reading or over", "what the table was doing"},
			phaseColumn, roundColumn,
			{"ending", "id", "the ending of the scenario that it reached; empty while it plays"},
			{"marked", "0 or 1", "the instructor awarded trust by hand: leave the table out of comparisons"},
			{"damaged", "number from 1", "the first record that cannot be read, where this export of the table ends; empty for none"},
		},
		rows: func(_ context.Context, put row) error {
			for _, t := range x.tables {
				first, last, damaged := any(nil), any(nil), any(nil)
				if t.head > 0 {
					first, last = moment(t.first), moment(t.last)
				}
				if t.damaged > 0 {
					damaged = t.damaged
				}
				err := put(t.number, t.head, first, last, t.now.Stage, t.now.Phase, t.now.Round, t.now.Ending, t.marked, damaged)
				if err != nil {
					return err
				}
			}
			return nil
		},
	}
}

func (x *export) attendanceSheet() sheet {
	return sheet{
		file: "attendance.csv",
		about: "Who came and went: first what the class recorded (table 0 where no table is concerned), then, table by " +
			"table, who was away and who came back. Sort by time for one line of events.",
		columns: []column{
			{"table", "number from 0", "the table, 0 for none"},
			timeColumn,
			{"what", "joined, left, barred, unbarred, seated, unseated, away or back", "what happened; a seat that is given to somebody else is seated again"},
			{"seat", "id", "the seat concerned"},
			partyColumn, personColumn, nameColumn,
		},
		rows: func(ctx context.Context, put row) error {
			if err := x.classAttendance(ctx, put); err != nil {
				return err
			}
			return x.everyStep(ctx, reading{kinds: []string{game.WentAway{}.Kind(), game.CameBack{}.Kind()}}, func(t *table, s step) error {
				for _, e := range s.events {
					what, seat := "", game.SeatID("")
					switch f := e.Fact.(type) {
					case game.WentAway:
						what, seat = "away", f.Seat
					case game.CameBack:
						what, seat = "back", f.Seat
					default:
						continue
					}
					person, name := x.who(s.before.players[seat])
					if err := put(t.number, moment(s.At), what, seat, x.party(seat), person, name); err != nil {
						return err
					}
				}
				return nil
			})
		},
	}
}
