package outcome_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"parley/game/outcome"
)

func TestBetterIsWhatTheFrontierHolds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := problems().Draw(t, "problem")
		from := rapid.SampledFrom(all(p)).Draw(t, "from")
		frontier, err := outcome.Frontier(p)
		require.NoError(t, err)
		better, err := outcome.Better(p, from.Outcome)
		require.NoError(t, err)
		want, got := [][]int{}, [][]int{}
		for _, point := range frontier {
			if atLeast(point.Utility, from.Utility) && !slices.Equal(point.Utility, from.Utility) {
				want = append(want, point.Utility)
			}
		}
		for _, point := range better {
			got = append(got, point.Utility)
			require.Equal(t, p.Utility(point.Outcome), point.Utility)
		}
		require.ElementsMatch(t, want, got)
	})
}

func TestBetterRefuses(t *testing.T) {
	p := outcome.Problem{WalkAway: []int{0}, Base: []int{0}, Proposals: []outcome.Proposal{{Options: []outcome.Option{{Worth: []int{1}}}}}}
	for name, c := range map[string]struct {
		problem outcome.Problem
		reached outcome.Outcome
	}{
		"a problem without parties":    {outcome.Problem{}, nil},
		"an outcome of another length": {p, outcome.Outcome{0, 0}},
		"an option that is not there":  {p, outcome.Outcome{1}},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := outcome.Better(c.problem, c.reached)
			assert.ErrorIs(t, err, outcome.ErrMalformed)
		})
	}
}
