package class

import "parley/server/protocol"

// Refusal is an answer that the asker can act on. Nothing was changed.
type Refusal struct {
	Code    protocol.Code
	Text    string // what is wrong, a sentence
	Instead string // what to do instead, a sentence
}

// Error returns the text.
func (r *Refusal) Error() string { return string(r.Code) + ": " + r.Text }

// What a class refuses.
var (
	// ErrCannotJoin answers a wrong code, a closed class, a full one and a barred person alike.
	ErrCannotJoin = &Refusal{protocol.CodeCannotJoin, "Nobody can join with this code.", "Check the code on the screen in front of you, or ask your instructor."}
	// ErrBadName tells that a name is empty, too long, or holds signs that cannot be shown on one line.
	ErrBadName = &Refusal{protocol.CodeBadName, "This name cannot be shown.", "Use up to 40 letters on one line."}
	// ErrNotHere tells that the person is not, or no longer, in the class.
	ErrNotHere = &Refusal{protocol.CodeNotSeated, "You are not in this class.", "Join it with its code."}
	// ErrNoSeat tells that a person without a seat asked for a move.
	ErrNoSeat = &Refusal{protocol.CodeNotSeated, "You have no seat at a table yet.", "Wait until you are seated."}
	// ErrNoTable tells that the class has no table of that number.
	ErrNoTable = &Refusal{protocol.CodeNoTable, "There is no such table.", "Pick one of the class's tables."}
	// ErrNoRole tells that the scenario has no such role.
	ErrNoRole = &Refusal{protocol.CodeMalformed, "The scenario has no such role.", "Pick one of its roles."}
	// ErrNoLength tells that the scenario has no such length.
	ErrNoLength = &Refusal{protocol.CodeMalformed, "The scenario cannot be played at that length.", "Pick one of its lengths."}
	// ErrNoPerson tells that nobody of that id is in the class.
	ErrNoPerson = &Refusal{protocol.CodeMalformed, "There is no such person in the class.", "Pick one of the people listed."}
	// ErrSeatTaken tells that another person holds the seat.
	ErrSeatTaken = &Refusal{protocol.CodeSeatTaken, "Another person holds that seat.", "Pick a free seat, or move that person first."}
	// ErrBotThere tells that a bot holds the seat already.
	ErrBotThere = &Refusal{protocol.CodeSeatTaken, "A bot holds that seat already.", "Pick another seat."}
	// ErrNobody tells that there is nobody to deal.
	ErrNobody = &Refusal{protocol.CodeMalformed, "Nobody waits for a seat.", "Deal when people have joined."}
	// ErrPerTable tells that a table cannot seat so many persons.
	ErrPerTable = &Refusal{protocol.CodeMalformed, "A table of this scenario cannot seat that many persons.", "Choose a number from one to the number of its roles."}
	// ErrOver tells that the class was closed.
	ErrOver = &Refusal{protocol.CodeCannotJoin, "This class is over.", "Open a new class."}
	// ErrTooManyPeople tells that a class is full.
	ErrTooManyTables = &Refusal{protocol.CodeTooMany, "A class cannot have so many tables.", "Seat more people at a table."}
	// ErrTooManyPlays tells that too many games for one run already, from one address or in all.
	ErrTooManyPlays = &Refusal{protocol.CodeTooMany, "Too many games run already.", "Finish or leave one of them, or try again later."}
	// ErrNotYours tells that a command is the instructor's alone.
	ErrNotYours = &Refusal{protocol.CodeNotYours, "Only the instructor of the class may do that.", "Ask your instructor."}
	// ErrUnknown tells that a command is of no known kind.
	ErrUnknown = &Refusal{protocol.CodeUnknown, "The server does not know this command.", "Load the page again: it may be of another version."}
	// ErrStopping tells that the server is about to stop.
	ErrStopping = &Refusal{protocol.CodeStopping, "The server is about to restart.", "Stay on this page: it goes on by itself."}
)
