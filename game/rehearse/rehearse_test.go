package rehearse

import (
	"encoding/json"
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
			moves, n := 0, 0
			for b.Loop() {
				res, err := p.Play(n, nil)
				require.NoError(b, err)
				moves += res.Moves
				n++
			}
			b.ReportMetric(float64(moves)/float64(n), "moves/play")
			b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "plays/s")
		})
	}
}
