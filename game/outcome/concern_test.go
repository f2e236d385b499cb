package outcome

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"
)

func TestLeastIsTheLeastOfAllThatMayBeAdded(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		weight := rapid.Int64Range(-3000, 3000).Draw(t, "weight")
		shares := rapid.Int64Range(-1500, 2500)
		a, b := shares.Draw(t, "a"), shares.Draw(t, "b")
		low := rapid.Int64Range(-1500, 0).Draw(t, "low")
		high := rapid.Int64Range(0, 1500).Draw(t, "high")
		want := eased(weight, a+low) - eased(weight, b+low)
		for added := low; added <= high; added++ {
			want = min(want, eased(weight, a+added)-eased(weight, b+added))
		}
		got := least(weight, a, b, low, high)
		assert.LessOrEqual(t, got, want, "promises more than may come")
		assert.GreaterOrEqual(t, got, want-1, "gives away more than the rounding")
	})
}
