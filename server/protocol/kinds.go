package protocol

import (
	"reflect"
	"slices"
	"strings"

	"parley/game"
	"parley/game/scenario"
)

// ClientMessages, ServerMessages and Commands hold one zero value of each kind, for whoever describes or
// decodes the wire.
var (
	ClientMessages = []ClientMessage{
		ClientHello{}, ClientMove{}, ClientCommand{}, ClientWeigh{}, ClientExplain{}, ClientPage{}, ClientWatch{},
		ClientHere{}, ClientTicket{}, ClientSheet{}, ClientSurvey{},
	}
	ServerMessages = []any{
		ServerHello{}, ServerView{}, ServerFrame{}, ServerAck{}, ServerRefused{}, ServerAnswer{}, ServerNotice{},
		ServerLobby{}, ServerMe{}, ServerThere{}, ServerClass{}, ServerClassChange{}, ServerTable{}, ServerWall{}, ServerResults{},
	}
	Commands = []Command{
		Deal{}, OpenTables{}, Again{}, SeatPerson{}, Observe{}, SeatBot{}, EmptySeat{}, Add{}, Lock{}, Rename{}, Bar{}, Erase{},
		Settings{}, Close{},
	}
)

// Whose moves are not a seat's. No message may carry one of the server's.
var (
	instructorVerbs = verbs(
		game.Start{}, game.Pause{}, game.Resume{}, game.Extend{}, game.Advance{}, game.Inject{}, game.Announce{},
		game.Message{}, game.Value{}, game.Award{}, game.Seat{}, game.Unseat{}, game.HandOver{}, game.Mute{},
		game.Hide{}, game.StandIn{}, game.Coach{}, game.Rounds{}, game.End{}, game.Reopen{}, game.Veil{},
	)
	serverVerbs = verbs(game.Open{}, game.Expire{}, game.Rearm{}, game.Reckon{}, game.Away{}, game.Back{},
		game.Hold{}, game.Proceed{})
)

func verbs(moves ...game.Move) []scenario.Verb {
	var list []scenario.Verb
	for _, m := range moves {
		list = append(list, m.Verb())
	}
	return list
}

// Moves returns one zero value of each move that a message may carry: those of seats and of instructors.
func Moves() []game.Move {
	return slices.DeleteFunc(slices.Clone(game.Moves), func(m game.Move) bool { return slices.Contains(serverVerbs, m.Verb()) })
}

// ForSeats tells whether m is a move that a seat may make at some time.
func ForSeats(m game.Move) bool {
	return !slices.Contains(instructorVerbs, m.Verb()) && !slices.Contains(serverVerbs, m.Verb())
}

var clientTypes, commandTypes = byConst(ClientMessages, "Type"), byConst(Commands, "Verb")

// byConst finds the type of each value by the constant in the tag of one of its fields.
func byConst[T any](values []T, field string) map[string]reflect.Type {
	types := map[string]reflect.Type{}
	for _, v := range values {
		t := reflect.TypeOf(v)
		types[constOf(t, field)] = t
	}
	return types
}

// constOf returns the one value that a field of t has by its tag, such as `jsonschema:"const=hello"`.
func constOf(t reflect.Type, field string) string {
	f, _ := t.FieldByName(field)
	word, _ := strings.CutPrefix(f.Tag.Get("jsonschema"), "const=")
	return word
}
