package class

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/game/scenario"
	"parley/server/protocol"
)

// botOf tells how bots play a seat of a table, and whether somebody coached them.
func botOf(t *testing.T, c *Class, table int, seat game.SeatID) game.BotView {
	t.Helper()
	return summary(t, c, table).Seats[seat].BotView
}

var asFile, hard, grit = game.BotView{Strategy: scenario.StrategyMixed},
	game.BotView{Strategy: scenario.StrategyHardliner, Coached: true}, game.BotView{Strategy: scenario.StrategyGRIT, Coached: true}

func TestTheInstructorCoachesBots(t *testing.T) {
	f := newFolder(t)
	c := f.classroom(4)
	f.command(c, protocol.Deal{PerTable: 2})
	require.Len(t, c.State().Tables, 2)
	f.order(c, game.Coach{Seat: "n-head", Strategy: scenario.StrategyHardliner}, 1)
	assert.Equal(t, []game.BotView{hard, asFile, asFile}, []game.BotView{botOf(t, c, 1, "n-head"), botOf(t, c, 1, "s-head"), botOf(t, c, 2, "n-head")}, "one seat of one table")
	f.order(c, game.Coach{Strategy: scenario.StrategyGRIT})
	assert.Equal(t, []game.BotView{grit, grit, grit}, []game.BotView{botOf(t, c, 1, "n-head"), botOf(t, c, 1, "s-head"), botOf(t, c, 2, "n-head")}, "all of all")
	f.restart()
	c = f.Class(c.ID)
	assert.Equal(t, grit, botOf(t, c, 2, "s-head"), "also after a restart")

	err := c.order(t.Context(), protocol.ClientMove{ID: nextID(), Tables: []int{1}, Move: protocol.AnyMove{Move: game.Coach{Strategy: "answer-only"}}})
	code, text, instead := protocol.CodeOf(err)
	assert.Equal(t, []string{"no_such_strategy", `Bots know no such strategy: "answer-only".`}, []string{string(code), text})
	for _, s := range scenario.Strategies {
		assert.Contains(t, instead, string(s))
	}
}

func TestHowBotsPlayInAClass(t *testing.T) {
	f := newFolder(t)
	o := trioOpening(t)
	o.Wishes.Bots = to("hardliner")
	c, err := f.Create(t.Context(), "i1", o)
	require.NoError(t, err)
	f.command(c, protocol.OpenTables{Tables: 2})
	assert.Equal(t, hard, botOf(t, c, 2, "n-head"), "a table begins with it")
	f.order(c, game.Coach{Seat: "n-head", Strategy: scenario.StrategyGRIT}, 2)
	f.command(c, protocol.Settings{Wait: to(true)})
	assert.Equal(t, grit, botOf(t, c, 2, "n-head"), "what was said of one seat stays")
	f.command(c, protocol.Settings{Bots: to("")})
	assert.Equal(t, []game.BotView{asFile, asFile}, []game.BotView{botOf(t, c, 1, "s-head"), botOf(t, c, 2, "n-head")}, "the last word counts")
	assert.Empty(t, c.settings().Bots)
	f.command(c, protocol.Settings{Bots: to("grit")})
	f.restart()
	c = f.Class(c.ID)
	f.command(c, protocol.OpenTables{Tables: 1})
	assert.Equal(t, []game.BotView{grit, grit}, []game.BotView{botOf(t, c, 1, "n-head"), botOf(t, c, 3, "n-head")})
	assert.Equal(t, scenario.StrategyGRIT, c.settings().Bots)
}

func TestWhomOnePlaysAgainst(t *testing.T) {
	f := newFolder(t)
	game := Game{Opening: trioOpening(t), Role: "s-head", Bots: scenario.StrategyHardliner}
	c, _, _, err := f.Play(t.Context(), Address{}, game)
	require.NoError(t, err)
	assert.Equal(t, hard, botOf(t, c, 1, "n-head"))
	game.Bots = "walk-out-first"
	_, _, _, err = f.Play(t.Context(), Address{}, game)
	code, _, _ := protocol.CodeOf(err)
	assert.Equal(t, protocol.Code("no_such_strategy"), code)
}

// A table that was coached is played on as its bots played.
func TestBotsPlayOnAsTheyWereCoached(t *testing.T) {
	f := newFolder(t)
	c := f.classroom(2)
	f.command(c, protocol.Deal{PerTable: 2})
	f.order(c, game.Coach{Seat: "n-head", Strategy: scenario.StrategyHardliner})
	f.order(c, game.Start{})
	all, err := c.Replay(t.Context(), 1, 0, "")
	require.NoError(t, err)
	f.order(c, game.End{})
	fork, err := c.Fork(t.Context(), 1, Fork{At: all.Records, Seed: 7, Plays: 2})
	require.NoError(t, err)
	for _, p := range fork.Plays {
		assert.Equal(t, scenario.StrategyHardliner, p.Strategies["n-head"])
	}
}
