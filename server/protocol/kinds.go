package protocol

import (
	"slices"

	"parley/game"
	"parley/game/scenario"
)

// ClientMessages, ServerMessages and Commands hold one zero value of each kind, for whoever describes or
// decodes the wire.
var (
	ClientMessages = []any{
		ClientHello{}, ClientMove{}, ClientCommand{}, ClientWeigh{}, ClientExplain{}, ClientPage{}, ClientWatch{},
	}
	ServerMessages = []any{
		ServerHello{}, ServerView{}, ServerFrame{}, ServerAck{}, ServerRefused{}, ServerAnswer{}, ServerNotice{},
		ServerLobby{}, ServerClass{}, ServerTable{},
	}
	Commands = []any{Deal{}, SeatPerson{}, SeatBot{}, Lock{}, Rename{}, Bar{}, Close{}}
)

// serverVerbs are the moves that the server alone makes. No message may carry one.
var serverVerbs = []scenario.Verb{
	game.Open{}.Verb(), game.Expire{}.Verb(), game.Rearm{}.Verb(), game.Reckon{}.Verb(), game.Away{}.Verb(), game.Back{}.Verb(),
}

// Moves returns one zero value of each move that a message may carry: those of seats and of instructors.
func Moves() []game.Move {
	return slices.DeleteFunc(slices.Clone(game.Moves), func(m game.Move) bool { return slices.Contains(serverVerbs, m.Verb()) })
}
