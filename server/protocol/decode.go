package protocol

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strings"

	"parley/game"
)

// ClientMessage is what a client sends: one of ClientMessages.
type ClientMessage interface {
	// CommandID is the id under which the message is answered; a hello has none.
	CommandID() CommandID
}

// CommandID is the id that the client gave the message.
func (ClientHello) CommandID() CommandID     { return "" }
func (m ClientMove) CommandID() CommandID    { return m.ID }
func (m ClientCommand) CommandID() CommandID { return m.ID }
func (m ClientWeigh) CommandID() CommandID   { return m.ID }
func (m ClientExplain) CommandID() CommandID { return m.ID }
func (m ClientPage) CommandID() CommandID    { return m.ID }
func (m ClientWatch) CommandID() CommandID   { return m.ID }
func (m ClientHere) CommandID() CommandID    { return m.ID }
func (m ClientTicket) CommandID() CommandID  { return m.ID }
func (m ClientSheet) CommandID() CommandID   { return m.ID }
func (m ClientSurvey) CommandID() CommandID  { return m.ID }

// DecodeClient reads one message of a client: valid UTF-8, one JSON object of a known type with no field
// unknown, doubled or misspelt, nested no deeper than a message is, every text within its limits. The error is a
// *Refusal; where the message had an id of the right form, CommandID of the returned message is it even then.
func DecodeClient(data []byte) (ClientMessage, error) {
	if err := vet(data); err != nil {
		return ClientHello{}, malformed(err)
	}
	var tag struct {
		Type string    `json:"type"`
		ID   CommandID `json:"id"`
	}
	if err := json.Unmarshal(data, &tag); err != nil {
		return ClientHello{}, malformed(err)
	}
	blank := ClientPage{}
	if tag.ID.Valid() {
		blank.ID = tag.ID
	}
	if tag.Type == "" {
		return blank, malformed(errors.New("there is no type"))
	}
	kind, ok := clientTypes[tag.Type]
	if !ok {
		return blank, unknown(tag.Type)
	}
	if tag.Type != "hello" && !tag.ID.Valid() {
		return blank, malformed(errors.New("the id is not a device and a counter, such as \"k3f9:12\""))
	}
	v, err := strictly(kind, data)
	switch {
	case errors.Is(err, game.ErrUnknownKind):
		if verb := verbOf(data); verb != "" {
			return blank, unknown(verb)
		}
		return blank, malformed(errors.New("there is no verb"))
	case err != nil:
		return blank, malformed(err)
	}
	if err := checkTexts(v); err != nil {
		return blank, err
	}
	message := v.(ClientMessage)
	if move, ok := message.(ClientMove); ok && move.Move.Move == nil {
		return blank, malformed(errors.New("there is no move"))
	}
	if command, ok := message.(ClientCommand); ok && command.Command.Command == nil {
		return blank, malformed(errors.New("there is no command"))
	}
	return message, nil
}

// strictly reads a value of type t from data, refusing unknown fields and anything behind it.
func strictly(t reflect.Type, data []byte) (any, error) {
	v := reflect.New(t)
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(v.Interface()); err != nil {
		return nil, err
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return nil, errors.New("more than one value")
	}
	return v.Elem().Interface(), nil
}

// verbOf returns the verb of the move or command in a message, for a refusal to name.
func verbOf(data []byte) string {
	var body struct {
		Move    struct{ Verb string } `json:"move"`
		Command struct{ Verb string } `json:"command"`
	}
	if json.Unmarshal(data, &body) != nil {
		return ""
	}
	return body.Move.Verb + body.Command.Verb
}

func malformed(err error) *Refusal {
	return &Refusal{CodeMalformed, fmt.Sprintf("This message is not well formed: %s.", strings.TrimSuffix(short(err.Error()), ".")),
		"Load the page again: it may be of another version."}
}

func unknown(word string) *Refusal {
	return &Refusal{CodeUnknown, fmt.Sprintf("The server knows no %q.", short(word)), "Load the page again: it may be of another version."}
}

// short returns s, cut where a sentence would grow too long.
func short(s string) string {
	const most = 120
	if len(s) <= most {
		return s
	}
	return strings.ToValidUTF8(s[:most], "") + "..."
}
