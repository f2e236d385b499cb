package scenarios

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game/outcome"
)

// How many outcomes lie in the zone may be estimated, where counting them would take longer than an author waits.
func TestShippedFilesAreSmallEnoughForAnExactAnswer(t *testing.T) {
	for _, f := range Shipped() {
		s, found := f.Parse()
		require.NotNil(t, s, "%s", found)
		for i := range s.Lengths {
			a, err := outcome.Analyse(s.Bargain(&s.Lengths[i]).Problem, 1)
			require.NoError(t, err)
			assert.NoError(t, a.TooLarge, "%s, %s", s.ID, s.Lengths[i].ID)
			assert.LessOrEqual(t, a.Zone.Margin(), 10_000, "%s, %s: millionths", s.ID, s.Lengths[i].ID)
			for _, solution := range a.Solutions {
				assert.NotEmpty(t, solution.Points, "%s, %s: %s", s.ID, s.Lengths[i].ID, solution.Name)
			}
		}
	}
}

func BenchmarkAnalyse(b *testing.B) {
	for _, f := range Shipped() {
		s, found := f.Parse()
		require.NotNil(b, s, "%s", found)
		for i := range s.Lengths {
			b.Run(s.ID+", "+string(s.Lengths[i].ID), func(b *testing.B) {
				bargain := s.Bargain(&s.Lengths[i])
				b.ReportAllocs()
				for b.Loop() {
					_, err := outcome.Analyse(bargain.Problem, 1)
					require.NoError(b, err)
				}
			})
		}
	}
}
