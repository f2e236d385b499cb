package class

import (
	"context"
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/game/scenario"
	"parley/server/protocol"
	"parley/server/room"
)

// finished is a class with one table at which something was agreed, and whose talks are over.
func (f *folder) finished() *Class {
	f.t.Helper()
	c := f.classroom(2)
	f.command(c, protocol.Deal{PerTable: 2})
	f.order(c, game.Start{})
	r, err := c.tables.room(f.t.Context(), 1)
	require.NoError(f.t, err)
	_, err = r.Do(f.t.Context(), room.Command{By: "n-head", Person: "p1", Move: game.Offer{Package: []game.Choice{{Proposal: "pact"}}, Text: game.Text{Words: "Quiet nights?"}}})
	require.NoError(f.t, err)
	f.order(c, game.End{})
	return c
}

func TestATableIsReplayed(t *testing.T) {
	f := newFolder(t)
	c := f.finished()
	last, err := c.Replay(t.Context(), 1, 0, "")
	require.NoError(t, err)
	assert.Equal(t, last.Records, last.At)
	require.NotNil(t, last.All)
	assert.NotNil(t, last.All.Debrief)
	assert.Nil(t, last.View)
	f.restart()
	c = f.Class(c.ID)

	offered := 0
	for at := 1; at <= last.Records; at++ {
		r, err := c.Replay(t.Context(), 1, at, "s-head")
		require.NoError(t, err)
		assert.Equal(t, at, r.At)
		require.NotNil(t, r.View)
		assert.Nil(t, r.All, "who asks as a seat sees no more than that seat")
		for _, e := range r.Events {
			var fact struct{ Type, Text string }
			require.NoError(t, json.Unmarshal(e, &fact))
			assert.NotEqual(t, "drawn", fact.Type, "what nobody was told")
			if fact.Type == "offered" {
				offered = at
				assert.Equal(t, "Quiet nights?", fact.Text)
				assert.Equal(t, game.SeatID("n-head"), r.By)
				assert.Len(t, r.View.Offers, 1)
			}
		}
	}
	require.NotZero(t, offered)
	earlier, err := c.Replay(t.Context(), 1, offered-1, "s-head")
	require.NoError(t, err)
	assert.Empty(t, earlier.View.Offers)
	assert.Empty(t, c.tables.open, "nobody is woken")

	for name, ask := range map[string]struct {
		table, at int
		seat      game.SeatID
		want      error
	}{
		"a table that is not":            {2, 1, "", ErrNoTable},
		"a record that is not yet":       {1, last.Records + 1, "", room.ErrNoRecord},
		"a seat that the file lacks":     {1, 1, "e-head", room.ErrNoSuchSeat},
		"the instructor's, as if a seat": {1, 1, game.Instructor, room.ErrNoSuchSeat},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := c.Replay(t.Context(), ask.table, ask.at, ask.seat)
			assert.ErrorIs(t, err, ask.want)
		})
	}
}

func TestBotsPlayOnFromARecord(t *testing.T) {
	f := newFolder(t)
	c := f.finished()
	before, err := c.Replay(t.Context(), 1, 0, "")
	require.NoError(t, err)
	ask := Fork{At: before.Records - 1, Seed: 7, Plays: 4, Cast: map[game.SeatID]scenario.Strategy{"n-head": scenario.StrategyGRIT}}
	fork, err := c.Fork(t.Context(), 1, ask)
	require.NoError(t, err)
	assert.Equal(t, ask.At, fork.At)
	require.Len(t, fork.Plays, 4)
	assert.NotEmpty(t, fork.Transcript)
	for _, p := range fork.Plays {
		assert.NotEmpty(t, p.Ending)
		assert.NotEmpty(t, fork.Endings[p.Ending], "every ending has its title")
		assert.Len(t, p.Parties, 2)
		assert.Equal(t, scenario.StrategyGRIT, p.Strategies["n-head"])
	}
	again, err := c.Fork(t.Context(), 1, ask)
	require.NoError(t, err)
	assert.Equal(t, fork, again, "the same seed gives the same plays")
	after, err := c.Replay(t.Context(), 1, 0, "")
	require.NoError(t, err)
	assert.Equal(t, before.Records, after.Records, "nothing is stored")

	late, cancel := context.WithCancel(t.Context())
	cancel()
	_, err = c.Fork(late, 1, ask)
	assert.Error(t, err, "nobody waits for it")
}

func TestBotsDoNotPlayOn(t *testing.T) {
	f := newFolder(t)
	c := f.finished()
	f.command(c, protocol.OpenTables{Tables: 1})
	all, err := c.Replay(t.Context(), 1, 0, "")
	require.NoError(t, err)
	for name, ask := range map[string]struct {
		table int
		fork  Fork
		want  error
	}{
		"from a table that is not":        {3, Fork{Plays: 1}, ErrNoTable},
		"while the talks go on":           {2, Fork{Plays: 1}, ErrStillPlayed},
		"not once":                        {1, Fork{At: 1}, ErrPlays},
		"more often than may be":          {1, Fork{At: 1, Plays: 21}, ErrPlays},
		"from the end":                    {1, Fork{Plays: 1}, ErrNothingLeft},
		"from a record beyond it":         {1, Fork{At: all.Records + 1, Plays: 1}, room.ErrNoRecord},
		"a role that is not":              {1, Fork{At: 1, Plays: 1, Cast: map[game.SeatID]scenario.Strategy{"e-head": "grit"}}, ErrCast},
		"by a strategy that nobody knows": {1, Fork{At: 1, Plays: 1, Cast: map[game.SeatID]scenario.Strategy{"n-head": "bluff"}}, ErrCast},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := c.Fork(t.Context(), ask.table, ask.fork)
			assert.ErrorIs(t, err, ask.want)
		})
	}
}
