package room_test

import (
	"encoding/json"
	"sync/atomic"
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

// asking runs a table of three persons who are asked whether they are there after three minutes, with the talks
// begun; ben's client and its messages come with it.
func asking(t *testing.T, change ...func(*room.Config)) (*running, *ear) {
	cfg := config(t, newMemory())
	cfg.Presence = func() room.Presence { return room.Presence{Away: time.Minute, Idle: 3 * time.Minute} }
	for _, c := range change {
		c(&cfg)
	}
	x := run(t, cfg)
	x.open(ada, eve, ben)
	x.attach(ada, room.Visit{})
	x.attach(eve, room.Visit{})
	listener, _ := x.attach(ben, room.Visit{})
	return x, listener
}

// questions returns until when each question among what was heard waits for an answer, 0 where it was settled.
func (e *ear) questions(t *testing.T) []int64 {
	t.Helper()
	var until []int64
	for _, m := range e.take() {
		var there protocol.ServerThere
		require.NoError(t, json.Unmarshal([]byte(m), &there))
		if there.Type == "there" {
			until = append(until, there.Until)
		}
	}
	return until
}

// sends has somebody at a seat send a message that moves nothing.
func (x *running) sends(seat game.SeatID, m protocol.ClientMessage) {
	x.t.Helper()
	_, err := x.Answer(x.t.Context(), room.Member{Seat: seat, Person: person(seat)}, m)
	require.NoError(x.t, err)
}

func (x *running) seat(seat game.SeatID) protocol.SeatSummary {
	x.t.Helper()
	s, err := x.Summary(x.t.Context())
	require.NoError(x.t, err)
	return s.Seats[seat]
}

func TestWhoHoldsTheTableUpIsAskedWhetherTheyAreThere(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		x, listener := asking(t)
		defer x.stop()
		x.play(ada, game.Ready{})
		x.play(eve, game.Ready{})
		sleep(3*time.Minute - time.Second)
		assert.Empty(t, listener.questions(t))
		sleep(2 * time.Second)
		require.Len(t, listener.questions(t), 1)
		assert.True(t, x.seat(ben).Asked)
		assert.False(t, x.seat(ben).Away)
		sleep(time.Minute)
		assert.True(t, x.seat(ben).Away, "nobody answered, though the client is connected")
		assert.NotZero(t, x.seat(ben).Since)

		late, _ := x.attach(ben, room.Visit{})
		assert.Len(t, late.questions(t), 1, "a page that connects again by itself is asked the same")
		assert.True(t, x.seat(ben).Away)
		x.sends(ben, protocol.ClientHere{ID: "dev1:1"})
		assert.Equal(t, []int64{0}, listener.questions(t), "the question is settled")
		assert.False(t, x.seat(ben).Away)
		assert.False(t, x.seat(ben).Asked)
	})
}

func TestNobodyIsAsked(t *testing.T) {
	for name, then := range map[string]func(*running){
		"while others are busy too": func(x *running) {
			x.play(ada, game.Ready{})
			x.play(game.Instructor, game.Start{})
			x.play(ada, game.Ready{})
			for range 4 {
				sleep(time.Minute)
				x.sends(eve, protocol.ClientHere{ID: "dev2:1"})
			}
		},
		"before anybody is done": func(*running) { sleep(10 * time.Minute) },
		"who does something now and then": func(x *running) {
			x.play(ada, game.Ready{})
			x.play(eve, game.Ready{})
			for range 10 {
				sleep(2 * time.Minute)
				x.sends(ben, protocol.ClientPage{ID: "dev1:1", Before: 1})
			}
		},
		"while the table is paused": func(x *running) {
			x.play(ada, game.Ready{})
			x.play(eve, game.Ready{})
			x.play(game.Instructor, game.Pause{})
			sleep(time.Hour)
		},
		"who is done": func(x *running) {
			for _, s := range []game.SeatID{ada, eve, ben} {
				x.play(s, game.Ready{})
			}
			sleep(time.Hour)
		},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				x, listener := asking(t)
				defer x.stop()
				then(x)
				assert.Empty(t, listener.questions(t))
				assert.False(t, x.seat(ben).Away)
			})
		})
	}
}

func TestAQuestionIsDroppedWhen(t *testing.T) {
	for name, then := range map[string]func(*running){
		"the table is paused": func(x *running) { x.play(game.Instructor, game.Pause{}) },
		"somebody answers":    func(x *running) { x.sends(ben, protocol.ClientHere{ID: "dev1:1"}) },
		"the person is ready": func(x *running) { x.play(ben, game.Ready{}) },
		"another is seated": func(x *running) {
			x.play(game.Instructor, game.HandOver{Seat: ben, Player: game.Player{Person: "p9", Name: game.Text{Words: "New"}}})
		},
		"the talks are closed": func(x *running) { x.play(game.Instructor, game.End{}) },
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				x, listener := asking(t)
				defer x.stop()
				x.play(ada, game.Ready{})
				x.play(eve, game.Ready{})
				sleep(3*time.Minute + time.Second)
				require.Len(t, listener.questions(t), 1)
				then(x)
				assert.Equal(t, []int64{0}, listener.questions(t))
				sleep(2 * time.Minute)
				assert.False(t, x.seat(ben).Away)
			})
		})
	}
}

// The room looks again when somebody asks it anything.
func TestHowTheAbsentAreTreatedMayChange(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var presence atomic.Value
		presence.Store(room.Presence{Away: time.Hour})
		cfg := config(t, newMemory())
		cfg.Presence = func() room.Presence { return presence.Load().(room.Presence) }
		x := run(t, cfg)
		defer x.stop()
		x.start()
		sleep(2 * time.Minute)
		assert.False(t, x.seat(ben).Away)
		presence.Store(room.Presence{Away: time.Minute})
		x.seat(ben)
		sleep(time.Second)
		assert.True(t, x.seat(ben).Away)
	})
}

func TestABotStandsInForTheAbsent(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		bot := &scripted{moves: []game.Move{says("I stand in.")}}
		cfg := config(t, newMemory())
		cfg.Presence = func() room.Presence { return room.Presence{Away: time.Minute, StandIn: true} }
		cfg.Bots = func(game.SeatID, scenario.Strategy) room.Bot { return bot }
		x := run(t, cfg)
		defer x.stop()
		x.start()
		x.attach(eve, room.Visit{})
		x.attach(ben, room.Visit{})
		_, detach := x.attach(ada, room.Visit{})
		detach()
		sleep(2 * time.Minute)
		require.True(t, x.seat(ada).StandIn, "the role's rule asks for a bot")
		assert.Empty(t, bot.moves, "it played")
		x.attach(ada, room.Visit{})
		assert.False(t, x.seat(ada).StandIn)
		asked := len(bot.asked)
		x.play(eve, says("Welcome back."))
		sleep(time.Minute)
		assert.Equal(t, asked, len(bot.asked), "it plays no more")
	})
}

func TestWhetherBotsStandInReachesWhoIsAwayAlready(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var standIn atomic.Bool
		cfg := config(t, newMemory())
		cfg.Presence = func() room.Presence { return room.Presence{Away: time.Minute, StandIn: standIn.Load()} }
		cfg.Bots = func(game.SeatID, scenario.Strategy) room.Bot { return &scripted{} }
		x := run(t, cfg)
		defer x.stop()
		x.start()
		x.attach(eve, room.Visit{})
		x.attach(ben, room.Visit{})
		sleep(2 * time.Minute)
		require.True(t, x.seat(ada).Away)
		require.False(t, x.seat(ada).StandIn)
		since := x.seat(ada).Since
		for _, on := range []bool{true, false, true} {
			standIn.Store(on)
			x.seat(ada) // the room looks again
			sleep(time.Second)
			assert.Equal(t, on, x.seat(ada).StandIn)
			assert.True(t, x.seat(ada).Away)
			assert.Equal(t, since, x.seat(ada).Since, "they have been away all the while")
		}
		x.attach(ada, room.Visit{})
		assert.False(t, x.seat(ada).Away)
	})
}

func TestATableThatIsPausedStaysSoThroughARestart(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		m := newMemory()
		x := run(t, config(t, m))
		x.start()
		sleep(time.Minute)
		before, err := x.Summary(t.Context())
		require.NoError(t, err)
		left := time.Until(time.UnixMilli(before.Now.Clocks[0].Ends))
		x.play(game.Instructor, game.Pause{})
		x.stop()

		sleep(8 * time.Hour) // the laptop sleeps
		again := run(t, config(t, m))
		defer again.stop()
		sleep(time.Hour)
		s, err := again.Summary(t.Context())
		require.NoError(t, err)
		require.True(t, s.Now.Paused)
		assert.Equal(t, 1, s.Now.Round)
		require.Len(t, s.Now.Clocks, 1)
		assert.Zero(t, s.Now.Clocks[0].Ends, "no clock runs")
		assert.Equal(t, left.Milliseconds(), int64(s.Now.Clocks[0].Left), "and what remained remains")

		again.play(game.Instructor, game.Resume{})
		s, err = again.Summary(t.Context())
		require.NoError(t, err)
		assert.Equal(t, left, time.Until(time.UnixMilli(s.Now.Clocks[0].Ends)))
	})
}
