package scenario

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game/outcome"
)

func TestBargainHoldsWhatCanBeAgreed(t *testing.T) {
	s, ds := Parse("small.yaml", smallWith(t, "weight: 10}", "weight: 10}\n  quiet: {of: ada, title: Quiet, text: No noise., weight: 3}"))
	require.NotNil(t, s, "%s", ds)
	b := s.Bargain(s.Length("short"))

	assert.Equal(t, []int{800, 600}, b.WalkAway)
	assert.Equal(t, []outcome.Concern{{Party: 0, Weight: 1000}, {Party: 1, Weight: 1000}}, b.Concerns, "a role's own concern is no concern of its party")
	require.Len(t, b.Proposals, 2)
	assert.Equal(t, [][]LevelID{{"low"}, {"high"}}, b.Levels[0])
	assert.Equal(t, outcome.Option{Worth: []int{1100, 500}, Meets: []outcome.Meet{{Concern: 0, Share: 1000}}}, b.Proposals[0].Options[1])
	assert.Equal(t, []int{0}, b.Proposals[1].Requires)
	require.NoError(t, b.Check())
}

func TestBargainLeavesOutWhatDoesNotComeUp(t *testing.T) {
	s, ds := Parse("small.yaml", smallWith(t, "binds: seller", "binds: seller\n    opens: later",
		"  sale:\n", "  test-ride: {title: A test ride, by: buyer, worth: {buyer: 1}, requires: warranty}\n  sale:\n",
		"minutes: 30, phases: talk}", "minutes: 30, phases: talk}\n  long: {title: An hour, minutes: 60, phases: [talk, later]}",
		"endings:\n", "  later: {title: Later, rounds: 1, time: 3m, moves: [say, voice, offer, accept]}\nendings:\n"))
	require.NotNil(t, s, "%s", ds)
	ids := func(id LengthID) []ProposalID {
		var ids []ProposalID
		for _, p := range s.Bargain(s.Length(id)).Agenda {
			ids = append(ids, p.ID)
		}
		return ids
	}
	assert.Equal(t, []ProposalID{"sale"}, ids("short"), "neither the warranty nor what requires it")
	assert.Equal(t, []ProposalID{"test-ride", "sale", "warranty"}, ids("long"))
}
