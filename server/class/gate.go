package class

import (
	"context"
	"fmt"
	"log/slog"
	"slices"

	"parley/game"
	"parley/game/scenario"
	"parley/server/protocol"
	"parley/server/room"
)

// openGate lets every table go on that waits at the end of a phase and has nobody left to wait for.
func (c *Class) openGate(ctx context.Context) {
	s := c.State()
	if !s.Set.Wait || !c.tables.anyWaits() {
		return
	}
	var phases []scenario.PhaseID
	if sc, err := c.Scenario(ctx); err == nil {
		if l := sc.Length(s.Length); l != nil {
			phases = l.Phases
		}
	}
	plays := map[int][]protocol.TableSummary{} // those who play for the first time, for the second, and so on
	for n := range s.Tables {
		before := s.playedBefore(n + 1)
		plays[before] = append(plays[before], c.tables.summary(ctx, n+1))
	}
	for _, all := range plays {
		for _, t := range all {
			if t.Now.Stage == game.StageWaiting && !mustWait(t, all, phases) {
				c.tables.proceed(ctx, t)
			}
		}
	}
}

// playedBefore tells how often the group of table n had played when it began there. Groups that play again began later
// than others, so these do not wait for them.
func (s *State) playedBefore(n int) int {
	times := 0
	for t := s.Table(n); t != nil && t.Again != 0; t = s.Table(t.Again) {
		times++
	}
	return times
}

// mustWait tells whether another table still plays the phase at whose end t waits, or one before it. Tables that
// nobody can hurry do not count: those that were not started, are paused, or cannot be played.
func mustWait(t protocol.TableSummary, all []protocol.TableSummary, phases []scenario.PhaseID) bool {
	return slices.ContainsFunc(all, func(other protocol.TableSummary) bool {
		switch other.Now.Stage {
		case game.StageRound, game.StageClosed, game.StageReading:
			behind := slices.Index(phases, other.Now.Phase) <= slices.Index(phases, t.Now.Phase)
			return behind && !other.Now.Paused && !other.Quarantined
		}
		return false
	})
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
