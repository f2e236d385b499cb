package web_test

import (
	"net/http"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/game/scenario"
	"parley/server/protocol"
	"parley/server/web"
)

// An ask is one thing that can be asked of a server, by name. Where it is answered with ok and spoils the scene, the
// next is asked of a new one.
type ask struct {
	sort   sort
	name   string
	spoils bool
	ask    func(sc *scene, who kind) protocol.ClientMessage // over a socket
	knock  func(sc *scene, who kind) request                // over HTTP
}

// sort is what kind of ask one is.
type sort string

// The sorts of asks.
const (
	door           sort = "door"
	message        sort = "message"
	command        sort = "command"
	seatMove       sort = "move of a seat"
	instructorMove sort = "move of an instructor"
	serverMove     sort = "move of the server"
	address        sort = "address"
)

// request is what is asked over HTTP.
type request struct {
	path   string
	body   any  // none: no body
	renews bool // an answer ends the session of who asks
}

// asks returns everything that can be asked. It fails where something can be that nobody has said how to ask.
func asks(t *testing.T) []ask {
	var list []ask
	for _, as := range []string{"person", "instructor", "projector"} {
		list = append(list, ask{sort: door, name: as})
	}
	list = append(list, every(t, message, protocol.ClientMessages, messages, func(m protocol.ClientMessage) string { return word(m, "Type") },
		func(m protocol.ClientMessage, _ *scene) protocol.ClientMessage { return m })...)
	list = append(list, every(t, command, protocol.Commands, commands, func(c protocol.Command) string { return word(c, "Verb") },
		func(c protocol.Command, sc *scene) protocol.ClientMessage {
			return protocol.ClientCommand{ID: sc.next(), Command: protocol.AnyCommand{Command: c}}
		})...)
	list = append(list, every(t, seatMove, game.Moves, moves, func(m game.Move) string { return string(m.Verb()) },
		func(m game.Move, sc *scene) protocol.ClientMessage {
			return protocol.ClientMove{ID: sc.next(), Tables: []int{1}, Move: protocol.AnyMove{Move: m}}
		})...)
	for i, a := range list {
		if a.sort == seatMove {
			list[i].sort = sortOf(a.name)
		}
	}
	require.Len(t, web.Routes(), len(routes), "an address of the matrix is none of the server's")
	for _, pattern := range web.Routes() {
		knock, ok := routes[pattern]
		require.True(t, ok, "say in the matrix how %q is asked", pattern)
		_, spoils := spoiling[pattern]
		list = append(list, ask{sort: address, name: pattern, knock: knock, spoils: spoils})
	}
	return list
}

// every returns an ask for every known kind, from samples by their names.
func every[T any](t *testing.T, s sort, known []T, samples map[string]func(*scene) T, name func(T) string, send func(T, *scene) protocol.ClientMessage) []ask {
	require.Len(t, known, len(samples), "a %s of the matrix is none that can be sent", s)
	var list []ask
	for _, one := range known {
		sample, ok := samples[name(one)]
		require.True(t, ok, "say in the matrix how the %s %q is asked", s, name(one))
		_, spoils := spoiling[name(one)]
		list = append(list, ask{sort: s, name: name(one), spoils: spoils,
			ask: func(sc *scene, _ kind) protocol.ClientMessage { return send(sample(sc), sc) }})
	}
	return list
}

func word(v any, field string) string {
	f, _ := reflect.TypeOf(v).FieldByName(field)
	name, _ := strings.CutPrefix(f.Tag.Get("jsonschema"), "const=")
	return name
}

// sortOf tells whose move a verb is.
func sortOf(verb string) sort {
	for _, m := range game.Moves {
		if string(m.Verb()) != verb {
			continue
		}
		for _, sent := range protocol.Moves() {
			if sent.Verb() == m.Verb() && protocol.ForSeats(m) {
				return seatMove
			} else if sent.Verb() == m.Verb() {
				return instructorMove
			}
		}
	}
	return serverMove
}

// spoiling are the asks after which a class is not what it was.
var spoiling = set("deal", "open-tables", "again", "close", "walk-out", "ready", "start", "pause", "advance", "stand-in", "coach", "end", "reopen", "veil",
	"POST /api/leave", "DELETE /api/classes/{id}", "DELETE /api/classes/{id}/share/{owner}")

func set(words ...string) map[string]struct{} {
	s := map[string]struct{}{}
	for _, w := range words {
		s[w] = struct{}{}
	}
	return s
}

func text(words string) game.Text { return game.Text{Words: words} }

var messages = map[string]func(*scene) protocol.ClientMessage{
	"hello": func(*scene) protocol.ClientMessage { return protocol.ClientHello{} },
	"move": func(sc *scene) protocol.ClientMessage {
		return protocol.ClientMove{ID: sc.next(), Tables: []int{1}, Move: protocol.AnyMove{Move: game.Ready{Not: true}}}
	},
	"command": func(sc *scene) protocol.ClientMessage {
		return protocol.ClientCommand{ID: sc.next(), Command: protocol.AnyCommand{Command: protocol.Lock{Off: true}}}
	},
	"weigh":   func(sc *scene) protocol.ClientMessage { return protocol.ClientWeigh{ID: sc.next(), Package: sale} },
	"explain": func(sc *scene) protocol.ClientMessage { return protocol.ClientExplain{ID: sc.next(), Line: "none"} },
	"page":    func(sc *scene) protocol.ClientMessage { return protocol.ClientPage{ID: sc.next(), Before: 1} },
	"watch":   func(sc *scene) protocol.ClientMessage { return protocol.ClientWatch{ID: sc.next(), Table: 1} },
	"here":    func(sc *scene) protocol.ClientMessage { return protocol.ClientHere{ID: sc.next()} },
	"ticket": func(sc *scene) protocol.ClientMessage {
		return protocol.ClientTicket{ID: sc.next(), Answers: []game.Text{text("Much."), text("Nothing.")}}
	},
	"survey": func(sc *scene) protocol.ClientMessage {
		return protocol.ClientSurvey{ID: sc.next(), Answers: map[protocol.SurveyItem]int{protocol.BondAgain: 7}}
	},
	"sheet": func(sc *scene) protocol.ClientMessage {
		return protocol.ClientSheet{ID: sc.next(), Turns: []protocol.Turn{{Phase: "talk", Round: 1, Truster: "buyer", Trusted: "sellers", Why: text("They smiled.")}}}
	},
}

var commands = map[string]func(*scene) protocol.Command{
	"deal":        func(*scene) protocol.Command { return protocol.Deal{PerTable: 2} },
	"open-tables": func(*scene) protocol.Command { return protocol.OpenTables{Tables: 1} },
	"again":       func(*scene) protocol.Command { return protocol.Again{Tables: []int{1}} },
	"seat-person": func(sc *scene) protocol.Command {
		return protocol.SeatPerson{Person: sc.person[head], Table: 1, Seat: "ada"}
	},
	"observe":    func(sc *scene) protocol.Command { return protocol.Observe{Person: sc.person[observer], Table: 1} },
	"seat-bot":   func(*scene) protocol.Command { return protocol.SeatBot{Table: 2, Seat: "ada"} },
	"empty-seat": func(*scene) protocol.Command { return protocol.EmptySeat{Table: 9, Seat: "ada"} },
	"add":        func(*scene) protocol.Command { return protocol.Add{People: []protocol.RosterLine{{Name: "Nia"}}} },
	"lock":       func(*scene) protocol.Command { return protocol.Lock{Off: true} },
	"rename":     func(sc *scene) protocol.Command { return protocol.Rename{Person: sc.person[head], Name: "head"} },
	"bar":        func(sc *scene) protocol.Command { return protocol.Bar{Person: sc.person[barred]} },
	"erase":      func(sc *scene) protocol.Command { return protocol.Erase{Person: sc.person[erased]} },
	"settings":   func(*scene) protocol.Command { return protocol.Settings{} },
	"close":      func(*scene) protocol.Command { return protocol.Close{} },
}

var sale = []game.Choice{{Proposal: "sale"}}

// move returns a sample that is the same in every scene.
func move(m game.Move) func(*scene) game.Move { return func(*scene) game.Move { return m } }

var moves = map[string]func(*scene) game.Move{
	"say":           move(game.Say{Text: text("Good day.")}),
	"voice":         move(game.Voice{Concern: "gone-by-tonight"}),
	"acknowledge":   move(game.Acknowledge{Concern: "works-for-a-year", Text: text("It is to last.")}),
	"confirm":       move(game.Confirm{Concern: "gone-by-tonight", By: "buyer", Yes: true}),
	"gesture":       move(game.Gesture{Gesture: "none"}),
	"offer":         move(game.Offer{Package: sale}),
	"counter":       move(game.Counter{Offer: 1, Package: sale}),
	"accept":        move(game.Accept{Offer: 9}),
	"decline":       move(game.Decline{Offer: 9}),
	"withdraw":      move(game.Withdraw{Offer: 9}),
	"second":        move(game.Second{Offer: -9}),
	"break-silence": move(game.BreakSilence{Offer: 9, Reason: text("No.")}),
	"commit":        move(game.Commit{Breach: []scenario.ProposalID{}}),
	"inspect":       move(game.Inspect{Proposal: "sale"}),
	"draft":         move(game.Draft{Title: text("A lock"), Text: text("It stays on.")}),
	"ready":         move(game.Ready{}),
	"walk-out":      move(game.WalkOut{}),
	"plan":          move(game.Plan{Aim: text("Sell it.")}),
	"tap":           move(game.Tap{Of: "buyer", Keep: 7}),
	"statement":     move(game.Statement{Text: text("We part as friends.")}),
	"sign":          move(game.Sign{Number: 1}),

	"start":    move(game.Start{}),
	"pause":    move(game.Pause{}),
	"resume":   move(game.Resume{}),
	"extend":   move(game.Extend{By: 60_000}),
	"advance":  move(game.Advance{}),
	"inject":   move(game.Inject{Title: text("Rain"), Text: text("It begins to rain.")}),
	"announce": move(game.Announce{Text: text("Five more minutes.")}),
	"message":  move(game.Message{Seats: []game.SeatID{"ada"}, Text: text("Well asked.")}),
	"value":    move(game.Value{Draft: "draft-1", Steps: map[scenario.PartyID]int{"sellers": 1, "buyer": 1}}),
	"award":    move(game.Award{Truster: "buyer", Trusted: "sellers", Points: 100, Reason: text("For the smile.")}),
	"seat": func(sc *scene) game.Move {
		return game.Seat{Seat: "eve", Player: game.Player{Person: sc.person[waiting], Name: text("waiting")}}
	},
	"unseat":    move(game.Unseat{Seat: "eve"}),
	"hand-over": move(game.HandOver{Seat: "eve", Player: game.Player{Bot: true, Name: text("Eve")}}),
	"mute":      move(game.Mute{Seat: "eve", Off: true}),
	"hide":      move(game.Hide{Said: "ada>all/9"}),
	"stand-in":  move(game.StandIn{Seat: "eve"}),
	"coach":     move(game.Coach{Seat: "eve", Strategy: "grit"}),
	"rounds":    move(game.Rounds{Phase: "door", Rounds: 1}),
	"end":       move(game.End{}),
	"reopen":    move(game.Reopen{}),
	"veil":      move(game.Veil{Off: true}),

	"open":    move(game.Open{Length: "short"}),
	"expire":  move(game.Expire{Deadline: 1}),
	"rearm":   move(game.Rearm{Deadline: 1, Left: 1000}),
	"reckon":  move(game.Reckon{}),
	"away":    move(game.Away{Seat: "eve"}),
	"back":    move(game.Back{Seat: "eve"}),
	"hold":    move(game.Hold{}),
	"proceed": move(game.Proceed{}),
}

// at asks for an address, with a body if there is one.
func at(path string, body any) func(*scene, kind) request {
	return func(*scene, kind) request { return request{path: path, body: body} }
}

// inClass asks for an address below the scene's class.
func inClass(below string, body any) func(*scene, kind) request {
	return func(sc *scene, _ kind) request {
		return request{path: "/api/classes/" + string(sc.class.ID) + below, body: body}
	}
}

type fields = map[string]any

// csv is a body that is no JSON.
type csv string

var routes = map[string]func(*scene, kind) request{
	"GET /healthz":       at("/healthz", nil),
	"GET /metrics":       at("/metrics", nil),
	"GET /api/scenarios": at("/api/scenarios", nil),
	"POST /api/play":     at("/api/play", fields{"scenario": "cafe-band", "length": "15-minutes", "role": "singer", "name": ""}),
	"POST /api/join": func(sc *scene, _ kind) request {
		return request{path: "/api/join", body: fields{"key": sc.class.State().Key, "name": "", "back": true}}
	},
	"GET /api/me": at("/api/me", nil),
	"POST /api/leave": func(sc *scene, _ kind) request {
		return request{path: "/api/leave", body: fields{"class": sc.class.ID}}
	},

	"POST /api/enter": func(sc *scene, _ kind) request { // by the link of whoever was invited
		return request{path: "/api/enter", body: fields{"token": sc.invitation}}
	},
	"POST /api/device": func(sc *scene, _ kind) request {
		return request{path: "/api/device", body: fields{"class": sc.class.ID}}
	},

	"POST /api/instructor": func(sc *scene, _ kind) request {
		token, err := web.InviteLink(sc.t.Context(), sc.engine.Items())
		require.NoError(sc.t, err)
		return request{path: "/api/instructor", body: fields{"token": token}, renews: true}
	},
	"GET /api/instructor":    at("/api/instructor", nil),
	"DELETE /api/instructor": func(*scene, kind) request { return request{path: "/api/instructor", renews: true} },
	"POST /api/instructor/login": func(*scene, kind) request {
		return request{path: "/api/instructor/login", body: fields{"name": "stranger", "password": matrixPassword}, renews: true}
	},
	"PUT /api/instructor/account":            at("/api/instructor/account", fields{"old": matrixPassword}),
	"POST /api/instructor/invite":            at("/api/instructor/invite", fields{}),
	"GET /api/instructor/sessions":           at("/api/instructor/sessions", nil),
	"DELETE /api/instructor/sessions/{id}":   at("/api/instructor/sessions/none", nil),
	"GET /api/hosting":                       at("/api/hosting", nil),
	"POST /api/hosting":                      at("/api/hosting", fields{}),
	"POST /api/share":                        at("/api/share", fields{"token": "none"}),
	"POST /api/scenarios":                    at("/api/scenarios", fields{"name": "", "text": ""}),
	"DELETE /api/scenarios/{id...}":          at("/api/scenarios/uploaded/none", nil),
	"GET /api/plan":                          at("/api/plan?scenario=cafe-band&length=15-minutes", nil),
	"GET /api/seating":                       at("/api/seating?scenario=cafe-band&people=5&per_table=2", nil),
	"GET /api/print":                         at("/api/print?scenario=cafe-band&length=15-minutes", nil),
	"GET /api/classes":                       at("/api/classes", nil),
	"POST /api/classes":                      at("/api/classes", fields{"scenario": "cafe-band", "length": "15-minutes"}),
	"DELETE /api/classes/{id}":               inClass("", nil),
	"POST /api/classes/{id}/share":           inClass("/share", fields{}),
	"DELETE /api/classes/{id}/share/{owner}": inClass("/share/i2", nil),
	"POST /api/classes/{id}/roster":          inClass("/roster", csv("Nia")),
	"GET /api/classes/{id}/links":            inClass("/links", nil),
	"POST /api/classes/{id}/device": func(sc *scene, who kind) request {
		return inClass("/device", fields{"person": sc.person[head]})(sc, who)
	},
	"GET /api/classes/{id}/export.zip":            inClass("/export.zip", nil),
	"GET /api/classes/{id}/tables/{table}/replay": inClass("/tables/1/replay?at=1", nil),
	"POST /api/classes/{id}/tables/{table}/fork":  inClass("/tables/1/fork", fields{"at": 1, "seed": 1, "plays": 1}),

	"GET /ws/{class}": func(sc *scene, _ kind) request { return request{path: "/ws/" + string(sc.class.ID)} },
	"/api/":           at("/api/none", nil),
	"/ws/":            at("/ws/none/none", nil),
	"/":               at("/", nil),
}

// open are the addresses that answer everybody. All others are for instructors.
var open = set("GET /healthz", "GET /metrics", "GET /api/scenarios", "POST /api/play", "POST /api/join", "GET /api/me", "POST /api/leave", "POST /api/enter", "POST /api/device",
	"POST /api/instructor", "DELETE /api/instructor", "POST /api/instructor/login", "GET /api/hosting", "POST /api/hosting",
	"GET /ws/{class}", "/api/", "/ws/", "/")

// method returns the method of a route; GET where it takes any.
func method(pattern string) string {
	if m, _, ok := strings.Cut(pattern, " "); ok {
		return m
	}
	return http.MethodGet
}
