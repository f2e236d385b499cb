package protocol

import (
	"encoding/json"
	"fmt"
	"slices"

	"parley/game"
)

// AnyMove is a move as a message carries it, with its verb.
type AnyMove struct{ game.Move }

// MarshalJSON writes the move with its verb.
func (m AnyMove) MarshalJSON() ([]byte, error) { return game.MarshalMove(m.Move) }

// UnmarshalJSON reads a move of a seat or an instructor. A verb of neither is CodeUnknown.
func (m *AnyMove) UnmarshalJSON(data []byte) error {
	move, err := game.UnmarshalMove(data)
	if err != nil {
		return err
	}
	if slices.Contains(serverVerbs, move.Verb()) {
		return fmt.Errorf("%w: verb %q is the server's", game.ErrUnknownKind, move.Verb())
	}
	m.Move = move
	return nil
}

// Command is what an instructor asks of the class: one of Commands.
type Command interface{ isCommand() }

func (Deal) isCommand()       {}
func (OpenTables) isCommand() {}
func (Again) isCommand()      {}
func (Observe) isCommand()    {}
func (EmptySeat) isCommand()  {}
func (Add) isCommand()        {}
func (Erase) isCommand()      {}
func (Settings) isCommand()   {}
func (SeatPerson) isCommand() {}
func (SeatBot) isCommand()    {}
func (Lock) isCommand()       {}
func (Rename) isCommand()     {}
func (Bar) isCommand()        {}
func (Close) isCommand()      {}

// AnyCommand is a command as a message carries it, with its verb.
type AnyCommand struct{ Command }

// MarshalJSON writes the command with its verb, whether or not its field says it.
func (c AnyCommand) MarshalJSON() ([]byte, error) { return marshalConst(c.Command, "Verb") }

// UnmarshalJSON reads a command. Unknown verbs and unknown fields are errors.
func (c *AnyCommand) UnmarshalJSON(data []byte) error {
	var tag struct {
		Verb string `json:"verb"`
	}
	if err := json.Unmarshal(data, &tag); err != nil {
		return err
	}
	kind, ok := commandTypes[tag.Verb]
	if !ok {
		return fmt.Errorf("%w: command %q", game.ErrUnknownKind, tag.Verb)
	}
	v, err := strictly(kind, data)
	if err != nil {
		return fmt.Errorf("read command %s: %w", tag.Verb, err)
	}
	c.Command = v.(Command)
	return nil
}
