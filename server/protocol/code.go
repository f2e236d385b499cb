package protocol

// Code tells a program why a command was refused. Refusals of the rules carry the rules' own codes
// (game.Refusal); those here are the server's.
type Code string

// The server's own refusals.
const (
	CodeInternal    Code = "internal"   // a fault of ours; it stands in the server's log
	CodeMalformed   Code = "malformed"  // not JSON, or not of the message's form
	CodeTooLarge    Code = "too_large"  // beyond the limit of a message
	CodeNotText     Code = "not_text"   // a binary frame, or not UTF-8
	CodeBadText     Code = "bad_text"   // empty, too long, or with control characters
	CodeTooFast     Code = "too_fast"   // more commands than the bucket holds
	CodeNotSeated   Code = "not_seated" // no seat at an open table
	CodeNotYours    Code = "not_yours"  // a command of the instructor's
	CodeNoTable     Code = "no_such_table"
	CodeReadOnly    Code = "read_only" // the journal takes no more; restart the server
	CodeStopping    Code = "stopping"
	CodeQuarantined Code = "quarantined" // the table's record cannot be read on
	CodeUnknown     Code = "unknown"     // a message, verb or question of no known kind
	CodeCannotJoin  Code = "cannot_join" // wrong, closed and full answer alike
	CodeWaitAWhile  Code = "wait"        // too many failures from this address
	CodeBadName     Code = "bad_name"
	CodeBadRoster   Code = "bad_roster" // a line of the file cannot be read
	CodeSeatTaken   Code = "seat_taken"
	CodeNoSession   Code = "no_session"   // not an instructor here
	CodeWrongLogin  Code = "wrong_login"  // unknown name and wrong password alike
	CodeBadPassword Code = "bad_password" // too short, too long, or among the first that are tried
	CodeNameTaken   Code = "name_taken"   // another instructor is called so
	CodeHostingOff  Code = "hosting_off"  // instructors come in by link or password alone
	CodeTooMany     Code = "too_many"     // tables, people or plays
	CodeBadScenario Code = "bad_scenario" // its diagnostics say why
	CodeNoScenario  Code = "no_such_scenario"
	CodeNoLength    Code = "no_such_length"
	CodeNoRole      Code = "no_such_role"
	CodeNoPerson    Code = "no_such_person"
	CodeNobodyWaits Code = "nobody_waits" // for a seat, at a deal
	CodeBadNumber   Code = "bad_number"   // of persons at a table
	CodeClassOver   Code = "class_over"
)

// Close codes of the websocket, beyond those of RFC 6455.
const (
	CloseSlow     = 4008 // the outbox was full; come back and resume
	CloseFlood    = 4029 // more messages, pings or faults than anybody needs
	CloseStopping = 1012 // service restart
	CloseNoEntry  = 4003 // no valid cookie for this class
	CloseMoved    = 4004 // the person went on with another device
)
