package room_test

import (
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/game/scenario"
	"parley/server/protocol"
	"parley/server/room"
)

func TestASummaryTells(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		m := newMemory()
		x := run(t, config(t, m))
		defer x.stop()
		x.start()
		now := func() protocol.TableSummary {
			s, err := x.Summary(t.Context())
			require.NoError(t, err)
			return s
		}
		start := now().Trust["buyer>sellers"]
		assert.Equal(t, []scenario.Points{start.Value}, start.Course, "where trust started")
		assert.Zero(t, now().Active)

		sleep(time.Second)
		x.play(ada, says("Good day."))
		spoke := time.Now().UnixMilli()
		sleep(time.Second)
		x.play(ben, game.Voice{Concern: "works-for-a-year"})
		assert.Equal(t, spoke, now().Seats[ada].Active, "when each did something")
		assert.Equal(t, time.Now().UnixMilli(), now().Active, "and anybody")
		disclosed := now().Trust["sellers>buyer"]
		require.NotEqual(t, disclosed.Course[0], disclosed.Value)
		assert.Len(t, disclosed.Course, 1, "a course has a point for each reckoning")

		x.play(game.Instructor, game.Advance{})
		disclosed = now().Trust["sellers>buyer"]
		require.Len(t, disclosed.Course, 2)
		assert.Equal(t, disclosed.Value, disclosed.Course[1])
		x.play(game.Instructor, game.Award{Truster: "sellers", Trusted: "buyer", Points: 500, Reason: game.Text{Words: "Well done."}})
		awarded := now().Trust["sellers>buyer"]
		assert.Equal(t, disclosed.Course, awarded.Course, "what comes after a reckoning counts with the next")
		assert.Equal(t, disclosed.Value+500, awarded.Value)
		assert.True(t, now().Marked)

		x.play(game.Instructor, game.Rounds{Phase: now().Now.Phase, Rounds: 1})
		assert.Equal(t, map[scenario.PhaseID]int{now().Now.Phase: 1}, now().Rounds, "which phases were shortened")
		x.play(ada, game.Statement{Text: game.Text{Words: "We part as friends."}})
		assert.Equal(t, "We part as friends.", now().Statement)
		assert.False(t, now().Stands)
		x.play(ben, game.Sign{Number: 1})
		assert.True(t, now().Stands)

		sleep(2 * time.Minute)
		gone := now().Seats[eve]
		require.True(t, gone.Away)
		assert.InDelta(t, time.Now().UnixMilli(), gone.Since, float64(2*time.Minute/time.Millisecond))
		before := now()
		x.stop()
		again := run(t, config(t, m))
		defer again.stop()
		after, err := again.Summary(t.Context())
		require.NoError(t, err)
		assert.Equal(t, before, after, "and the same after a restart")
	})
}

// Whoever hears of changes hears of questions and of who is there as well, which are no moves.
func TestAQuestionChangesTheSummary(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		told := make(chan bool, 100)
		x, _ := asking(t, func(c *room.Config) {
			c.Changed = func(s protocol.TableSummary) { told <- s.Seats[ben].Asked }
		})
		defer x.stop()
		x.play(ada, game.Ready{})
		x.play(eve, game.Ready{})
		for len(told) > 0 {
			require.False(t, <-told)
		}
		sleep(3*time.Minute + time.Second)
		assert.True(t, <-told)
		x.sends(ben, protocol.ClientHere{ID: "dev1:1"})
		assert.False(t, <-told)
		assert.Empty(t, told)
	})
}
