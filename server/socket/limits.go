package socket

import (
	"time"

	"golang.org/x/time/rate"

	"parley/server/protocol"
)

// Limits are what one connection may ask of the server.
type Limits struct {
	Message   int64 // bytes of a message
	Commands  Pace  // moves and commands
	Questions Pace  // whatever moves nothing; a hello counts five, a page three
	Signs     Pace  // of life: whoever uses a page says so now and then
	Pings     Pace  // control frames
	Faults    Pace  // messages that are refused here; beyond them the connection is closed
	Queued    int   // messages that wait to be sent
	Bytes     int   // their size together; one message may exceed it
}

// Pace is a bucket that fills by so many a second and holds so many.
type Pace struct {
	PerSecond float64
	Burst     int
}

// Seat are the limits of a person's connection, and Instructor those of an instructor's.
var (
	Seat = Limits{
		Message: 8 << 10, Commands: Pace{5, 20}, Questions: Pace{10, 40}, Signs: Pace{0.2, 5}, Pings: Pace{1, 10},
		Faults: Pace{1, 30}, Queued: 64, Bytes: 256 << 10,
	}
	Instructor = Limits{
		Message: 256 << 10, Commands: Pace{10, 40}, Questions: Pace{10, 40}, Signs: Pace{0.2, 5}, Pings: Pace{1, 10},
		Faults: Pace{1, 30}, Queued: 256, Bytes: 4 << 20,
	}
)

// times say how long a connection may take for what.
type times struct {
	ping  time.Duration // between two
	dead  time.Duration // without a sign of life
	write time.Duration // of one message
	close time.Duration // for the other side to answer a close
}

var usual = times{ping: 15 * time.Second, dead: 25 * time.Second, write: 5 * time.Second, close: time.Second}

// overrun is how many times the size of a message is still read, so that it can be answered, before the
// connection is closed.
const overrun = 4

// buckets hold one connection to its pace.
type buckets struct{ commands, questions, signs, pings, faults *rate.Limiter }

func newBuckets(l Limits) buckets {
	return buckets{bucket(l.Commands), bucket(l.Questions), bucket(l.Signs), bucket(l.Pings), bucket(l.Faults)}
}

func bucket(p Pace) *rate.Limiter { return rate.NewLimiter(rate.Limit(p.PerSecond), p.Burst) }

// takes tells whether the pace leaves room for message.
func (b buckets) takes(message protocol.ClientMessage) bool {
	switch message.(type) {
	case protocol.ClientMove, protocol.ClientCommand, protocol.ClientTicket, protocol.ClientSheet, protocol.ClientSurvey:
		return b.commands.Allow()
	case protocol.ClientHere:
		return b.signs.Allow()
	case protocol.ClientHello, protocol.ClientWatch:
		return b.questions.AllowN(time.Now(), 5)
	case protocol.ClientPage:
		return b.questions.AllowN(time.Now(), 3)
	}
	return b.questions.Allow()
}
