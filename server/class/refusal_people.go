package class

import (
	"parley/game"
	"parley/server/protocol"
)

// What a class refuses to those who come in and hand in.
var (
	// ErrCannotEnter answers a personal link, or one for another device, that is wrong, used, too old or void, all alike.
	ErrCannotEnter = &protocol.Refusal{Code: protocol.CodeCannotJoin, Text: "This link opens no seat, or no longer.", Instead: "Ask your instructor for another one."}
	// ErrRosterLength tells that a roster holds nobody, or too many at once.
	ErrRosterLength = &protocol.Refusal{Code: protocol.CodeBadNumber, Text: "A roster holds from one to 300 people.", Instead: "Add more of them afterwards."}
	// ErrTooManyPeople tells that a class has as many people as one may have.
	ErrTooManyPeople = &protocol.Refusal{Code: protocol.CodeTooMany, Text: "A class cannot have so many people.", Instead: "Open a second class."}
	// ErrNoTicket tells that the class has no exit ticket.
	ErrNoTicket = &protocol.Refusal{Code: protocol.CodeUnknown, Text: "This class has no exit ticket.", Instead: "There is nothing to hand in."}
	// ErrTooEarly tells that a ticket comes too early.
	ErrTooEarly = &protocol.Refusal{Code: protocol.Code(game.ErrNotOver.Code), Text: "The talks at your table go on.", Instead: "Hand in the ticket when they are over."}
	// ErrAnswers tells that a ticket answers other questions than the class's: they may have changed meanwhile.
	ErrAnswers = &protocol.Refusal{Code: protocol.CodeBadNumber, Text: "The ticket has not as many answers as there are questions.", Instead: "Answer each question that is shown; leave one empty if you must."}
	// ErrNothingSaid tells that a ticket holds no answer.
	ErrNothingSaid = &protocol.Refusal{Code: protocol.CodeBadText, Text: "The ticket is empty.", Instead: "Answer one question at least."}
	// ErrLongAnswer tells that an answer of a ticket, or a reason on a sheet, is too long.
	ErrLongAnswer = &protocol.Refusal{Code: protocol.CodeBadText, Text: "An answer is longer than 500 characters.", Instead: "Shorten it."}
	// ErrNotWatching tells that a sheet is for those who watch a table.
	ErrNotWatching = &protocol.Refusal{Code: protocol.CodeNotYours, Text: "The sheet is for those who watch a table.", Instead: "Play on; your own view shows how trust moves."}
	// ErrNotSurveyed tells that the survey is for those who played.
	ErrNotSurveyed = &protocol.Refusal{Code: protocol.CodeNotSeated, Text: "The survey is for those who sit at a table.", Instead: "Hand in the exit ticket, if there is one."}
	// ErrNoItem tells that a survey answers what is not asked, or beyond the scale.
	ErrNoItem = &protocol.Refusal{Code: protocol.CodeBadNumber, Text: "An answer is to no item of the survey, or not from 1 to 7.", Instead: "Answer the items that are shown."}
	// ErrManyTurns tells that a sheet is too long.
	ErrManyTurns = &protocol.Refusal{Code: protocol.CodeTooMany, Text: "A sheet has at most 20 lines.", Instead: "Keep the turns that mattered most."}
	// ErrNoTurn tells that a line of a sheet names what the scenario does not have.
	ErrNoTurn = &protocol.Refusal{Code: protocol.CodeMalformed, Text: "A line of the sheet names no phase, round or pair of parties of this scenario.", Instead: "Pick them from the lists."}
)
