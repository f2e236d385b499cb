package export

import (
	"context"

	"parley/game"
)

func (x *export) talkSheet() sheet {
	return sheet{
		file: "talk.csv",
		about: "Everything that was typed: messages, and the words that go with offers, gestures, acknowledgements, drafts, " +
			"joint statements and plans. A text that is told twice, such as a suggestion and the offer that comes of it, has two rows.",
		columns: []column{
			tableColumn, recordColumn, timeColumn, phaseColumn, roundColumn,
			{"kind", "word", "the kind of event that told it: said, announced, messaged, offered, ..."},
			{"by", "id, instructor or server", "the seat whose move told it"},
			partyColumn,
			{"person", "pseudonym", "whose words they are: p1, p2, ..., bot, instructor or server"},
			{"name", "text", "the name of that person; empty unless names were asked for"},
			{"message", "id", "of a message: its id"},
			{"hearers", "all, or ids with spaces between", "the seats that were told; empty for the instructor alone"},
			{"hearer_count", "number from 0", "how many seats those are; empty for all"},
			{"hidden", "0 or 1", "a message that the instructor took out of sight"},
			{"characters", "number from 0", "the length; empty if it was erased"},
			{"words", "number from 0", "how many words; empty if it was erased"},
			{"text", "text", "what was typed; empty unless names were asked for, for texts name people"},
		},
		rows: func(ctx context.Context, put row) error {
			return x.everyStep(ctx, reading{}, func(t *table, s step) error {
				for _, e := range s.events {
					message := game.SaidID("")
					if said, ok := e.Fact.(game.Said); ok {
						message = said.ID
					}
					for _, text := range textsIn(e.Fact) {
						hearers, count := heard(e.To)
						cells := []any{t.number, s.N, moment(s.At), s.before.phase, s.before.round, e.Fact.Kind(), actor(s.By),
							x.party(game.SeatID(s.By)), text.Of, x.name(text.Of), message, hearers, count, t.hidden[message]}
						if err := put(append(cells, x.told(text)...)...); err != nil {
							return err
						}
					}
				}
				return nil
			})
		},
	}
}

// heard returns who is told of an event, and how many seats those are, unless it is all.
func heard(to game.Audience) (hearers string, count any) {
	if to.All {
		return "all", nil
	}
	return joined(to.Seats), len(to.Seats)
}
