package outcome

import "fmt"

// inPassing is what a look for something better may take: some milliseconds, for whoever asks in the middle of play.
var inPassing = meter{cells: 1 << 20, work: 1 << 22}

// Better returns the points of the Pareto frontier that are better than o for some party and worse for none;
// none if o lies on the frontier. It takes far less than [Analyse], and gives up sooner. The error wraps
// [ErrMalformed], also if o is no outcome of p, or [ErrTooLarge].
func Better(p Problem, o Outcome) ([]Point, error) {
	m := inPassing
	pl, err := newPlan(p, &m)
	if err != nil {
		return nil, err
	}
	if !p.Allows(o) {
		return nil, fmt.Errorf("%w: not an outcome", ErrMalformed)
	}
	reached := p.Utility(o)
	var to aim
	for _, points := range reached {
		to.floor = append(to.floor, int64(points))
	}
	packs, err := pl.sum(to, &m)
	if err != nil {
		return nil, err
	}
	var better []Point
	for _, found := range packs {
		if point := pl.point(found); dominates(point.Utility, reached) {
			better = append(better, point)
		}
	}
	return better, nil
}
