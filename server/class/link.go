package class

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"log/slog"
	"sync/atomic"
	"time"

	"parley/game"
	"parley/server/protocol"
	"parley/server/room"
)

// Conn is the connection of one client. package socket's is the only one outside tests.
type Conn interface {
	room.Sink
	// Close ends the connection with a code and a sentence; closing twice is allowed.
	Close(code int, reason string)
}

// Link is one connected client of a class: a person, an instructor, or a projector. A person without a seat hears
// of the lobby; with one, of their table; and who is moved hears the hello of the new table on the same
// connection. Who watches a table without a seat hears what all hear there.
type Link struct {
	class  *Class
	conn   Conn
	person game.PersonID // none: an instructor; or Projector
	device string
	told   atomic.Bool // an instructor or projector has said hello, and is told what changes

	turn   chan struct{} // holds a token while somebody changes what follows
	hello  *room.Visit   // what the client has from before, until it was used; nil before its hello
	place  place         // where it is attached
	room   *room.Room
	leave  func()
	lobby  []byte // as sent last, without the time
	me     []byte // as sent last
	closed bool
}

// place is where somebody sits, or what an instructor watches.
type place struct {
	table int
	seat  game.SeatID // game.Observer: they watch; none: an instructor does
}

// Connections returns how many clients a person has connected, the instructors if person is none, or the projectors.
func (c *Class) Connections(person game.PersonID) int { return c.links.here()[person] }

// Connect links a client to the class: a person, an instructor if person is none, or a Projector. The client says
// hello before it hears anything. The caller hands every message to Message, one at a time, and at last calls Closed.
func (c *Class) Connect(conn Conn, person game.PersonID) *Link {
	var b [4]byte
	rand.Read(b[:])
	l := &Link{class: c, conn: conn, person: person, device: hex.EncodeToString(b[:]), turn: make(chan struct{}, 1), leave: func() {}}
	c.links.add(l)
	return l
}

// Closed forgets the client.
func (l *Link) Closed() {
	l.class.links.remove(l)
	l.turn <- struct{}{}
	defer func() { <-l.turn }()
	l.closed = true
	l.leave()
	l.leave = func() {}
}

// Number returns the number of the newest frame of the seat where the client is; 0 for none.
func (l *Link) Number() int {
	l.turn <- struct{}{}
	r, seat := l.room, l.place.seat
	<-l.turn
	if r == nil || seat == "" {
		return 0
	}
	n, err := r.Number(l.class.home.life, seat)
	if err != nil {
		return 0 // the room has ended; the next message brings the client to another
	}
	return n
}

// Message answers one message of the client.
func (l *Link) Message(ctx context.Context, message protocol.ClientMessage) {
	if hello, ok := message.(protocol.ClientHello); ok {
		l.greet(ctx, hello)
		return
	}
	answer := l.answerPerson
	switch l.person {
	case "":
		answer = l.answerInstructor
	case Projector:
		answer = l.answerProjector
	}
	reply, err := answer(ctx, message)
	if err != nil {
		if ctx.Err() != nil {
			return
		}
		if code, _, _ := protocol.CodeOf(err); code == protocol.CodeInternal {
			l.class.log.Error("message failed", slog.Any("err", err))
		}
		reply = room.Refused(message.CommandID(), l.Number(), err)
	}
	l.send(reply)
}

// greet says what the client needs to begin, or to go on where it was.
func (l *Link) greet(ctx context.Context, hello protocol.ClientHello) {
	l.turn <- struct{}{}
	l.hello = &room.Visit{Epoch: hello.Epoch, Number: hello.Number, Device: l.device}
	l.detach()
	l.me = nil
	<-l.turn
	switch l.person {
	case "":
		l.class.feed.greet(ctx, l)
	case Projector:
		l.class.wall.greet(ctx, l)
	default:
		l.follow(ctx)
	}
	if l.class.home.readOnly.Load() {
		l.send(readOnlyNotice)
	}
}

// detach forgets where the client is. The caller holds the turn.
func (l *Link) detach() {
	l.leave()
	l.leave, l.place, l.room, l.lobby = func() {}, place{}, nil, nil
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

// answerProjector answers a message of a projector, which only listens.
func (l *Link) answerProjector(context.Context, protocol.ClientMessage) (any, error) {
	return nil, ErrOnlyShown
}

// send sends a message.
func (l *Link) send(message any) {
	data, err := protocol.Encode(message)
	if err != nil {
		l.class.log.Error("message could not be written", slog.Any("err", err))
		return
	}
	l.conn.Send(data)
}
