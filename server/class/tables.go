package class

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"sync"

	"parley/game"
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

// ask adds to what tables are to be told.
func (t *tables) ask(effects []Effect) {
	t.mu.Lock()
	defer t.mu.Unlock()
	for _, e := range effects {
		t.pending[e.Table] = append(t.pending[e.Table], e)
	}
}

// askAgain replaces what tables are to be told by all they were ever asked; what they took already is
// left out when somebody looks.
func (t *tables) askAgain(effects []Effect) {
	t.mu.Lock()
	clear(t.pending)
	clear(t.unsure)
	for _, e := range effects {
		t.unsure[e.Table] = true
	}
	t.mu.Unlock()
	t.ask(effects)
}

// waiting returns the tables that have something to be told.
func (t *tables) waiting() []int {
	t.mu.Lock()
	defer t.mu.Unlock()
	var list []int
	for n, effects := range t.pending {
		if len(effects) > 0 {
			list = append(list, n)
		}
	}
	slices.Sort(list)
	return list
}

// deliver tells every table what it is to be told, several at a time. What cannot be told now stays. A table
// that took everything before a restart is left asleep.
func (t *tables) deliver(ctx context.Context) {
	var group sync.WaitGroup
	slots := make(chan struct{}, 8)
	for _, n := range t.waiting() {
		slots <- struct{}{}
		group.Go(func() {
			defer func() { <-slots }()
			settled, err := t.settled(ctx, n)
			if err == nil && !settled {
				_, err = t.room(ctx, n)
			}
			if err != nil {
				t.class.log.Warn("table could not be opened", slog.Int("table", n), slog.Any("err", err))
			}
		})
	}
	group.Wait()
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

// tell sends what is pending to the room of table n. A table whose rules refuse is not asked again: it is
// over, or a seat is not as the class believed. One that can store nothing is shown as it is, and told later.
func (t *tables) tell(ctx context.Context, n int, r *room.Room) error {
	release, err := t.turn(ctx, n)
	if err != nil {
		return err
	}
	defer release()
	if err := t.skipTaken(ctx, n); err != nil {
		return err
	}
	for {
		e, ok := t.next(n)
		if !ok {
			return nil
		}
		_, err := r.Do(ctx, room.Command{By: e.By, Cause: e.Cause, Move: e.Move})
		refused := (*game.Refusal)(nil)
		switch {
		case errors.As(err, &refused):
			t.class.log.Warn("table refused a change of the class", slog.Int("table", n), slog.String("cause", e.Cause), slog.String("code", refused.Code))
		case errors.Is(err, room.ErrClosed) || ctx.Err() != nil:
			return err
		case err != nil:
			t.class.log.Warn("table could not be told of a change of the class", slog.Int("table", n), slog.Any("err", err))
			return nil
		}
		t.done(n)
	}
}

// turn waits until nobody else tells table n anything.
func (t *tables) turn(ctx context.Context, n int) (release func(), err error) {
	t.mu.Lock()
	turn := t.telling[n]
	if turn == nil {
		turn = make(chan struct{}, 1)
		t.telling[n] = turn
	}
	t.mu.Unlock()
	select {
	case turn <- struct{}{}:
		return func() { <-turn }, nil
	case <-ctx.Done():
		return nil, context.Cause(ctx)
	}
}

// settled tells whether table n took all that it was ever told. It wakes nobody.
func (t *tables) settled(ctx context.Context, n int) (bool, error) {
	release, err := t.turn(ctx, n)
	if err != nil {
		return false, err
	}
	defer release()
	if err := t.skipTaken(ctx, n); err != nil {
		return false, err
	}
	_, more := t.next(n)
	return !more, nil
}

// skipTaken drops what table n took before a restart.
func (t *tables) skipTaken(ctx context.Context, n int) error {
	t.mu.Lock()
	unsure := t.unsure[n]
	t.mu.Unlock()
	if !unsure {
		return nil
	}
	taken := map[string]bool{}
	for rec, err := range t.class.home.journal.Read(ctx, t.class.ID.Table(n), 1) {
		if err != nil {
			return err
		}
		if strings.HasPrefix(rec.Cause, "class/") {
			taken[rec.Cause] = true
		}
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	delete(t.unsure, n)
	for i, e := range slices.Backward(t.pending[n]) {
		if taken[e.Cause] { // and all before it, for they are sent in order
			t.pending[n] = t.pending[n][i+1:]
			break
		}
	}
	return nil
}

func (t *tables) next(n int) (Effect, bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if len(t.pending[n]) == 0 {
		return Effect{}, false
	}
	return t.pending[n][0], true
}

func (t *tables) done(n int) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.pending[n] = t.pending[n][1:]
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
	var bots func(game.SeatID) room.Bot
	if c.home.Bots != nil {
		bots = func(seat game.SeatID) room.Bot {
			return c.home.Bots(sc, seat, seed.number(fmt.Sprintf("bot %s of table %d", seat, n)))
		}
	}
	return room.Config{
		Name: c.ID.Table(n), Class: string(c.ID), Table: n, Epoch: c.home.Epoch,
		Scenario: sc, Journal: c.home.journal, Keys: c.home.keys,
		Aftermath: seed.Aftermath(), AwayAfter: c.home.Absence,
		Bots:    bots,
		Pace:    c.home.Pace,
		Seed:    seed.number("room"),
		Changed: func(s protocol.TableSummary) { t.changed(n, s) },
		Log:     c.home.log, Metrics: c.home.Metrics,
	}, nil
}

// changed hears from the room of table n.
func (t *tables) changed(n int, s protocol.TableSummary) {
	t.remember(n, s)
	t.class.links.tableChanged()
	if t.class.State().Ownerless() && everybodyReady(s) {
		t.class.home.goes(func() { t.begin(n) })
	}
}

func (t *tables) remember(n int, s protocol.TableSummary) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.last[n] = s
}

// everybodyReady tells whether a table waits for nothing but somebody to start it.
func everybodyReady(s protocol.TableSummary) bool {
	ready := 0
	for _, seat := range s.Seats {
		if !seat.Held || seat.Bot || seat.Away {
			continue
		}
		if !seat.Ready {
			return false
		}
		ready++
	}
	return s.Now.Stage == game.StageBriefing && ready > 0
}

// begin starts a table that belongs to nobody.
func (t *tables) begin(n int) {
	ctx := t.class.home.life
	r, err := t.room(ctx, n)
	if err == nil {
		_, err = r.Do(ctx, room.Command{By: game.Instructor, Cause: "class/start", Move: game.Start{}})
	}
	if err != nil && ctx.Err() == nil {
		t.class.log.Warn("table could not start by itself", slog.Int("table", n), slog.Any("err", err))
	}
}

// summary returns table n as its room told last, waking it if none did yet.
func (t *tables) summary(ctx context.Context, n int) protocol.TableSummary {
	t.mu.Lock()
	s, known := t.last[n]
	t.mu.Unlock()
	if known {
		return s
	}
	r, err := t.room(ctx, n)
	if err == nil {
		s, err = r.Summary(ctx)
	}
	if err != nil {
		t.class.log.Warn("table cannot be read", slog.Int("table", n), slog.Any("err", err))
		return protocol.TableSummary{Table: n, Quarantined: true, Now: game.Now{Stage: game.StageOver}}
	}
	t.remember(n, s)
	return s
}

// stages returns what each table is doing.
func (t *tables) stages(ctx context.Context, s *State) Stages {
	stages := make(Stages, len(s.Tables))
	for i := range stages {
		stages[i] = t.summary(ctx, i+1).Now.Stage
	}
	return stages
}

// allOver tells whether the talks are over at all of the first count tables, as far as is known.
func (t *tables) allOver(count int) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	for n := range count {
		if s, known := t.last[n+1]; !known || s.Now.Stage != game.StageOver {
			return false
		}
	}
	return count > 0
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
