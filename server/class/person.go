package class

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"time"

	"parley/game"
	"parley/server/protocol"
	"parley/server/room"
)

// place is where somebody sits, or what an instructor watches.
type place struct {
	table int
	seat  game.SeatID // game.Observer: they watch; none: an instructor does
}

// follow brings the client to where its person sits now.
func (l *Link) follow(ctx context.Context) {
	l.turn <- struct{}{}
	defer func() { <-l.turn }()
	if l.closed || l.hello == nil {
		return
	}
	p := l.class.State().Person(l.person)
	if p == nil || !p.In() || l.class.gone.Load() {
		l.conn.Close(protocol.CloseNoEntry, "You are not in this class any more.")
		return
	}
	defer l.showResults(ctx, *p)
	defer l.showMe(ctx, *p)
	now := place{p.Table, p.Seat}
	if p.Observes() {
		now.seat = game.Observer
	}
	if now.table == 0 {
		if l.place != now {
			l.detach()
		}
		l.showLobby(ctx, *p)
		return
	}
	if l.place == now && !ended(l.room) {
		return
	}
	l.detach()
	if err := l.attach(ctx, now); err != nil && ctx.Err() == nil && !l.class.gone.Load() {
		l.class.log.Warn("client could not be brought to its table", slog.Int("table", now.table), slog.Any("err", err))
		l.conn.Close(protocol.CloseStopping, "The table cannot be reached; come back in a moment.")
	}
}

// attach joins the client to a seat. The caller holds the turn.
func (l *Link) attach(ctx context.Context, to place) error {
	r, err := l.class.tables.room(ctx, to.table)
	if err != nil {
		return err
	}
	leave, err := r.Attach(ctx, to.seat, *l.hello, l.conn)
	if errors.Is(err, room.ErrClosed) && l.class.home.alive() { // it closed for want of company
		if r, err = l.class.tables.room(ctx, to.table); err == nil {
			leave, err = r.Attach(ctx, to.seat, *l.hello, l.conn)
		}
	}
	if err != nil {
		return err
	}
	l.place, l.room, l.leave = to, r, leave
	l.hello = &room.Visit{Device: l.device} // what it had was of the place where it was
	return nil
}

// ended tells whether r runs no more.
func ended(r *room.Room) bool {
	if r == nil {
		return true
	}
	select {
	case <-r.Done():
		return true
	default:
		return false
	}
}

// showMe tells the client of its person if that changed. The caller holds the turn.
func (l *Link) showMe(ctx context.Context, p Person) {
	me, err := protocol.Encode(protocol.ServerMe{Me: l.class.me(ctx, p)})
	if err != nil || bytes.Equal(me, l.me) {
		return
	}
	l.me = me
	l.conn.Send(me)
}

// showLobby sends the lobby if it changed. The caller holds the turn.
func (l *Link) showLobby(ctx context.Context, p Person) {
	lobby := protocol.ServerLobby{Lobby: l.class.lobby(ctx, p)}
	bare, err := protocol.Encode(lobby)
	if err != nil || bytes.Equal(bare, l.lobby) {
		return
	}
	l.lobby = bare
	lobby.Now = time.Now().UnixMilli()
	l.send(lobby)
}

// answerPerson answers a message of somebody at a table. Whose seat it is, the class says.
func (l *Link) answerPerson(ctx context.Context, message protocol.ClientMessage) (any, error) {
	switch m := message.(type) {
	case protocol.ClientCommand, protocol.ClientWatch:
		return nil, ErrNotYours
	case protocol.ClientTicket:
		return protocol.ServerAck{ID: m.ID, Number: l.Number()}, l.class.HandIn(ctx, l.person, m.ID, m.Answers)
	case protocol.ClientSheet:
		return protocol.ServerAck{ID: m.ID, Number: l.Number()}, l.class.HandInSheet(ctx, l.person, m.ID, m.Turns)
	case protocol.ClientSurvey:
		return protocol.ServerAck{ID: m.ID, Number: l.Number()}, l.class.HandInSurvey(ctx, l.person, m.ID, m.Answers)
	}
	for {
		p := l.class.State().Person(l.person)
		if p == nil || !p.In() {
			return nil, ErrNotHere
		}
		if p.Table == 0 {
			if here, ok := message.(protocol.ClientHere); ok {
				return protocol.ServerAck{ID: here.ID}, nil
			}
			return nil, ErrNoSeat
		}
		seat := p.Seat
		if p.Observes() {
			seat = game.Observer
		}
		r, err := l.class.tables.room(ctx, p.Table)
		if err != nil {
			return nil, err
		}
		reply, err := r.Answer(ctx, room.Member{Seat: seat, Person: p.ID}, message)
		if !errors.Is(err, room.ErrClosed) {
			return reply, err
		}
		if !l.class.home.alive() {
			return nil, ErrStopping
		}
		l.follow(ctx)
	}
}
