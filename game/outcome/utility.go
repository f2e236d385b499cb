package outcome

// whole is the measure of a concern that is wholly met, in thousandths.
const whole = 1000

// Utility is what o is worth to each party, in hundredths: its base, the worth of all that is agreed,
// and for each of its concerns the weight times the measure. The measure is the sum of the shares
// that meet the concern, held between 0 and 1000; each product is rounded once, half away from zero.
// The problem must be one that [Problem.Check] passes, and o one of its outcomes.
func (p Problem) Utility(o Outcome) []int {
	utility := append([]int(nil), p.Base...)
	measure := make([]int, len(p.Concerns))
	for c, concern := range p.Concerns {
		measure[c] = concern.Base
	}
	for i, chosen := range o {
		if chosen == NotAgreed {
			continue
		}
		option := p.Proposals[i].Options[chosen]
		for party, worth := range option.Worth {
			utility[party] += worth
		}
		for _, meet := range option.Meets {
			measure[meet.Concern] += meet.Share
		}
	}
	for c, concern := range p.Concerns {
		utility[concern.Party] += int(eased(int64(concern.Weight), int64(measure[c])))
	}
	return utility
}

// Allows says whether o is an outcome of p: an option or [NotAgreed] for each proposal, with all that
// is agreed having what it requires and nothing that it excludes.
func (p Problem) Allows(o Outcome) bool {
	if len(o) != len(p.Proposals) {
		return false
	}
	for i, chosen := range o {
		if chosen < NotAgreed || chosen >= len(p.Proposals[i].Options) {
			return false
		}
	}
	for i, chosen := range o {
		if chosen == NotAgreed {
			continue
		}
		for _, needed := range p.Proposals[i].Requires {
			if o[needed] == NotAgreed {
				return false
			}
		}
		for _, barred := range p.Proposals[i].Excludes {
			if o[barred] != NotAgreed {
				return false
			}
		}
	}
	return true
}

// eased is what a concern of this weight is worth when the shares that meet it add up to sum.
func eased(weight, sum int64) int64 {
	product := weight * held(sum)
	if product < 0 {
		return -((-product + whole/2) / whole)
	}
	return (product + whole/2) / whole
}

// held is sum held between nothing and wholly met.
func held(sum int64) int64 { return min(max(sum, 0), whole) }
