package class

import (
	"parley/game"
	"parley/server/protocol"
)

// What a class refuses of its seating.
var (
	// ErrSeatFull tells that as many persons share a seat as can.
	ErrSeatFull = &protocol.Refusal{Code: protocol.CodeSeatTaken, Text: "Three people share that seat already.", Instead: "Pick another seat, or let them watch."}
	// ErrNobodyThere tells that a seat is empty already.
	ErrNobodyThere = &protocol.Refusal{Code: protocol.Code(game.ErrSeatEmpty.Code), Text: "Nobody holds that seat.", Instead: "Pick a seat that somebody holds."}
	// ErrSeatBy tells that people are to be put together in a way that is unknown.
	ErrSeatBy = &protocol.Refusal{Code: protocol.CodeUnknown, Text: "People cannot be put together in that way.", Instead: "Deal by lot, by arrival or by group."}
	// ErrTables tells that less than one table was to be opened.
	ErrTables = &protocol.Refusal{Code: protocol.CodeBadNumber, Text: "So many tables cannot be opened.", Instead: "Open one table or more."}
	// ErrTableGoesOn tells that a table cannot play again yet.
	ErrTableGoesOn = &protocol.Refusal{Code: protocol.Code(game.ErrNotOver.Code), Text: "The talks at that table are not over.", Instead: "End them first, or pick a table where they are over."}
	// ErrHeadCount tells that a preview is asked for more people than a class takes, or for none.
	ErrHeadCount = &protocol.Refusal{Code: protocol.CodeBadNumber, Text: "A class has from one to 1000 people.", Instead: "Choose a number between them."}
	// ErrNobodyAgain tells that no group can play again.
	ErrNobodyAgain = &protocol.Refusal{Code: protocol.CodeNobodyWaits, Text: "No group is there to play again.", Instead: "Pick a table whose talks are over and whose people sit there still."}
)
