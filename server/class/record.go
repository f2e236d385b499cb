package class

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"parley/game"
	"parley/server/journal"
	"parley/server/journal/seal"
)

// erased stands in place of the name of a person whose key was destroyed.
const erased = "erased"

// ID names a class in journals and addresses. It says nothing about it.
type ID string

// Journal returns the name of the class's journal.
func (id ID) Journal() journal.Name { return journal.Name("class/" + string(id)) }

// Table returns the name of the journal of the class's table n.
func (id ID) Table(n int) journal.Name {
	return journal.Name(fmt.Sprintf("table/%s/%d", id, n))
}

// naming is an event that gives a person a name.
type naming interface {
	Event
	named() game.Text
	renamed(game.Text) Event
}

func (e Joined) named() game.Text           { return game.Text{Of: e.Person, Words: e.Name.Words} }
func (e Joined) renamed(t game.Text) Event  { e.Name = t; return e }
func (e Renamed) named() game.Text          { return game.Text{Of: e.Person, Words: e.Name.Words} }
func (e Renamed) renamed(t game.Text) Event { e.Name = t; return e }

// scribe writes a class's events down and reads them again. Names are sealed, each under its person's key.
type scribe struct {
	keys  *seal.Keys
	class ID
}

// encode returns events as a record keeps them.
func (s scribe) encode(ctx context.Context, events []Event) (json.RawMessage, error) {
	list := make([]json.RawMessage, len(events))
	for i, e := range events {
		if n, ok := e.(naming); ok {
			t := n.named()
			sealed, err := s.keys.Seal(ctx, s.class.Journal(), seal.Person{Class: string(s.class), ID: string(t.Of)}, t.Words)
			if err != nil {
				return nil, err
			}
			e = n.renamed(game.Text{Of: t.Of, Words: sealed})
		}
		var err error
		if list[i], err = marshalEvent(e); err != nil {
			return nil, err
		}
	}
	return json.Marshal(list)
}

// decode returns the events that encode wrote, names opened.
func (s scribe) decode(ctx context.Context, data json.RawMessage) ([]Event, error) {
	var list []json.RawMessage
	if err := json.Unmarshal(data, &list); err != nil {
		return nil, err
	}
	events := make([]Event, len(list))
	for i, raw := range list {
		e, err := unmarshalEvent(raw)
		if err != nil {
			return nil, err
		}
		if n, ok := e.(naming); ok {
			t := n.named()
			t.Words, err = s.keys.Open(ctx, s.class.Journal(), t.Words)
			if errors.Is(err, seal.ErrErased) {
				t.Words, err = erased, nil
			}
			if err != nil {
				return nil, err
			}
			e = n.renamed(t)
		}
		events[i] = e
	}
	return events, nil
}
