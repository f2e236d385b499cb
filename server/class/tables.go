package class

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"

	"parley/game"
	"parley/game/scenario"
	"parley/server/protocol"
	"parley/server/room"
)

// tables are the tables of one class: rooms that are opened when somebody or a deadline needs them, and what
// the class still has to tell each.
type tables struct {
	class *Class

	mu      sync.Mutex // held for no I/O
	open    map[int]*opening
	pending map[int][]Effect              // not yet taken, in order
	unsure  map[int]bool                  // what is pending was read from the journal: part of it may be done
	last    map[int]protocol.TableSummary // as the rooms told last
	telling map[int]chan struct{}         // holds a token while somebody tells a table, so that order holds
}

func newTables(c *Class) *tables {
	return &tables{
		class: c, open: map[int]*opening{}, pending: map[int][]Effect{}, unsure: map[int]bool{},
		last: map[int]protocol.TableSummary{}, telling: map[int]chan struct{}{},
	}
}

// opening is a room that is open or about to be. Once ready is closed, room or err is set.
type opening struct {
	ready chan struct{}
	room  *room.Room
	err   error
	stop  context.CancelFunc
	idle  bool // it was idle when somebody last looked
}

// room returns the room of table n, opened if it was not, after the table was told all that the class has
// to tell it.
func (t *tables) room(ctx context.Context, n int) (*room.Room, error) {
	for {
		r, err := t.opened(ctx, n)
		if err != nil {
			return nil, err
		}
		err = t.tell(ctx, n, r)
		if errors.Is(err, room.ErrClosed) && t.class.home.alive() {
			continue
		}
		return r, err
	}
}

// opened returns a room of table n that runs, as far as one can tell.
func (t *tables) opened(ctx context.Context, n int) (*room.Room, error) {
	if t.class.State().Table(n) == nil || t.class.gone.Load() {
		return nil, ErrNoTable
	}
	t.mu.Lock()
	o := t.open[n]
	if o != nil && o.ended() {
		o = nil
	}
	mine := o == nil
	if mine {
		o = &opening{ready: make(chan struct{})}
		t.open[n] = o
	}
	t.mu.Unlock()
	if mine {
		t.start(ctx, n, o)
	}
	select {
	case <-o.ready:
		return o.room, o.err
	case <-ctx.Done():
		return nil, context.Cause(ctx)
	}
}

// isReady tells whether the room is open, or could not be opened.
func (o *opening) isReady() bool {
	select {
	case <-o.ready:
		return true
	default:
		return false
	}
}

// ended tells whether the room is not to be had any more.
func (o *opening) ended() bool {
	if !o.isReady() {
		return false
	}
	if o.err != nil {
		return true
	}
	select {
	case <-o.room.Done():
		return true
	default:
		return false
	}
}

// start opens the room of table n and lets it run for as long as the registry does.
func (t *tables) start(ctx context.Context, n int, o *opening) {
	defer close(o.ready)
	cfg, err := t.config(ctx, n)
	if err != nil {
		o.err = err
		return
	}
	if o.room, o.err = room.Open(context.WithoutCancel(ctx), cfg); o.err != nil {
		return
	}
	life, stop := context.WithCancel(t.class.home.life)
	o.stop = stop
	started := t.class.home.goes(func() {
		defer stop()
		if err := o.room.Run(life); err != nil {
			t.class.log.Error("table stopped", slog.Int("table", n), slog.Any("err", err))
		}
	})
	if !started {
		stop()
		o.room, o.err = nil, ErrStopping
		return
	}
	t.class.home.goes(func() { // what changed last may have been before a restart
		if s, err := o.room.Summary(life); err == nil {
			t.changed(n, s)
		}
	})
}

func (t *tables) config(ctx context.Context, n int) (room.Config, error) {
	c := t.class
	sc, err := c.Scenario(ctx)
	if err != nil {
		return room.Config{}, err
	}
	seed := c.State().Seed
	var bots func(game.SeatID, scenario.Strategy) room.Bot
	if c.home.Bots != nil {
		bots = func(seat game.SeatID, by scenario.Strategy) room.Bot {
			return c.home.Bots(sc, seat, by, seed.number(fmt.Sprintf("bot %s of table %d", seat, n)))
		}
	}
	return room.Config{
		Name: c.ID.Table(n), Class: string(c.ID), Table: n, Epoch: c.home.Epoch,
		Scenario: sc, Journal: c.home.journal, Keys: c.home.keys,
		Aftermath: seed.Aftermath(),
		Presence:  c.presence,
		Bots:      bots,
		Pace:      c.home.Pace,
		Seed:      seed.number("room"),
		Changed:   func(s protocol.TableSummary) { t.changed(n, s) },
		Log:       c.home.log, Metrics: c.home.Metrics,
	}, nil
}

// nudge has every open room look again at how the class is run.
func (t *tables) nudge() {
	t.mu.Lock()
	defer t.mu.Unlock()
	for _, o := range t.open {
		if o.isReady() && !o.ended() {
			t.class.home.goes(func() { o.room.Summary(t.class.home.life) })
		}
	}
}

// closeIdle closes the rooms that nobody needed when it was last called, nor needs now.
func (t *tables) closeIdle() {
	t.mu.Lock()
	defer t.mu.Unlock()
	for n, o := range t.open {
		switch {
		case o.ended():
			delete(t.open, n)
		case !o.isReady():
		case o.idle && o.room.Idle():
			o.stop()
		default:
			o.idle = o.room.Idle()
		}
	}
}

// closeAll closes every room and returns when they have ended.
func (t *tables) closeAll() {
	t.mu.Lock()
	all := make([]*opening, 0, len(t.open))
	for _, o := range t.open {
		all = append(all, o)
	}
	t.mu.Unlock()
	for _, o := range all {
		<-o.ready
		if o.err == nil {
			o.stop()
			<-o.room.Done()
		}
	}
}
