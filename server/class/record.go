package class

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"parley/game"
	"parley/server/journal"
	"parley/server/journal/seal"
	"parley/server/protocol/rewrite"
	"parley/server/room"
)

// ID names a class in journals and addresses. It says nothing about it.
type ID string

// Journal returns the name of the class's journal.
func (id ID) Journal() journal.Name { return journal.Name("class/" + string(id)) }

// Table returns the name of the journal of the class's table n.
func (id ID) Table(n int) journal.Name {
	return journal.Name(fmt.Sprintf("table/%s/%d", id, n))
}

// keyOf returns whose key seals what is a person's.
func (id ID) keyOf(person game.PersonID) seal.Person {
	return seal.Person{Class: string(id), ID: string(person)}
}

// whose returns the person whose words the texts of an event are, or nobody: such an event holds none.
func whose(e Event) game.PersonID {
	switch e := e.(type) {
	case Joined:
		return e.Person
	case Renamed:
		return e.Person
	case Ticketed:
		return e.Person
	case Sheeted:
		return e.Person
	case Announced:
		return room.OfInstructor
	}
	return ""
}

// scribe writes a class's events down and reads them again. Every text in one is sealed under the key of the
// person whose it is: names, the groups of a roster, tickets, sheets.
type scribe struct {
	keys  *seal.Keys
	class ID
}

// encode returns events as a record keeps them.
func (s scribe) encode(ctx context.Context, events []Event) (json.RawMessage, error) {
	list := make([]json.RawMessage, len(events))
	for i, e := range events {
		sealed, err := rewrite.Copy(e, rewrite.Rules{Text: func(t game.Text) (game.Text, error) {
			words, err := s.keys.Seal(ctx, s.class.Journal(), s.class.keyOf(whose(e)), t.Words)
			if errors.Is(err, seal.ErrErased) {
				words, err = room.Erased, nil
			}
			return game.Text{Words: words}, err
		}})
		if err != nil {
			return nil, fmt.Errorf("seal %s: %w", e.kind(), err)
		}
		if list[i], err = marshalEvent(sealed); err != nil {
			return nil, err
		}
	}
	return json.Marshal(list)
}

// decode returns the events that encode wrote, texts opened; those of people who were erased read so.
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
		if events[i], err = room.Unsealed(ctx, s.keys, s.class.Journal(), e); err != nil {
			return nil, fmt.Errorf("open %s: %w", e.kind(), err)
		}
	}
	return events, nil
}
