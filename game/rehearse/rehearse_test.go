package rehearse

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game/scenario"
	"parley/scenarios"
)

// shipped returns every scenario that comes with the program.
func shipped(t testing.TB) []*scenario.Scenario {
	var list []*scenario.Scenario
	for _, f := range scenarios.Shipped() {
		s, found := f.Parse()
		require.NotNil(t, s, "%s: %v", f.Name, found)
		list = append(list, s)
	}
	return list
}

// plays returns the first n results of p.
func plays(t testing.TB, p *Plan, n int) []*Result {
	list := make([]*Result, n)
	for i := range list {
		var err error
		list[i], err = p.Play(i, nil)
		require.NoError(t, err)
	}
	return list
}

func TestTheSameSeedGivesTheSameReport(t *testing.T) {
	for _, s := range shipped(t) {
		t.Run(s.ID, func(t *testing.T) {
			p := &Plan{Scenario: s, Length: s.Lengths[0].ID, Seed: 7}
			require.NoError(t, p.Check())
			report := Gather(p, plays(t, p, 20))
			first, err := json.MarshalIndent(report, "", " ")
			require.NoError(t, err)
			second, err := json.MarshalIndent(Gather(p, plays(t, p, 20)), "", " ")
			require.NoError(t, err)
			assert.Equal(t, string(first), string(second))
			assert.Zero(t, report.Refused, "a bot makes no move that the rules refuse")
		})
	}
}

func BenchmarkPlay(b *testing.B) {
	for _, s := range shipped(b) {
		b.Run(s.ID, func(b *testing.B) {
			p := &Plan{Scenario: s, Length: s.Lengths[0].ID}
			troupe, n := p.Troupe(), 0
			var moves []int
			b.ReportAllocs()
			for b.Loop() {
				res, err := troupe.Play(n, nil)
				if err != nil {
					b.Fatal(err)
				}
				moves = append(moves, res.Moves)
				n++
			}
			slices.Sort(moves)
			b.ReportMetric(float64(moves[len(moves)/2]), "moves/play")
			b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "plays/s")
		})
	}
}
