package export

import (
	"context"
	"slices"
)

func (x *export) tablesSheet() sheet {
	return sheet{
		file: "tables.csv", about: "Each table, as it stands at its last record.",
		columns: []column{
			tableColumn,
			{"records", "number from 0", "how many records of it this export holds"},
			{"first", "ISO 8601, UTC, milliseconds", "when the first was made"},
			{"last", "ISO 8601, UTC, milliseconds", "when the last was made"},
			{"stage", "briefing, round, closed, reading, waiting or over", "what the table was doing"},
			phaseColumn, roundColumn,
			{"ending", "id", "the ending of the scenario that it reached; empty while it plays"},
			{"marked", "0 or 1", "the instructor awarded trust by hand: leave the table out of comparisons"},
			{"again", "number from 1", "the table whose group plays again here; empty for none"},
			{"statement", "number from 1", "the newest joint statement; empty for none"},
			{"statement_signed", "ids with spaces between", "the parties that signed it"},
			{"statement_stands", "0 or 1", "every party did"},
			{"statement_text", "text", "what it says; empty unless names were asked for"},
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
				cells := slices.Concat([]any{t.number, t.head, first, last, t.now.Stage, t.now.Phase, t.now.Round, t.now.Ending, t.marked,
					number(t.again)}, x.statement(t), []any{damaged})
				err := put(cells...)
				if err != nil {
					return err
				}
			}
			return nil
		},
	}
}

// statement returns the cells of the joint statement of t.
func (x *export) statement(t *table) []any {
	s := t.statement
	if s == nil {
		return []any{nil, nil, false, nil}
	}
	text := any(nil)
	if x.Names {
		text = s.Text.Words
	}
	return []any{s.Number, joined(s.Signed), s.Stands, text}
}
