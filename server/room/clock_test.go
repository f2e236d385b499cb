package room_test

import (
	"context"
	"encoding/json"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/server/room"
)

// now returns where the table stands.
func (x *running) now() game.Now {
	x.t.Helper()
	s, err := x.Summary(context.Background())
	require.NoError(x.t, err)
	return s.Now
}

// sleep lets time pass, and the room do what is due.
func sleep(d time.Duration) {
	time.Sleep(d)
	synctest.Wait()
}

// listening attaches all seats, so that nobody goes away.
func (x *running) listening() {
	for _, s := range []game.SeatID{ada, eve, ben} {
		x.attach(s, room.Visit{})
	}
}

func TestARoundEndsWhenItsTimeIsUp(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		x := run(t, config(t, newMemory()))
		defer x.stop()
		x.start()
		x.listening()
		sleep(3*time.Minute - time.Millisecond)
		assert.Equal(t, game.StageRound, x.now().Stage)
		sleep(2 * time.Millisecond)
		assert.Equal(t, game.StageReading, x.now().Stage, "the reckoning follows at once")
		sleep(time.Minute)
		assert.Equal(t, 2, x.now().Round)
		sleep(3*time.Minute + time.Second)
		assert.Equal(t, game.StageOver, x.now().Stage)
	})
}

func TestSeatsAreToldWhenAClockEnds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		x := run(t, config(t, newMemory()))
		defer x.stop()
		x.start()
		var whole struct{ View game.View }
		require.NoError(t, json.Unmarshal([]byte(x.view(ben)), &whole))
		require.Len(t, whole.View.Now.Clocks, 1)
		assert.Equal(t, time.Now().Add(3*time.Minute).UnixMilli(), whole.View.Now.Clocks[0].Ends)
	})
}

func TestAPauseKeepsWhatRemains(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		x := run(t, config(t, newMemory()))
		defer x.stop()
		x.start()
		x.listening()
		sleep(time.Minute)
		x.play(game.Instructor, game.Pause{})
		assert.Zero(t, x.now().Clocks[0].Ends)
		assert.Equal(t, game.Millis(120_000), x.now().Clocks[0].Left)
		sleep(time.Hour)
		assert.Equal(t, game.StageRound, x.now().Stage)
		x.play(game.Instructor, game.Resume{})
		sleep(2*time.Minute - time.Millisecond)
		assert.Equal(t, game.StageRound, x.now().Stage)
		sleep(2 * time.Millisecond)
		assert.Equal(t, game.StageReading, x.now().Stage)
	})
}

func TestAnExtensionComesOnTop(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		x := run(t, config(t, newMemory()))
		defer x.stop()
		x.start()
		x.listening()
		sleep(time.Minute)
		x.play(game.Instructor, game.Extend{By: 60_000, Left: 1 << 40}) // the clock is the room's to read
		assert.Equal(t, time.Now().Add(3*time.Minute).UnixMilli(), x.now().Clocks[0].Ends)
		sleep(3*time.Minute + time.Second)
		assert.Equal(t, game.StageReading, x.now().Stage)
	})
}

func TestAReopenedRoom(t *testing.T) {
	t.Run("goes on with the time that is left", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			m := newMemory()
			x := run(t, config(t, m))
			x.start()
			ends := x.now().Clocks[0].Ends
			assert.Equal(t, ends, m.records(name)[len(m.bodies)-1].Due, "the journal says when to wake the table")
			x.stop()
			sleep(time.Minute)
			x = run(t, config(t, m))
			defer x.stop()
			assert.Equal(t, ends, x.now().Clocks[0].Ends)
			x.listening()
			sleep(2*time.Minute + time.Second)
			assert.Equal(t, game.StageReading, x.now().Stage)
		})
	})
	t.Run("gives a minute where time ran out meanwhile", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			m := newMemory()
			x := run(t, config(t, m))
			x.start()
			x.stop()
			sleep(time.Hour)
			x = run(t, config(t, m))
			defer x.stop()
			synctest.Wait()
			assert.Equal(t, game.StageRound, x.now().Stage)
			assert.Equal(t, time.Now().Add(time.Minute).UnixMilli(), x.now().Clocks[0].Ends)
			assert.Contains(t, x.view(ben), `"type":"rearmed"`)
			x.listening()
			sleep(time.Minute + time.Second)
			assert.Equal(t, game.StageReading, x.now().Stage)
		})
	})
}

func TestAReopenedRoomGivesAMinuteAlsoWhereTimeJustRanOut(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		m := newMemory()
		x := run(t, config(t, m))
		x.start()
		x.stop()
		sleep(3*time.Minute + time.Second)
		x = run(t, config(t, m))
		defer x.stop()
		synctest.Wait()
		assert.Equal(t, game.StageRound, x.now().Stage)
		assert.Equal(t, time.Now().Add(time.Minute).UnixMilli(), x.now().Clocks[0].Ends)
	})
}

func TestAReopenedRoomGivesNoMoreTimeWhereTheMachinesWasSetBack(t *testing.T) {
	m := newMemory()
	synctest.Test(t, func(t *testing.T) {
		sleep(time.Hour)
		x := run(t, config(t, m))
		defer x.stop()
		x.start()
	})
	synctest.Test(t, func(t *testing.T) { // begins where the other began
		x := run(t, config(t, m))
		defer x.stop()
		assert.Equal(t, time.Now().Add(3*time.Minute).UnixMilli(), x.now().Clocks[0].Ends)
		x.listening()
		sleep(3*time.Minute + time.Second)
		assert.Equal(t, game.StageReading, x.now().Stage)
	})
}

func TestAPersonWhoIsGone(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		x := run(t, config(t, newMemory()))
		defer x.stop()
		x.start()
		x.attach(ada, room.Visit{})
		x.attach(eve, room.Visit{})
		_, detach := x.attach(ben, room.Visit{})
		_, second := x.attach(ben, room.Visit{})
		away := func() bool {
			s, err := x.Summary(t.Context())
			require.NoError(t, err)
			return s.Seats[ben].Away
		}
		detach()
		sleep(2 * time.Minute)
		assert.False(t, away(), "one of two tabs is still there")
		second()
		sleep(59 * time.Second)
		assert.False(t, away())
		sleep(2 * time.Second)
		assert.True(t, away())
		listener, _ := x.attach(ben, room.Visit{})
		assert.False(t, away(), "whoever attaches is back at once")
		assert.Contains(t, strings.Join(listener.take(), "\n"), `"type":"came-back"`)
	})
}

func TestAPersonWhoIsSeatedLateHasTimeToCome(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		x := run(t, config(t, newMemory()))
		defer x.stop()
		x.open(ada)
		x.attach(ada, room.Visit{})
		sleep(time.Hour)
		x.play(game.Instructor, game.Seat{Seat: ben, Player: game.Player{Person: person(ben), Name: game.Text{Words: "Late"}}})
		sleep(59 * time.Second)
		s, err := x.Summary(t.Context())
		require.NoError(t, err)
		assert.False(t, s.Seats[ben].Away)
		sleep(2 * time.Second)
		s, err = x.Summary(t.Context())
		require.NoError(t, err)
		assert.True(t, s.Seats[ben].Away)
	})
}

func TestAnIdleRoom(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		x := run(t, config(t, newMemory()))
		defer x.stop()
		x.open(ada, ben)
		synctest.Wait()
		assert.True(t, x.Idle(), "nobody is there and no clock runs")
		_, detach := x.attach(ben, room.Visit{})
		synctest.Wait()
		assert.False(t, x.Idle(), "somebody listens")
		detach()
		stop, err := x.Watch(t.Context(), &ear{})
		require.NoError(t, err)
		synctest.Wait()
		assert.False(t, x.Idle(), "somebody watches")
		stop()
		x.play(game.Instructor, game.Start{})
		synctest.Wait()
		assert.False(t, x.Idle(), "a clock runs")
	})
}
