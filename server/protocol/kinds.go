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
	}
	ServerMessages = []any{
		ServerHello{}, ServerView{}, ServerFrame{}, ServerAck{}, ServerRefused{}, ServerAnswer{}, ServerNotice{},
		ServerLobby{}, ServerClass{}, ServerTable{},
	}
	Commands = []Command{Deal{}, SeatPerson{}, SeatBot{}, Lock{}, Rename{}, Bar{}, Close{}}
)

// serverVerbs are the moves that the server alone makes. No message may carry one.
var serverVerbs = []scenario.Verb{
	game.Open{}.Verb(), game.Expire{}.Verb(), game.Rearm{}.Verb(), game.Reckon{}.Verb(), game.Away{}.Verb(), game.Back{}.Verb(),
}

// Moves returns one zero value of each move that a message may carry: those of seats and of instructors.
func Moves() []game.Move {
	return slices.DeleteFunc(slices.Clone(game.Moves), func(m game.Move) bool { return slices.Contains(serverVerbs, m.Verb()) })
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
