package outcome

// moderate keeps an analysis at the end of play within some tenths of a second and some tens of megabytes, whatever
// the problem: many tables may end at once. A problem of 17 proposals of 3 options for two parties is exact.
var moderate = effort{
	answer:     meter{cells: 1 << 20, work: 1 << 25},
	frontier:   meter{cells: 1 << 19, work: 1 << 23},
	count:      meter{cells: 1 << 19, work: 1 << 21},
	drawn:      2000,
	directions: 100,
	glances:    1 << 23,
}

// AnalyseInPassing is [Analyse] for whoever asks as soon as talks are over: it searches and estimates sooner.
func AnalyseInPassing(p Problem, seed uint64) (*Analysis, error) { return analyse(p, seed, moderate) }

// Thousandths is the share in thousandths, rounded down, and whether it was estimated.
func (s Share) Thousandths() (share int, estimated bool) { return s.Millionths() / whole, !s.Exact() }
