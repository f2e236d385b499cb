package room_test

import (
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/game/scenario"
	"parley/server/room"
)

// scripted is a bot that makes its moves in order, then waits.
type scripted struct {
	moves   []game.Move
	always  game.Move // after the moves, for ever
	told    []game.Fact
	asked   []time.Time
	refused []error
	panics  bool
}

func (s *scripted) Next(_ *game.View, _ *game.Brief, told []game.Fact) game.Move {
	s.told = append(s.told, told...)
	s.asked = append(s.asked, time.Now())
	if s.panics {
		panic("a bot gone wrong")
	}
	if len(s.moves) == 0 {
		return s.always
	}
	m := s.moves[0]
	s.moves = s.moves[1:]
	return m
}

func (s *scripted) Refused(_ game.Move, err error) { s.refused = append(s.refused, err) }

// withBot runs a table at which ada and eve are persons and ben is bot.
func withBot(t *testing.T, bot *scripted, pace room.Pace) *running {
	cfg := config(t, newMemory())
	cfg.Bots = func(game.SeatID, scenario.Strategy) room.Bot { return bot }
	cfg.Pace = pace
	x := run(t, cfg)
	x.open(ada, eve)
	x.play(game.Instructor, game.Seat{Seat: ben, Player: game.Player{Bot: true, Name: game.Text{Words: "Ben"}}})
	x.play(game.Instructor, game.Start{})
	x.attach(ada, room.Visit{})
	x.attach(eve, room.Visit{})
	return x
}

func TestABotPlaysItsSeat(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		bot := &scripted{moves: []game.Move{nil, says("Hello."), game.Voice{Concern: "works-for-a-year"}}}
		x := withBot(t, bot, room.Pace{})
		defer x.stop()
		synctest.Wait()
		x.play(ada, says("Between us.", eve))
		x.play(ada, says("Good day, Ben."))
		synctest.Wait()
		view := x.view(eve)
		assert.Contains(t, view, `"text":"Hello."`)
		assert.Contains(t, view, `"type":"voiced"`)
		for _, f := range bot.told {
			if said, ok := f.(game.Said); ok {
				assert.NotEqual(t, "Between us.", said.Text.Words, "it hears what its seat hears")
			}
		}
	})
}

func TestABotTakesItsTime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		bot := &scripted{}
		x := withBot(t, bot, room.Human)
		defer x.stop()
		sleep(time.Minute)
		before, began := len(bot.asked), time.Now()
		x.play(ada, says("Good day, Ben."))
		x.play(ada, says("Are you there?"))
		sleep(time.Minute)
		require.Len(t, bot.asked, before+1, "it answers both at once")
		took := bot.asked[before].Sub(began)
		assert.GreaterOrEqual(t, took, 3*time.Second)
		assert.Less(t, took, 12*time.Second)
	})
}

func TestABotThatTheRulesRefuse(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		bot := &scripted{always: game.Accept{Offer: 99}}
		x := withBot(t, bot, room.Pace{})
		defer x.stop()
		sleep(time.Second)
		s, err := x.Summary(t.Context())
		require.NoError(t, err)
		assert.True(t, s.Seats[ben].Ready, "is done with the round, so that nobody waits for it")
		require.NotEmpty(t, bot.refused)
		require.ErrorIs(t, bot.refused[len(bot.refused)-1], game.ErrNoSuchOffer)
		asked := len(bot.asked)
		x.play(ada, says("Ben?"))
		sleep(time.Second)
		assert.Equal(t, asked, len(bot.asked), "is not asked again in this round")
	})
}

func TestABotThatNeverEnds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		bot := &scripted{always: says("Blah.")}
		x := withBot(t, bot, room.Pace{})
		defer x.stop()
		sleep(time.Second)
		assert.LessOrEqual(t, len(bot.asked), 100, "is stopped")
		s, err := x.Summary(t.Context())
		require.NoError(t, err)
		assert.True(t, s.Seats[ben].Ready)
	})
}

func TestABotThatPanics(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		bot := &scripted{panics: true}
		x := withBot(t, bot, room.Pace{})
		defer x.stop()
		sleep(time.Second)
		assert.NotEmpty(t, bot.asked, "it was asked, and panicked")
		x.play(ada, says("The table goes on."))
	})
}

func TestAPersonTakesABotsSeat(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		bot := &scripted{}
		x := withBot(t, bot, room.Pace{})
		defer x.stop()
		synctest.Wait()
		x.play(game.Instructor, game.HandOver{Seat: ben, Player: game.Player{Person: person(ben), Name: game.Text{Words: "A student"}}})
		asked := len(bot.asked)
		x.play(ada, says("Good day."))
		synctest.Wait()
		assert.Equal(t, asked, len(bot.asked))
		assert.Contains(t, x.view(ben), "Good day.")
	})
}

func TestABotWaitsWhileTheTableIsPaused(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		bot := &scripted{}
		x := withBot(t, bot, room.Pace{})
		defer x.stop()
		synctest.Wait()
		x.play(game.Instructor, game.Pause{})
		synctest.Wait()
		bot.moves = []game.Move{says("On we go.")}
		x.play(game.Instructor, game.Announce{Text: game.Text{Words: "A short break."}})
		sleep(time.Minute)
		assert.Len(t, bot.moves, 1)
		x.play(game.Instructor, game.Resume{})
		synctest.Wait()
		assert.Empty(t, bot.moves)
	})
}
