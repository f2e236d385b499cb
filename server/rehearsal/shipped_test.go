//go:build !race

package rehearsal

import (
	"cmp"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game/rehearse"
	"parley/game/scenario"
	"parley/scenarios"
)

// otherPlays is how many plays a length has of which a file expects no more than that exploits do not pay.
const otherPlays = 100

// The race detector makes many plays ten times as slow, and finds in few what it finds in many.
func TestEveryScenarioHoldsWhatItExpectsInEachOfItsLengths(t *testing.T) {
	for _, f := range scenarios.Shipped() {
		s, found := f.Parse()
		require.NotNil(t, s, "%s", found)
		require.NotNil(t, s.Expect, "%s expects nothing", f.Name)
		require.NotNil(t, s.Expect.Exploits, "%s does not bound what exploits gain", f.Name)
		assert.LessOrEqual(t, *s.Expect.Exploits, 3*scenario.Point, "%s lets exploits gain", f.Name)
		for i := range s.Lengths {
			length := s.Lengths[i].ID
			t.Run(s.ID+"/"+string(length), func(t *testing.T) {
				plays := otherPlays
				if length == cmp.Or(s.Expect.Length, s.Lengths[0].ID) {
					plays = cmp.Or(s.Expect.Plays, scenario.ExpectPlays)
				}
				plan := &rehearse.Plan{Scenario: s, Length: length, Seed: 1}
				out, err := Run(t.Context(), Order{Plan: plan, Plays: plays, Exploits: true})
				require.NoError(t, err)
				assert.Empty(t, out.Short, "parley rehearse %s --length %s --plays %d", f.Name, length, plays)
			})
		}
	}
}
