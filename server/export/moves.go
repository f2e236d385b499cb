package export

import (
	"context"

	"parley/game"
	"parley/game/scenario"
)

func (x *export) movesSheet() sheet {
	return sheet{
		file: "moves.csv", about: "Every move that was accepted, of seats, of the instructor and of the server (clocks, reckonings, presence).",
		columns: []column{
			tableColumn, recordColumn, timeColumn, phaseColumn, roundColumn,
			{"by", "id, instructor or server", "the seat that moved"},
			partyColumn, personColumn, nameColumn,
			{"stand_in", "0 or 1", "a bot played for the person, who was away or relieved by the instructor"},
			strategyColumn,
			{"verb", "word", "the kind of move"},
			{"offer", "number", "the offer that was put or that the move is about; below 0 while it waits within its party"},
			{"concern", "id", "the concern it is about"},
			{"gesture", "id", "the gesture it is about"},
			{"proposals", "ids with spaces between", "the proposals of the package, of a breach committed, or inspected"},
			{"characters", "number from 0", "the length of what was typed; empty if that was erased"},
			{"detail", "JSON", "the whole move; texts and names read \"withheld\" unless names were asked for"},
		},
		rows: func(ctx context.Context, put row) error {
			return x.everyStep(ctx, reading{moves: true}, func(t *table, s step) error {
				detail, err := game.MarshalMove(disclosed(x, s.move))
				if err != nil {
					return err
				}
				by := game.SeatID(s.By)
				person, name := x.who(s.before.players[by].Player)
				m := aboutOf(s)
				return put(t.number, s.N, moment(s.At), s.before.phase, s.before.round, actor(s.By), x.party(by), person, name,
					s.before.players[by].standIn(), s.before.coached.by(x.scenario, by, s.before.players[by]), s.move.Verb(), m.offer, m.concern, m.gesture, m.proposals, characters(textsIn(s.move)), string(detail))
			})
		},
	}
}

// about is what a move is about, as far as columns of their own name it.
type about struct {
	offer     any
	concern   scenario.ConcernID
	gesture   scenario.GestureID
	proposals string
}

func aboutOf(s step) about {
	switch m := s.move.(type) {
	case game.Voice:
		return about{concern: m.Concern}
	case game.Acknowledge:
		return about{concern: m.Concern}
	case game.Confirm:
		return about{concern: m.Concern}
	case game.Gesture:
		return about{gesture: m.Gesture}
	case game.Offer:
		return about{offer: put(s), proposals: proposalsOf(m.Package)}
	case game.Counter:
		return about{offer: put(s), proposals: proposalsOf(m.Package)}
	case game.Accept:
		return about{offer: int(m.Offer)}
	case game.Decline:
		return about{offer: int(m.Offer)}
	case game.Withdraw:
		return about{offer: int(m.Offer)}
	case game.BreakSilence:
		return about{offer: int(m.Offer)}
	case game.Second:
		if m.Offer == 0 {
			return about{gesture: m.Gesture}
		}
		return about{offer: int(m.Offer), gesture: m.Gesture}
	case game.Commit:
		return about{proposals: joined(m.Breach)}
	case game.Inspect:
		return about{proposals: string(m.Proposal)}
	}
	return about{}
}

// put returns the number of the offer that a step put on the table.
func put(s step) any {
	for _, e := range s.events {
		if offered, ok := e.Fact.(game.Offered); ok {
			return int(offered.Offer)
		}
	}
	return nil
}
