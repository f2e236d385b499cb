package rehearse

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game/story"
)

// Every ending that a rehearsal has seen is told by a transcript that comes to it again.
func TestWitnessesReplayToTheirEndings(t *testing.T) {
	for _, s := range shipped(t) {
		t.Run(s.ID, func(t *testing.T) {
			for _, all := range casts {
				p := &Plan{Scenario: s, Length: s.Lengths[0].ID, Seed: 11, All: all}
				results := plays(t, p, told)
				report, again := Gather(p, results), Gather(p, results)
				require.NoError(t, p.Tell(report))
				require.NoError(t, p.Tell(again))
				assert.Equal(t, report, again, "the same play gives the same transcript")
				seen := 0
				for _, e := range report.Endings {
					if e.Witness == nil {
						continue
					}
					seen++
					done, err := story.Replay(s, e.Witness.Transcript)
					require.NoError(t, err, "%s", e.Witness.Transcript)
					assert.Equal(t, e.Ending, done.Ending)
					assert.False(t, done.Changed)
					assert.GreaterOrEqual(t, done.Moves, e.Witness.Moves, "the instructor and the clock move too")
				}
				assert.NotZero(t, seen)
			}
		})
	}
}
