package class

import (
	"context"
	"log/slog"

	"parley/game"
	"parley/server/protocol"
	"parley/server/room"
)

// changed hears from the room of table n.
func (t *tables) changed(n int, s protocol.TableSummary) {
	s = t.inClass(n, s)
	was, known := t.remember(n, s)
	if !known || was.Now.Stage != s.Now.Stage {
		t.class.links.people.ring() // an exit ticket comes with the end of the talks
	}
	if s.Result != nil && (was.Result == nil || was.Veiled != s.Veiled || was.Marked != s.Marked) {
		t.class.resultsChanged()
	}
	t.class.links.tableChanged(n)
	if t.class.State().Set.Wait {
		t.class.gate.ring()
	}
	if t.class.State().Ownerless() && everybodyReady(s) {
		t.class.home.goes(func() { t.begin(n) })
	}
}

// inClass puts into a summary what the room of the table does not know.
func (t *tables) inClass(n int, s protocol.TableSummary) protocol.TableSummary {
	if table := t.class.State().Table(n); table != nil {
		s.Again = table.Again
	}
	return s
}

// remember keeps what a room told last, and returns what it told before.
func (t *tables) remember(n int, s protocol.TableSummary) (was protocol.TableSummary, known bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	was, known = t.last[n]
	t.last[n] = s
	return was, known
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
		s = protocol.TableSummary{Table: n, Quarantined: true, Now: game.Now{Stage: game.StageOver}}
		return t.inClass(n, s)
	}
	s = t.inClass(n, s)
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

// someOver tells whether the talks are over at any table, as far as is known.
func (t *tables) someOver() bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	for _, s := range t.last {
		if s.Result != nil {
			return true
		}
	}
	return false
}
