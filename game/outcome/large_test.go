//go:build !race

package outcome_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game/outcome"
)

// uneven makes some of the options better for everybody than others, as those of most scenarios are.
func uneven(p outcome.Problem) outcome.Problem {
	for _, proposal := range p.Proposals {
		for n, option := range proposal.Options {
			for party := range option.Worth {
				option.Worth[party] += 100 * (n * (7 + party) % 23)
			}
		}
	}
	return p
}

// A glimpse makes large talks small: most of what could be agreed is worse than what it found.
func TestIdealsOfLargeTalksAreExact(t *testing.T) {
	for name, p := range map[string]outcome.Problem{
		"4 terms of three": uneven(termed(2, agenda{3, 30, 4, 3, 12})),
		"4 terms of two":   termed(2, agenda{2, 30, 4, 2, 12}),
		"nothing to agree": {WalkAway: []int{0, 0}, Base: []int{0, 0}},
	} {
		t.Run(name, func(t *testing.T) {
			ideals, err := outcome.Ideals(p)
			require.NoError(t, err)
			found, err := outcome.Analyse(p, 1)
			require.NoError(t, err)
			for party, ideal := range ideals {
				require.True(t, ideal.Found)
				requireOutcome(t, p, ideal.Point)
				assert.GreaterOrEqual(t, ideal.Utility[party], found.Parties[party].Ideal.Utility[party], "at least what a search finds")
				assert.LessOrEqual(t, ideal.Utility[party], found.Parties[party].Best)
			}
			_, err = outcome.ZoneOf(p)
			require.NoError(t, err)
		})
	}
}
