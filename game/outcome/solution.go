package outcome

import (
	"cmp"
	"math/big"
	"math/bits"
	"slices"
)

// The names of the solutions, in the order in which they are returned.
const (
	Nash             = "nash"
	KalaiSmorodinsky = "kalai-smorodinsky"
	Egalitarian      = "egalitarian"
	Welfare          = "welfare"
)

// Solution is what one theory of bargaining calls fair or sensible: the points that it picks, all of them
// where several tie.
//
// All four pick from the zone of agreement and count gains over the walk-away. On a set of separate
// outcomes they read:
//
//   - Nash (1950): the largest product of the gains; nothing is picked if no outcome lets all parties gain.
//   - Kalai and Smorodinsky (1975), for finite sets as Nagahisa and Tanaka (Social Choice and Welfare 19,
//     2002): the party that is furthest from its ideal, by the share of what it could gain, is as near as
//     can be; then the next (Imai, Econometrica 51, 1983).
//   - Egalitarian (Kalai, Econometrica 45, 1977): the party that gains least gains as much as can be; then the
//     next (Chun and Peters, Economics Letters 28, 1988).
//   - Welfare (the utilitarian sum; Thomson, "Nash's bargaining solution and utilitarian choice rules",
//     Econometrica 49, 1981): the largest sum of the gains.
//
// A party that can gain nothing in the zone has no part in the first two, as it would turn every product to
// 0. Each picks points of the Pareto frontier only.
type Solution struct {
	Name   string
	Points []Point // none if the zone is empty
}

// solve returns the four solutions. The points are the frontier and ideals what each party can reach.
func solve(frontier []Point, reach []Reach) []Solution {
	zone := slices.DeleteFunc(slices.Clone(frontier), func(p Point) bool {
		return slices.ContainsFunc(gains(p, reach), func(gain int) bool { return gain < 0 })
	})
	var gainers []int
	for party, r := range reach {
		if r.Ideal.Found && r.Ideal.Utility[party] > r.WalkAway {
			gainers = append(gainers, party)
		}
	}
	return []Solution{
		{Nash, nash(zone, reach, gainers)},
		{KalaiSmorodinsky, most(zone, func(p Point) []ratio {
			var shares []ratio
			for _, party := range gainers {
				whole := reach[party].Ideal.Utility[party] - reach[party].WalkAway
				shares = append(shares, ratio{uint64(p.Utility[party] - reach[party].WalkAway), uint64(whole)})
			}
			return sorted(shares)
		}, lexical)},
		{Egalitarian, most(zone, func(p Point) []ratio {
			var all []ratio
			for _, gain := range gains(p, reach) {
				all = append(all, ratio{uint64(gain), 1})
			}
			return sorted(all)
		}, lexical)},
		{Welfare, most(zone, func(p Point) int {
			sum := 0
			for _, gain := range gains(p, reach) {
				sum += gain
			}
			return sum
		}, cmp.Compare)},
	}
}

// nash returns the points of the zone with the largest product of gains, if it is above 0.
func nash(zone []Point, reach []Reach, gainers []int) []Point {
	product := func(p Point) *big.Int {
		n := big.NewInt(1)
		for _, party := range gainers {
			n.Mul(n, big.NewInt(int64(p.Utility[party]-reach[party].WalkAway)))
		}
		return n
	}
	points := most(zone, product, (*big.Int).Cmp)
	if len(points) > 0 && product(points[0]).Sign() == 0 {
		return nil
	}
	return points
}

// gains is what each party has at p above its walk-away.
func gains(p Point, reach []Reach) []int {
	all := make([]int, len(reach))
	for party, r := range reach {
		all[party] = p.Utility[party] - r.WalkAway
	}
	return all
}

// most returns the points of the highest value, all if there are several.
func most[V any](points []Point, value func(Point) V, compare func(a, b V) int) (best []Point) {
	var highest V
	for _, p := range points {
		v := value(p)
		order := 1
		if len(best) > 0 {
			order = compare(v, highest)
		}
		if order > 0 {
			best, highest = nil, v
		}
		if order >= 0 {
			best = append(best, p)
		}
	}
	return best
}

// A ratio is part of whole, whole above 0.
type ratio struct{ part, whole uint64 }

// compare compares two ratios without rounding.
func (a ratio) compare(b ratio) int {
	aHigh, aLow := bits.Mul64(a.part, b.whole)
	bHigh, bLow := bits.Mul64(b.part, a.whole)
	return cmp.Or(cmp.Compare(aHigh, bHigh), cmp.Compare(aLow, bLow))
}

func sorted(all []ratio) []ratio {
	slices.SortFunc(all, ratio.compare)
	return all
}

// lexical compares the smallest of both, then the next smallest.
func lexical(a, b []ratio) int { return slices.CompareFunc(a, b, ratio.compare) }
