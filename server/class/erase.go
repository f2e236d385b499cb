package class

import (
	"context"
	"fmt"
	"log/slog"
	"slices"

	"parley/game"
	"parley/game/scenario"
	"parley/server/protocol"
)

// erase says what follows when a person is erased. What is theirs is read no more from the moment that the event is
// folded; Class.forget makes it unreadable.
func (s *State) erase(sc *scenario.Scenario, stages Stages, c protocol.Erase) ([]Event, error) {
	p := s.Person(c.Person)
	if p == nil {
		return nil, ErrNoPerson
	}
	if p.Erased {
		return nil, nil
	}
	return append(s.vacate(sc, stages, *p), Erased{Person: p.ID}), nil
}

// forget makes all that an erased person wrote unreadable for good: their key goes, and with it every copy on disk;
// then what is left in memory. Their tables are read anew, and whoever is connected to one gets a fresh view. It
// may be done again, and goes on to its end though ctx ends: half of it would leave words that were to be gone.
func (c *Class) forget(ctx context.Context, person game.PersonID) error {
	ctx = context.WithoutCancel(ctx)
	if p := c.State().Person(person); p == nil || !p.Erased {
		return nil // the command was one that had taken effect before, for somebody else
	}
	if err := c.home.journal.Err(); err != nil {
		return storing(err)
	}
	if err := c.home.keys.Destroy(ctx, c.ID.keyOf(person)); err != nil {
		return storing(err)
	}
	tables, err := c.tablesOf(ctx, person)
	if err != nil {
		return err
	}
	c.tables.reopen(ctx, tables)
	c.links.changed() // those who sat there follow, and everybody hears the new names
	for _, l := range c.links.list(ofInstructor) {
		l.lookAgain(ctx, tables)
	}
	c.log.Info("person erased", slog.String("person", string(person)))
	return nil
}

// tablesOf returns the tables where a person ever had a seat, alone or with others.
func (c *Class) tablesOf(ctx context.Context, person game.PersonID) ([]int, error) {
	var tables []int
	note := func(table int, h Holding) {
		if h.Person == person || slices.Contains(h.With, person) {
			tables = append(tables, table)
		}
	}
	for past, err := range c.History(ctx) {
		if err != nil {
			return nil, fmt.Errorf("look for the tables of a person: %w", err)
		}
		for _, e := range past.Events {
			switch e := e.(type) {
			case TableOpened:
				for _, h := range e.Seats {
					note(e.Table, h)
				}
			case Seated:
				note(e.Table, e.Holding)
			}
		}
	}
	slices.Sort(tables)
	return slices.Compact(tables), nil
}

// reopen reads tables anew from their journals, so that nothing stays of them in memory. Those that were asleep sleep
// on.
func (t *tables) reopen(ctx context.Context, numbers []int) {
	for _, n := range numbers {
		t.mu.Lock()
		o := t.open[n]
		t.mu.Unlock()
		if o != nil {
			<-o.ready
		}
		open := o != nil && !o.ended()
		if open {
			o.stop()
			<-o.room.Done()
		}
		t.mu.Lock()
		delete(t.last, n)
		t.mu.Unlock()
		if !open {
			continue
		}
		if _, err := t.room(ctx, n); err != nil {
			t.class.log.Warn("table could not be opened again", slog.Int("table", n), slog.Any("err", err))
		}
	}
}

// lookAgain shows an instructor the table that they watch anew, if it is one of those.
func (l *Link) lookAgain(ctx context.Context, tables []int) {
	l.turn <- struct{}{}
	watched := l.place.table
	<-l.turn
	if !slices.Contains(tables, watched) {
		return
	}
	if err := l.watch(ctx, watched); err != nil {
		l.conn.Close(protocol.CloseStopping, "The table was read anew.") // the client comes back and looks
	}
}

// finishErasing destroys the keys of those who were erased just before a server died. Where that fails they are shown
// as erased all the same, and the next start tries again.
func (c *Class) finishErasing(ctx context.Context, s *State) {
	for _, p := range s.People {
		if !p.Erased {
			continue
		}
		done, err := c.home.keys.Erased(ctx, c.ID.keyOf(p.ID))
		if err == nil && !done {
			err = c.home.keys.Destroy(ctx, c.ID.keyOf(p.ID))
		}
		if err != nil {
			c.log.Error("person could not be erased for good", slog.String("person", string(p.ID)), slog.Any("err", err))
		}
	}
}
