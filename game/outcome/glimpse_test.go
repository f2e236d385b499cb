package outcome_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"parley/game/outcome"
)

func TestIdealsAndZonesAreTheSameWithAGlimpse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := problems().Draw(t, "problem")
		ideals, err := outcome.Ideals(p)
		require.NoError(t, err)
		zone, err := outcome.ZoneOf(p)
		require.NoError(t, err)
		outcome.Glimpsing(func() {
			again, err := outcome.Ideals(p)
			require.NoError(t, err)
			for party := range ideals {
				require.Equal(t, ideals[party].Found, again[party].Found)
				if ideals[party].Found {
					require.Equal(t, ideals[party].Utility[party], again[party].Utility[party])
					requireOutcome(t, p, again[party].Point)
					require.True(t, reaches(p, again[party].Utility, party))
				}
			}
			zoneAgain, err := outcome.ZoneOf(p)
			require.NoError(t, err)
			require.Equal(t, zone, zoneAgain)
		})
	})
}
