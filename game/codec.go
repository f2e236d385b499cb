package game

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"

	"parley/game/scenario"
)

// Moves and Facts hold one zero value of each kind, in the order of their declaration, for whoever
// describes the wire.
var (
	Moves = []Move{
		Say{}, Voice{}, Acknowledge{}, Confirm{}, Gesture{}, Offer{}, Counter{}, Accept{}, Decline{},
		Withdraw{}, Second{}, BreakSilence{}, Commit{}, Inspect{}, Draft{}, Ready{}, WalkOut{}, Plan{}, Tap{},
		Statement{}, Sign{},
		Start{}, Pause{}, Resume{}, Extend{}, Advance{}, Inject{}, Announce{}, Message{}, Value{}, Award{},
		Seat{}, Unseat{}, HandOver{}, Mute{}, Hide{}, StandIn{}, Coach{}, Rounds{}, End{}, Reopen{}, Veil{},
		Open{}, Expire{}, Rearm{}, Reckon{}, Away{}, Back{}, Hold{}, Proceed{},
	}
	Facts = []Fact{
		Opened{}, Seated{}, Unseated{}, HandedOver{}, WentAway{}, CameBack{}, Planned{}, Readied{}, Started{},
		Drawn{}, PhaseBegan{}, RoundBegan{}, RoundClosed{}, Armed{}, Disarmed{}, Paused{}, Stopped{}, Resumed{},
		Extended{}, Rearmed{}, WalkedOut{}, Ended{}, Appraised{}, Reopened{}, Veiled{},
		StoodIn{}, Coached{}, RoundsSet{}, Held{}, Waiting{}, Proceeded{}, StatementPut{}, StatementSigned{},
		Said{}, Hidden{}, Muted{}, Announced{}, Messaged{}, Injected{}, Awarded{}, Tapped{},
		Voiced{}, Acknowledged{}, Confirmed{}, ConcernMoved{}, GestureSuggested{}, GestureAnnounced{}, Gestured{},
		Offered{}, Seconded{}, Voted{}, SilenceMoved{}, SilenceBroken{}, SilenceVoid{}, Accepted{}, Agreed{}, OfferClosed{},
		Drafted{}, Valued{}, DraftLapsed{},
		Committed{}, Inspecting{}, Conduct{}, Observed{}, Watchful{}, TookEffect{}, Trusted{}, Scored{}, Reckoned{},
	}
)

// ErrUnknownKind is a move or a fact of a kind that these rules do not know.
var ErrUnknownKind = errors.New("unknown kind")

var moveTypes, factTypes = func() (map[scenario.Verb]reflect.Type, map[string]reflect.Type) {
	moves, facts := map[scenario.Verb]reflect.Type{}, map[string]reflect.Type{}
	for _, m := range Moves {
		moves[m.Verb()] = reflect.TypeOf(m)
	}
	for _, f := range Facts {
		facts[f.Kind()] = reflect.TypeOf(f)
	}
	return moves, facts
}()

// MarshalMove writes m with its verb: {"verb": "accept", "offer": 3}.
func MarshalMove(m Move) ([]byte, error) { return tagged("verb", string(m.Verb()), m) }

// UnmarshalMove reads a move. Unknown verbs, unknown fields and anything behind the move are errors.
func UnmarshalMove(data []byte) (Move, error) {
	var tag struct {
		Verb scenario.Verb `json:"verb"`
	}
	if err := json.Unmarshal(data, &tag); err != nil {
		return nil, fmt.Errorf("read move: %w", err)
	}
	kind, ok := moveTypes[tag.Verb]
	if !ok {
		return nil, fmt.Errorf("read move: %w: verb %q", ErrUnknownKind, tag.Verb)
	}
	v, err := untagged(kind, "verb", data)
	if err != nil {
		return nil, fmt.Errorf("read move %s: %w", tag.Verb, err)
	}
	return v.(Move), nil
}

// MarshalFact writes f with its kind: {"type": "accepted", "offer": 3, "party": "town"}.
func MarshalFact(f Fact) ([]byte, error) { return tagged("type", f.Kind(), f) }

// eventJSON is an event as the journal keeps it. To is "all", or the seats.
type eventJSON struct {
	To   json.RawMessage `json:"to"`
	Fact json.RawMessage `json:"fact"`
}

// MarshalJSON writes e as {"to": "all" or [seats], "fact": {...}}.
func (e Event) MarshalJSON() ([]byte, error) {
	to, err := json.Marshal(e.To)
	if err != nil {
		return nil, err
	}
	fact, err := MarshalFact(e.Fact)
	if err != nil {
		return nil, err
	}
	return json.Marshal(eventJSON{to, fact})
}

// UnmarshalJSON reads what MarshalJSON wrote.
func (e *Event) UnmarshalJSON(data []byte) error {
	var raw eventJSON
	if err := json.Unmarshal(data, &raw); err != nil {
		return err
	}
	if err := json.Unmarshal(raw.To, &e.To); err != nil {
		return err
	}
	var tag struct {
		Type string `json:"type"`
	}
	if err := json.Unmarshal(raw.Fact, &tag); err != nil {
		return err
	}
	kind, ok := factTypes[tag.Type]
	if !ok {
		return fmt.Errorf("%w: event %q", ErrUnknownKind, tag.Type)
	}
	v, err := untagged(kind, "type", raw.Fact)
	if err != nil {
		return fmt.Errorf("read event %s: %w", tag.Type, err)
	}
	e.Fact = v.(Fact)
	return nil
}

// MarshalJSON writes "all", or the list of seats.
func (a Audience) MarshalJSON() ([]byte, error) {
	if a.All {
		return []byte(`"all"`), nil
	}
	if a.Seats == nil {
		return []byte("[]"), nil
	}
	return json.Marshal(a.Seats)
}

// UnmarshalJSON reads what MarshalJSON wrote.
func (a *Audience) UnmarshalJSON(data []byte) error {
	if string(data) == `"all"` {
		*a = Audience{All: true}
		return nil
	}
	a.All, a.Seats = false, nil
	return json.Unmarshal(data, &a.Seats)
}

// tagged writes v, a struct, with one more field in front.
func tagged(key, kind string, v any) ([]byte, error) {
	body, err := json.Marshal(v)
	if err != nil {
		return nil, err
	}
	head := fmt.Sprintf("{%q:%q", key, kind)
	if string(body) == "{}" {
		return []byte(head + "}"), nil
	}
	return append([]byte(head+","), body[1:]...), nil
}

// untagged reads a value of type t from data, which has one more field called key.
func untagged(t reflect.Type, key string, data []byte) (any, error) {
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(data, &fields); err != nil {
		return nil, err
	}
	delete(fields, key)
	body, err := json.Marshal(fields)
	if err != nil {
		return nil, err
	}
	v := reflect.New(t)
	dec := json.NewDecoder(bytes.NewReader(body))
	dec.DisallowUnknownFields()
	if err := dec.Decode(v.Interface()); err != nil {
		return nil, err
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return nil, errors.New("more than one value")
	}
	return v.Elem().Interface(), nil
}
