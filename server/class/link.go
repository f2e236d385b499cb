package class

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"log/slog"
	"sync/atomic"

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
	shown  []byte // results, as sent last
	closed bool
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
	l.me, l.shown = nil, nil
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
