package outcome_test

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game/outcome"
)

// coins is a problem whose outcomes are the throws of so many coins, of which enough must show heads.
func coins(n, enough int) outcome.Problem {
	p := outcome.Problem{WalkAway: []int{enough}, Base: []int{0}}
	for range n {
		p.Proposals = append(p.Proposals, outcome.Proposal{Options: []outcome.Option{{Worth: []int{1}}}})
	}
	return p
}

func TestOutcomesAreCountedExactlyBeyond64Bits(t *testing.T) {
	for _, n := range []int64{63, 64, 65, 80, 127} {
		a, err := outcome.Analyse(coins(int(n), 40), 1)
		require.NoError(t, err)
		want := new(big.Int)
		for heads := int64(40); heads <= n; heads++ {
			want.Add(want, new(big.Int).Binomial(n, heads))
		}
		require.True(t, a.Zone.Exact())
		assert.Equal(t, want.String(), a.Zone.Outcomes.String(), "%d coins", n)

		nothing := make(outcome.Outcome, n)
		for i := range nothing {
			nothing[i] = outcome.NotAgreed
		}
		j, err := a.Judge(nothing)
		require.NoError(t, err)
		want.Sub(a.Outcomes, big.NewInt(1))
		assert.Equal(t, want.String(), j.DominatedBy.String(), "%d coins", n)
	}
}
