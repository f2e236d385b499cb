package class

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/game/scenario"
	"parley/server/journal"
	"parley/server/protocol"
	"parley/server/room"
)

func TestDealOpensTablesWithTheirPlayers(t *testing.T) {
	f := newFolder(t)
	c := f.classroom(5)
	f.command(c, protocol.Deal{PerTable: 3})
	require.Len(t, c.State().Tables, 2)
	var persons int
	for n := range c.State().Tables {
		held := seats(t, c, n+1)
		assert.Len(t, held, 4, "every required seat is held")
		for _, who := range held {
			if who != "bot" {
				persons++
			}
		}
		assert.Equal(t, game.StageBriefing, summary(t, c, n+1).Now.Stage)
	}
	assert.Equal(t, 5, persons)
}

func TestAClassSurvivesARestart(t *testing.T) {
	f := newFolder(t)
	c := f.classroom(3)
	_, token, err := c.Join(t.Context(), "Zora")
	require.NoError(t, err)
	f.command(c, protocol.Deal{PerTable: 4})
	f.command(c, protocol.Lock{})
	before, sat := c.State(), seats(t, c, 1)

	f.restart()
	again := f.Class(c.ID)
	require.NotNil(t, again)
	assert.Equal(t, before, again.State())
	assert.Equal(t, sat, seats(t, again, 1))
	require.NotNil(t, again.State().ByToken(token))
	assert.Equal(t, "Zora", again.State().ByToken(token).Name)
	assert.Same(t, again, f.ByCode(before.Code))
	assert.Same(t, again, f.ByKey(before.Key))
}

// What a class record asks of tables is sent again if the server died in between.
func TestTablesAreToldAfterACrash(t *testing.T) {
	f := newFolder(t)
	c := f.classroom(2)
	f.command(c, protocol.Deal{PerTable: 2})
	f.command(c, protocol.SeatBot{Table: 1, Seat: "n-head"})
	head, err := f.engine.Head(t.Context(), c.ID.Table(1))
	require.NoError(t, err)

	sc := parsed(t)
	before := c.State()
	seated, err := before.decide(sc, Stages{game.StageBriefing}, protocol.SeatBot{Table: 1, Seat: "s-head"})
	require.NoError(t, err)
	_, err = c.append(t.Context(), before, asked{by: "@instructor", move: request{Verb: "seat-bot"}}, seated) // and no more
	require.NoError(t, err)

	f.restart()
	again := f.Class(c.ID)
	soon(t, "the table was told", func() bool {
		now, err := f.engine.Head(t.Context(), c.ID.Table(1))
		return err == nil && now.N == head.N+1
	})
	assert.Equal(t, map[game.SeatID]string{"n-head": "bot", "n-two": "bot", "s-head": "bot", "s-two": "bot"}, seats(t, again, 1))

	f.restart()
	assert.Len(t, seats(t, f.Class(c.ID), 1), 4)
	now, err := f.engine.Head(t.Context(), c.ID.Table(1))
	require.NoError(t, err)
	assert.Equal(t, head.N+1, now.N, "nothing is told twice")
}

func TestACommandTakesEffectOnce(t *testing.T) {
	f := newFolder(t)
	c := f.classroom(4)
	id := nextID()
	for range 2 {
		require.NoError(t, c.Command(t.Context(), id, protocol.Deal{PerTable: 2}))
	}
	assert.Len(t, c.State().Tables, 2)
	_, _, err := c.Join(t.Context(), "")
	require.NoError(t, err)
	f.restart()
	c = f.Class(c.ID)
	require.NoError(t, c.Command(t.Context(), id, protocol.Deal{PerTable: 2}), "also after a restart")
	assert.Len(t, c.State().Tables, 2)
}

func TestManyJoinAtOnce(t *testing.T) {
	f := newFolder(t)
	c := f.classroom(0)
	var group sync.WaitGroup
	for range 100 {
		group.Go(func() {
			_, _, err := c.Join(t.Context(), "")
			assert.NoError(t, err)
		})
	}
	group.Wait()
	names := map[string]bool{}
	for _, p := range c.State().People {
		names[p.Name] = true
	}
	assert.Len(t, c.State().People, 100)
	assert.Len(t, names, 100, "no two have the same name")
}

func TestALatecomerTakesOverFromABot(t *testing.T) {
	f := newFolder(t)
	c := f.classroom(1)
	f.command(c, protocol.Deal{PerTable: 1})
	person, _, err := c.Join(t.Context(), "Late")
	require.NoError(t, err)
	p := c.State().Person(person)
	require.Equal(t, 1, p.Table)
	assert.Equal(t, "Late", seats(t, c, 1)[p.Seat])

	require.NoError(t, c.Leave(t.Context(), person))
	assert.Equal(t, "bot", seats(t, c, 1)[p.Seat], "a bot takes over where somebody must sit")
	assert.False(t, c.State().Person(person).In())
}

func TestARenamedPersonIsKnownAtTheirTable(t *testing.T) {
	f := newFolder(t)
	c := f.classroom(1)
	f.command(c, protocol.Deal{PerTable: 1})
	f.command(c, protocol.Rename{Person: "p1", Name: "Grace"})
	assert.Equal(t, "Grace", seats(t, c, 1)["n-head"])
}

func TestPlayNeedsNoInstructor(t *testing.T) {
	f := newFolder(t)
	c, person, token, err := f.Play(t.Context(), Address{}, Game{Opening: trioOpening(t), Role: "s-two", Name: "Solo"})
	require.NoError(t, err)
	assert.Equal(t, person, c.State().ByToken(token).ID)
	assert.Equal(t, map[game.SeatID]string{"n-head": "bot", "n-two": "bot", "s-head": "bot", "s-two": "Solo"}, seats(t, c, 1))
	assert.Empty(t, f.Of("i1"), "it is no instructor's")

	friend, _, err := c.Join(t.Context(), "Friend")
	require.NoError(t, err)
	assert.Equal(t, game.SeatID("n-head"), c.State().Person(friend).Seat, "a friend leads the other party")

	solo, _ := connect(t, c, person)
	other, _ := connect(t, c, friend)
	ready := func(l *Link) {
		l.Message(t.Context(), protocol.ClientMove{ID: nextID(), Move: protocol.AnyMove{Move: game.Ready{}}})
	}
	ready(solo)
	time.Sleep(100 * time.Millisecond)
	assert.Equal(t, game.StageBriefing, summary(t, c, 1).Now.Stage, "it waits for the friend")
	ready(other)
	soon(t, "the table starts by itself", func() bool { return summary(t, c, 1).Now.Stage == game.StageRound })
}

// Somebody was ready, and the server died before the table started.
func TestAGameStartsAlsoAfterARestart(t *testing.T) {
	f := newFolder(t)
	c, person, _, err := f.Play(t.Context(), Address{}, Game{Opening: trioOpening(t), Role: "s-two"})
	require.NoError(t, err)
	c.state.Store(ownedBy(c.State(), "somebody")) // so that it does not start by itself
	l, w := connect(t, c, person)
	l.Message(t.Context(), protocol.ClientMove{ID: nextID(), Move: protocol.AnyMove{Move: game.Ready{}}})
	require.NotNil(t, w.last("ack"))
	l.Closed()
	f.restart()
	connect(t, f.Class(c.ID), person)
	soon(t, "the table starts", func() bool { return summary(t, f.Class(c.ID), 1).Now.Stage == game.StageRound })
}

func ownedBy(s *State, owner Owner) *State {
	c := s.clone()
	c.Owner = owner
	return c
}

func TestATableThatLacksNothingSleepsOnAfterARestart(t *testing.T) {
	f := newFolder(t)
	c := f.classroom(2)
	f.command(c, protocol.Deal{PerTable: 2})
	f.restart()
	tables := f.Class(c.ID).tables
	open := func() int {
		tables.mu.Lock()
		defer tables.mu.Unlock()
		return len(tables.open)
	}
	soon(t, "its journal was looked at", func() bool {
		tables.mu.Lock()
		defer tables.mu.Unlock()
		return len(tables.unsure) == 0
	})
	assert.Never(t, func() bool { return open() > 0 }, 50*time.Millisecond, 5*time.Millisecond)
	connect(t, f.Class(c.ID), "p1")
	assert.Equal(t, 1, open(), "until somebody comes")
}

func TestASleepingTableIsWokenByItsDeadline(t *testing.T) {
	f := newFolder(t)
	c := f.classroom(2)
	f.command(c, protocol.Deal{PerTable: 2})
	l, _ := connect(t, c, "")
	l.Message(t.Context(), protocol.ClientMove{ID: nextID(), Move: protocol.AnyMove{Move: game.Start{}}})
	f.restart()
	c = f.Class(c.ID)
	f.mu.Lock()
	due := f.due[c.ID.Table(1)]
	f.due[c.ID.Table(1)] = time.Now().UnixMilli()
	f.mu.Unlock()
	assert.Greater(t, due, time.Now().UnixMilli(), "the deadline was read at the start")
	soon(t, "the table is awake", func() bool {
		c.tables.mu.Lock()
		defer c.tables.mu.Unlock()
		return c.tables.open[1] != nil
	})
}

func TestNothingChangesWhenNothingCanBeStored(t *testing.T) {
	f := newFolder(t)
	c := f.classroom(2)
	f.command(c, protocol.Deal{PerTable: 2})
	l, w := connect(t, c, "p1")
	_, host := connect(t, c, "")
	before := c.State()
	f.disk.broken.Store(true)
	_, _, err := c.Join(t.Context(), "")
	assert.Equal(t, room.ErrReadOnly, err)
	assert.Equal(t, room.ErrReadOnly, c.Command(t.Context(), nextID(), protocol.Lock{}))
	l.Message(t.Context(), protocol.ClientMove{ID: nextID(), Move: protocol.AnyMove{Move: game.Ready{}}})
	assert.Contains(t, string(w.last("refused")), `"read_only"`)
	assert.Equal(t, before, c.State())
	soon(t, "everybody is told", func() bool { return w.last("notice") != nil && host.last("notice") != nil })
	_, late := connect(t, c, "p2")
	assert.NotNil(t, late.last("view"), "the table can still be seen")
	assert.NotNil(t, late.last("notice"))
}

func TestAnIdleRoomIsClosedAndOpenedAgain(t *testing.T) {
	f := newFolder(t)
	c, _, _, err := f.Play(t.Context(), Address{}, Game{Opening: trioOpening(t), Role: "s-two"})
	require.NoError(t, err)
	first, err := c.tables.room(t.Context(), 1)
	require.NoError(t, err)
	soon(t, "nobody needs the room", first.Idle)
	c.tables.closeIdle()
	assert.False(t, ended(first), "it stays a while")
	c.tables.closeIdle()
	soon(t, "the room has ended", func() bool { return ended(first) })
	_, w := connect(t, c, "p1")
	assert.NotNil(t, w.last("view"))
}

func TestPlaysAreCapped(t *testing.T) {
	f := newFolder(t) // two from an address, three in all
	play := func(ip string) (*Class, error) {
		c, _, _, err := f.Play(t.Context(), AddressOf(mustAddr(ip)), Game{Opening: trioOpening(t), Role: "s-two"})
		return c, err
	}
	first, err := play("10.0.0.1")
	require.NoError(t, err)
	_, err = play("10.0.0.1")
	require.NoError(t, err)
	_, err = play("10.0.0.1")
	assert.Equal(t, ErrTooManyPlays, err, "from one address")
	_, err = play("2001:db8::1")
	require.NoError(t, err)
	_, err = play("2001:db8::ffff")
	assert.Equal(t, ErrTooManyPlays, err, "in all")
	require.NoError(t, first.Leave(t.Context(), "p1"))
	assert.True(t, first.State().Over, "a game that everybody left is over")
	_, err = play("10.0.0.1")
	assert.NoError(t, err, "and makes room for another")

	_, _, _, err = f.Play(t.Context(), Address{}, Game{Opening: trioOpening(t), Role: "king"})
	assert.Equal(t, ErrNoRole, err)
}

func TestWhoBeginsAndLeavesInTurnsIsHeldBack(t *testing.T) {
	f := newFolder(t) // two alive from an address
	turn := func() error {
		c, person, _, err := f.Play(t.Context(), AddressOf(mustAddr("10.0.0.1")), Game{Opening: trioOpening(t), Role: "s-two"})
		if err != nil {
			return err
		}
		return c.Leave(t.Context(), person)
	}
	for range 8 {
		require.NoError(t, turn())
	}
	assert.Equal(t, ErrTooManyPlays, turn())
	f.mu.Lock()
	f.plays[0].begun = time.Now().Add(-time.Hour)
	f.mu.Unlock()
	assert.NoError(t, turn(), "after an hour")
	assert.Equal(t, ErrTooManyPlays, turn())
}

func TestAClientFollowsItsPerson(t *testing.T) {
	f := newFolder(t)
	c := f.classroom(2)
	_, w := connect(t, c, "p1")
	var lobby protocol.ServerLobby
	require.NoError(t, json.Unmarshal(w.last("lobby"), &lobby))
	assert.Len(t, lobby.Lobby.People, 1)
	assert.Equal(t, protocol.ClassLobby, lobby.Lobby.State)
	_, other := connect(t, c, "p2")
	soon(t, "the lobby shows who is here", func() bool {
		var now protocol.ServerLobby
		return json.Unmarshal(w.last("lobby"), &now) == nil && now.Lobby.People[0].Here
	})

	f.command(c, protocol.Deal{PerTable: 2})
	soon(t, "a hello comes with the seat", func() bool { return w.last("hello") != nil && w.last("view") != nil })
	var hello protocol.ServerHello
	require.NoError(t, json.Unmarshal(w.last("hello"), &hello))
	assert.Equal(t, c.State().Person("p1").Seat, hello.Brief.Seat)
	assert.True(t, protocol.CommandID(hello.Device+":1").Valid(), "the device begins valid ids")

	f.command(c, protocol.SeatPerson{Person: "p1", Table: 1, Seat: "s-two"})
	soon(t, "another hello when moved", func() bool {
		var now protocol.ServerHello
		return json.Unmarshal(w.last("hello"), &now) == nil && now.Brief.Seat == "s-two"
	})
	hellos := w.count("hello")
	f.command(c, protocol.SeatPerson{Person: "p1", Table: 0})
	soon(t, "the lobby when taken out", func() bool { return strings.Contains(string(w.last("lobby")), `"open"`) })
	assert.Equal(t, hellos, w.count("hello"))

	f.command(c, protocol.Bar{Person: "p2"})
	soon(t, "no entry when barred", func() bool { return other.closeCode() == protocol.CloseNoEntry })
}

func TestAMoveGoesToTheSeatOfWhoAsks(t *testing.T) {
	f := newFolder(t)
	c := f.classroom(2)
	l, w := connect(t, c, "p1")
	say := func() protocol.CommandID {
		id := nextID()
		l.Message(t.Context(), protocol.ClientMove{ID: id, Move: protocol.AnyMove{Move: game.Say{Text: game.Text{Words: "Hello."}}}})
		return id
	}
	id := say()
	assert.Contains(t, string(w.last("refused")), `"not_seated"`)
	assert.Contains(t, string(w.last("refused")), string(id))

	f.command(c, protocol.Deal{PerTable: 2})
	soon(t, "the seat", func() bool { return w.last("hello") != nil })
	l.Message(t.Context(), protocol.ClientCommand{ID: nextID(), Command: protocol.AnyCommand{Command: protocol.Lock{}}})
	var refused protocol.ServerRefused
	require.NoError(t, json.Unmarshal(w.last("refused"), &refused))
	assert.Equal(t, protocol.CodeNotYours, refused.Code)
	assert.Positive(t, refused.Number, "every refusal tells the seat's newest number")
	say()
	assert.NotNil(t, w.last("ack"))
	assert.Contains(t, string(w.last("frame")), `"by":"`+string(c.State().Person("p1").Seat)+`"`)

	for _, m := range []protocol.ClientMessage{
		protocol.ClientMove{ID: nextID(), Move: protocol.AnyMove{Move: game.Start{}}},
		protocol.ClientCommand{ID: nextID(), Command: protocol.AnyCommand{Command: protocol.Close{}}},
		protocol.ClientWatch{ID: nextID(), Table: 1},
	} {
		l.Message(t.Context(), m)
		var refused protocol.ServerRefused
		require.NoError(t, json.Unmarshal(w.last("refused"), &refused))
		assert.Equal(t, m.CommandID(), refused.ID, "%T is refused to a student", m)
	}
	assert.Equal(t, game.StageBriefing, summary(t, c, 1).Now.Stage)
	assert.False(t, c.State().Over)
}

func TestTheInstructorRunsTheClass(t *testing.T) {
	f := newFolder(t)
	c := f.classroom(4)
	l, w := connect(t, c, "")
	require.NotNil(t, w.last("class"))
	assert.Contains(t, string(w.last("class")), `"brief"`)
	send := func(m protocol.ClientMessage) protocol.ServerRefused {
		t.Helper()
		l.Message(t.Context(), m)
		var refused protocol.ServerRefused
		if data := w.last("refused"); data != nil {
			require.NoError(t, json.Unmarshal(data, &refused))
		}
		if refused.ID == m.CommandID() {
			return refused
		}
		assert.Contains(t, string(w.last("ack")), string(m.CommandID()))
		return protocol.ServerRefused{}
	}
	move := func(m game.Move, tables ...int) protocol.ServerRefused {
		t.Helper()
		return send(protocol.ClientMove{ID: nextID(), Tables: tables, Move: protocol.AnyMove{Move: m}})
	}
	assert.NotEmpty(t, move(game.Start{}).Code, "there is no table to start")
	assert.Empty(t, send(protocol.ClientCommand{ID: nextID(), Command: protocol.AnyCommand{Command: protocol.Deal{PerTable: 2}}}).Code)

	assert.Empty(t, send(protocol.ClientWatch{ID: nextID(), Table: 2}).Code)
	require.NotNil(t, w.last("table"))
	assert.Empty(t, move(game.Start{}, 1).Code)
	assert.Equal(t, game.StageRound, summary(t, c, 1).Now.Stage)
	assert.Equal(t, game.StageBriefing, summary(t, c, 2).Now.Stage)
	assert.Empty(t, move(game.Start{}).Code, "all start that can")
	assert.Equal(t, game.StageRound, summary(t, c, 2).Now.Stage)
	assert.NotEmpty(t, move(game.Start{}).Code, "none can")
	assert.Empty(t, move(game.Pause{}, 1).Code)
	refused := move(game.Pause{}, 1, 2)
	assert.Contains(t, refused.Text, "table 1:")
	assert.True(t, summary(t, c, 2).Now.Paused, "the other took it")
	assert.NotEmpty(t, move(game.Pause{}, 9).Code, "no such table")
	assert.NotEmpty(t, move(game.Unseat{Seat: "n-head"}, 1).Code, "seats are the class's business")

	soon(t, "the class shows its tables", func() bool {
		now, _ := w.class(t)
		return len(now.Tables) == 2 && now.Tables[1].Now.Paused
	})
	l.Message(t.Context(), protocol.ClientPage{ID: nextID(), Before: 3})
	assert.Contains(t, string(w.last("answer")), `"past"`)
	assert.Empty(t, send(protocol.ClientCommand{ID: nextID(), Command: protocol.AnyCommand{Command: protocol.Close{}}}).Code)
	assert.Equal(t, game.StageOver, summary(t, c, 1).Now.Stage, "closing ends every table")
	assert.Nil(t, f.ByCode(c.State().Code), "nobody joins what is over")
}

func TestTheAftermathIsTheSameAtAllTables(t *testing.T) {
	drawn := map[int]bool{}
	for range 200 {
		seed := newSeed()
		n := seed.Aftermath()
		assert.Equal(t, n, seed.Aftermath())
		assert.True(t, n >= 1 && n <= 4)
		drawn[n] = true
	}
	assert.Len(t, drawn, 4)
}

func TestADeletedClassLeavesNothing(t *testing.T) {
	f := newFolder(t)
	c := f.classroom(1)
	_, _, err := c.Join(t.Context(), "Unmistakable")
	require.NoError(t, err)
	f.command(c, protocol.Deal{PerTable: 2})
	_, w := connect(t, c, "p1")
	require.NoError(t, f.Delete(t.Context(), c))
	assert.Equal(t, protocol.CloseNoEntry, w.closeCode())
	assert.Nil(t, f.Class(c.ID))
	assert.Nil(t, f.ByKey(c.State().Key))
	_, _, err = c.Join(t.Context(), "")
	assert.Error(t, err)
	for head, err := range f.engine.Heads(t.Context(), "") {
		require.NoError(t, err)
		assert.NotContains(t, string(head.Name), string(c.ID))
	}
	f.restart()
	assert.Nil(t, f.Class(c.ID))
}

func TestADeletionIsWholeOrNotAtAll(t *testing.T) {
	f := newFolder(t)
	c := f.classroom(1)
	f.disk.broken.Store(true)
	assert.Equal(t, room.ErrReadOnly, f.Delete(t.Context(), c))
	assert.Same(t, c, f.Class(c.ID), "what cannot be deleted is still there")
	f.disk.broken.Store(false)

	left, leave := context.WithCancel(t.Context())
	leave()
	require.NoError(t, f.Delete(left, c), "it ends though the asker has gone")
	head, err := f.engine.Head(t.Context(), c.ID.Journal())
	require.NoError(t, err)
	assert.Zero(t, head.N)
}

func TestAnOldClassIsDeleted(t *testing.T) {
	f := newFolder(t)
	f.Keep = time.Millisecond
	c := f.classroom(0)
	time.Sleep(5 * time.Millisecond)
	f.expire(t.Context())
	assert.Nil(t, f.Class(c.ID))
	head, err := f.engine.Head(t.Context(), c.ID.Journal())
	require.NoError(t, err)
	assert.Zero(t, head.N)
}

func TestNamesAreSealedOnDisk(t *testing.T) {
	f := newFolder(t)
	c := f.classroom(0)
	_, token, err := c.Join(t.Context(), "Unmistakable")
	require.NoError(t, err)
	f.command(c, protocol.Deal{PerTable: 1})
	f.command(c, protocol.Rename{Person: "p1", Name: "Irrefutable"})
	f.stop()
	files, err := filepath.Glob(filepath.Join(f.dir, "*"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		for _, secret := range []string{"Unmistakable", "Irrefutable", token} {
			assert.NotContains(t, string(data), secret, filepath.Base(file))
		}
	}
}

func TestAClassKeepsTheFileItBeganWith(t *testing.T) {
	f := newFolder(t)
	c := f.classroom(0)
	f.restart()
	sc, err := f.Class(c.ID).Scenario(t.Context())
	require.NoError(t, err)
	assert.Equal(t, parsed(t).Hash, sc.Hash)
	assert.Equal(t, scenario.LengthID("short"), f.Class(c.ID).State().Length)

	for rec, err := range f.engine.Read(t.Context(), c.ID.Journal(), 1) {
		require.NoError(t, err)
		data, err := f.Class(c.ID).file(t.Context(), rec)
		require.NoError(t, err)
		assert.Equal(t, trio, string(data))
		break
	}
}

func TestAClassThatCannotBeReadLeavesOthersAlone(t *testing.T) {
	f := newFolder(t)
	good := f.classroom(1)
	_, err := f.engine.Append(t.Context(), "class/cbad", journal.Record{N: 1, At: 1, By: "x", Move: []byte(`{}`), Events: []byte(`[{"type":"from-the-future"}]`)})
	require.NoError(t, err)
	f.restart()
	assert.Nil(t, f.Class("cbad"))
	assert.NotNil(t, f.Class(good.ID))
}

func TestEveryShippedScenarioOpens(t *testing.T) {
	f := newFolder(t)
	for _, id := range []string{"cafe-band", "nato-russia"} {
		o := shippedOpening(t, id)
		c, err := f.Create(t.Context(), "i1", o)
		require.NoError(t, err)
		_, _, err = c.Join(t.Context(), "")
		require.NoError(t, err)
		f.command(c, protocol.Deal{PerTable: 2, Fill: true})
		assert.Len(t, seats(t, c, 1), len(o.Scenario.Roles))
	}
}
