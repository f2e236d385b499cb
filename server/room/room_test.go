package room_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/server/journal"
	"parley/server/journal/seal"
	"parley/server/protocol"
	"parley/server/room"
)

func TestATableSurvivesItsRoom(t *testing.T) {
	m := newMemory()
	x := run(t, config(t, m))
	x.start()
	x.play(ada, says("Good day."))
	x.play(ben, game.Voice{Concern: "works-for-a-year"})
	before, number := x.view(ben), x.view(ada)
	x.stop()

	again := run(t, config(t, m))
	assert.JSONEq(t, before, again.view(ben))
	assert.JSONEq(t, number, again.view(ada))
}

func TestDoTakesACommandOnce(t *testing.T) {
	m := newMemory()
	x := run(t, config(t, m))
	x.start()
	c := command(ada, says("Once."))
	c.ID = "dev1:7"
	first, err := x.Do(t.Context(), c)
	require.NoError(t, err)
	x.play(ben, says("Twice."))

	second, err := x.Do(t.Context(), c)
	require.NoError(t, err)
	assert.Equal(t, room.Result{Number: first.Number, Repeated: true}, second)

	t.Run("also after a restart", func(t *testing.T) {
		x.stop()
		again := run(t, config(t, m))
		third, err := again.Do(t.Context(), c)
		require.NoError(t, err)
		assert.Equal(t, second, third)
		assert.Equal(t, 1, strings.Count(again.view(ben), `"words":"Once."`)+strings.Count(again.view(ben), `"Once."`))
	})
	t.Run("but another seat's command of the same id is another command", func(t *testing.T) {
		again := run(t, config(t, m))
		c.By, c.Person = ben, person(ben)
		done, err := again.Do(t.Context(), c)
		require.NoError(t, err)
		assert.False(t, done.Repeated)
	})
}

func TestARefusedMoveChangesNothing(t *testing.T) {
	m := newMemory()
	x := run(t, config(t, m))
	x.start()
	listener, _ := x.attach(ben, room.Visit{})
	listener.take()
	stored, before := len(m.records(name)), x.view(ada)
	done, err := x.Do(t.Context(), command(ada, game.Accept{Offer: 9}))
	require.ErrorIs(t, err, game.ErrNoSuchOffer)
	assert.Positive(t, done.Number, "the seat's number comes with the refusal")
	assert.Equal(t, before, x.view(ada))
	assert.Empty(t, listener.take())
	assert.Len(t, m.records(name), stored)
}

func TestNobodyHearsOfAMoveThatIsNotStored(t *testing.T) {
	m := newMemory()
	x := run(t, config(t, m))
	x.start()
	listener, _ := x.attach(ben, room.Visit{})
	listener.take()

	m.before = func() { assert.Empty(t, listener.take(), "the journal comes first") }
	x.play(ada, says("Good day."))
	m.before = nil
	require.Len(t, listener.frames(t), 1)

	m.mu.Lock()
	m.fail = journal.ErrReadOnly
	m.mu.Unlock()
	before := x.view(ben)
	_, err := x.Do(t.Context(), command(ada, says("Lost.")))
	code, _, _ := protocol.CodeOf(err)
	assert.Equal(t, protocol.CodeReadOnly, code)
	assert.Equal(t, before, x.view(ben))
	assert.Empty(t, listener.take())
}

func TestARoomEndsThatSomebodyElseWritesFor(t *testing.T) {
	m := newMemory()
	x, y := run(t, config(t, m)), (*running)(nil)
	x.open(ada, ben)
	y = run(t, config(t, m))
	y.play(ada, says("From the other node."))
	_, err := x.Do(t.Context(), command(ben, says("From this one.")))
	require.ErrorIs(t, err, room.ErrClosed)
	assert.ErrorIs(t, <-x.ran, journal.ErrConflict)
	_, err = x.Do(t.Context(), command(ben, says("Again.")))
	assert.ErrorIs(t, err, room.ErrClosed)
}

func TestADamagedRecordQuarantinesTheTable(t *testing.T) {
	for what, events := range map[string]string{
		"an event of no known kind":     `[{"to":"all","fact":{"type":"levitated"}}]`,
		"an event with a strange field": `[{"to":"all","fact":{"type":"started","gravity":0}}]`,
		"an event that cannot be":       `[{"to":"all","fact":{"type":"readied","seat":"nobody"}}]`,
	} {
		t.Run(what, func(t *testing.T) {
			m := newMemory()
			x := run(t, config(t, m))
			x.start()
			before := x.view(ben)
			x.stop()
			n := uint64(len(m.bodies)) + 1
			_, err := m.Append(t.Context(), name, journal.Record{N: n, At: 1 << 50, By: "ben", Move: json.RawMessage(`{}`), Events: json.RawMessage(events)})
			require.NoError(t, err)

			again := run(t, config(t, m))
			assert.JSONEq(t, before, again.view(ben), "it shows what came before")
			_, err = again.Do(t.Context(), command(ben, says("Hello?")))
			require.ErrorIs(t, err, room.ErrQuarantined)
			summary, err := again.Summary(t.Context())
			require.NoError(t, err)
			assert.True(t, summary.Quarantined)
			listener, _ := again.attach(ben, room.Visit{})
			assert.Contains(t, strings.Join(listener.take(), "\n"), `"code":"quarantined"`)
		})
	}
}

func TestWhatPeopleTypeIsSealed(t *testing.T) {
	m := newMemory()
	x := run(t, config(t, m))
	x.start()
	x.play(ada, says("a-secret-word", ben))
	x.play(ben, game.Plan{Aim: game.Text{Words: "another-secret"}})
	x.play(game.Instructor, game.Announce{Text: game.Text{Words: "said-by-the-teacher"}})
	for _, body := range m.bodies {
		for _, words := range []string{"a-secret-word", "another-secret", "said-by-the-teacher", "Student ada"} {
			assert.NotContains(t, string(body), words)
		}
	}
	x.stop()

	require.NoError(t, seal.New(m).Destroy(t.Context(), seal.Person{Class: "c1", ID: string(person(ada))}))
	again := run(t, config(t, m))
	seen := again.view(ben)
	assert.NotContains(t, seen, "a-secret-word")
	assert.NotContains(t, seen, "Student ada")
	assert.Contains(t, seen, `"text":"erased"`)
	assert.Contains(t, seen, "another-secret", "what others typed stays")
	assert.Contains(t, seen, "said-by-the-teacher")
	again.play(ben, says("The table goes on."))
}

func TestAPanicOfTheRulesIsARefusal(t *testing.T) {
	m := newMemory()
	x := run(t, config(t, m))
	x.start()
	err := x.Look(t.Context(), func(*game.Table) { panic("broken") })
	require.Error(t, err)
	code, text, _ := protocol.CodeOf(err)
	assert.Equal(t, protocol.CodeInternal, code)
	assert.NotContains(t, text, "broken", "what went wrong is not the players' business")
	x.play(ada, says("Still here."))
}

func TestAnswerBelievesNoSeatInAMessage(t *testing.T) {
	x := run(t, config(t, newMemory()))
	x.start()
	ask := func(text string) any {
		message, err := protocol.DecodeClient([]byte(text))
		require.NoError(t, err)
		reply, err := x.Answer(t.Context(), room.Member{Seat: ben, Person: person(ben)}, message)
		require.NoError(t, err)
		return reply
	}
	assert.IsType(t, protocol.ServerAck{}, ask(`{"type":"move","id":"dev1:1","tables":[7],"move":{"verb":"say","text":"Hello"}}`))
	refused := ask(`{"type":"move","id":"dev1:2","move":{"verb":"end"}}`)
	assert.Equal(t, protocol.Code("not_yours"), refused.(protocol.ServerRefused).Code)
	refused = ask(`{"type":"command","id":"dev1:3","command":{"verb":"close"}}`)
	assert.Equal(t, protocol.CodeUnknown, refused.(protocol.ServerRefused).Code)
	weighed := ask(`{"type":"weigh","id":"dev1:4","package":[{"proposal":"sale","levels":{"price":"low"}}]}`)
	assert.NotNil(t, weighed.(protocol.ServerAnswer).Weigh)
	refused = ask(`{"type":"explain","id":"dev1:5","line":"sellers>buyer/9"}`)
	assert.Equal(t, protocol.Code(game.ErrNoSuchLine.Code), refused.(protocol.ServerRefused).Code)
	assert.Positive(t, refused.(protocol.ServerRefused).Number)

	view := x.view(eve)
	assert.Contains(t, view, `"by":"ben"`, "the words are those of the seat that was admitted")
}

func TestAClosedRoomSaysSo(t *testing.T) {
	x := run(t, config(t, newMemory()))
	x.open(ada, ben)
	_, detach := x.attach(ben, room.Visit{})
	x.stop()
	detach()
	_, err := x.Do(t.Context(), command(ben, says("Hello?")))
	assert.True(t, errors.Is(err, room.ErrClosed))
}
