package class

import (
	"context"
	"encoding/json"
	"fmt"
	"iter"
)

// Past is one record of a class as it may be read again.
type Past struct {
	N     uint64
	At    int64  // unix milliseconds
	By    string // who asked: a person's id, game.Instructor or game.Server
	Cause string
	Move  json.RawMessage // what was asked; it holds no name and no token
	Events
}

// Events are what followed from one change of a class, in order.
type Events []Event

// MarshalJSON writes each event with its kind.
func (e Events) MarshalJSON() ([]byte, error) {
	list := make([]json.RawMessage, len(e))
	for i := range e {
		var err error
		if list[i], err = marshalEvent(e[i]); err != nil {
			return nil, err
		}
	}
	return json.Marshal(list)
}

// History yields the records of c, oldest first, names opened; those of people who were erased read so.
func (c *Class) History(ctx context.Context) iter.Seq2[Past, error] {
	return func(yield func(Past, error) bool) {
		for rec, err := range c.home.journal.Read(ctx, c.ID.Journal(), 1) {
			if err != nil {
				yield(Past{}, fmt.Errorf("read class %s: %w", c.ID, err))
				return
			}
			events, err := c.scribe().decode(ctx, rec.Events)
			if err != nil {
				yield(Past{}, fmt.Errorf("read class %s: record %d: %w", c.ID, rec.N, err))
				return
			}
			if !yield(Past{N: rec.N, At: rec.At, By: rec.By, Cause: rec.Cause, Move: rec.Move, Events: events}, nil) {
				return
			}
		}
	}
}
