package room

import (
	"context"
	"errors"
	"fmt"
	"time"

	"parley/game"
	"parley/server/journal"
	"parley/server/protocol"
)

// Command is a move and who asks for it.
type Command struct {
	By     game.SeatID        // a seat, game.Instructor or game.Server, as the caller knows them
	Person game.PersonID      // whose words the move holds; none: the instructor's, a bot's or the server's
	ID     protocol.CommandID // a command with the id of one that took effect is answered like it, and does nothing
	Cause  string             // recorded in place of ID, with the same effect, such as "class/12/3"
	Move   game.Move
}

// Result is the answer to a command. Number is that of the asker's newest frame, also where the command was refused;
// for a repeated command it is the frame that the first led to.
type Result struct {
	Number   int
	Repeated bool
}

// Do plays the command's move. When it returns without an error the move is on disk and the seats have been told.
// A refusal (protocol.CodeOf) has changed nothing.
func (r *Room) Do(ctx context.Context, c Command) (Result, error) {
	return ask(ctx, r, func(run context.Context) (Result, error) { return r.command(run, c) })
}

func (r *Room) command(ctx context.Context, c Command) (Result, error) {
	cause := c.Cause
	if cause == "" {
		cause = string(c.ID)
	}
	if number, ok := r.taken[request{c.By, cause}]; ok && cause != "" {
		return Result{number, true}, nil
	}
	number, err := r.play(ctx, c.By, c.Person, cause, c.Move)
	return Result{Number: number}, err
}

// step is what a move leads to, made ready before anything is changed.
type step struct {
	record journal.Record
	events []game.Event
	table  *game.Table
	clocks clocks
	entry  entry
	frames []frame
}

// play decides m, makes ready all that follows, stores it, and only then changes the room and tells the seats. What
// is then due of the server follows before anybody else moves. The number is that of by's newest frame after m.
func (r *Room) play(ctx context.Context, by game.SeatID, person game.PersonID, cause string, m game.Move) (int, error) {
	err := r.try(ctx, by, person, cause, m)
	r.count(by, m, err)
	number := r.number(by)
	if err == nil && by != game.Server {
		r.settle(ctx)
	}
	return number, err
}

func (r *Room) try(ctx context.Context, by game.SeatID, person game.PersonID, cause string, m game.Move) error {
	if r.quarantined != nil {
		return ErrQuarantined
	}
	now := time.Now()
	m = sign(r.fill(m, now), by, person)
	s, err := safely(func() (*step, error) { return r.prepare(ctx, by, cause, m, now) })
	if err != nil {
		return err
	}
	if err := r.store(ctx, s); err != nil {
		return err
	}
	r.adopt(s, request{by, cause})
	return nil
}

// prepare changes nothing of r.
func (r *Room) prepare(ctx context.Context, by game.SeatID, cause string, m game.Move, now time.Time) (*step, error) {
	events, err := r.table.Decide(by, m)
	if err != nil {
		return nil, err
	}
	next := r.table.Clone()
	for _, e := range events {
		next.Apply(e)
	}
	s := &step{events: events, table: next}
	s.record = journal.Record{N: r.head + 1, At: max(now.UnixMilli(), r.at), By: string(by), Cause: cause}
	s.clocks = r.clocks.after(next, events, now)
	s.record.Due = s.clocks.due()
	if s.record.Move, s.record.Events, err = r.seal(ctx, m, events); err != nil {
		return nil, err
	}
	if s.entry, err = newEntry(s.record.At, events); err != nil {
		return nil, err
	}
	s.frames, err = r.frames(s)
	return s, err
}

// store appends the step's record. Once it was handed over the answer is awaited, however long it takes: a
// record that may or may not be stored must not be forgotten.
func (r *Room) store(ctx context.Context, s *step) error {
	began := time.Now()
	for {
		_, err := r.cfg.Journal.Append(ctx, r.cfg.Name, s.record)
		if !errors.Is(err, journal.ErrOutcomeUnknown) {
			r.cfg.Metrics.Appended(time.Since(began))
			return r.storing(ctx, err)
		}
		select {
		case <-time.After(patience):
		case <-ctx.Done():
			return fmt.Errorf("%w: %w", ErrClosed, err)
		}
	}
}

// storing returns what an answer of the journal means to whoever asked for the move.
func (r *Room) storing(ctx context.Context, err error) error {
	switch {
	case errors.Is(err, journal.ErrConflict):
		r.fenced = err
		return fmt.Errorf("%w: %w", ErrClosed, err)
	case errors.Is(err, journal.ErrReadOnly), errors.Is(err, journal.ErrClosed):
		return fmt.Errorf("%w: %w", ErrReadOnly, err)
	case err != nil && ctx.Err() != nil:
		return fmt.Errorf("%w: %w", ErrClosed, err)
	}
	return err
}

// adopt makes the step's table the room's, and tells everybody.
func (r *Room) adopt(s *step, asked request) {
	r.table, r.clocks = s.table, s.clocks
	r.head, r.at = s.record.N, s.record.At
	r.activity.note(asked.by, s.record.At, s.events)
	r.note(s.entry)
	for _, f := range s.frames {
		r.streams[f.seat].push(f)
	}
	if asked.cause != "" {
		r.taken[asked] = r.number(asked.by)
	}
	r.welcomePlayers(s.events)
	r.tellWatchers(s.entry)
	r.tellBots(s.events)
	r.dropQuestions()
	r.changed()
}

// changed hands out the table's summary as it is now.
func (r *Room) changed() {
	if r.cfg.Changed == nil {
		return
	}
	if summary, err := safely(r.summary); err == nil {
		r.cfg.Changed(summary)
	}
}

// fill puts into a move of the instructor's what only the room knows.
func (r *Room) fill(m game.Move, now time.Time) game.Move {
	switch m := m.(type) {
	case game.Start:
		if r.cfg.Aftermath > 0 {
			m.Aftermath = r.cfg.Aftermath
		}
		return m
	case game.Pause:
		m.Left = r.clocks.left(now)
		return m
	case game.Extend:
		m.Left = r.clocks.leftOfStage(now)
		return m
	}
	return m
}

// count counts a move that was asked for, and logs a fault of ours.
func (r *Room) count(by game.SeatID, m game.Move, err error) {
	var code protocol.Code
	if err != nil {
		code, _, _ = protocol.CodeOf(err)
	}
	r.cfg.Metrics.Moved(m.Verb(), code, r.bots[by] != nil)
	if code != protocol.CodeInternal {
		return
	}
	args := []any{"by", string(by), "verb", string(m.Verb()), "err", err}
	if p := (*panicError)(nil); errors.As(err, &p) {
		args = append(args, "stack", string(p.stack))
	}
	r.cfg.Log.Error("move failed", args...)
}
