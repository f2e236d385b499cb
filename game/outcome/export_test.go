package outcome

// Frontier returns the Pareto frontier of p alone, and nothing else that can be said of it.
func Frontier(p Problem) ([]Point, error) { return frontier(p, newMeter()) }

// FrontierWithin is Frontier with a meter of its own, so that a test need not fill the usual one.
func FrontierWithin(p Problem, cells, work int) ([]Point, error) {
	return frontier(p, &meter{cells: cells, work: work})
}

func frontier(p Problem, m *meter) ([]Point, error) {
	pl, err := newPlan(p, m)
	if err != nil {
		return nil, err
	}
	return pl.frontier(m)
}

// AnalyseRoughly is Analyse as it is where nothing can be exact that may be searched or sampled for.
func AnalyseRoughly(p Problem, seed uint64, drawn, directions int) (*Analysis, error) {
	return analyse(p, seed, effort{answer: *newMeter(), drawn: drawn, directions: directions, glances: 1 << 27})
}

// Drawn returns a sample of the outcomes of p.
func Drawn(p Problem, seed uint64, n int) []Outcome {
	m := newMeter()
	pl, err := newPlan(p, m)
	if err != nil {
		panic(err)
	}
	all, err := pl.ways(m)
	if err != nil {
		panic(err)
	}
	var outcomes []Outcome
	for _, point := range (&sample{plan: pl, all: all, from: &dice{seed}, size: n}).points() {
		outcomes = append(outcomes, point.Outcome)
	}
	return outcomes
}

// Glimpsing calls do while every ideal and zone is looked for with a good outcome at hand, however small the problem.
func Glimpsing(do func()) {
	usual := atOnce
	atOnce = meter{}
	defer func() { atOnce = usual }()
	do()
}
