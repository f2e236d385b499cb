package class

import (
	"context"
	"fmt"
	"log/slog"

	"parley/game"
	"parley/server/protocol"
	"parley/server/room"
)

// openGate lets every table go on that waits at the end of a phase and has nobody left to wait for.
func (c *Class) openGate(ctx context.Context) {
	s := c.State()
	if !s.Set.Wait || !c.tables.anyWaits() {
		return
	}
	var all []protocol.TableSummary
	for n := range s.Tables {
		all = append(all, c.tables.summary(ctx, n+1))
	}
	for _, t := range all {
		if t.Now.Stage == game.StageWaiting && !c.mustWait(t, all) {
			c.tables.proceed(ctx, t)
		}
	}
}

// mustWait tells whether another table still plays the phase at whose end t waits, or one before it. Tables that
// nobody can hurry do not count: those that were not started, are paused, or cannot be played.
func (c *Class) mustWait(t protocol.TableSummary, all []protocol.TableSummary) bool {
	phase := map[string]int{}
	if sc := c.parsed.Load(); sc != nil {
		if l := sc.Length(c.State().Length); l != nil {
			for i, id := range l.Phases {
				phase[string(id)] = i
			}
		}
	}
	for _, other := range all {
		switch other.Now.Stage {
		case game.StageRound, game.StageClosed, game.StageReading:
			if !other.Now.Paused && !other.Quarantined && phase[string(other.Now.Phase)] <= phase[string(t.Now.Phase)] {
				return true
			}
		}
	}
	return false
}

// anyWaits tells whether a table is known to wait.
func (t *tables) anyWaits() bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	for _, s := range t.last {
		if s.Now.Stage == game.StageWaiting {
			return true
		}
	}
	return false
}

// proceed lets a table go on. Its wait is named by the phase and by how often the table had reckoned, so that it
// takes this once, also after a restart.
func (t *tables) proceed(ctx context.Context, s protocol.TableSummary) {
	reckoned := 0
	for _, course := range s.Trust {
		reckoned = len(course.Course)
	}
	r, err := t.room(ctx, s.Table)
	if err == nil {
		cause := fmt.Sprintf("class/proceed.%s.%d", s.Now.Phase, reckoned)
		_, err = r.Do(ctx, room.Command{By: game.Server, Cause: cause, Move: game.Proceed{}})
	}
	if err != nil && ctx.Err() == nil {
		t.class.log.Warn("table could not go on", slog.Int("table", s.Table), slog.Any("err", err))
	}
}
