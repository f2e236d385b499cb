package outcome

// FrontierWithin is Frontier with a meter of its own, so that a test need not fill the usual one.
func FrontierWithin(p Problem, cells, work int) ([]Point, error) {
	return frontier(p, &meter{cells: cells, work: work})
}
