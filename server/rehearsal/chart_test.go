package rehearsal

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"parley/game/rehearse"
)

func TestAScaleHoldsAllInFewWholeSteps(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		least := rapid.IntRange(-20_000, 20_000).Draw(t, "least")
		most := least + rapid.IntRange(0, 40_000).Draw(t, "more")
		s, step := around(least, most)
		assert.LessOrEqual(t, s.from, least)
		assert.GreaterOrEqual(t, s.to, most)
		assert.Less(t, s.from, s.to)
		assert.LessOrEqual(t, s.to-s.from, 6*step)
		assert.Zero(t, s.from%step)
		assert.Zero(t, s.to%step)
		assert.Zero(t, step%100, "in whole points")
		labels := s.ticks(step, whole)
		assert.Equal(t, "0.00%", labels[0].At)
		assert.Equal(t, "100.00%", labels[len(labels)-1].At)
		for _, v := range []int{least, most, s.from - 1, s.to + 1} {
			at, err := strconv.ParseFloat(strings.TrimSuffix(s.at(v), "%"), 64)
			require.NoError(t, err)
			want := 100 * float64(min(max(v, s.from), s.to)-s.from) / float64(s.to-s.from)
			assert.InDelta(t, want, at, 0.011)
		}
	})
}

func TestNumbersOnThePage(t *testing.T) {
	for v, want := range map[int]string{0: "0.0", 4: "0.0", 5: "0.1", 1250: "12.5", -1255: "−12.6", 9996: "100.0"} {
		assert.Equal(t, want, fixed(v), v)
	}
	assert.Equal(t, "12.3 ±0.5", rough(rehearse.Stat{Count: 9, Mean: 1234, Within: 45}))
	assert.Equal(t, "12.3", rough(rehearse.Stat{Count: 1, Mean: 1234}), "one play tells nothing of others")
	assert.Equal(t, "+40", signed(4000))
	assert.Equal(t, "−40", signed(-4000))
	assert.Equal(t, "-13", rounded(-1250))
}
