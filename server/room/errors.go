package room

import (
	"fmt"

	"parley/server/protocol"
)

// ErrClosed tells that the room does not run any more. Whoever opens rooms may open it anew and ask again.
var ErrClosed = &protocol.Refusal{Code: protocol.CodeStopping, Text: "The server is about to restart, and nothing was changed.", Instead: "Stay on this page: it goes on by itself."}

// What a room refuses. Each carries what a client is told.
var (
	ErrReadOnly    = &protocol.Refusal{Code: protocol.CodeReadOnly, Text: "The server can store nothing at the moment, so nothing was changed.", Instead: "Stay on this page and tell your instructor; the table goes on after a restart."}
	ErrQuarantined = &protocol.Refusal{Code: protocol.CodeQuarantined, Text: "The record of this table is damaged, so the table can only be read.", Instead: "Ask your instructor for a seat at another table."}
	ErrNoSeat      = &protocol.Refusal{Code: protocol.CodeNotSeated, Text: "You hold no seat at this table.", Instead: "Wait until your instructor gives you one."}
	// ErrOnlyWatching answers an observer who asks for what only a seat may do.
	ErrOnlyWatching = &protocol.Refusal{Code: protocol.CodeNotYours, Text: "You watch this table and have no seat at it.", Instead: "Fill in your observer's sheet, or ask your instructor for a seat."}
	// ErrNoRecord answers who asks for a record that a table does not have.
	ErrNoRecord = &protocol.Refusal{Code: protocol.CodeBadNumber, Text: "The table has no record of that number.", Instead: "Use a number from 1 to how many there are."}
	// ErrNoSuchSeat answers who asks what a seat saw that the scenario does not have.
	ErrNoSuchSeat = &protocol.Refusal{Code: protocol.CodeNoRole, Text: "The scenario has no such seat.", Instead: "Pick one of the table's seats."}
	ErrNotAsked   = &protocol.Refusal{Code: protocol.CodeUnknown, Text: "A seat cannot ask that of its table.", Instead: "Load the page again: it may be of another version."}
)

// panicError is a panic of the rules, caught.
type panicError struct {
	value any
	stack []byte
}

func (e *panicError) Error() string { return fmt.Sprintf("panic: %v", e.value) }
