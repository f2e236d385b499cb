package outcome

import "math/big"

// Share says how many of all outcomes are of some kind: counted, or estimated from some that were drawn.
type Share struct {
	Outcomes *big.Int // how many are of the kind; nil if they were not counted
	Of       *big.Int // how many there are
	Hits     int      // otherwise, how many of those drawn are of the kind
	Drawn    int      // and how many were drawn
}

// Exact says that the outcomes were counted.
func (s Share) Exact() bool { return s.Outcomes != nil }

// Millionths is the share, rounded down.
func (s Share) Millionths() int {
	if s.Exact() {
		n := new(big.Int).Mul(s.Outcomes, big.NewInt(million))
		return int(n.Div(n, s.Of).Int64())
	}
	return s.Hits * million / s.Drawn
}

// Margin is how far off a share from drawn outcomes is at most 19 times in 20, in millionths: that of
// A. Agresti and B. Coull ("Approximate is better than 'exact' for interval estimation of binomial
// proportions", The American Statistician 52, 1998), which adds two hits and two misses.
func (s Share) Margin() int {
	if s.Exact() {
		return 0
	}
	drawn := int64(s.Drawn + 4)
	p := int64(s.Hits+2) * million / drawn
	return int(root(4 * p * (million - p) / drawn))
}
