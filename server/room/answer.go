package room

import (
	"context"
	"errors"

	"parley/game"
	"parley/server/protocol"
)

// Member is who sends a message: the seat that the connection was admitted to, and the person in it.
type Member struct {
	Seat   game.SeatID
	Person game.PersonID
}

// Answer does what a seat's message asks, and returns what to reply: a protocol.ServerAck, ServerAnswer or
// ServerRefused. The seat is m's, whatever the message names. A hello is not answered here but by Attach. The
// error is ErrClosed, or why ctx ended; the caller may open the room anew and ask again.
func (r *Room) Answer(ctx context.Context, m Member, message protocol.ClientMessage) (any, error) {
	reply, err := r.answer(ctx, m, message)
	if err == nil {
		return reply, nil
	}
	if errors.Is(err, ErrClosed) || ctx.Err() != nil {
		return nil, err
	}
	number, closed := r.Number(ctx, m.Seat)
	if closed != nil {
		return nil, closed
	}
	return Refused(message.CommandID(), number, err), nil
}

func (r *Room) answer(ctx context.Context, m Member, message protocol.ClientMessage) (any, error) {
	id := message.CommandID()
	number, err := r.hear(ctx, m.Seat)
	if err != nil {
		return nil, err
	}
	switch message := message.(type) {
	case protocol.ClientHere:
		return protocol.ServerAck{ID: id, Number: number}, nil
	case protocol.ClientMove:
		if m.Seat == game.Observer {
			return nil, ErrOnlyWatching
		}
		if !protocol.ForSeats(message.Move.Move) {
			return nil, game.ErrNotYours
		}
		done, err := r.Do(ctx, Command{By: m.Seat, Person: m.Person, ID: id, Move: message.Move.Move})
		return protocol.ServerAck{ID: id, Number: done.Number}, err
	case protocol.ClientWeigh:
		if m.Seat == game.Observer {
			return nil, ErrOnlyWatching
		}
		weighing, err := r.Weigh(ctx, m.Seat, message.Package)
		return protocol.ServerAnswer{ID: id, Weigh: &weighing}, err
	case protocol.ClientExplain:
		trust, score, err := r.Explain(ctx, m.Seat, message.Line)
		return protocol.ServerAnswer{ID: id, Trust: trust, Score: score}, err
	case protocol.ClientPage:
		past, more, err := r.Page(ctx, m.Seat, message.Before)
		return protocol.ServerAnswer{ID: id, Past: past, More: more}, err
	}
	return nil, ErrNotAsked
}

// Refused returns the message that tells a client why its command changed nothing.
func Refused(id protocol.CommandID, number int, err error) protocol.ServerRefused {
	code, text, instead := protocol.CodeOf(err)
	return protocol.ServerRefused{ID: id, Code: code, Text: text, Instead: instead, Number: number}
}

// Weigh says what a package would mean for seat's party.
func (r *Room) Weigh(ctx context.Context, seat game.SeatID, pkg []game.Choice) (game.Weighing, error) {
	return ask(ctx, r, func(context.Context) (game.Weighing, error) {
		return safely(func() (game.Weighing, error) { return r.table.Weigh(seat, pkg) })
	})
}

// Explain returns the line of a ledger that seat may see: of trust, or of a score.
func (r *Room) Explain(ctx context.Context, seat game.SeatID, line game.LineID) (*game.TrustLine, *game.ScoreLine, error) {
	type lines struct {
		trust *game.TrustLine
		score *game.ScoreLine
	}
	l, err := ask(ctx, r, func(context.Context) (lines, error) {
		return safely(func() (l lines, err error) {
			l.trust, l.score, err = r.table.Explain(seat, line)
			return l, err
		})
	})
	return l.trust, l.score, err
}
