package outcome

import "slices"

// Swap is another decision about one proposal, all else left as it is.
type Swap struct {
	Proposal int
	Option   int   // or [NotAgreed]
	Gains    []int // what it adds for each party, in hundredths
	ForAll   bool  // it adds something for every party
}

// swaps returns the changes of one proposal that dominate the point.
func (p Problem) swaps(from Point) []Swap {
	var swaps []Swap
	o := slices.Clone(from.Outcome)
	for i, chosen := range from.Outcome {
		for o[i] = NotAgreed; o[i] < len(p.Proposals[i].Options); o[i]++ {
			if o[i] == chosen || !p.Allows(o) {
				continue
			}
			utility := p.Utility(o)
			if !dominates(utility, from.Utility) {
				continue
			}
			s := Swap{Proposal: i, Option: o[i], ForAll: true}
			for party := range utility {
				gain := utility[party] - from.Utility[party]
				s.Gains = append(s.Gains, gain)
				s.ForAll = s.ForAll && gain > 0
			}
			swaps = append(swaps, s)
		}
		o[i] = chosen
	}
	slices.SortStableFunc(swaps, func(a, b Swap) int {
		switch {
		case a.ForAll == b.ForAll:
			return 0
		case a.ForAll:
			return -1
		default:
			return 1
		}
	})
	return swaps
}
