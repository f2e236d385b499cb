package outcome

// Zone says how much room for a deal there is.
type Zone struct {
	Empty   bool // no outcome in which anything is agreed leaves each party at or above its walk-away
	Trivial bool // every outcome does, agreeing nothing included
}

// ZoneOf looks for the zone of possible agreement: the outcomes that leave each party at or above its
// walk-away, those that Nash (1950) bargains over. The error wraps [ErrMalformed] or [ErrTooLarge].
func ZoneOf(p Problem) (Zone, error) {
	m := newMeter()
	pl, err := newPlan(p, m)
	if err != nil {
		return Zone{}, err
	}
	to := pl.zone()
	to.deal = true
	deals, err := pl.sum(to, m)
	if err != nil {
		return Zone{}, err
	}
	for party, walkAway := range p.WalkAway {
		worst, err := lowest(p, party, m)
		if err != nil || worst < walkAway {
			return Zone{Empty: len(deals) == 0}, err
		}
	}
	return Zone{Empty: len(deals) == 0, Trivial: true}, nil
}

// lowest is the lowest utility that any outcome has for party: the highest, turned round, of the same
// problem with that party alone and all that it gains and loses turned round.
func lowest(p Problem, party int, m *meter) (int, error) {
	turned := Problem{WalkAway: []int{0}, Base: []int{-p.Base[party]}}
	for _, c := range p.Concerns {
		if c.Party != party {
			c.Weight = 0
		}
		turned.Concerns = append(turned.Concerns, Concern{Weight: -c.Weight, Base: c.Base})
	}
	for _, proposal := range p.Proposals {
		options := make([]Option, len(proposal.Options))
		for n, option := range proposal.Options {
			options[n] = Option{Worth: []int{-option.Worth[party]}, Meets: option.Meets}
		}
		turned.Proposals = append(turned.Proposals, Proposal{options, proposal.Requires, proposal.Excludes})
	}
	pl, err := newPlan(turned, m)
	if err != nil {
		return 0, err
	}
	best, err := pl.ideal(0, m)
	if err != nil {
		return 0, err
	}
	return -best.Utility[0], nil
}
