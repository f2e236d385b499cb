package room

import (
	"context"
	"iter"
	"log/slog"
	"time"

	"parley/game"
	"parley/game/scenario"
	"parley/server/journal"
	"parley/server/journal/seal"
	"parley/server/protocol"
)

// Config says which table a room runs, and with what. Name, Class, Scenario, Journal and Keys must be given.
type Config struct {
	Name     journal.Name // of the table's journal
	Class    string       // whose people's keys seal what is typed at the table
	Table    int          // its number in the class
	Epoch    string       // of the journal and the build
	Scenario *scenario.Scenario
	Journal  Journal
	Keys     Keys

	Aftermath int             // how many rounds an aftermath has, drawn by the class; it stands in for what Start says
	Presence  func() Presence // asked each time it matters, so that it may change; it must return at once. None: the zero Presence
	// Bots returns a bot for a seat that plays by a strategy, or for "" as the scenario says. None: nobody plays for who is away.
	Bots func(game.SeatID, scenario.Strategy) Bot

	Pace Pace   // of bots
	Seed uint64 // of what chance decides here: when bots move

	// Changed is called by Run after each change of what a summary holds, and must return at once without asking the room.
	Changed func(protocol.TableSummary)
	Log     *slog.Logger // none: slog's default
	Metrics Metrics      // none: not counted
}

// Presence says how a class treats people who are not there.
type Presence struct {
	Away    time.Duration // how long a person may be gone before the seat counts as absent; 0: a minute
	Idle    time.Duration // how long somebody who is waited for may be silent before being asked whether they are there; 0: for ever
	StandIn bool          // bots play for the absent where the scenario says so
}

// Journal is what a room needs of a journal.
type Journal interface {
	Append(ctx context.Context, name journal.Name, rec journal.Record) (journal.Record, error)
	Read(ctx context.Context, name journal.Name, from uint64) iter.Seq2[journal.Record, error]
}

// Keys seal what people type, and open it.
type Keys interface {
	Seal(ctx context.Context, name journal.Name, p seal.Person, plain string) (string, error)
	Open(ctx context.Context, name journal.Name, sealed string) (string, error)
}

// Sink takes what one client is sent. Send must not block; the bytes are shared and must not be changed.
type Sink interface{ Send(message []byte) }

const (
	awayAfter = time.Minute
	// answerWithin is how long somebody has to say that they are there.
	answerWithin = time.Minute
	// grace is what a clock gets that ran down while nobody served.
	grace = time.Minute
	// patience is how long a room waits before it tries again what it could not do on its own account.
	patience = 5 * time.Second
)

// withDefaults returns c with what may be left out.
func (c Config) withDefaults() Config {
	if c.Presence == nil {
		c.Presence = func() Presence { return Presence{} }
	}
	if c.Log == nil {
		c.Log = slog.Default()
	}
	c.Log = c.Log.With("table", string(c.Name))
	if c.Metrics == nil {
		c.Metrics = unmeasured{}
	}
	return c
}
