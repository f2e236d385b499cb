package export

import (
	"context"

	"parley/server/class"
)

func (x *export) classSheet() sheet {
	return sheet{
		file: "class.csv", about: "How the class was run: how it began, and each time that something of it was changed. A row holds all of it, as it was from then on.",
		columns: []column{
			classRecordColumn, timeColumn,
			{"what", "opened, set, kept, locked, unlocked, shared, unshared or closed", "what happened"},
			{"names", "free, generated or roster", "where the names of people come from"},
			{"late", "seat, observe or wait", "what becomes of people who come when tables are open"},
			{"wait", "0 or 1", "tables wait for each other at phase ends"},
			{"stand_in", "0 or 1", "bots play for the absent where the scenario says so"},
			{"absence", "seconds", "until somebody without a connection counts as away"},
			{"idle", "seconds", "until somebody who holds a table up is asked whether they are there; 0 for never"},
			{"veil", "0 or 1", "debriefs wait until the instructor reveals them"},
			{"bots", "strategy", "how bots play in every seat, until one is coached otherwise; empty for as the scenario says"},
			{"kept_until", "ISO 8601, UTC, milliseconds", "when the class is deleted"},
			{"instructor", "id", "shared, unshared: which other instructor may run the class, or may no more"},
			{"question_1", "text", "of the exit ticket; empty for no ticket, and unless names were asked for"},
			{"question_2", "text", "of the exit ticket; empty for no ticket, and unless names were asked for"},
		},
		rows: func(ctx context.Context, put row) error {
			var now manner
			for past, err := range x.history(ctx) {
				if err != nil {
					return err
				}
				for _, e := range past.Events {
					what, instructor := now.after(e)
					if what == "" {
						continue
					}
					asked := [2]string{}
					if x.Names {
						copy(asked[:], now.Ticket)
					}
					err := put(past.N, moment(past.At), what, now.Names, now.Late, now.Wait, now.StandIn, now.Absence, now.Idle, now.Veil, now.Bots,
						moment(now.expires), instructor, asked[0], asked[1])
					if err != nil {
						return err
					}
				}
			}
			return nil
		},
	}
}

// manner is how a class is run.
type manner struct {
	class.Settings
	expires int64
}

// after moves m on by one event, and returns what happened to it; nothing, if nothing did.
func (m *manner) after(e class.Event) (what string, instructor class.Owner) {
	switch e := e.(type) {
	case class.Opened:
		m.Settings, m.expires = e.Set, e.Expires
		return "opened", ""
	case class.Set:
		m.Settings = e.Settings
		return "set", ""
	case class.Kept:
		m.expires = e.Expires
		return "kept", ""
	case class.Locked:
		return pick(e.Off, "unlocked", "locked"), ""
	case class.Shared:
		return pick(e.Off, "unshared", "shared"), e.With
	case class.Closed:
		return "closed", ""
	}
	return "", ""
}
