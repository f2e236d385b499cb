package rehearse

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"parley/game"
)

func TestBinsHoldEveryValueOnce(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		values := rapid.SliceOfN(rapid.IntRange(0, 5000), 1, 100).Draw(t, "values")
		list := bins(values)
		assert.LessOrEqual(t, len(list), mostBins)
		all := 0
		for i, b := range list {
			all += b.Plays
			n := 0
			for _, v := range values {
				if v >= b.From && v < b.To {
					n++
				}
			}
			assert.Equal(t, n, b.Plays)
			if i > 0 {
				assert.Equal(t, list[i-1].To, b.From, "no gap")
			}
		}
		assert.Equal(t, len(values), all)
		assert.NotZero(t, list[0].Plays)
		assert.NotZero(t, list[len(list)-1].Plays)
	})
	assert.Equal(t, []Bin{{3, 4, 2}, {4, 5, 0}, {5, 6, 1}}, bins([]int{3, 5, 3}), "narrow where there are few")
	assert.Empty(t, bins(nil))
}

// What a report shows in parts adds up to the whole.
func TestThePartsOfAReportAddUp(t *testing.T) {
	for _, s := range shipped(t) {
		t.Run(s.ID, func(t *testing.T) {
			p := &Plan{Scenario: s, Length: s.Lengths[0].ID, Seed: 3}
			r := Gather(p, plays(t, p, 8))
			for _, list := range [][]Bin{r.Spread.Rounds, r.Spread.Minutes, r.Spread.Moves} {
				n := 0
				for _, b := range list {
					n += b.Plays
				}
				assert.Equal(t, r.Plays, n)
			}
			moves := 0
			for _, v := range r.Verbs {
				moves += v.Count
			}
			assert.InDelta(t, r.Moves.Mean*r.Plays, moves*hundred, float64(r.Plays), "of bots")
			endings := 0
			for _, e := range r.Endings {
				endings += e.Plays
			}
			assert.Equal(t, r.Plays, endings)
			met, sum := 0, 0
			for _, m := range r.Meetings {
				met += m.Totals[0].Count
				sum += m.Totals[0].Count * m.Totals[0].Mean
			}
			if len(s.Parties) == 2 {
				require.Equal(t, r.Plays, met)
				assert.InDelta(t, r.Parties[0].Total.Mean, float64(sum)/float64(met), 1)
			} else {
				assert.Empty(t, r.Meetings)
			}
			for _, seat := range r.Seats {
				n, sum := 0, 0
				for _, round := range seat.ByRound {
					n += round.Count
					sum += round.Count * round.Mean
				}
				require.Equal(t, seat.Proper.Count, n)
				assert.InDelta(t, seat.Proper.Mean, float64(sum)/float64(n), 1)
				assert.Less(t, seat.Proper.Mean, seat.PerRound.Mean, "whoever acts is ready in the end")
			}
		})
	}
}

// Whoever is ready and guesses only watches; what is left of the moves is what a seat truly did.
func TestMovesProperLeaveOutWhatWatchersDoToo(t *testing.T) {
	p := cafe(t)
	proper, all := map[game.SeatID][]int{}, map[game.SeatID][]int{}
	result, err := p.Play(0, func(by game.SeatID, m game.Move, events []game.Event) {
		if n := len(all[by]); n > 0 {
			all[by][n-1]++
			if v := m.Verb(); v != "ready" && v != "tap" {
				proper[by][n-1]++
			}
		}
		for _, e := range events {
			if _, began := e.Fact.(game.RoundBegan); began {
				for _, seat := range p.seats() {
					all[seat], proper[seat] = append(all[seat], 0), append(proper[seat], 0)
				}
			}
		}
	})
	require.NoError(t, err)
	for _, s := range result.Seats {
		assert.Equal(t, all[s.Seat], s.Moves)
		assert.Equal(t, proper[s.Seat], s.Proper)
		assert.NotEqual(t, s.Moves, s.Proper)
	}
}
