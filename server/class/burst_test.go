package class

import (
	"context"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/server/protocol"
)

// burst lets so many people join at once.
func burst(t *testing.T, c *Class, people int) {
	t.Helper()
	var joining sync.WaitGroup
	failed := make(chan error, people)
	start := make(chan struct{})
	for range people {
		joining.Go(func() {
			<-start
			_, _, err := c.Join(context.Background(), "")
			failed <- err
		})
	}
	close(start)
	joining.Wait()
	close(failed)
	for err := range failed {
		require.NoError(t, err)
	}
}

func TestFiveHundredJoinAtOnceAndAreDealt(t *testing.T) {
	f := newFolder(t)
	c := f.classroom(0)
	burst(t, c, 500)
	f.command(c, protocol.Deal{PerTable: 4})
	s := c.State()
	assert.Len(t, s.People, 500)
	assert.Len(t, s.Tables, 125)
	onePlaceEach(t, s)
	f.restart()
	assert.Equal(t, s.People, f.Class(c.ID).State().People)
}

func TestFiveHundredJoinAnOpenClassAtOnce(t *testing.T) {
	f := newFolder(t)
	c := f.classroom(100)
	f.command(c, protocol.Deal{PerTable: 1, Fill: true}) // 100 tables with four bots each
	burst(t, c, 500)
	s := c.State()
	assert.Len(t, s.People, 600)
	onePlaceEach(t, s)
	watching := 0
	for n, table := range s.Tables {
		assert.Equal(t, 5, table.Persons(), "every bot at table %d has given way", n+1)
		watching += len(s.watching(n + 1))
		assert.Len(t, s.watching(n+1), 1, "table %d is watched by as many as the others", n+1)
	}
	assert.Equal(t, 100, watching)
	for _, n := range []int{1, 50, 100} {
		for seat, name := range seats(t, c, n) {
			h, _ := s.Tables[n-1].At(seat)
			assert.Equal(t, s.Person(h.Person).Name, name, "table %d believes what the class does", n)
		}
	}
}

func TestTheRoomKnowsWhoSharesASeat(t *testing.T) {
	f := newFolder(t)
	c := f.classroom(3)
	f.command(c, protocol.OpenTables{Tables: 1})
	f.command(c, protocol.SeatPerson{Person: "p1", Table: 1, Seat: "n-head"})
	f.command(c, protocol.SeatPerson{Person: "p2", Table: 1, Seat: "n-head", Beside: true})
	f.command(c, protocol.SeatPerson{Person: "p3", Table: 1, Seat: "s-head"})
	name := func(p game.PersonID) string { return c.State().Person(p).Name }
	assert.Equal(t, map[game.SeatID]string{"n-head": name("p1"), "s-head": name("p3")}, seats(t, c, 1))
	f.command(c, protocol.SeatPerson{Person: "p1", Table: 0})
	assert.Equal(t, map[game.SeatID]string{"n-head": name("p2"), "s-head": name("p3")}, seats(t, c, 1), "who shared it holds it")
	f.restart()
	assert.Equal(t, name("p2"), seats(t, f.Class(c.ID), 1)["n-head"])
}

func TestAGroupPlaysAgainInNewRooms(t *testing.T) {
	f := newFolder(t)
	c := f.classroom(2)
	f.command(c, protocol.Deal{PerTable: 2})
	began := c.State().Began
	assert.Equal(t, c.State().At, began, "the class began when its first table opened")
	before := seats(t, c, 1)
	require.NoError(t, c.order(t.Context(), protocol.ClientMove{ID: nextID(), Move: protocol.AnyMove{Move: game.End{}}}))
	f.command(c, protocol.Again{Swap: true})
	after := seats(t, c, 2)
	assert.Equal(t, before["n-head"], after["s-head"])
	assert.Equal(t, before["s-head"], after["n-head"])
	assert.Equal(t, game.StageBriefing, summary(t, c, 2).Now.Stage)
	assert.Equal(t, game.StageOver, summary(t, c, 1).Now.Stage)
	again := func(c *Class) []int {
		var list []int
		_, w := connect(t, c, "")
		seen, _ := w.class(t)
		for n := range 2 {
			list = append(list, seen.Tables[n+1].Again)
		}
		return list
	}
	assert.Equal(t, []int{0, 1}, again(c), "the console tells whose group plays again where")
	assert.Zero(t, c.plan(map[int]protocol.TableSummary{2: c.tables.summary(t.Context(), 2)}, time.UnixMilli(began).Add(3*time.Hour)).Late,
		"who plays again is not late for the first play")
	f.restart()
	assert.Equal(t, began, f.Class(c.ID).State().Began)
	assert.Equal(t, []int{0, 1}, again(f.Class(c.ID)))
}

func TestNothingStartsByItselfForBots(t *testing.T) {
	waiting := func(ready ...protocol.SeatSummary) protocol.TableSummary {
		s := protocol.TableSummary{Now: game.Now{Stage: game.StageBriefing}, Seats: map[game.SeatID]protocol.SeatSummary{}}
		for i, seat := range ready {
			s.Seats[game.SeatID(rune('a'+i))] = seat
		}
		return s
	}
	seat := func(held, bot, away, ready bool) protocol.SeatSummary {
		return protocol.SeatSummary{SeatView: game.SeatView{Held: held, Bot: bot, Away: away, Ready: ready}}
	}
	person, bot, readyBot := seat(true, false, false, true), seat(true, true, false, false), seat(true, true, false, true)
	assert.True(t, everybodyReady(waiting(person, bot, seat(false, false, false, false))), "a bot holds nobody up")
	assert.False(t, everybodyReady(waiting(readyBot, readyBot)), "bots alone start nothing")
	assert.False(t, everybodyReady(waiting(readyBot, seat(true, false, false, false))), "nor without the person")
	assert.False(t, everybodyReady(waiting(bot, seat(true, false, true, true))), "nor while the only person is away")
	assert.False(t, everybodyReady(waiting()), "and an empty table waits")
}

func TestAnEmptyTableHasNoClocks(t *testing.T) {
	f := newFolder(t)
	c := f.classroom(2)
	f.command(c, protocol.Deal{PerTable: 2})
	f.command(c, protocol.OpenTables{Tables: 2})
	f.command(c, protocol.SeatBot{Table: 3, Seat: "n-head"})
	require.NoError(t, c.order(t.Context(), protocol.ClientMove{ID: nextID(), Move: protocol.AnyMove{Move: game.Start{}}}))
	assert.Equal(t, game.StageRound, summary(t, c, 1).Now.Stage)
	for _, n := range []int{2, 3} {
		now := summary(t, c, n).Now
		assert.Equal(t, game.StageBriefing, now.Stage, "table %d waits for its parties", n)
		assert.Empty(t, now.Clocks)
	}
	f.command(c, protocol.SeatBot{Table: 3, Seat: "s-head"})
	require.NoError(t, c.order(t.Context(), protocol.ClientMove{ID: nextID(), Tables: []int{3}, Move: protocol.AnyMove{Move: game.Start{}}}))
	assert.Equal(t, game.StageRound, summary(t, c, 3).Now.Stage, "which bots may be, if the instructor says so")
}
