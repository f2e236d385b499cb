package class

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/game/scenario"
	"parley/server/protocol"
)

// wall returns what a projector shows now.
func (w *wire) wall(t testing.TB) protocol.Wall {
	t.Helper()
	var now protocol.ServerWall
	require.NoError(t, json.Unmarshal(w.last("wall"), &now))
	return now.Wall
}

func TestAProjectorShowsTheClass(t *testing.T) {
	f := newFolder(t)
	c := f.classroom(6)
	projector, w := connect(t, c, Projector)
	assert.Equal(t, protocol.ClassLobby, w.wall(t).State)
	assert.Equal(t, 6, w.wall(t).People)
	assert.Zero(t, w.wall(t).Here, "a projector is nobody")
	connect(t, c, "p1")
	soon(t, "who is here", func() bool { return w.wall(t).Here == 1 })

	host, _ := connect(t, c, "")
	f.command(c, protocol.Deal{PerTable: 2})
	host.Message(t.Context(), protocol.ClientMove{ID: nextID(), Move: protocol.AnyMove{Move: game.Start{}}})
	host.Message(t.Context(), protocol.ClientMove{ID: nextID(), Move: protocol.AnyMove{Move: game.Announce{Text: game.Text{Words: "Five more minutes."}}}})
	host.Message(t.Context(), protocol.ClientMove{ID: nextID(), Tables: []int{1}, Move: protocol.AnyMove{Move: game.Announce{Text: game.Text{Words: "For table one."}}}})
	soon(t, "the tables, the words to all, and trust", func() bool {
		now := w.wall(t)
		return len(now.Tables) == 3 && now.Announced == "Five more minutes." && now.Trust["south>north"] == protocol.TrustRange{Low: 4500, Median: 4500, High: 4500, Tables: 3}
	})
	now := w.wall(t)
	require.Len(t, now.Tables[1].Now.Clocks, 1)
	assert.Zero(t, now.Tables[1].Now.Clocks[0].Deadline)
	assert.NotZero(t, now.Tables[1].Now.Clocks[0].Ends)
	assert.NotNil(t, now.Plan)

	host.Message(t.Context(), protocol.ClientMove{ID: nextID(), Tables: []int{1}, Move: protocol.AnyMove{
		Move: game.Award{Truster: "north", Trusted: "south", Points: 500, Reason: game.Text{Words: "Well done."}}}})
	soon(t, "no trust over two tables", func() bool { return len(w.wall(t).Trust) == 0 })

	for _, m := range []protocol.ClientMessage{
		protocol.ClientMove{ID: nextID(), Move: protocol.AnyMove{Move: game.Pause{}}},
		protocol.ClientCommand{ID: nextID(), Command: protocol.AnyCommand{Command: protocol.Close{}}},
		protocol.ClientWatch{ID: nextID(), Table: 1}, protocol.ClientPage{ID: nextID()}, protocol.ClientHere{ID: nextID()},
		protocol.ClientWeigh{ID: nextID()}, protocol.ClientExplain{ID: nextID()},
		protocol.ClientTicket{ID: nextID()}, protocol.ClientSheet{ID: nextID()}, protocol.ClientSurvey{ID: nextID()},
	} {
		projector.Message(t.Context(), m)
		var refused protocol.ServerRefused
		require.NoError(t, json.Unmarshal(w.last("refused"), &refused))
		assert.Equal(t, m.CommandID(), refused.ID, "%T", m)
		assert.Equal(t, protocol.CodeNotYours, refused.Code)
	}
	for _, kind := range []string{"class", "class-change", "table", "lobby", "me", "view"} {
		assert.Zero(t, w.count(kind), kind)
	}
}

func TestWhatWasAnnouncedToAllIsOnTheWallAfterARestart(t *testing.T) {
	f := newFolder(t)
	c := f.classroom(4)
	f.command(c, protocol.Deal{PerTable: 2})
	host, w := connect(t, c, "")
	for _, words := range []string{"Welcome.", "Ten more minutes."} {
		announce := protocol.ClientMove{ID: nextID(), Move: protocol.AnyMove{Move: game.Announce{Text: game.Text{Words: words}}}}
		host.Message(t.Context(), announce)
		host.Message(t.Context(), announce)
	}
	w.last("ack")
	assert.Equal(t, "Ten more minutes.", c.State().Announced)
	f.restart()
	c = f.Class(c.ID)
	_, projector := connect(t, c, Projector)
	assert.Equal(t, "Ten more minutes.", projector.wall(t).Announced)
	said := 0
	for rec, err := range f.engine.Read(t.Context(), c.ID.Journal(), 1) {
		require.NoError(t, err)
		assert.NotContains(t, string(rec.Events)+string(rec.Move), "more minutes", "an instructor's words are sealed as everybody's")
		said += strings.Count(string(rec.Events), `"announced"`)
	}
	assert.Equal(t, 2, said, "each once, however often it was sent")
}

func TestAProjectorShowsNoCodeThatLetsNobodyIn(t *testing.T) {
	f, o := newFolder(t), trioOpening(t)
	o.Names = protocol.NamesRoster
	c, err := f.Create(t.Context(), "i1", o)
	require.NoError(t, err)
	_, w := connect(t, c, Projector)
	assert.Empty(t, w.wall(t).Code+w.wall(t).Link)
}

func TestAProjectorShowsNoSecret(t *testing.T) {
	f := newFolder(t)
	c := f.classroom(0)
	for _, name := range []string{"Unmistakable", "Irrefutable", "Inimitable", "Incomparable"} {
		_, _, err := c.Join(t.Context(), name)
		require.NoError(t, err)
	}
	_, w := connect(t, c, Projector)
	f.command(c, protocol.Deal{PerTable: 4})
	host, _ := connect(t, c, "")
	host.Message(t.Context(), protocol.ClientMove{ID: nextID(), Move: protocol.AnyMove{Move: game.Start{}}})
	r, err := c.tables.room(t.Context(), 1)
	require.NoError(t, err)
	for _, m := range []game.Move{
		game.Say{Text: game.Text{Words: "Ineffable to all."}}, game.Say{Seats: []game.SeatID{"n-two"}, Text: game.Text{Words: "Inaudible to most."}},
		game.Offer{Package: []game.Choice{{Proposal: "pact"}}, Text: game.Text{Words: "Inestimable."}},
		game.Statement{Text: game.Text{Words: "Unsigned as yet."}},
	} {
		require.NoError(t, do(t, r, "n-head", m))
	}
	require.NoError(t, do(t, r, "s-head", game.Accept{Offer: 1}))
	soon(t, "the agreement", func() bool { return w.wall(t).Tables[1].Agreed == 1 })
	host.Message(t.Context(), protocol.ClientMove{ID: nextID(), Move: protocol.AnyMove{Move: game.Announce{Text: game.Text{Words: "Marker."}}}})
	soon(t, "all that went before", func() bool { return w.wall(t).Announced == "Marker." })
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, m := range w.messages {
		for _, secret := range []string{"Unmistakable", "Irrefutable", "Inimitable", "Incomparable", "Ineffable", "Inaudible", "Inestimable",
			"Unsigned", `"p1"`, `"n-head"`, `"s-two"`, `"pact"`, `"deadline"`, `"seats"`, `"offers"`} {
			assert.NotContains(t, string(m), secret)
		}
	}
}

func TestTheWallTellsOfATable(t *testing.T) {
	full := protocol.TableSummary{
		Table: 2, Statement: "We part as friends.", Agreed: 2, Offers: 3, Drafts: 1, Active: 5, Quarantined: true, Again: 1,
		Now: game.Now{
			Stage: game.StageOver, Phase: "talk", Round: 2, Rounds: 2, Ending: "done", Voice: map[scenario.PartyID]game.SeatID{"north": "n-head"},
			Waiting: &game.Waiting{Better: true},
			Clocks: []game.Clock{
				{Deadline: 7, For: game.ForRound, Left: 1000, Ends: 99}, {Deadline: 8, For: game.ForSilence, Offer: 3, Party: "north", Left: 1000},
			},
		},
	}
	shown := func(over bool) string {
		data, err := json.Marshal(wallTable(full, over))
		require.NoError(t, err)
		return string(data)
	}
	t.Run("no clock of one party alone, no voice, no offer, no wait", func(t *testing.T) {
		assert.JSONEq(t, `{"now":{"stage":"over","phase":"talk","round":2,"rounds":2,"clocks":[{"for":"round","left":1000,"ends":99}],"voice":null},"agreed":2}`, shown(false))
	})
	t.Run("how it ended once all have", func(t *testing.T) { assert.Contains(t, shown(true), `"ending":"done"`) })
	t.Run("a statement once every party signed it", func(t *testing.T) {
		full.Stands = true
		assert.Contains(t, shown(false), "We part as friends.")
	})
}

func TestAnObserverFollowsATable(t *testing.T) {
	f := newFolder(t)
	c := f.classroom(3)
	f.command(c, protocol.Deal{PerTable: 3})
	seat := c.State().Person("p3").Seat
	l, w := connect(t, c, "p3")
	f.command(c, protocol.SeatPerson{Person: "p3", Table: 0})
	f.command(c, protocol.Observe{Person: "p3", Table: 1})
	var me protocol.ServerMe
	soon(t, "they watch", func() bool {
		return json.Unmarshal(w.last("me"), &me) == nil && me.Me.Observing == 1 && strings.Contains(string(w.last("hello")), `/@observer"`)
	})
	id := nextID()
	l.Message(t.Context(), protocol.ClientMove{ID: id, Move: protocol.AnyMove{Move: game.Say{Text: game.Text{Words: "May I?"}}}})
	var refused protocol.ServerRefused
	require.NoError(t, json.Unmarshal(w.last("refused"), &refused))
	assert.Equal(t, id, refused.ID)
	assert.Equal(t, protocol.CodeNotYours, refused.Code)
	r, err := c.tables.room(t.Context(), 1)
	require.NoError(t, err)
	require.NoError(t, do(t, r, game.Instructor, game.Announce{Text: game.Text{Words: "To all."}}))
	soon(t, "they hear", func() bool { return strings.Contains(string(w.last("frame")), "To all.") })
	l.Message(t.Context(), protocol.ClientSheet{ID: nextID(), Turns: []protocol.Turn{{Phase: "talk", Round: 1, Truster: "north", Trusted: "south", Why: game.Text{Words: "They spoke."}}}})
	soon(t, "the sheet is theirs", func() bool { return strings.Contains(string(w.last("me")), "They spoke.") })

	f.command(c, protocol.SeatPerson{Person: "p3", Table: 1, Seat: seat})
	soon(t, "a seat", func() bool { return strings.Contains(string(w.last("hello")), "/"+string(seat)+`"`) })
}
