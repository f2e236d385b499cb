package outcome_test

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game/outcome"
)

func TestAnalysisInPassingIsExactForTalksOfTheUsualSize(t *testing.T) {
	p := talks(1, size{2, 17, 3, 10})
	whole, err := outcome.Analyse(p, 1)
	require.NoError(t, err)
	passing, err := outcome.AnalyseInPassing(p, 1)
	require.NoError(t, err)
	require.NoError(t, passing.TooLarge)
	assert.Equal(t, utilities(whole.Frontier), utilities(passing.Frontier))
	assert.Equal(t, whole.Parties, passing.Parties)
}

func TestAnalysisInPassingSaysWhereItSearched(t *testing.T) {
	a, err := outcome.AnalyseInPassing(talks(1, size{3, 30, 4, 12}), 1)
	require.NoError(t, err)
	require.ErrorIs(t, a.TooLarge, outcome.ErrTooLarge)
	assert.NotEmpty(t, a.Frontier)
	assert.False(t, a.Zone.Exact())
}

func TestShareInThousandths(t *testing.T) {
	share, estimated := outcome.Share{Outcomes: big.NewInt(1), Of: big.NewInt(3)}.Thousandths()
	assert.Equal(t, 333, share)
	assert.False(t, estimated)
	share, estimated = outcome.Share{Of: big.NewInt(9), Hits: 2, Drawn: 3}.Thousandths()
	assert.Equal(t, 666, share)
	assert.True(t, estimated)
}
