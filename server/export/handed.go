package export

import (
	"context"
	"strings"

	"parley/game"
	"parley/server/class"
	"parley/server/room"
)

// What people handed in: the newest exit ticket and observer's sheet of each. What was replaced is in
// journal.jsonl alone.

func (x *export) ticketsSheet() sheet {
	return sheet{
		file: "tickets.csv", about: "Exit tickets as they were handed in last: a row for each answer.",
		columns: append(handedColumns(),
			column{"question", "1 or 2", "which question of the class; what it asks stands in class.csv"},
			column{"characters", "number from 0", "the length of the answer; empty if it was erased"},
			column{"words", "number from 0", "how many words; empty if it was erased"},
			column{"answer", "text", "empty unless names were asked for, for texts name people"},
		),
		rows: func(ctx context.Context, put row) error {
			return x.handedIn(ctx, func(past class.Past, e class.Event, then roster) error {
				ticket, ok := e.(class.Ticketed)
				if !ok || x.people.find(ticket.Person).ticket != past.N {
					return nil
				}
				for i, answer := range ticket.Answers {
					if err := put(append(x.handed(past, then.find(ticket.Person)), append([]any{i + 1}, x.told(answer)...)...)...); err != nil {
						return err
					}
				}
				return nil
			})
		},
	}
}

func (x *export) turnsSheet() sheet {
	return sheet{
		file: "sheets.csv", about: "Observers' sheets as they were handed in last: a row for each time that trust turned, as the observer saw it.",
		columns: append(handedColumns(),
			column{"line", "number from 1", "its place on the sheet"},
			phaseColumn, roundColumn,
			column{"truster", "id", "whose trust turned"},
			column{"trusted", "id", "in whom"},
			column{"fell", "0 or 1", "it fell; else it rose"},
			column{"characters", "number from 0", "the length of the reason; empty if it was erased"},
			column{"words", "number from 0", "how many words; empty if it was erased"},
			column{"why", "text", "empty unless names were asked for, for texts name people"},
		),
		rows: func(ctx context.Context, put row) error {
			return x.handedIn(ctx, func(past class.Past, e class.Event, then roster) error {
				sheeted, ok := e.(class.Sheeted)
				if !ok || x.people.find(sheeted.Person).sheet != past.N {
					return nil
				}
				for i, turn := range sheeted.Turns {
					cells := append(x.handed(past, then.find(sheeted.Person)), i+1, turn.Phase, turn.Round, turn.Truster, turn.Trusted, turn.Fell)
					if err := put(append(cells, x.told(turn.Why)...)...); err != nil {
						return err
					}
				}
				return nil
			})
		},
	}
}

// handedColumns are the columns that say who handed something in, when and where they were.
func handedColumns() []column {
	return []column{
		classRecordColumn, timeColumn,
		{"person", "pseudonym", "who handed it in"},
		nameColumn, groupColumn,
		{"table", "number from 1", "where they sat or watched then; empty for nowhere"},
		{"seat", "id", "their seat; empty for one who watched"},
		partyColumn,
	}
}

// handed returns the cells of those columns.
func (x *export) handed(past class.Past, p *person) []any {
	return []any{past.N, moment(past.At), p.id, x.name(p.id), x.group(p.id), number(p.table), p.seat, x.party(p.seat)}
}

// told returns how long a text is, in characters and words, and the text where texts are shown.
func (x *export) told(t game.Text) []any {
	words, shown := any(nil), any(nil)
	if t.Words != room.Erased {
		words = len(strings.Fields(t.Words))
	}
	if x.Names {
		shown = t.Words
	}
	return []any{characters([]game.Text{t}), words, shown}
}

// handedIn visits the events of the class, with who was where after each.
func (x *export) handedIn(ctx context.Context, visit func(class.Past, class.Event, roster) error) error {
	var then roster
	for past, err := range x.history(ctx) {
		if err != nil {
			return err
		}
		for _, e := range past.Events {
			then.after(past, e)
			if err := visit(past, e, then); err != nil {
				return err
			}
		}
	}
	return nil
}
