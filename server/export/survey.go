package export

import (
	"context"
	"errors"
	"fmt"
	"time"

	"parley/game"
	"parley/game/scenario"
	"parley/server/class"
)

// known is what an export finds out before it writes anything.
type known struct {
	scenario *scenario.Scenario
	opened   class.Opened
	began    time.Time // when the class was opened
	head     uint64    // the newest record of the class that counts
	people   roster
	tables   []*table
}

// table is what is known of a table before its records are written.
type table struct {
	number      int
	possible    *game.PossibleResult // nil before the end, and where it could not be worked out
	again       int                  // the table whose group plays again here; 0 for none
	head        uint64               // the newest record that counts
	damaged     uint64               // the first record that cannot be read; 0 for none
	first, last int64                // when its records were appended
	now         game.Now
	marked      bool
	statement   *game.StatementView
	scores      []score
	players     map[game.SeatID]holder
	coached     coached
	hidden      map[game.SaidID]bool // messages that the instructor took out of sight
}

// survey reads the class, and folds each table once.
func (x *export) survey(ctx context.Context) error {
	var err error
	if x.scenario, err = x.class.Scenario(ctx); err != nil {
		return err
	}
	x.head = x.class.State().N
	for past, err := range x.history(ctx) {
		if err != nil {
			return err
		}
		if past.N == 1 {
			x.began = moment(past.At)
		}
		for _, e := range past.Events {
			x.note(past, e)
		}
	}
	for _, t := range x.tables {
		head, err := x.Journal.Head(ctx, x.class.ID.Table(t.number))
		if err != nil {
			return err
		}
		t.head = head.N
		if err := x.fold(ctx, t); err != nil {
			return fmt.Errorf("table %d: %w", t.number, err)
		}
	}
	return nil
}

// note takes in one event of the class.
func (x *export) note(past class.Past, e class.Event) {
	x.people.after(past, e)
	switch e := e.(type) {
	case class.Opened:
		x.opened = e
	case class.TableOpened:
		x.tables = append(x.tables, &table{number: e.Table, again: e.Again})
	}
}

// fold plays the records of t, and notes how it stands after them. Where one cannot be read or applied, t ends
// before it.
func (x *export) fold(ctx context.Context, t *table) error {
	folded := game.New(x.scenario)
	*t = table{
		number: t.number, again: t.again, head: t.head, damaged: t.damaged,
		players: map[game.SeatID]holder{}, coached: coached{}, hidden: map[game.SaidID]bool{},
	}
	at := place{players: t.players, coached: t.coached}
	for s, err := range x.steps(ctx, t, reading{moves: true}) {
		if err == nil {
			err = applied(folded, s)
		}
		if bad := (*damage)(nil); errors.As(err, &bad) {
			t.head, t.damaged = bad.record-1, bad.record
			return x.fold(ctx, t) // the table may be half changed
		}
		if err != nil {
			return err
		}
		if s.N == 1 {
			t.first = s.At
		}
		t.last = s.At
		for _, e := range s.events {
			at.after(e)
			if hid, ok := e.Fact.(game.Hidden); ok {
				t.hidden[hid.Said] = !hid.Off
			}
		}
	}
	if view := folded.InstructorView(); view != nil {
		t.now, t.marked, t.statement, t.scores = view.Now, view.Marked, view.Statement, scoresOf(folded, view)
		t.possible = possibleOf(view)
	}
	return nil
}

// applied folds the events of a step into t. A panic is that record's fault.
func applied(t *game.Table, s step) (err error) {
	defer func() {
		if bug := recover(); bug != nil {
			err = &damage{s.N, fmt.Errorf("panic: %v", bug)}
		}
	}()
	for _, e := range s.events {
		t.Apply(e)
	}
	return nil
}
