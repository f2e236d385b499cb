package room_test

import (
	"strings"
	"testing"
	"testing/synctest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/game/scenario"
	"parley/server/room"
)

// coachable is a table's configuration whose bots say once by which strategy they play.
func coachable(t *testing.T, m *memory) room.Config {
	cfg := config(t, m)
	cfg.Bots = func(_ game.SeatID, by scenario.Strategy) room.Bot {
		return &scripted{moves: []game.Move{says("I play by " + string(by) + ".")}}
	}
	return cfg
}

func TestTheInstructorSaysHowABotPlays(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		m := newMemory()
		x := run(t, coachable(t, m))
		x.open(ada, eve)
		x.play(game.Instructor, game.Seat{Seat: ben, Player: game.Player{Bot: true, Name: game.Text{Words: "Ben"}}})
		x.play(game.Instructor, game.Start{})
		adas, _ := x.attach(ada, room.Visit{})
		synctest.Wait()
		require.Contains(t, x.view(eve), "I play by .", "as the scenario says, until somebody says otherwise")

		x.play(game.Instructor, game.Pause{})
		adas.take()
		x.play(game.Instructor, game.Coach{Seat: ben, Strategy: scenario.StrategyGRIT})
		synctest.Wait()
		assert.Empty(t, adas.take(), "nobody at the table is told")
		summary, err := x.Summary(t.Context())
		require.NoError(t, err)
		assert.Equal(t, game.BotView{Strategy: scenario.StrategyGRIT, Coached: true}, summary.Seats[ben].BotView)
		assert.Equal(t, game.BotView{Strategy: scenario.StrategyMixed}, summary.Seats[ada].BotView)
		x.play(game.Instructor, game.Resume{})
		synctest.Wait()
		view := x.view(eve)
		assert.Contains(t, view, "I play by grit.", "another bot took over")
		assert.NotContains(t, view, `"coached"`)
		assert.NotContains(t, view, `"strategy"`)

		x.stop()
		x = run(t, coachable(t, m))
		defer x.stop()
		x.attach(ada, room.Visit{})
		x.play(ada, says("We are back."))
		synctest.Wait()
		assert.Equal(t, 2, strings.Count(x.view(eve), "I play by grit."), "also after a restart")
	})
}
