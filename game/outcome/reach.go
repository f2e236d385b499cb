package outcome

// Reach is how far one party can come, in hundredths.
type Reach struct {
	WalkAway int
	Best     int  // its highest utility in any outcome, whatever it costs the others
	Worst    int  // its lowest
	Ideal    Best // the best that leaves every other party its walk-away, as of [Ideals]
}

// million is the whole of a share of a party's range.
const million = 1_000_000

// of returns how much of the way from its worst to its best a party has come with this utility, in
// millionths, rounded down. A party whose utility is always the same has all there is.
func (r Reach) of(utility int) int64 {
	if r.Best == r.Worst {
		return million
	}
	return int64(utility-r.Worst) * million / int64(r.Best-r.Worst)
}

// reaches returns how far each party can come, the ideals left open, and for each a point that is its best.
func reaches(p Problem, m *meter) (all []Reach, peaks []Point, err error) {
	for party, walkAway := range p.WalkAway {
		worst, err := lowest(p, party, m)
		if err != nil {
			return nil, nil, err
		}
		peak, err := extreme(p, party, 1, m)
		if err != nil {
			return nil, nil, err
		}
		all = append(all, Reach{WalkAway: walkAway, Best: peak.Utility[party], Worst: worst})
		peaks = append(peaks, peak)
	}
	return all, peaks, nil
}

// lowest is the lowest utility that any outcome has for party.
func lowest(p Problem, party int, m *meter) (int, error) {
	pit, err := extreme(p, party, -1, m)
	if err != nil {
		return 0, err
	}
	return pit.Utility[party], nil
}

// extreme is a point that would be the best for party, if all that it gains and loses were multiplied by
// sign.
func extreme(p Problem, party, sign int, m *meter) (Point, error) {
	alone := Problem{WalkAway: []int{0}, Base: []int{sign * p.Base[party]}}
	for _, c := range p.Concerns {
		if c.Party != party {
			c.Weight = 0
		}
		alone.Concerns = append(alone.Concerns, Concern{Weight: sign * c.Weight, Base: c.Base})
	}
	for _, proposal := range p.Proposals {
		options := make([]Option, len(proposal.Options))
		for n, option := range proposal.Options {
			options[n] = Option{Worth: []int{sign * option.Worth[party]}, Meets: option.Meets}
		}
		alone.Proposals = append(alone.Proposals, Proposal{options, proposal.Requires, proposal.Excludes})
	}
	pl, err := newPlan(alone, m)
	if err != nil {
		return Point{}, err
	}
	best, err := pl.ideal(0, m)
	if err != nil {
		return Point{}, err
	}
	return Point{best.Outcome, p.Utility(best.Outcome)}, nil
}

// idealAmong is the ideal of party if these points are the frontier: whatever outcome has it, some point
// of the frontier is nowhere worse.
func idealAmong(frontier []Point, reach []Reach, party int) (ideal Best) {
	for _, p := range frontier {
		kept := true
		for other, r := range reach {
			kept = kept && (other == party || p.Utility[other] >= r.WalkAway)
		}
		if kept && (!ideal.Found || p.Utility[party] > ideal.Utility[party]) {
			ideal = Best{p, true}
		}
	}
	return ideal
}
