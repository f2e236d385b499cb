package outcome

import "slices"

// Frontier returns the Pareto frontier of p: the outcomes that no other outcome betters for one party
// without being worse for another. Of outcomes with the same utility for everybody it holds one. They
// are in falling order of the first party's utility, then of the second's, and so on. There is always
// one, as agreeing nothing is an outcome. The error wraps [ErrMalformed] or [ErrTooLarge].
func Frontier(p Problem) ([]Point, error) { return frontier(p, newMeter()) }

func frontier(p Problem, m *meter) ([]Point, error) {
	pl, err := newPlan(p, m)
	if err != nil {
		return nil, err
	}
	return pl.frontier(m)
}

func (pl *plan) frontier(m *meter) ([]Point, error) {
	packs, err := pl.sum(aim{}, m)
	if err != nil {
		return nil, err
	}
	points := make([]Point, 0, len(packs))
	for _, found := range packs {
		points = append(points, pl.point(found))
	}
	slices.SortFunc(points, func(a, b Point) int { return slices.Compare(b.Utility, a.Utility) })
	return points, nil
}

// point is the outcome that p has come to, with its utilities.
func (pl *plan) point(p pack) Point {
	o := pl.outcome(p)
	return Point{Outcome: o, Utility: pl.problem.Utility(o)}
}
