package class

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"

	"parley/game"
	"parley/game/scenario"
)

// Event is one thing that happened in a class, as a fact. In JSON it carries its kind:
// {"type": "joined", "person": "p3", ...}.
type Event interface{ kind() string }

// What happens in a class.
type (
	// Opened is the first event of every class, and of no other record.
	Opened struct {
		File    []byte            `json:"file"`  // the scenario as it was, byte for byte
		Name    string            `json:"name"`  // of the file
		Title   string            `json:"title"` // of the scenario
		Hash    string            `json:"hash"`  // SHA-256 of the file, in hexadecimal
		Length  scenario.LengthID `json:"length"`
		Drafts  bool              `json:"drafts,omitempty"`
		Seed    Seed              `json:"seed"`
		Owner   Owner             `json:"owner,omitempty"` // none: the class belongs to nobody
		Code    Code              `json:"code"`
		Key     Key               `json:"key"`
		Expires int64             `json:"expires"` // unix milliseconds
	}
	// Joined is a person who came in, with what proves who they are.
	Joined struct {
		Person game.PersonID `json:"person"`
		Name   game.Text     `json:"name"`
		Token  string        `json:"token"` // as HashToken gave it
	}
	// Renamed gives a person another name.
	Renamed struct {
		Person game.PersonID `json:"person"`
		Name   game.Text     `json:"name"`
	}
	// Barred keeps a person out; Off lets them in again.
	Barred struct {
		Person game.PersonID `json:"person"`
		Off    bool          `json:"off,omitempty"`
	}
	// Left says that a person went for good.
	Left struct {
		Person game.PersonID `json:"person"`
	}
	// Locked closes the class to new people; Off opens it again.
	Locked struct {
		Off bool `json:"off,omitempty"`
	}
	// TableOpened opens a table with its players. Tables are numbered from 1 in the order they open.
	TableOpened struct {
		Table int       `json:"table"`
		Seats []Holding `json:"seats"`
	}
	// Seated gives a seat to a player. Instead says that somebody held it until now.
	Seated struct {
		Table   int  `json:"table"`
		Holding      // the seat, and who holds it from now on
		Instead bool `json:"instead,omitempty"`
	}
	// Unseated leaves a seat empty.
	Unseated struct {
		Table int         `json:"table"`
		Seat  game.SeatID `json:"seat"`
	}
	// Closed ends the class.
	Closed struct{}
)

// Owner is the instructor to whom a class belongs.
type Owner string

// Holding is a seat with who holds it: a person, or a bot with a name.
type Holding struct {
	Seat   game.SeatID   `json:"seat"`
	Person game.PersonID `json:"person,omitempty"`
	Bot    string        `json:"bot,omitempty"`
}

func (Opened) kind() string      { return "opened" }
func (Joined) kind() string      { return "joined" }
func (Renamed) kind() string     { return "renamed" }
func (Barred) kind() string      { return "barred" }
func (Left) kind() string        { return "left" }
func (Locked) kind() string      { return "locked" }
func (TableOpened) kind() string { return "table-opened" }
func (Seated) kind() string      { return "seated" }
func (Unseated) kind() string    { return "unseated" }
func (Closed) kind() string      { return "closed" }

// eventTypes are the types of events by kind.
var eventTypes = func() map[string]reflect.Type {
	types := map[string]reflect.Type{}
	for _, e := range []Event{Opened{}, Joined{}, Renamed{}, Barred{}, Left{}, Locked{}, TableOpened{}, Seated{}, Unseated{}, Closed{}} {
		types[e.kind()] = reflect.TypeOf(e)
	}
	return types
}()

// marshalEvent writes e with its kind.
func marshalEvent(e Event) (json.RawMessage, error) {
	body, err := json.Marshal(e)
	if err != nil {
		return nil, err
	}
	head := fmt.Sprintf(`{"type":%q`, e.kind())
	if string(body) != "{}" {
		head += ","
	}
	return append([]byte(head), body[1:]...), nil
}

// unmarshalEvent reads what marshalEvent wrote.
func unmarshalEvent(data json.RawMessage) (Event, error) {
	var tag struct {
		Type string `json:"type"`
	}
	if err := json.Unmarshal(data, &tag); err != nil {
		return nil, fmt.Errorf("read event: %w", err)
	}
	kind, ok := eventTypes[tag.Type]
	if !ok {
		return nil, fmt.Errorf("read event: unknown kind %q", tag.Type)
	}
	v := reflect.New(kind)
	if err := json.NewDecoder(bytes.NewReader(data)).Decode(v.Interface()); err != nil {
		return nil, fmt.Errorf("read event %s: %w", tag.Type, err)
	}
	return v.Elem().Interface().(Event), nil
}
