package class

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/game/scenario"
	"parley/server/protocol"
	"parley/server/room"
)

// holds tells which files of a data folder hold any of the words, as they are on disk now.
func holds(t testing.TB, dir string, words ...string) []string {
	t.Helper()
	var found []string
	require.NoError(t, filepath.WalkDir(dir, func(path string, d os.DirEntry, err error) error {
		if err != nil || !d.Type().IsRegular() {
			return err
		}
		data, err := os.ReadFile(path)
		for _, w := range words {
			if bytes.Contains(data, []byte(w)) {
				found = append(found, filepath.Base(path)+" holds "+w)
			}
		}
		return err
	}))
	return found
}

// ask sends a message as a client does, and returns the refusal if there is one.
func ask(t testing.TB, l *Link, w *wire, m protocol.ClientMessage) string {
	t.Helper()
	before := w.count("refused")
	l.Message(t.Context(), m)
	if w.count("refused") > before {
		return string(w.last("refused"))
	}
	return ""
}

func say(words string) protocol.ClientMove {
	return protocol.ClientMove{ID: nextID(), Move: protocol.AnyMove{Move: game.Say{Text: game.Text{Words: words}}}}
}

// everything is what a class and its tables hold of the people in it, as they may be read again.
func everything(t testing.TB, c *Class) string {
	t.Helper()
	var b strings.Builder
	for past, err := range c.History(t.Context()) {
		require.NoError(t, err)
		data, err := past.Events.MarshalJSON()
		require.NoError(t, err)
		b.Write(past.Move)
		b.Write(data)
	}
	for n := range c.State().Tables {
		_, w := connect(t, c, "")
		for _, l := range c.links.list(ofInstructor) {
			if l.conn == Conn(w) {
				require.NoError(t, l.watch(t.Context(), n+1))
			}
		}
		b.Write(w.last("table"))
		b.Write(w.last("class"))
	}
	return b.String()
}

func TestWhatAnErasedPersonWroteIsGone(t *testing.T) {
	f := newFolder(t)
	c := f.classroom(2)
	f.command(c, protocol.Add{People: []protocol.RosterLine{{Name: "Quirinius Vexley", Group: "Umbrella group"}}})
	const gone = game.PersonID("p3")
	token, err := c.Admit(t.Context(), gone)
	require.NoError(t, err)
	f.command(c, protocol.Deal{PerTable: 3})
	f.command(c, protocol.Rename{Person: gone, Name: "Quirinius Maximus"})
	l, w := connect(t, c, gone)
	other, heard := connect(t, c, "p1")
	host, console := connect(t, c, "")
	require.Empty(t, ask(t, host, console, protocol.ClientWatch{ID: nextID(), Table: 1}))
	require.Empty(t, ask(t, l, w, say("My walk-away is a marmalade sandwich.")))
	require.Empty(t, ask(t, l, w, protocol.ClientMove{ID: nextID(), Move: protocol.AnyMove{Move: game.Plan{Aim: game.Text{Words: "A zeppelin."}}}}))
	require.Empty(t, ask(t, other, heard, say("I heard you.")))
	require.Empty(t, ask(t, host, console, protocol.ClientMove{ID: nextID(), Move: protocol.AnyMove{Move: game.Start{}}}))
	f.command(c, protocol.Settings{Ticket: &[]string{"What did you learn?", "What next?"}})
	require.NoError(t, c.change(t.Context(), asked{by: string(gone), move: request{Verb: "sheet"}}, sheeted(gone, "They mentioned a xylophone.")))
	require.NoError(t, c.change(t.Context(), asked{by: string(gone), move: request{Verb: "ticket"}}, ticketed(gone, "Never trust a yakfarmer.")))

	words := []string{"Quirinius", "Vexley", "Umbrella", "marmalade", "zeppelin", "xylophone", "yakfarmer"}
	assert.Empty(t, holds(t, f.dir, words...), "nothing of a person is ever written plain")
	before := everything(t, c)
	for _, word := range words {
		assert.Contains(t, before, word)
	}
	key := f.keyOf(c, gone)
	require.NotEmpty(t, holds(t, f.dir, key), "the test finds what is there")

	hellos := heard.count("hello")
	erase := nextID()
	require.NoError(t, c.Command(t.Context(), erase, protocol.Erase{Person: gone}))
	assert.Empty(t, holds(t, f.dir, append(words, key)...), "when it returns")
	after := everything(t, c)
	for _, word := range words {
		assert.NotContains(t, after, word)
	}
	assert.Contains(t, after, room.Erased)
	assert.Contains(t, after, "I heard you.", "what others said stays")

	p := c.State().Person(gone)
	assert.Equal(t, Person{ID: gone, Name: room.Erased, Token: p.Token, Listed: true, Erased: true}, *p)
	assert.Nil(t, c.State().ByToken(token), "their cookie opens nothing")
	soon(t, "their client is let go", func() bool { return w.closeCode() == protocol.CloseNoEntry })
	soon(t, "the others see their table anew", func() bool { return heard.count("hello") > hellos })
	assert.NotContains(t, string(heard.last("view")), "marmalade")
	soon(t, "the instructor too", func() bool {
		table := string(console.last("table"))
		return strings.Contains(table, room.Erased) && !strings.Contains(table, "Quirinius")
	})
	assert.Equal(t, game.StageRound, summary(t, c, 1).Now.Stage, "the table goes on")
	require.Empty(t, ask(t, other, heard, say("Shall we?")))
	soon(t, "it hears what is said", func() bool { return strings.Contains(string(heard.last("frame")), "Shall we?") })

	assert.NoError(t, c.Command(t.Context(), erase, protocol.Erase{Person: gone}), "also when it is asked twice")
	assert.NoError(t, c.Command(t.Context(), nextID(), protocol.Erase{Person: gone}))
	assert.Equal(t, ErrNoPerson, c.Command(t.Context(), nextID(), protocol.Erase{Person: "p9"}))
	assert.Equal(t, ErrNoPerson, c.Command(t.Context(), nextID(), protocol.Rename{Person: gone, Name: "Back"}))

	left, sat := c.State(), seats(t, c, 1)
	f.restart()
	again := f.Class(c.ID)
	assert.Equal(t, left, again.State())
	assert.Equal(t, sat, seats(t, again, 1), "the table replays")
	replayed := everything(t, again)
	for _, word := range words {
		assert.NotContains(t, replayed, word)
	}
	assert.Contains(t, replayed, "Shall we?")
	assert.Empty(t, holds(t, f.dir, append(words, key)...))
}

func TestAnEraseThatACrashBrokeOffIsFinishedAtTheStart(t *testing.T) {
	f := newFolder(t)
	c := f.classroom(2)
	key := f.keyOf(c, "p2")
	require.NotEmpty(t, holds(t, f.dir, key))
	before := c.State()
	events, err := before.decide(parsed(t), nil, protocol.Erase{Person: "p2"})
	require.NoError(t, err)
	_, err = c.append(t.Context(), before, asked{by: "@instructor", move: protocol.Erase{Person: "p2"}}, events) // and no more
	require.NoError(t, err)
	require.NotEmpty(t, holds(t, f.dir, key))

	f.restart()
	assert.Empty(t, holds(t, f.dir, key))
	done, err := f.keys.Erased(t.Context(), c.ID.keyOf("p2"))
	require.NoError(t, err)
	assert.True(t, done)
	assert.Equal(t, room.Erased, f.Class(c.ID).State().Person("p2").Name)
}

func TestACommandThatTookEffectErasesNobodyElse(t *testing.T) {
	f := newFolder(t)
	c := f.classroom(2)
	id := nextID()
	require.NoError(t, c.Command(t.Context(), id, protocol.Erase{Person: "p1"}))
	require.NoError(t, c.Command(t.Context(), id, protocol.Erase{Person: "p2"}))
	done, err := f.keys.Erased(t.Context(), c.ID.keyOf("p2"))
	require.NoError(t, err)
	assert.False(t, done)
	assert.False(t, c.State().Person("p2").Erased)
}

func TestAPersonIsErasedAlsoWhenTheClassIsOver(t *testing.T) {
	f := newFolder(t)
	c := f.classroom(2)
	f.command(c, protocol.Deal{PerTable: 2})
	f.command(c, protocol.Close{})
	f.command(c, protocol.Erase{Person: "p1"})
	p := c.State().Person("p1")
	assert.True(t, p.Erased)
	assert.NotEmpty(t, p.Seat, "the seat is what they played")
	assert.Contains(t, seats(t, c, 1), p.Seat)
	assert.Equal(t, room.Erased, seats(t, c, 1)[p.Seat])
}

// keyOf returns the key of a person, as it stands on disk.
func (f *folder) keyOf(c *Class, person game.PersonID) string {
	f.t.Helper()
	key, err := f.engine.Keys().Load(f.t.Context(), c.ID.keyOf(person))
	require.NoError(f.t, err)
	return string(key)
}

// ticketed and sheeted hand something in, at whatever time.
func ticketed(person game.PersonID, answer string) func(*State, *scenario.Scenario, Stages) ([]Event, error) {
	return func(*State, *scenario.Scenario, Stages) ([]Event, error) {
		return []Event{Ticketed{Person: person, Answers: []game.Text{{Words: answer}, {}}}}, nil
	}
}

func sheeted(person game.PersonID, why string) func(*State, *scenario.Scenario, Stages) ([]Event, error) {
	return func(*State, *scenario.Scenario, Stages) ([]Event, error) {
		return []Event{Sheeted{Person: person, Turns: []protocol.Turn{
			{Phase: "talk", Round: 1, Truster: "north", Trusted: "south", Why: game.Text{Words: why}},
		}}}, nil
	}
}
