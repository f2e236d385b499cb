package class

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"sync/atomic"
	"time"

	"parley/game"
	"parley/game/scenario"
	"parley/server/journal"
	"parley/server/protocol"
	"parley/server/room"
)

// Class is one class in memory: its state, the rooms of its tables that are open, and the links of those
// who are connected. It is safe for use by many goroutines.
type Class struct {
	ID   ID
	home *Registry
	log  *slog.Logger

	state  atomic.Pointer[State]
	parsed atomic.Pointer[scenario.Scenario] // once somebody needed it
	gone   atomic.Bool                       // it was deleted: nothing may be stored of it any more

	turn   chan struct{}   // holds a token while somebody changes the class
	causes map[string]bool // the commands that took effect; for the holder of the turn
	stale  bool            // an append failed, so the journal knows better; for the holder of the turn

	tables *tables
	feed   *feed
	wall   *wall
	gate   *bell // lets tables go on that wait for each other
	links  *links
	before before // how classes before came out
}

func newClass(home *Registry, id ID) *Class {
	c := &Class{
		ID: id, home: home, log: home.log.With(slog.String("class", string(id))),
		turn: make(chan struct{}, 1), causes: map[string]bool{},
	}
	c.state.Store(new(State))
	c.tables, c.feed, c.wall = newTables(c), newFeed(c), newWall(c)
	c.gate = &bell{home: home, calm: consoleCalm, do: c.openGate}
	c.links = newLinks(c)
	return c
}

// State returns the class as it stands. It is not to be changed.
func (c *Class) State() *State { return c.state.Load() }

// Scenario returns what the class plays, parsed from the bytes it began with.
func (c *Class) Scenario(ctx context.Context) (*scenario.Scenario, error) {
	if s := c.parsed.Load(); s != nil {
		return s, nil
	}
	st := c.State()
	s, err := c.home.scenarios.get(st.Hash, func() ([]byte, error) {
		for rec, err := range c.home.journal.Read(ctx, c.ID.Journal(), 1) {
			if err != nil {
				return nil, err
			}
			return c.file(ctx, rec)
		}
		return nil, errors.New("the class has no records")
	})
	if err != nil {
		c.log.Error("scenario of the class cannot be played", slog.Any("err", err))
		return nil, room.ErrQuarantined
	}
	c.parsed.Store(s)
	return s, nil
}

// file returns the scenario's bytes from the first record of the class.
func (c *Class) file(ctx context.Context, rec journal.Record) ([]byte, error) {
	events, err := c.scribe().decode(ctx, rec.Events)
	if err != nil {
		return nil, err
	}
	for _, e := range events {
		if opened, ok := e.(Opened); ok {
			return opened.File, nil
		}
	}
	return nil, errors.New("the first record does not open a class")
}

func (c *Class) scribe() scribe { return scribe{c.home.keys, c.ID} }

// asked is a request for a change of the class.
type asked struct {
	by    string // who asks: a person's id, game.Instructor or game.Server
	cause string // the command's id; a command without one takes effect each time
	move  any    // what the record says was asked; it holds no name and no token
}

// change decides what follows from a request, appends it, folds it, and sends what it asks of tables. When
// it returns nil the change is on disk; a table that could not be reached yet gets its part later.
func (c *Class) change(ctx context.Context, a asked, decide func(*State, *scenario.Scenario, Stages) ([]Event, error)) error {
	select {
	case c.turn <- struct{}{}:
		defer func() { <-c.turn }()
	case <-ctx.Done():
		return context.Cause(ctx)
	}
	if c.gone.Load() {
		return ErrOver
	}
	if c.stale {
		if err := c.load(ctx); err != nil {
			return err
		}
	}
	if c.causes[a.cause] {
		return nil
	}
	before := c.State()
	sc, err := c.Scenario(ctx)
	if err != nil {
		return err
	}
	events, err := decide(before, sc, c.tables.stages(ctx, before))
	if err != nil || len(events) == 0 {
		return err
	}
	after, err := c.append(ctx, before, a, events)
	if err != nil {
		return err
	}
	c.tables.ask(after.effects(after.N, events))
	c.tables.deliver(context.WithoutCancel(ctx))
	c.home.add(c)
	c.links.changed()
	return nil
}

// append stores events as the next record and returns the state after them, which it has published.
func (c *Class) append(ctx context.Context, before *State, a asked, events []Event) (*State, error) {
	move, err := json.Marshal(a.move)
	if err != nil {
		return nil, err
	}
	facts, err := c.scribe().encode(ctx, events)
	if err != nil {
		return nil, storing(err)
	}
	after := before.clone()
	for _, e := range events {
		after.apply(e)
	}
	rec, err := c.home.journal.Append(ctx, c.ID.Journal(), journal.Record{
		N: before.N + 1, At: max(time.Now().UnixMilli(), before.At), Due: after.Expires,
		By: a.by, Cause: a.cause, Move: move, Events: facts,
	})
	if err != nil {
		c.stale = ctx.Err() == nil
		return nil, storing(err)
	}
	after.stored(rec.N, rec.At)
	if a.cause != "" {
		c.causes[a.cause] = true
	}
	c.state.Store(after)
	return after, nil
}

// storing returns the refusal for a journal that takes nothing more, or err.
func storing(err error) error {
	switch {
	case errors.Is(err, journal.ErrReadOnly):
		return room.ErrReadOnly
	case errors.Is(err, journal.ErrClosed):
		return ErrStopping
	}
	return fmt.Errorf("store a change of a class: %w", err)
}

// load folds the journal of the class from its beginning, and works out what its tables were asked.
func (c *Class) load(ctx context.Context) error {
	st := new(State)
	causes := map[string]bool{}
	var asked []Effect
	for rec, err := range c.home.journal.Read(ctx, c.ID.Journal(), 1) {
		if err != nil {
			return fmt.Errorf("read class %s: %w", c.ID, err)
		}
		events, err := c.scribe().decode(ctx, rec.Events)
		if err != nil {
			return fmt.Errorf("read class %s: record %d: %w", c.ID, rec.N, err)
		}
		for _, e := range events {
			st.apply(e)
		}
		st.stored(rec.N, rec.At)
		if rec.Cause != "" {
			causes[rec.Cause] = true
		}
		asked = append(asked, st.effects(rec.N, events)...)
	}
	if st.N == 0 {
		return fmt.Errorf("read class %s: it has no records", c.ID)
	}
	c.finishErasing(ctx, st)
	c.state.Store(st)
	c.causes, c.stale = causes, false
	c.tables.askAgain(asked)
	return nil
}

// Join lets somebody new in under a name, which may be none, and returns who they are and the token that
// lets them come back.
func (c *Class) Join(ctx context.Context, name string) (game.PersonID, string, error) {
	name, err := CleanName(name)
	if err != nil {
		return "", "", err
	}
	token := NewToken()
	var person game.PersonID
	err = c.change(ctx, asked{by: string(game.Server), move: request{Verb: "join"}},
		func(s *State, sc *scenario.Scenario, stages Stages) ([]Event, error) {
			events, err := s.join(sc, stages, name, HashToken(token))
			if err == nil {
				person = events[0].(Joined).Person
			}
			return events, err
		})
	if err != nil {
		return "", "", err
	}
	return person, token, nil
}

// Leave takes a person out of the class for good; their token opens nothing any more.
func (c *Class) Leave(ctx context.Context, person game.PersonID) error {
	return c.change(ctx, asked{by: string(person), move: request{Verb: "leave"}},
		func(s *State, sc *scenario.Scenario, stages Stages) ([]Event, error) {
			events := s.leave(sc, stages, person)
			if s.Ownerless() && len(events) > 0 && s.alone(person) {
				events = append(events, Closed{})
			}
			return events, nil
		})
}

// Command carries out a command of the instructor, once for each id.
func (c *Class) Command(ctx context.Context, id protocol.CommandID, command protocol.Command) error {
	err := c.change(ctx, asked{by: string(game.Instructor), cause: string(id), move: noted(command)},
		func(s *State, sc *scenario.Scenario, stages Stages) ([]Event, error) {
			return s.decide(sc, stages, command)
		})
	if erase, ok := command.(protocol.Erase); ok && err == nil {
		return c.forget(ctx, erase.Person)
	}
	return err
}

// request is what the record of a change says was asked, where nothing but the verb may stand there.
type request struct {
	Verb   string        `json:"verb"`
	Person game.PersonID `json:"person,omitempty"`
}

// noted returns a command as its record may hold it: a name stands in the event alone, sealed.
func noted(command protocol.Command) any {
	switch c := command.(type) {
	case protocol.Rename:
		return request{Verb: "rename", Person: c.Person}
	case protocol.Add:
		return request{Verb: "add"}
	}
	return protocol.AnyCommand{Command: command}
}
