package class

import (
	"parley/game"
	"parley/server/protocol"
)

// What a class refuses.
var (
	// ErrCannotJoin answers a wrong code, a closed class, a full one and a barred person alike.
	ErrCannotJoin = &protocol.Refusal{Code: protocol.CodeCannotJoin, Text: "Nobody can join with this code.", Instead: "Check the code on the screen in front of you; if you were given a link of your own, open that; or ask your instructor."}
	// ErrBadName tells that a name is empty, too long, or holds signs that cannot be shown on one line.
	ErrBadName = &protocol.Refusal{Code: protocol.CodeBadName, Text: "This name cannot be shown.", Instead: "Use up to 40 letters on one line."}
	// ErrNotHere tells that the person is not, or no longer, in the class.
	ErrNotHere = &protocol.Refusal{Code: protocol.CodeNotSeated, Text: "You are not in this class.", Instead: "Join it with its code."}
	// ErrNoSeat tells that a person without a seat asked for a move.
	ErrNoSeat = &protocol.Refusal{Code: protocol.CodeNotSeated, Text: "You have no seat at a table yet.", Instead: "Wait until you are seated."}
	// ErrNoTable tells that the class has no table of that number.
	ErrNoTable = &protocol.Refusal{Code: protocol.CodeNoTable, Text: "There is no such table.", Instead: "Pick one of the class's tables."}
	// ErrNoRole tells that the scenario has no such role.
	ErrNoRole = &protocol.Refusal{Code: protocol.CodeNoRole, Text: "The scenario has no such role.", Instead: "Pick one of its roles."}
	// ErrNoLength tells that the scenario has no such length.
	ErrNoLength = &protocol.Refusal{Code: protocol.CodeNoLength, Text: "The scenario cannot be played at that length.", Instead: "Pick one of its lengths."}
	// ErrNoPerson tells that nobody of that id is in the class.
	ErrNoPerson = &protocol.Refusal{Code: protocol.CodeNoPerson, Text: "There is no such person in the class.", Instead: "Pick one of the people listed."}
	// ErrSeatTaken tells that another person holds the seat.
	ErrSeatTaken = &protocol.Refusal{Code: protocol.CodeSeatTaken, Text: "Another person holds that seat.", Instead: "Pick a free seat, or move that person first."}
	// ErrBotThere tells that a bot holds the seat already.
	ErrBotThere = &protocol.Refusal{Code: protocol.CodeSeatTaken, Text: "A bot holds that seat already.", Instead: "Pick another seat."}
	// ErrNobody tells that there is nobody to deal.
	ErrNobody = &protocol.Refusal{Code: protocol.CodeNobodyWaits, Text: "Nobody waits for a seat.", Instead: "Deal when people have joined."}
	// ErrPerTable tells that a table cannot seat so many persons.
	ErrPerTable = &protocol.Refusal{Code: protocol.CodeBadNumber, Text: "A table of this scenario cannot seat that many persons.", Instead: "Choose a number from one to the number of its roles."}
	// ErrOver tells that the class was closed.
	ErrOver = &protocol.Refusal{Code: protocol.CodeClassOver, Text: "This class is over.", Instead: "Open a new class."}
	// ErrTooManyTables tells that a class has as many tables as one may have.
	ErrTooManyTables = &protocol.Refusal{Code: protocol.CodeTooMany, Text: "A class cannot have so many tables.", Instead: "Seat more people at a table."}
	// ErrTooManyPlays tells that too many games for one run already, from one address or in all.
	ErrTooManyPlays = &protocol.Refusal{Code: protocol.CodeTooMany, Text: "Too many games run already.", Instead: "Finish or leave one of them, or try again later."}
	// ErrNotYours tells that a command is the instructor's alone.
	ErrNotYours = &protocol.Refusal{Code: protocol.CodeNotYours, Text: "Only the instructor of the class may do that.", Instead: "Ask your instructor."}
	// ErrUnknown tells that a command is of no known kind.
	ErrUnknown = &protocol.Refusal{Code: protocol.CodeUnknown, Text: "The server does not know this command.", Instead: "Load the page again: it may be of another version."}
	// ErrStopping tells that the server is about to stop.
	ErrStopping = &protocol.Refusal{Code: protocol.CodeStopping, Text: "The server is about to restart.", Instead: "Stay on this page: it goes on by itself."}
	// ErrOnlyShown tells that a projector asked for something.
	ErrOnlyShown = &protocol.Refusal{Code: protocol.CodeNotYours, Text: "A projector only shows the class.", Instead: "Use the console of the class."}
	// ErrPlays tells that a table cannot be played on so often.
	ErrPlays = &protocol.Refusal{Code: protocol.CodeBadNumber, Text: "A table is played on from 1 to 20 times.", Instead: "Ask for fewer plays, and again with another seed."}
	// ErrStillPlayed tells that the talks at a table go on.
	ErrStillPlayed = &protocol.Refusal{Code: protocol.Code(game.ErrNotOver.Code), Text: "The talks at that table go on.", Instead: "Play on from it when they are over."}
	// ErrCast tells that a bot was to play a role that the scenario does not have, or by a strategy that none knows.
	ErrCast = &protocol.Refusal{Code: protocol.CodeMalformed, Text: "A seat or a strategy is none that bots can play.", Instead: "Pick them from the lists."}
	// ErrNothingLeft tells that the talks were over by that record, or that the table was not open yet.
	ErrNothingLeft = &protocol.Refusal{Code: protocol.Code(game.ErrOver.Code), Text: "The talks were over by then.", Instead: "Play on from an earlier record."}
)
