package class

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"

	"parley/game"
	"parley/game/scenario"
	"parley/server/protocol"
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
		Set     Settings          `json:"set"`
		Seed    Seed              `json:"seed"`
		Owner   Owner             `json:"owner,omitempty"` // none: the class belongs to nobody
		Code    Code              `json:"code"`
		Key     Key               `json:"key"`
		Expires int64             `json:"expires"` // unix milliseconds
	}
	// Joined is a person who came in, with what proves who they are; or one who is on the roster and has not come
	// in yet.
	Joined struct {
		Person game.PersonID `json:"person"`
		Name   game.Text     `json:"name"`
		Group  game.Text     `json:"group,omitzero"`  // of the roster
		Token  string        `json:"token,omitempty"` // as HashToken gave it; none: invited
	}
	// Entered gives a person another token, in place of the one they had: they came by a link of their own, or
	// went on with another device.
	Entered struct {
		Person game.PersonID `json:"person"`
		Token  string        `json:"token"`
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
	// Erased says that a person's key is destroyed: their name and all that they wrote can be read no more.
	Erased struct {
		Person game.PersonID `json:"person"`
	}
	// Ticketed hands in a person's exit ticket, in place of an earlier one.
	Ticketed struct {
		Person  game.PersonID `json:"person"`
		Answers []game.Text   `json:"answers"`
	}
	// Sheeted hands in an observer's sheet, in place of an earlier one.
	Sheeted struct {
		Person game.PersonID   `json:"person"`
		Turns  []protocol.Turn `json:"turns"`
	}
	// Surveyed hands in the survey of a person about a table, in place of an earlier one about the same.
	Surveyed struct {
		Person  game.PersonID               `json:"person"`
		Table   int                         `json:"table"`
		Answers map[protocol.SurveyItem]int `json:"answers"`
	}
	// Announced says something to everybody, at all tables and on the wall.
	Announced struct {
		Text game.Text `json:"text"`
	}
	// Set says how the class is run from now on.
	Set struct {
		Settings Settings `json:"settings"`
		Hold     bool     `json:"hold,omitempty"`  // whether tables wait for each other has changed, and they are told
		Veil     bool     `json:"veil,omitempty"`  // whether their debriefs are veiled has changed, and they are told
		Coach    bool     `json:"coach,omitempty"` // how bots play has changed, and they are told
	}
	// Kept says until when the class is kept.
	Kept struct {
		Expires int64 `json:"expires"` // unix milliseconds
	}
	// Shared lets another instructor run the class too; Off, no more.
	Shared struct {
		With Owner `json:"with"`
		Off  bool  `json:"off,omitempty"`
	}
	// Locked closes the class to new people; Off opens it again.
	Locked struct {
		Off bool `json:"off,omitempty"`
	}
	// TableOpened opens a table with its players. Tables are numbered from 1 in the order they open.
	TableOpened struct {
		Table int       `json:"table"`
		Seats []Holding `json:"seats"`
		Again int       `json:"again,omitempty"` // the table whose group plays again here
	}
	// Observing lets a person watch a table without a seat; table 0 ends that.
	Observing struct {
		Person game.PersonID `json:"person"`
		Table  int           `json:"table"`
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
	// With are the persons who share the seat.
	With []game.PersonID `json:"with,omitempty"`
}

// Settings is how a class is run.
type Settings struct {
	Names   protocol.Names `json:"names"`
	Late    protocol.Late  `json:"late"`
	Wait    bool           `json:"wait,omitempty"`
	StandIn bool           `json:"stand_in,omitempty"`
	Absence int            `json:"absence"` // seconds
	Idle    int            `json:"idle"`    // seconds; 0: never
	Ticket  []string       `json:"ticket,omitempty"`
	Veil    bool           `json:"veil,omitempty"`
	// Bots is how bots play in every seat until one is coached otherwise; none: as the scenario says.
	Bots scenario.Strategy `json:"bots,omitempty"`
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
func (Entered) kind() string     { return "entered" }
func (Erased) kind() string      { return "erased" }
func (Ticketed) kind() string    { return "ticketed" }
func (Sheeted) kind() string     { return "sheeted" }
func (Surveyed) kind() string    { return "surveyed" }
func (Announced) kind() string   { return "announced" }
func (Set) kind() string         { return "set" }
func (Kept) kind() string        { return "kept" }
func (Shared) kind() string      { return "shared" }
func (Observing) kind() string   { return "observing" }

// eventTypes are the types of events by kind.
var eventTypes = func() map[string]reflect.Type {
	types := map[string]reflect.Type{}
	for _, e := range []Event{Opened{}, Joined{}, Renamed{}, Barred{}, Left{}, Locked{}, TableOpened{}, Seated{}, Unseated{}, Closed{},
		Entered{}, Erased{}, Ticketed{}, Sheeted{}, Surveyed{}, Announced{}, Set{}, Kept{}, Shared{}, Observing{}} {
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
