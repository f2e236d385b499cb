package class

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"parley/game"
	"parley/game/scenario"
	"parley/server/protocol"
	"parley/server/room"
)

// errSeating tells an instructor that seats are the class's business, not the table's.
var errSeating = &protocol.Refusal{Code: protocol.CodeUnknown, Text: "Who sits where is for the class to say.", Instead: "Use the commands of the class."}

// answerInstructor answers a message of the class's instructor.
func (l *Link) answerInstructor(ctx context.Context, message protocol.ClientMessage) (any, error) {
	switch m := message.(type) {
	case protocol.ClientMove:
		return protocol.ServerAck{ID: m.ID}, l.class.order(ctx, m)
	case protocol.ClientCommand:
		return protocol.ServerAck{ID: m.ID}, l.class.Command(ctx, m.ID, m.Command.Command)
	case protocol.ClientWatch:
		return protocol.ServerAck{ID: m.ID}, l.watch(ctx, m.Table)
	case protocol.ClientPage:
		return l.page(ctx, m)
	}
	return nil, room.ErrNotAsked
}

// order plays a move of the instructor at the tables named, or at all. Each table takes a command once, so
// that who did not hear the answer may ask again. If no table is named, those that refuse are passed over as
// long as one takes it; else the refusal names them, and the others have taken it.
func (c *Class) order(ctx context.Context, m protocol.ClientMove) error {
	switch m.Move.Move.(type) {
	case game.Seat, game.Unseat, game.HandOver:
		return errSeating
	}
	tables, err := c.State().tables(m.Tables)
	if err != nil {
		return err
	}
	if len(tables) == 0 {
		return ErrNoTable
	}
	var refusing []string
	var first error
	for _, n := range tables {
		if err := c.orderOne(ctx, n, m); err != nil {
			if ctx.Err() != nil {
				return err
			}
			refusing = append(refusing, fmt.Sprint(n))
			if first == nil {
				first = err
			}
		}
	}
	if words, ok := m.Move.Move.(game.Announce); ok && len(m.Tables) == 0 && len(refusing) < len(tables) {
		if err := c.announce(ctx, m.ID, words.Text); err != nil {
			return err
		}
	}
	switch {
	case first == nil, len(m.Tables) == 0 && len(refusing) < len(tables):
		return nil
	case len(tables) == 1:
		return first
	}
	code, text, instead := protocol.CodeOf(first)
	return &protocol.Refusal{Code: code, Text: fmt.Sprintf("Not at table %s: %s", strings.Join(refusing, ", "), text), Instead: instead}
}

// announce keeps words that were said at all tables: the wall shows them, also after a restart. The cause tells them
// from a command of the same id.
func (c *Class) announce(ctx context.Context, id protocol.CommandID, words game.Text) error {
	a := asked{by: string(game.Instructor), cause: "announce/" + string(id), move: request{Verb: "announce"}}
	return c.change(ctx, a, func(*State, *scenario.Scenario, Stages) ([]Event, error) {
		return []Event{Announced{Text: words}}, nil
	})
}

// orderOne plays a move of the instructor at one table.
func (c *Class) orderOne(ctx context.Context, n int, m protocol.ClientMove) error {
	for {
		r, err := c.tables.room(ctx, n)
		if err != nil {
			return err
		}
		_, err = r.Do(ctx, room.Command{By: game.Instructor, ID: m.ID, Move: m.Move.Move})
		if !errors.Is(err, room.ErrClosed) {
			return err
		}
		if !c.home.alive() {
			return ErrStopping
		}
	}
}

// watch shows the instructor one table as it goes on; none for 0.
func (l *Link) watch(ctx context.Context, n int) error {
	l.turn <- struct{}{}
	defer func() { <-l.turn }()
	l.detach()
	if n == 0 || l.closed {
		return nil
	}
	for {
		r, err := l.class.tables.room(ctx, n)
		if err != nil {
			return err
		}
		leave, err := r.Watch(ctx, l.conn)
		switch {
		case err == nil:
			l.place, l.room, l.leave = place{table: n}, r, leave
			return nil
		case !errors.Is(err, room.ErrClosed):
			return err
		case !l.class.home.alive():
			return ErrStopping
		}
	}
}

// page returns older events of the table that the instructor watches.
func (l *Link) page(ctx context.Context, m protocol.ClientPage) (any, error) {
	l.turn <- struct{}{}
	n := l.place.table
	<-l.turn
	if n == 0 {
		return nil, ErrNoTable
	}
	r, err := l.class.tables.room(ctx, n)
	if err != nil {
		return nil, err
	}
	past, more, err := r.Page(ctx, game.Instructor, m.Before)
	return protocol.ServerAnswer{ID: m.ID, Past: past, More: more}, err
}
