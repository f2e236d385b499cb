package outcome_test

import (
	"fmt"
	"math"
	"math/big"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"parley/game/outcome"
)

func TestSearchedFrontierHoldsOutcomesThatNothingSeenDominates(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := problems().Draw(t, "problem")
		exact, err := outcome.Frontier(p)
		require.NoError(t, err)
		a, err := outcome.AnalyseRoughly(p, rapid.Uint64().Draw(t, "seed"), 50, 10)
		require.NoError(t, err)
		require.NotEmpty(t, a.Frontier)
		for n, point := range a.Frontier {
			requireOutcome(t, p, point)
			for _, other := range a.Frontier[n+1:] {
				require.False(t, atLeast(point.Utility, other.Utility) || atLeast(other.Utility, point.Utility))
			}
			covered := false
			for _, best := range exact {
				covered = covered || atLeast(best.Utility, point.Utility)
			}
			require.True(t, covered)
		}
	})
}

func TestSearchComesCloseToTheFrontier(t *testing.T) {
	for seed := range uint64(5) {
		p := talks(seed, size{3, 12, 3, 8})
		exact, err := outcome.Analyse(p, seed)
		require.NoError(t, err)
		require.NoError(t, exact.TooLarge)
		rough, err := outcome.AnalyseRoughly(p, seed, 1000, 200)
		require.NoError(t, err)
		require.ErrorIs(t, rough.TooLarge, outcome.ErrTooLarge)
		assert.ErrorContains(t, rough.TooLarge, "12 proposals with 36 options, 8 concerns, 3 parties")
		for party := range rough.Parties {
			most := exact.Parties[party].Best
			assert.Equal(t, most, rough.Parties[party].Best, "what is cheap to know stays exact")
			assert.True(t, slices.ContainsFunc(rough.Frontier, func(p outcome.Point) bool { return p.Utility[party] == most }),
				"the search goes as far as each party can")
		}
		assert.InDelta(t, exact.WinWin, rough.WinWin, 50)
		assert.InDelta(t, exact.Opposition, rough.Opposition, 50)
	}
}

func TestSampledShareIsNearTheCountedOne(t *testing.T) {
	far := 0
	for seed := range uint64(200) {
		p := talks(seed, size{2, 8, 3, 4})
		exact, err := outcome.Analyse(p, seed)
		require.NoError(t, err)
		require.True(t, exact.Zone.Exact())
		rough, err := outcome.AnalyseRoughly(p, seed, 500, 10)
		require.NoError(t, err)
		require.False(t, rough.Zone.Exact())
		require.Equal(t, 500, rough.Zone.Drawn)
		require.Equal(t, exact.Outcomes, rough.Outcomes)
		if math.Abs(float64(exact.Zone.Millionths()-rough.Zone.Millionths())) > float64(rough.Zone.Margin()) {
			far++
		}
	}
	assert.LessOrEqual(t, far, 20, "one in twenty would be 10")
}

func TestSampleIsEvenOverAllOutcomes(t *testing.T) {
	p := talks(3, size{2, 5, 2, 2}) // the last but one requires the one before it
	seen := map[string]int{}
	for _, o := range outcome.Drawn(p, 7, 60_000) {
		require.True(t, p.Allows(o))
		seen[fmt.Sprint(o)]++
	}
	outcomes := len(all(p))
	require.Len(t, seen, outcomes)
	expected := 60_000 / float64(outcomes)
	for o, n := range seen {
		assert.InDelta(t, expected, n, 6*math.Sqrt(expected), o)
	}
}

func TestAnalysisIsTheSameForTheSameSeed(t *testing.T) {
	p := talks(4, size{3, 10, 3, 6})
	first, err := outcome.AnalyseRoughly(p, 11, 200, 20)
	require.NoError(t, err)
	second, err := outcome.AnalyseRoughly(p, 11, 200, 20)
	require.NoError(t, err)
	assert.Equal(t, first, second)
	assert.Equal(t, outcome.Drawn(p, 11, 20), outcome.Drawn(p, 11, 20))
	assert.NotEqual(t, outcome.Drawn(p, 11, 20), outcome.Drawn(p, 12, 20))
}

func TestOutcomesAreCountedBeyondAllWords(t *testing.T) {
	a, err := outcome.Analyse(coins(256, 0), 1)
	require.NoError(t, err)
	assert.Equal(t, new(big.Int).Lsh(big.NewInt(1), 256), a.Outcomes)
	assert.False(t, a.Zone.Exact(), "more than 2^128 are not counted one kind from another")
	j, err := a.Judge(make(outcome.Outcome, 256))
	require.NoError(t, err)
	assert.Nil(t, j.DominatedBy)
	assert.False(t, j.Dominated())
}
