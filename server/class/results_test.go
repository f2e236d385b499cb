package class

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/server/protocol"
)

// results returns what a person was shown last, and whether they were shown any.
func (w *wire) results(t testing.TB) (protocol.Results, bool) {
	t.Helper()
	if w.count("results") == 0 {
		return protocol.Results{}, false
	}
	var now protocol.ServerResults
	require.NoError(t, json.Unmarshal(w.last("results"), &now))
	return now.Results, true
}

// order has the instructor make a move at some tables, or all.
func (f *folder) order(c *Class, m game.Move, tables ...int) {
	f.t.Helper()
	require.NoError(f.t, c.order(f.t.Context(), protocol.ClientMove{ID: nextID(), Tables: tables, Move: protocol.AnyMove{Move: m}}))
}

func TestResultsComeWhenATableIsOverAndRevealed(t *testing.T) {
	f := newFolder(t)
	c := f.classroom(4)
	_, projector := connect(t, c, Projector)
	f.command(c, protocol.Deal{PerTable: 2})
	table := func(p game.PersonID) int { return c.State().Person(p).Table }
	first, other := game.PersonID("p1"), game.PersonID("p2")
	for _, p := range []game.PersonID{"p2", "p3", "p4"} {
		if table(p) != table(first) {
			other = p
		}
	}
	_, mine := connect(t, c, first)
	_, theirs := connect(t, c, other)
	f.order(c, game.Start{})
	f.order(c, game.End{}, table(first))
	soon(t, "the end", func() bool { return c.tables.summary(t.Context(), table(first)).Result != nil })
	assert.True(t, summary(t, c, table(first)).Veiled, "a class of an instructor is veiled")
	_, shown := mine.results(t)
	assert.False(t, shown, "nothing before it is revealed")

	f.order(c, game.Veil{Off: true}, table(first))
	soon(t, "results", func() bool { _, shown := mine.results(t); return shown })
	r, _ := mine.results(t)
	require.Len(t, r.Tables, 1)
	assert.Equal(t, table(first), r.Tables[0].Table)
	assert.Len(t, r.Tables[0].Parties, 2)
	_, shown = theirs.results(t)
	assert.False(t, shown, "those who still play see nothing")
	assert.Nil(t, projector.wall(t).Results, "nor does the wall, as long as somebody plays")

	f.order(c, game.End{}, table(other))
	f.order(c, game.Veil{Off: true}, table(other))
	soon(t, "both tables, for everybody", func() bool {
		a, _ := mine.results(t)
		b, _ := theirs.results(t)
		return len(a.Tables) == 2 && len(b.Tables) == 2
	})
	soon(t, "results on the wall", func() bool { now := projector.wall(t).Results; return now != nil && len(now.Tables) == 2 })
}

func TestResultsHoldThoseOfClassesBefore(t *testing.T) {
	f := newFolder(t)
	before, foreign := f.classroom(2), f.classroom(2)
	for _, c := range []*Class{before, foreign} {
		f.command(c, protocol.Deal{PerTable: 2})
		f.order(c, game.Start{})
		f.order(c, game.End{})
	}
	s := foreign.State().clone()
	s.Owner = "i2"
	foreign.state.Store(s)
	c := f.classroom(2)
	f.command(c, protocol.Deal{PerTable: 2})
	require.Greater(t, c.State().Began, int64(0))
	for before.State().Began >= c.State().Began { // within one millisecond
		s := c.State().clone()
		s.Began++
		c.state.Store(s)
	}
	assert.Equal(t, []*Class{before}, c.sameBefore())
	connect(t, c, "p1")
	f.order(c, game.Start{})
	f.order(c, game.End{})
	soon(t, "the class before", func() bool { return len(c.past()) == 1 })
	assert.Len(t, c.past()[0].Parties, 2)
	assert.Empty(t, before.sameBefore())
}

func TestSettingsVeilTablesAndLiftTheVeil(t *testing.T) {
	f := newFolder(t)
	c := f.classroom(2)
	off, on := false, true
	f.command(c, protocol.Settings{Veil: &off})
	f.command(c, protocol.Deal{PerTable: 2})
	assert.False(t, summary(t, c, 1).Veiled)
	f.command(c, protocol.Settings{Veil: &on})
	assert.True(t, summary(t, c, 1).Veiled)
	f.order(c, game.Start{})
	f.order(c, game.End{})
	f.command(c, protocol.Settings{Veil: &off})
	assert.False(t, summary(t, c, 1).Veiled, "which reveals tables that are over")
}

func TestAPlayOfOnesOwnIsNotVeiled(t *testing.T) {
	f := newFolder(t)
	c, _, _, err := f.Play(t.Context(), AddressOf(mustAddr("192.0.2.1")), Game{Opening: trioOpening(t), Role: "n-head"})
	require.NoError(t, err)
	assert.False(t, summary(t, c, 1).Veiled)
}
