package room

import (
	"context"
	"fmt"
	"math/rand/v2"
	"runtime/debug"
	"sync/atomic"
	"time"

	"parley/game"
	"parley/server/protocol"
)

// Room runs one table. Its methods may be called by many goroutines at once; they are answered by Run.
type Room struct {
	cfg  Config
	asks chan func(context.Context)
	done chan struct{} // closed when Run has ended
	idle atomic.Bool

	// What follows belongs to Run, and to Open before it.
	table       *game.Table
	head        uint64 // number of the newest record
	at          int64  // its time, unix milliseconds
	activity    activity
	quarantined error
	clocks      clocks
	opened      time.Time
	taken       map[request]int // commands that took effect, with the number they led to
	streams     map[game.SeatID]*stream
	watchers    map[*watcher]struct{}
	recent      []entry
	hidden      map[game.SaidID]bool
	bots        map[game.SeatID]*player
	dice        *rand.Rand
	resume      time.Time // before this, the room does nothing of its own accord
	fenced      error     // somebody else writes this table's journal
}

// request is a command as it is recorded: who asked, and the command's id or what else caused it.
type request struct {
	by    game.SeatID
	cause string
}

// Open loads the table of cfg from its journal; a journal without records is a table that awaits the move
// game.Open by game.Server. If a record cannot be read or applied the room opens all the same, quarantined: it
// shows the table as it was before that record and takes no moves. The error is the journal's, or ctx's.
func Open(ctx context.Context, cfg Config) (*Room, error) {
	cfg = cfg.withDefaults()
	r := &Room{
		cfg:      cfg,
		asks:     make(chan func(context.Context)),
		done:     make(chan struct{}),
		watchers: map[*watcher]struct{}{},
		bots:     map[game.SeatID]*player{},
		dice:     rand.New(rand.NewPCG(cfg.Seed, uint64(cfg.Table))),
	}
	if err := r.load(ctx); err != nil {
		return nil, fmt.Errorf("open %s: %w", cfg.Name, err)
	}
	r.opened = time.Now()
	if back := stored(r.at).Sub(r.opened); back > 0 {
		r.clocks.sooner(back) // the machine's time was set back, which is no reason to give more of it
	}
	return r, nil
}

// Run owns the table until ctx ends or the journal turns out to be somebody else's. It must be called once. Those
// who are attached stay connected but hear no more; their next message is answered with ErrClosed.
func (r *Room) Run(ctx context.Context) error {
	r.cfg.Metrics.Running(1)
	defer r.cfg.Metrics.Running(-1)
	defer r.leave()
	defer close(r.done)
	r.meetBots()
	timer := time.NewTimer(0)
	defer timer.Stop()
	for ctx.Err() == nil && r.fenced == nil {
		next := r.next()
		r.idle.Store(r.isIdle(next))
		timer.Reset(time.Until(next.at))
		select {
		case ask := <-r.asks:
			ask(ctx)
		case <-timer.C:
			next.do(ctx)
		case <-ctx.Done():
		}
	}
	if r.fenced != nil {
		return fmt.Errorf("run %s: %w", r.cfg.Name, r.fenced)
	}
	return nil
}

// Done is closed when Run has ended.
func (r *Room) Done() <-chan struct{} { return r.done }

// Idle tells whether nobody is attached, nobody watches, no clock runs and no bot is about to move: the room may be
// closed, and opened again when somebody comes. Somebody may come at that very moment; they are told ErrClosed.
func (r *Room) Idle() bool { return r.idle.Load() }

// Number returns the number of the newest frame of seat.
func (r *Room) Number(ctx context.Context, seat game.SeatID) (int, error) {
	return ask(ctx, r, func(context.Context) (int, error) { return r.number(seat), nil })
}

// Summary returns the table as the instructor's list shows it.
func (r *Room) Summary(ctx context.Context) (protocol.TableSummary, error) {
	return ask(ctx, r, func(context.Context) (protocol.TableSummary, error) {
		return safely(r.summary)
	})
}

// Look lets f read the table. It must change nothing and keep nothing.
func (r *Room) Look(ctx context.Context, f func(*game.Table)) error {
	_, err := ask(ctx, r, func(context.Context) (struct{}, error) {
		return safely(func() (struct{}, error) { f(r.table); return struct{}{}, nil })
	})
	return err
}

// ask has f done by Run, and returns what it returned; or ErrClosed, or why ctx ended first.
func ask[T any](ctx context.Context, r *Room, f func(context.Context) (T, error)) (T, error) {
	type answer struct {
		value T
		err   error
	}
	reply := make(chan answer, 1)
	asked := func(run context.Context) {
		value, err := f(run)
		reply <- answer{value, err}
	}
	var none T
	select {
	case r.asks <- asked:
		a := <-reply // Run answers every ask it takes
		return a.value, a.err
	case <-r.done:
		return none, ErrClosed
	case <-ctx.Done():
		return none, context.Cause(ctx)
	}
}

// safely returns what f returns, or a *panicError.
func safely[T any](f func() (T, error)) (value T, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = &panicError{p, debug.Stack()}
		}
	}()
	return f()
}
