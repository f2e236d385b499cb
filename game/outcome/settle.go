package outcome

// plenty stands for the points of a party that is sure to reach its ceiling. It is more than any sum.
const plenty = 1 << 50

// settle brings the pack p, which has just decided st, into the one form of all packs that are alike
// from here on, so that they meet as equals: it books the concerns that nothing touches any more, holds
// shares where nothing to come makes a difference, and forgets by how much a party passes its ceiling.
// It says false if the pack cannot lead into the aim.
func (st *step) settle(p *pack, to aim) bool {
	parties := len(p.low)
	for _, c := range st.closing {
		p.row[c.party] += eased(c.weight, p.row[c.column])
		p.row[c.column] = 0
	}
	copy(p.low, p.row[:parties])
	copy(p.high, p.row[:parties])
	for _, c := range st.open {
		low, high := st.ahead.least[c.column], st.ahead.most[c.column]
		shares := min(max(p.row[c.column], -high), whole-low)
		p.row[c.column] = shares
		atLow, atHigh := eased(c.weight, shares+low), eased(c.weight, shares+high)
		p.low[c.party] += min(atLow, atHigh)
		p.high[c.party] += max(atLow, atHigh)
	}
	p.rank = 0
	for party := range parties {
		switch {
		case to.floor != nil && p.high[party]+st.ahead.most[party] < to.floor[party]:
			return false
		case to.ceiling != nil && p.low[party]+st.ahead.least[party] >= to.ceiling[party]:
			p.row[party], p.low[party], p.high[party] = plenty, plenty, plenty
			for _, c := range st.open {
				if c.party == party {
					p.row[c.column] = 0
				}
			}
		}
		p.rank += p.low[party]
	}
	return true
}
