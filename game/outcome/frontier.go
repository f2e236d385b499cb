package outcome

import "slices"

// frontier returns the Pareto frontier, as an [Analysis] has it. The error wraps [ErrTooLarge].
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
