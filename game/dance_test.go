package game

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game/scenario"
)

func TestStepIsNamedByWhatItChangesForBothSides(t *testing.T) {
	for _, c := range []struct {
		own, others scenario.Points
		is          DanceKind
	}{
		{1, 1, StepFortunate}, {1, 0, StepSelfish}, {1, -1, StepSelfish},
		{0, 1, StepNice}, {0, 0, StepSilent}, {0, -1, StepUnfortunate},
		{-1, 1, StepConcession}, {-1, 0, StepConcession}, {-1, -1, StepUnfortunate},
	} {
		t.Run(fmt.Sprintf("%+d for itself and %+d for the others", c.own, c.others), func(t *testing.T) {
			assert.Equal(t, c.is, danceKind(c.own, c.others))
		})
	}
}

func TestDanceBeginsAnewWhenSomethingWasAgreed(t *testing.T) {
	table := started(t, load(t, "harbour"), "long")
	offer := func(by SeatID, id scenario.ProposalID) {
		play(t, table, by, Offer{Package: []Choice{{Proposal: id}}})
	}
	offer("mayor", "night-rest")
	play(t, table, "mayor", Withdraw{Offer: 1})
	offer("mayor", "night-rest")
	play(t, table, "skipper", Accept{Offer: 2})
	play(t, table, "cook", Accept{Offer: 2})
	play(t, table, "skipper", Voice{Concern: "old-boats"})
	offer("teacher", "reef")
	steps := table.dance()
	require.Len(t, steps, 3)
	assert.Equal(t, StepOpening, steps[0].Step)
	assert.Equal(t, StepSilent, steps[1].Step)
	assert.Equal(t, StepOpening, steps[2].Step, "the second offer was agreed")
	assert.Nil(t, steps[2].Gains)
}
