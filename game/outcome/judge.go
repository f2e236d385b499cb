package outcome

import (
	"fmt"
	"math/big"
	"slices"
)

// Judgement is what can be said of one outcome, given all that was possible.
type Judgement struct {
	Point
	// DominatedBy is how many outcomes are better for some party and worse for none; nil where there are too
	// many to count.
	DominatedBy *big.Int
	// Better are the points of the frontier that are; none if the outcome lies on it. Where the frontier was
	// searched for, so are this and all that follows but the swaps.
	Better []Point
	// Left is what each party left on the table: the most that it could have had more without any
	// party having less, in hundredths. Parties may not all be able to have it at once.
	Left []int
	// Package is one better package, the one of Better whose parties gain most evenly; nil if there is none.
	Package *Point
	// Swaps are the changes of one proposal that would have been better for some party and worse for none,
	// first those that are better for all.
	Swaps []Swap
	// Distance is how far it is to each solution, in the order of the analysis: to the nearest of its points,
	// in thousandths, on the scale of [Analysis.Opposition]; -1 if the solution has none.
	Distance []int
}

// Dominated says that some outcome is better for some party and worse for none.
func (j Judgement) Dominated() bool {
	return len(j.Better) > 0 || len(j.Swaps) > 0 || j.DominatedBy != nil && j.DominatedBy.Sign() > 0
}

// Judge says what can be said of o. The error wraps [ErrMalformed] if o is no outcome of the problem.
func (a *Analysis) Judge(o Outcome) (Judgement, error) {
	if !a.problem.Allows(o) {
		return Judgement{}, fmt.Errorf("%w: not an outcome", ErrMalformed)
	}
	j := Judgement{Point: Point{slices.Clone(o), a.problem.Utility(o)}, Left: make([]int, len(a.Parties))}
	for _, better := range a.Frontier {
		if !dominates(better.Utility, j.Utility) {
			continue
		}
		j.Better = append(j.Better, better)
		for party := range j.Left {
			j.Left[party] = max(j.Left[party], better.Utility[party]-j.Utility[party])
		}
	}
	even := most(j.Better, func(p Point) []ratio {
		var shares []ratio
		for party, r := range a.Parties {
			shares = append(shares, ratio{uint64(p.Utility[party] - j.Utility[party]), uint64(max(1, r.Best-r.Worst))})
		}
		return sorted(shares)
	}, lexical)
	if len(even) > 0 {
		j.Package = &even[0]
	}
	j.DominatedBy = a.dominators(j.Utility)
	j.Swaps = a.problem.swaps(j.Point)
	for _, s := range a.Solutions {
		near := -1
		for _, p := range s.Points {
			if d := distance(j.Point, p, a.Parties); near < 0 || d < near {
				near = d
			}
		}
		j.Distance = append(j.Distance, near)
	}
	return j, nil
}

// dominators counts the outcomes that dominate this utility, or returns nil if there are too many.
func (a *Analysis) dominators(utility []int) *big.Int {
	m := a.allowed.answer
	pl, err := newPlan(a.problem, &m)
	if err != nil {
		return nil
	}
	var to aim
	for _, points := range utility {
		to.floor = append(to.floor, int64(points))
		to.ceiling = append(to.ceiling, int64(points)+1)
	}
	within, err := a.count(pl, to)
	if err != nil {
		return nil
	}
	var n amount
	for _, t := range within {
		if slices.Contains(t.row[:pl.parties], plenty) { // else it is an equal
			n = n.plus(t.packages)
		}
	}
	return n.big()
}
