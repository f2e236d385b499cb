package scenario

import (
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestParseReadsWhatTheFileSays(t *testing.T) {
	src, err := os.ReadFile("testdata/small.yaml")
	require.NoError(t, err)
	s, ds := Parse("small.yaml", src)
	require.NotNil(t, s, "%s", ds)

	assert.Equal(t, []PartyID{"seller", "buyer"}, []PartyID{s.Parties[0].ID, s.Parties[1].ID}, "in the order of the file")
	sale := s.Proposal("sale")
	require.NotNil(t, sale)
	assert.Equal(t, []Name{"seller", "buyer"}, sale.By)
	assert.Equal(t, PerParty{"seller": 5 * Point, "buyer": 5 * Point}, sale.Worth)
	assert.Equal(t, map[Direction]Points{{"seller", "buyer"}: 500, {"buyer", "seller"}: 500}, sale.Trust)
	assert.Equal(t, map[ConcernID]Share{"works-for-a-year": One}, s.Proposal("warranty").Meets, "a bare name means all of it")
	assert.Equal(t, []PartyID{"seller"}, s.Proposal("warranty").Binds, "a single name is a list of one")
	assert.Equal(t, LevelID("high"), sale.Terms[0].Levels[1].ID)
	assert.Equal(t, Seconds(180), s.Phase("talk").Time)
	assert.Equal(t, []ProposalID{"sale"}, s.Ending("sold").When.Agreed.Of)
	assert.Equal(t, Score{Deal: 70, Trust: 30}, s.Score, "the defaults stand in it")
	assert.Equal(t, DefaultFactors, s.Trust.Factors)
	assert.Equal(t, AbsentBot, s.Role("ada").Absent)
}
