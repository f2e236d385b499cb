package outcome_test

import (
	"cmp"
	"math"
	"math/big"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"parley/game/outcome"
)

func TestAnalysisIsThatOfAllOutcomesListed(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := problems().Draw(t, "problem")
		points := all(p)
		a, err := outcome.Analyse(p, 1)
		require.NoError(t, err)
		require.NoError(t, a.TooLarge)

		zone := slices.DeleteFunc(slices.Clone(points), func(point outcome.Point) bool { return !reaches(p, point.Utility, -1) })
		require.Equal(t, outcome.Share{Outcomes: big.NewInt(int64(len(zone))), Of: big.NewInt(int64(len(points)))}, plain(a.Zone))
		require.Equal(t, int64(len(points)), a.Outcomes.Int64())
		require.Equal(t, len(zone)*1_000_000/len(points), a.Zone.Millionths())
		require.Zero(t, a.Zone.Margin())

		for party, reach := range a.Parties {
			of := func(point outcome.Point) int { return point.Utility[party] }
			require.Equal(t, p.WalkAway[party], reach.WalkAway)
			require.Equal(t, of(slices.MaxFunc(points, func(x, y outcome.Point) int { return cmp.Compare(of(x), of(y)) })), reach.Best)
			require.Equal(t, of(slices.MinFunc(points, func(x, y outcome.Point) int { return cmp.Compare(of(x), of(y)) })), reach.Worst)
			ideal, found := best(p, points, party)
			require.Equal(t, found, reach.Ideal.Found)
			if found {
				requireOutcome(t, p, reach.Ideal.Point)
				require.Equal(t, ideal, of(reach.Ideal.Point))
			}
		}
		require.Equal(t, []string{outcome.Nash, outcome.KalaiSmorodinsky, outcome.Egalitarian, outcome.Welfare}, names(a.Solutions))
		for _, s := range a.Solutions {
			for _, point := range s.Points {
				requireOutcome(t, p, point)
			}
			require.Equal(t, solved(s.Name, a.Parties, zone), utilities(s.Points), s.Name)
		}
		opposition, winWin := math.Inf(1), 0.0
		for _, point := range points {
			opposition = min(opposition, apart(a.Parties, point.Utility, bests(a.Parties)))
			winWin = max(winWin, slices.Min(scaled(a.Parties, point.Utility)))
		}
		require.InDelta(t, 1000*opposition, a.Opposition, 1.01)
		require.InDelta(t, 1000*winWin, a.WinWin, 1.01)
	})
}

// plain is s in numbers as they are when made from an int64, so that they can be compared field by field.
func plain(s outcome.Share) outcome.Share {
	s.Outcomes, s.Of = big.NewInt(s.Outcomes.Int64()), big.NewInt(s.Of.Int64())
	return s
}

func names(solutions []outcome.Solution) (names []string) {
	for _, s := range solutions {
		names = append(names, s.Name)
	}
	return names
}

// utilities lists the utilities of points, each once.
func utilities(points []outcome.Point) (list [][]int) {
	for _, point := range points {
		list = append(list, point.Utility)
	}
	slices.SortFunc(list, func(a, b []int) int { return slices.Compare(b, a) })
	return slices.CompactFunc(list, slices.Equal)
}

// solved picks from the whole zone, by the book and with fractions that never round.
func solved(name string, parties []outcome.Reach, zone []outcome.Point) [][]int {
	value := func(point outcome.Point) (value []*big.Rat) {
		var gains, shares []*big.Rat
		sum, product := new(big.Rat), big.NewRat(1, 1)
		for party, reach := range parties {
			gain := big.NewRat(int64(point.Utility[party]-reach.WalkAway), 1)
			gains = append(gains, gain)
			sum.Add(sum, gain)
			if most := reach.Ideal.Utility[party] - reach.WalkAway; most > 0 {
				shares = append(shares, new(big.Rat).Quo(gain, big.NewRat(int64(most), 1)))
				product.Mul(product, gain)
			}
		}
		slices.SortFunc(gains, (*big.Rat).Cmp)
		slices.SortFunc(shares, (*big.Rat).Cmp)
		return map[string][]*big.Rat{
			outcome.Nash: {product}, outcome.KalaiSmorodinsky: shares, outcome.Egalitarian: gains, outcome.Welfare: {sum},
		}[name]
	}
	compare := func(a, b outcome.Point) int { return slices.CompareFunc(value(a), value(b), (*big.Rat).Cmp) }
	if len(zone) == 0 {
		return nil
	}
	highest := slices.MaxFunc(zone, compare)
	if name == outcome.Nash && value(highest)[0].Sign() == 0 {
		return nil
	}
	return utilities(slices.DeleteFunc(slices.Clone(zone), func(point outcome.Point) bool { return compare(point, highest) < 0 }))
}

// scaled is each party's utility where its worst is 0 and its best is 1.
func scaled(parties []outcome.Reach, utility []int) (scaled []float64) {
	for party, reach := range parties {
		if reach.Best == reach.Worst {
			scaled = append(scaled, 1)
		} else {
			scaled = append(scaled, float64(utility[party]-reach.Worst)/float64(reach.Best-reach.Worst))
		}
	}
	return scaled
}

func bests(parties []outcome.Reach) (utility []int) {
	for _, reach := range parties {
		utility = append(utility, reach.Best)
	}
	return utility
}

func apart(parties []outcome.Reach, a, b []int) float64 {
	sum := 0.0
	from, to := scaled(parties, a), scaled(parties, b)
	for party := range from {
		sum += (from[party] - to[party]) * (from[party] - to[party])
	}
	return math.Sqrt(sum)
}

func TestJudgementIsThatOfAllOutcomesListed(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := problems().Draw(t, "problem")
		points := all(p)
		a, err := outcome.Analyse(p, 1)
		require.NoError(t, err)
		point := rapid.SampledFrom(points).Draw(t, "outcome")
		j, err := a.Judge(point.Outcome)
		require.NoError(t, err)
		require.Equal(t, point, j.Point)

		better, left := 0, make([]int, len(p.WalkAway))
		for _, other := range points {
			if !atLeast(other.Utility, point.Utility) || slices.Equal(other.Utility, point.Utility) {
				continue
			}
			better++
			for party := range left {
				left[party] = max(left[party], other.Utility[party]-point.Utility[party])
			}
		}
		require.Equal(t, int64(better), j.DominatedBy.Int64())
		require.Equal(t, better > 0, j.Dominated())
		require.Equal(t, left, j.Left)
		require.Equal(t, better > 0, j.Package != nil)
		if j.Package != nil {
			requireOutcome(t, p, *j.Package)
			require.True(t, atLeast(j.Package.Utility, point.Utility))
		}
		require.Equal(t, swaps(p, points, point), swapped(point, j.Swaps))
		for n, s := range a.Solutions {
			near := math.Inf(1)
			for _, other := range s.Points {
				near = min(near, apart(a.Parties, point.Utility, other.Utility))
			}
			if len(s.Points) == 0 {
				require.Equal(t, -1, j.Distance[n])
			} else {
				require.InDelta(t, 1000*near, j.Distance[n], 1.01)
			}
		}
	})
}

// swaps lists the outcomes that differ from one in one proposal and dominate it.
func swaps(p outcome.Problem, points []outcome.Point, from outcome.Point) (list []outcome.Point) {
	for _, point := range points {
		differ := 0
		for i := range point.Outcome {
			if point.Outcome[i] != from.Outcome[i] {
				differ++
			}
		}
		if differ == 1 && atLeast(point.Utility, from.Utility) && !slices.Equal(point.Utility, from.Utility) {
			list = append(list, point)
		}
	}
	return list
}

// swapped carries out each of the swaps, in the order in which all lists outcomes.
func swapped(from outcome.Point, swaps []outcome.Swap) (list []outcome.Point) {
	for _, s := range swaps {
		to := outcome.Point{Outcome: slices.Clone(from.Outcome), Utility: slices.Clone(from.Utility)}
		to.Outcome[s.Proposal] = s.Option
		for party, gain := range s.Gains {
			to.Utility[party] += gain
		}
		list = append(list, to)
	}
	slices.SortFunc(list, func(a, b outcome.Point) int { return slices.Compare(a.Outcome, b.Outcome) })
	return list
}

func TestAnalysisOfTheSale(t *testing.T) {
	a, err := outcome.Analyse(sale(), 1)
	require.NoError(t, err)
	assert.Equal(t, int64(1+2*3*2), a.Outcomes.Int64())
	assert.Equal(t, [][]int{{901, 800}}, utilities(a.Solutions[0].Points), "401 times 400 is more than 1101 times 100")
	assert.Equal(t, [][]int{{901, 800}}, utilities(a.Solutions[1].Points))
	assert.Equal(t, [][]int{{901, 800}}, utilities(a.Solutions[2].Points))
	assert.Equal(t, [][]int{{1601, 500}}, utilities(a.Solutions[3].Points))

	j, err := a.Judge(outcome.Outcome{1, none, none})
	require.NoError(t, err)
	assert.Equal(t, []int{400, 800}, j.Utility)
	assert.Equal(t, []int{501, 200}, j.Left)
	assert.Equal(t, []int{901, 800}, j.Package.Utility)
	assert.Equal(t, []outcome.Swap{{Proposal: 1, Option: 0, Gains: []int{0, 200}}}, j.Swaps)
}

func TestSwapsThatServeAllComeFirst(t *testing.T) {
	p := outcome.Problem{WalkAway: []int{0, 0}, Base: []int{0, 0}, Proposals: []outcome.Proposal{
		{Options: []outcome.Option{option(100, 0)}},
		{Options: []outcome.Option{option(1, 1)}},
	}}
	a, err := outcome.Analyse(p, 1)
	require.NoError(t, err)
	j, err := a.Judge(outcome.Outcome{none, none})
	require.NoError(t, err)
	assert.Equal(t, []outcome.Swap{
		{Proposal: 1, Option: 0, Gains: []int{1, 1}, ForAll: true},
		{Proposal: 0, Option: 0, Gains: []int{100, 0}},
	}, j.Swaps)
}

func TestSolutionsThatTieAreAllFound(t *testing.T) {
	p := outcome.Problem{WalkAway: []int{0, 0}, Base: []int{0, 0}, Proposals: []outcome.Proposal{
		{Options: []outcome.Option{option(300, 500), option(500, 300), option(399, 400)}},
	}}
	a, err := outcome.Analyse(p, 1)
	require.NoError(t, err)
	assert.Equal(t, [][]int{{399, 400}}, utilities(a.Solutions[0].Points))
	assert.Equal(t, [][]int{{500, 300}, {300, 500}}, utilities(a.Solutions[3].Points))
}

func TestNashPicksNothingWhereNotAllCanGainAtOnce(t *testing.T) {
	p := outcome.Problem{WalkAway: []int{0, 0}, Base: []int{0, 0}, Proposals: []outcome.Proposal{
		{Options: []outcome.Option{option(300, 0), option(0, 300)}},
	}}
	a, err := outcome.Analyse(p, 1)
	require.NoError(t, err)
	assert.Empty(t, a.Solutions[0].Points)
	assert.Len(t, a.Solutions[3].Points, 2)
}

func TestJudgeRefusesWhatIsNoOutcome(t *testing.T) {
	a, err := outcome.Analyse(sale(), 1)
	require.NoError(t, err)
	_, err = a.Judge(outcome.Outcome{none, 0, none})
	assert.ErrorIs(t, err, outcome.ErrMalformed)
}
