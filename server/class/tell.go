package class

import (
	"context"
	"errors"
	"log/slog"
	"slices"
	"strings"
	"sync"

	"parley/game"
	"parley/server/room"
)

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
