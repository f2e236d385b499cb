package room_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/game/scenario"
	"parley/server/protocol"
	"parley/server/room"
)

func TestFramesLeaveNoTraceOfWhatIsHidden(t *testing.T) {
	x := run(t, config(t, newMemory()))
	x.start()
	adas, _ := x.attach(ada, room.Visit{})
	bens, _ := x.attach(ben, room.Visit{})
	adas.take()
	bens.take()

	x.play(ada, says("Between us.", eve))
	x.play(ada, says("To all."))
	mine, theirs := adas.frames(t), bens.frames(t)
	require.Len(t, mine, 2)
	require.Len(t, theirs, 1)
	assert.Equal(t, mine[0].Number+1, mine[1].Number)
	n, err := x.Number(t.Context(), ben)
	require.NoError(t, err)
	assert.Equal(t, n, theirs[0].Number, "ben's number goes on without a gap")
	assert.NotContains(t, fmt.Sprintf("%s", theirs[0].Events), "Between us")
	for _, f := range append(mine, theirs...) {
		data, err := json.Marshal(f)
		require.NoError(t, err)
		assert.NotContains(t, string(data), `"to"`)
	}
}

func TestNoMessageHoldsAConcernThatIsUntold(t *testing.T) {
	const text = "Repairs cost more than the price"
	m := newMemory()
	x := run(t, config(t, m))
	x.open(ada, eve, ben)
	adas, _ := x.attach(ada, room.Visit{})
	bens, _ := x.attach(ben, room.Visit{})
	x.play(game.Instructor, game.Start{})
	x.play(ben, game.Offer{Package: []game.Choice{{Proposal: "sale", Levels: price("low")}, {Proposal: "warranty"}}})
	x.play(ada, game.Accept{Offer: 1})
	x.play(game.Instructor, game.Advance{})
	heard := strings.Join(adas.take(), "\n") + x.view(ada) + x.view(eve)
	assert.NotContains(t, heard, text)
	assert.NotContains(t, heard, "works-for-a-year", "nor its name")
	assert.Contains(t, strings.Join(bens.take(), "\n"), text)

	x.play(game.Instructor, game.Advance{})
	x.play(ben, game.Voice{Concern: "works-for-a-year"})
	assert.Contains(t, strings.Join(adas.take(), "\n"), text)
}

func TestAFrameHoldsWhatChangedOfTheView(t *testing.T) {
	x := run(t, config(t, newMemory()))
	x.start()
	bens, _ := x.attach(ben, room.Visit{})
	bens.take()
	x.play(ada, says("Nothing changes."))
	x.play(ada, game.Voice{Concern: "gone-by-tonight"})
	frames := bens.frames(t)
	require.Len(t, frames, 2)
	assert.JSONEq(t, `{}`, string(frames[0].View))
	var changed map[string]json.RawMessage
	require.NoError(t, json.Unmarshal(frames[1].View, &changed))
	assert.Contains(t, changed, "concerns")
	assert.NotContains(t, changed, "trust")
	assert.NotContains(t, changed, "agenda")
}

// A client that applies each frame has what a client sees that comes anew.
func TestFramesAddUpToTheView(t *testing.T) {
	x := run(t, config(t, newMemory()))
	x.open(ada, eve, ben)
	listener, _ := x.attach(ben, room.Visit{})
	heard := listener.take()
	have := sections(t, heard[1])
	x.play(game.Instructor, game.Start{})
	x.play(ben, game.Voice{Concern: "works-for-a-year"})
	x.play(ada, game.Offer{Package: []game.Choice{{Proposal: "sale", Levels: price("low")}}})
	x.play(ben, game.Accept{Offer: 1})
	for _, s := range []game.SeatID{ada, eve, ben} {
		x.play(s, game.Ready{})
	}
	x.play(game.Instructor, game.Pause{})
	x.play(game.Instructor, game.End{})
	number := 0
	for _, f := range listener.frames(t) {
		if number != 0 {
			assert.Equal(t, number+1, f.Number)
		}
		number = f.Number
		var changed map[string]json.RawMessage
		require.NoError(t, json.Unmarshal(f.View, &changed))
		for name, section := range changed {
			if have[name] = section; string(section) == "null" {
				delete(have, name)
			}
		}
	}
	want := sections(t, x.view(ben))
	require.Equal(t, len(want), len(have))
	for name := range want {
		assert.JSONEq(t, string(want[name]), string(have[name]), name)
	}
}

func price(level scenario.LevelID) map[scenario.TermID]scenario.LevelID {
	return map[scenario.TermID]scenario.LevelID{"price": level}
}

func sections(t *testing.T, message string) map[string]json.RawMessage {
	t.Helper()
	var whole struct {
		View map[string]json.RawMessage `json:"view"`
	}
	require.NoError(t, json.Unmarshal([]byte(message), &whole))
	return whole.View
}

func TestAttachGives(t *testing.T) {
	x := run(t, config(t, newMemory()))
	x.start()
	listener, detach := x.attach(ben, room.Visit{Device: "dev1"})
	first := listener.take()
	require.Len(t, first, 2)
	var hello protocol.ServerHello
	require.NoError(t, json.Unmarshal([]byte(first[0]), &hello))
	assert.NotEmpty(t, hello.Epoch)
	assert.Equal(t, "dev1", hello.Device)
	detach()
	x.play(ada, says("One."))
	x.play(ada, says("Two."))

	kinds := func(v room.Visit) []string {
		e, stop := x.attach(ben, v)
		defer stop()
		var kinds []string
		for _, m := range e.take() {
			var tag struct {
				Type  string
				Brief json.RawMessage
			}
			require.NoError(t, json.Unmarshal([]byte(m), &tag))
			if tag.Brief != nil {
				tag.Type += "+brief"
			}
			kinds = append(kinds, tag.Type)
		}
		return kinds
	}
	whole := []string{"hello+brief", "view"}
	n := hello.Number
	for what, c := range map[string]struct {
		visit room.Visit
		kinds []string
	}{
		"the frames missed to a client that comes back":  {room.Visit{Epoch: hello.Epoch, Number: n}, []string{"hello", "frame", "frame"}},
		"nothing more to one that missed nothing":        {room.Visit{Epoch: hello.Epoch, Number: n + 2}, []string{"hello"}},
		"the view to one that comes for the first time":  {room.Visit{}, whole},
		"the view to one of another epoch":               {room.Visit{Epoch: "e0", Number: n}, whole},
		"the view to one that sat elsewhere":             {room.Visit{Epoch: strings.Replace(hello.Epoch, "ben", "ada", 1), Number: n}, whole},
		"the view to one that missed too much":           {room.Visit{Epoch: hello.Epoch, Number: 1}, whole},
		"the view to one that claims to know the future": {room.Visit{Epoch: hello.Epoch, Number: n + 3}, whole},
		"the view to one with a number below nothing":    {room.Visit{Epoch: hello.Epoch, Number: -1}, whole},
	} {
		t.Run(what, func(t *testing.T) { assert.Equal(t, c.kinds, kinds(c.visit)) })
	}
	t.Run("the frames of the ring, and no more than it holds", func(t *testing.T) {
		for i := range 64 {
			x.play(ada, says(fmt.Sprint("Talk ", i)))
		}
		assert.Len(t, kinds(room.Visit{Epoch: hello.Epoch, Number: n + 2}), 65)
		assert.Equal(t, whole, kinds(room.Visit{Epoch: hello.Epoch, Number: n + 1}))
	})
	t.Run("nothing at a seat that is none", func(t *testing.T) {
		for _, seat := range []game.SeatID{"nobody", game.Instructor, game.Server, ""} {
			_, err := x.Attach(t.Context(), seat, room.Visit{}, &ear{})
			assert.ErrorIs(t, err, room.ErrNoSeat)
		}
	})
}

func TestSeatsThatAreToldTheSameShareTheBytes(t *testing.T) {
	x := run(t, config(t, newMemory()))
	x.open(ada, eve, ben)
	adas, _ := x.attach(ada, room.Visit{})
	eves, _ := x.attach(eve, room.Visit{})
	adas.messages, eves.messages = nil, nil
	x.play(ben, says("To all."))
	require.Len(t, adas.messages, 1)
	assert.Same(t, &adas.messages[0][0], &eves.messages[0][0])
}

func TestPageGoesBackToTheBeginning(t *testing.T) {
	m := newMemory()
	x := run(t, config(t, m))
	x.start()
	for i := range 150 {
		x.play(ada, says(fmt.Sprint("Talk ", i)))
		x.play(ada, says(fmt.Sprint("Caucus ", i), eve))
	}
	x.stop()
	x = run(t, config(t, m)) // what is no longer at hand comes from the journal

	var all []protocol.Past
	before, more := 1<<30, true
	for more {
		var page []protocol.Past
		var err error
		page, more, err = x.Page(t.Context(), ben, before)
		require.NoError(t, err)
		require.NotEmpty(t, page)
		require.LessOrEqual(t, len(page), 100)
		all, before = append(page, all...), page[0].Number
	}
	n, err := x.Number(t.Context(), ben)
	require.NoError(t, err)
	require.Len(t, all, n)
	for i, p := range all {
		assert.Equal(t, i+1, p.Number)
	}
	text := written(t, all)
	assert.Contains(t, text, "Talk 0")
	assert.NotContains(t, text, "Caucus")

	page, more, err := x.Page(t.Context(), ben, 1)
	require.NoError(t, err)
	assert.Empty(t, page)
	assert.False(t, more)
}

func written(t *testing.T, past []protocol.Past) string {
	t.Helper()
	data, err := json.Marshal(past)
	require.NoError(t, err)
	return string(data)
}

func TestAHiddenMessageIsNotToldAgain(t *testing.T) {
	m := newMemory()
	x := run(t, config(t, m))
	x.start()
	x.play(ada, says("Unkind words."))
	x.play(game.Instructor, game.Hide{Said: "ada>all/1"})
	assertHidden := func(x *running) {
		assert.NotContains(t, x.view(ben), "Unkind")
		page, _, err := x.Page(t.Context(), ben, 1<<30)
		require.NoError(t, err)
		assert.NotContains(t, written(t, page), "Unkind")
		page, _, err = x.Page(t.Context(), game.Instructor, 1<<30)
		require.NoError(t, err)
		assert.Contains(t, written(t, page), "Unkind", "it stays in the record")
	}
	assertHidden(x)
	x.stop()
	x = run(t, config(t, m))
	assertHidden(x)
	x.play(game.Instructor, game.Hide{Said: "ada>all/1", Off: true})
	assert.Contains(t, x.view(ben), "Unkind")
}

func TestAnInstructorSeesAll(t *testing.T) {
	var summaries []protocol.TableSummary
	cfg := config(t, newMemory())
	cfg.Changed = func(s protocol.TableSummary) { summaries = append(summaries, s) }
	x := run(t, cfg)
	_, err := x.Watch(t.Context(), &ear{})
	require.ErrorIs(t, err, game.ErrNotOpened)
	x.start()
	e := &ear{}
	stop, err := x.Watch(t.Context(), e)
	require.NoError(t, err)
	first := strings.Join(e.take(), "\n")
	assert.Contains(t, first, `"type":"table"`)
	assert.Contains(t, first, `"type":"started"`)
	x.play(ada, says("Between us.", eve))
	assert.Contains(t, strings.Join(e.take(), "\n"), "Between us.")
	stop()
	stop()
	x.play(ada, says("To all."))
	assert.Empty(t, e.take())
	x.stop()
	last := summaries[len(summaries)-1]
	assert.Equal(t, game.StageRound, last.Now.Stage)
	assert.Positive(t, last.Active)
	assert.Len(t, last.Trust, 2)
}
