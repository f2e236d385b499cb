package rehearse

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"
)

func TestStatIsWhatTheFormulasSay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		list := rapid.SliceOfN(rapid.IntRange(-10000, 10000), 2, 200).Draw(t, "list")
		var s sums
		sum := 0.0
		for _, v := range list {
			s.add(v)
			sum += float64(v)
		}
		mean, squares := sum/float64(len(list)), 0.0
		for _, v := range list {
			squares += (float64(v) - mean) * (float64(v) - mean)
		}
		within := 1.96 * math.Sqrt(squares/float64(len(list)-1)/float64(len(list)))
		out := s.stat()
		assert.InDelta(t, mean, float64(out.Mean), 0.51)
		assert.InDelta(t, within, float64(out.Within), 0.02*within+1)
		assert.LessOrEqual(t, out.Least, out.Median)
		assert.LessOrEqual(t, out.Median, out.Most)
	})
}

func TestShareIsWilsonsInterval(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 5000).Draw(t, "n")
		k := rapid.IntRange(0, n).Draw(t, "k")
		z, p, m := 1.96, float64(k)/float64(n), float64(n)
		centre := (p + z*z/(2*m)) / (1 + z*z/m)
		half := z / (1 + z*z/m) * math.Sqrt(p*(1-p)/m+z*z/(4*m*m))
		out := share(k, n)
		assert.InDelta(t, 1000*p, float64(out.Permille), 0.51)
		assert.InDelta(t, max(0, 1000*(centre-half)), float64(out.Low), 1.5)
		assert.InDelta(t, min(1000, 1000*(centre+half)), float64(out.High), 1.5)
	})
	assert.Equal(t, Share{High: 1000}, share(0, 0), "of nothing, nothing is known")
}

func TestRootRoundsDown(t *testing.T) {
	for n := range 5000 {
		r := root(n)
		assert.True(t, r*r <= n && (r+1)*(r+1) > n, n)
	}
}
