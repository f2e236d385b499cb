package web_test

import (
	"context"
	"encoding/json"
	"net/http"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/game/scenario"
	"parley/server/class"
	"parley/server/protocol"
	"parley/server/socket"
)

// kind is a kind of person who may come to a class.
type kind string

// The kinds of people: those who are no members, those who are, and instructors.
const (
	nobody   kind = "nobody"   // a browser without a cookie
	outsider kind = "outsider" // a person of another class, who also tries that token here
	invited  kind = "invited"  // on the roster, with a link that they take for a cookie
	gone     kind = "gone"     // left for good
	barred   kind = "barred"
	erased   kind = "erased"

	waiting   kind = "waiting" // in the lobby
	observer  kind = "observer"
	head      kind = "head"
	other     kind = "other"     // the second seat of the head's party
	companion kind = "companion" // shares the seat of somebody else

	creator   kind = "creator"
	colleague kind = "colleague" // with whom the class is shared
	stranger  kind = "stranger"  // an instructor with whom it is not
	projector kind = "projector" // the creator's
)

var (
	noMembers = []kind{nobody, outsider, invited, gone, barred, erased}
	seats     = []kind{head, other, companion}
	members   = slices.Concat([]kind{waiting, observer}, seats)
	hosts     = []kind{stranger, colleague, creator, projector}
	everybody = slices.Concat(noMembers, members, hosts)
)

// state is where a class stands.
type state string

// The states of a class with its first table.
const (
	inLobby    state = "lobby"
	inBriefing state = "briefing"
	inRound    state = "round"
	inReading  state = "reading"
	inWaiting  state = "waiting for other tables"
	tableOver  state = "table over"
	classOver  state = "class over"
	deleted    state = "deleted"
)

var states = []state{inLobby, inBriefing, inRound, inReading, inWaiting, tableOver, classOver, deleted}

// bicycle has two seats for one party and one for the other, and a second phase to wait for.
const bicycle = `format: 1
id: used-bike
title: The used bicycle
language: en
summary: Two sisters sell a bicycle to a neighbour.
brief: Ada and Eve are moving away and sell their bicycle. Ben wants one.
parties:
  sellers: {name: The sisters, decides: head, speaks: any, walk_away: 8, brief: You sell.}
  buyer: {name: Ben, decides: head, speaks: head, walk_away: 6, brief: You buy.}
roles:
  ada: {party: sellers, name: Ada, head: true, brief: You move out tomorrow.}
  eve: {party: sellers, name: Eve, brief: You move out as well.}
  ben: {party: buyer, name: Ben, head: true, brief: You need a bicycle for work.}
concerns:
  gone-by-tonight: {of: sellers, title: Gone by tonight, text: The van leaves in the morning., weight: 10}
  works-for-a-year: {of: buyer, title: It lasts, text: Repairs cost more than the price., weight: 10, hidden: true}
proposals:
  sale:
    title: The sale
    by: [sellers, buyer]
    worth: {sellers: 5, buyer: 5}
    cost: {sellers: 2, buyer: 2}
    meets: {gone-by-tonight: 1}
    trust: {sellers>buyer: 5, buyer>sellers: 5}
  warranty:
    title: Ada pays the first repair
    by: buyer
    binds: sellers
    worth: {sellers: -2}
    cost: {sellers: 2}
    requires: sale
    meets: works-for-a-year
trust: {start: {sellers>buyer: 50, buyer>sellers: 45}}
lengths:
  short: {title: A quarter of an hour, minutes: 30, phases: [talk, door]}
phases:
  talk:
    title: On the stairs
    rounds: 1
    time: 3m
    reading: 60s
    moves: [say, voice, acknowledge, offer, counter, accept, decline, withdraw, commit, ready]
    next: [{to: door}]
  door:
    title: At the door
    rounds: 1
    time: 3m
    reading: 60s
    moves: [say, offer, accept, ready]
endings:
  sold: {title: Sold, when: {agreed: sale}, epilogue: The bicycle has a new home.}
  unsold: {title: Unsold, epilogue: The dealer has a bargain.}
`

// world is a server with its instructors.
type world struct {
	told bool // the instructor was told of theories of bargaining
	*site
	opening class.Opening
	session map[kind]string // cookies of instructors
	outside string          // a token of another class
}

const matrixPassword = "a fair wind blows"

// unhurried lets every connection send as fast as it can while t runs.
func unhurried(t *testing.T) {
	fast := socket.Pace{PerSecond: 1e6, Burst: 1e6}
	for _, limits := range []*socket.Limits{&socket.Seat, &socket.Instructor} {
		usual := *limits
		limits.Commands, limits.Questions, limits.Faults = fast, fast, fast
		t.Cleanup(func() { *limits = usual })
	}
}

func newWorld(t *testing.T) *world {
	t.Helper()
	sc, found := scenario.Parse("bicycle.yaml", []byte(bicycle))
	require.NotNil(t, sc, "%v", found)
	w := &world{
		site:    newSiteOf(t, func(c *class.Config) { c.Bots, c.Plays = nil, class.Plays{PerAddress: 1e6, InAll: 1e6} }), // silent bots
		opening: class.Opening{Scenario: sc, Name: "bicycle.yaml", File: []byte(bicycle), Length: "short", Drafts: true},
		session: map[kind]string{},
	}
	for _, who := range []struct {
		kind kind
		*browser
	}{{creator, w.instructor()}, {colleague, w.site.colleague()}, {stranger, w.site.colleague()}} {
		set := who.put("/api/instructor/account", map[string]string{"name": string(who.kind), "password": matrixPassword})
		require.Equal(t, http.StatusOK, set.status, set.body)
		w.renew(who.kind)
	}
	elsewhere, err := w.classes.Create(t.Context(), "i1", w.opening)
	require.NoError(t, err)
	_, w.outside, err = elsewhere.Join(t.Context(), "Zoe")
	require.NoError(t, err)
	return w
}

// renew gives an instructor another session.
func (w *world) renew(who kind) {
	w.t.Helper()
	came := w.browser().login(string(who), matrixPassword)
	require.Equal(w.t, http.StatusOK, came.status, came.body)
	cookie, _, _ := strings.Cut(came.header.Get("Set-Cookie"), ";")
	w.session[who] = cookie
	if who == creator {
		w.session[projector] = cookie
	}
}

// scene is a class in a state, with everybody in place.
type scene struct {
	*world
	class  *class.Class
	person map[kind]game.PersonID
	cookie map[kind]string // of people
	n      int

	invitation string // the token of a personal link
}

// scene builds a class up to a state.
func (w *world) scene(s state) *scene {
	w.t.Helper()
	c, err := w.classes.Create(w.t.Context(), "i1", w.opening)
	require.NoError(w.t, err)
	sc := &scene{world: w, class: c, person: map[kind]game.PersonID{}, cookie: map[kind]string{}}
	name := "parley-class-" + string(c.ID) + "="
	buyer := kind("buyer") // with whom the companion sits
	for _, k := range []kind{waiting, observer, head, other, buyer, companion, gone, barred, erased} {
		id, token, err := c.Join(w.t.Context(), string(k))
		require.NoError(w.t, err)
		sc.person[k], sc.cookie[k] = id, name+token+"; parley-host="+token // who also tries it at the other door
	}
	sc.cookie[outsider] = name + w.outside + "; parley-host=" + w.outside
	sc.command(protocol.Add{People: []protocol.RosterLine{{Name: "Ines"}}})
	list, err := c.Invitations(w.t.Context())
	require.NoError(w.t, err)
	require.Len(w.t, list, 1)
	sc.invitation = list[0].Token
	sc.person[invited], sc.cookie[invited] = list[0].Person, name+sc.invitation+"; parley-host="+sc.invitation
	require.NoError(w.t, c.Share(w.t.Context(), "i2"))
	require.NoError(w.t, c.Leave(w.t.Context(), sc.person[gone]))
	sc.command(protocol.Bar{Person: sc.person[barred]})
	sc.command(protocol.Erase{Person: sc.person[erased]})
	if s == inLobby {
		return sc
	}
	if s == deleted {
		require.NoError(w.t, w.classes.Delete(w.t.Context(), c))
		return sc
	}
	sc.seat(buyer)
	sc.play(s)
	return sc
}

// seat opens two tables: people at the first, bots at the second.
func (sc *scene) seat(buyer kind) {
	sc.t.Helper()
	sc.command(protocol.OpenTables{Tables: 2})
	for k, seat := range map[kind]game.SeatID{head: "ada", other: "eve", buyer: "ben"} {
		sc.command(protocol.SeatPerson{Person: sc.person[k], Table: 1, Seat: seat})
	}
	sc.command(protocol.SeatPerson{Person: sc.person[companion], Table: 1, Seat: "ben", Beside: true})
	sc.command(protocol.Observe{Person: sc.person[observer], Table: 1})
	for _, seat := range []game.SeatID{"ada", "eve", "ben"} {
		sc.command(protocol.SeatBot{Table: 2, Seat: seat})
	}
}

// play brings the first table to where it is to stand.
func (sc *scene) play(s state) {
	sc.t.Helper()
	if s == inWaiting {
		wait := true
		sc.command(protocol.Settings{Wait: &wait})
	}
	if s != inBriefing {
		sc.move(game.Start{})
		sc.stage(game.StageRound)
	}
	switch s {
	case inReading:
		sc.move(game.Advance{}, 1)
		sc.stage(game.StageReading)
	case inWaiting:
		sc.move(game.Advance{}, 1)
		sc.stage(game.StageReading)
		sc.move(game.Advance{}, 1)
		sc.stage(game.StageWaiting)
	case tableOver:
		sc.move(game.End{}, 1)
		sc.stage(game.StageOver)
	case classOver:
		sc.command(protocol.Close{})
		sc.stage(game.StageOver)
	}
}

// next returns an id that no command of the scene has.
func (sc *scene) next() protocol.CommandID {
	sc.n++
	return protocol.CommandID("scene:" + itoa(sc.n))
}

func (sc *scene) command(c protocol.Command) {
	sc.t.Helper()
	require.NoError(sc.t, sc.class.Command(sc.t.Context(), sc.next(), c), "%T", c)
}

// move plays a move of the instructor at some tables.
func (sc *scene) move(m game.Move, tables ...int) {
	sc.t.Helper()
	id := sc.next()
	said := sc.ask(protocol.ClientMove{ID: id, Tables: tables, Move: protocol.AnyMove{Move: m}}, "ack", "refused")
	require.Contains(sc.t, said, `"ack"`, "%T", m)
}

// stage waits until the first table is where it is to be.
func (sc *scene) stage(want game.Stage) {
	sc.t.Helper()
	var class protocol.ServerClass
	require.Eventually(sc.t, func() bool {
		require.NoError(sc.t, json.Unmarshal([]byte(sc.ask(protocol.ClientHello{}, "class")), &class))
		return class.Class.Tables[1].Now.Stage == want
	}, 10*time.Second, time.Millisecond, "the table stands at %v", &class.Class.Tables)
}

// ask sends a message as the class's instructor, past all doors, and returns the first answer of one of these types.
func (sc *scene) ask(m protocol.ClientMessage, types ...string) string {
	heard := &heard{}
	link := sc.class.Connect(heard, "")
	defer link.Closed()
	link.Message(context.Background(), m)
	return heard.first(types)
}

// heard is a connection that remembers what was said.
type heard struct {
	mu   sync.Mutex
	said []string
}

// Send implements room.Sink.
func (h *heard) Send(message []byte) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.said = append(h.said, string(message))
}

// Close implements class.Conn.
func (h *heard) Close(int, string) {}

func (h *heard) first(types []string) string {
	h.mu.Lock()
	defer h.mu.Unlock()
	for _, message := range h.said {
		for _, kind := range types {
			if strings.HasPrefix(message, `{"type":"`+kind+`"`) {
				return message
			}
		}
	}
	return ""
}
