package outcome

import "errors"

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
	empty, err := pl.holdsNothing(to, m)
	if err != nil {
		return Zone{}, err
	}
	for party, walkAway := range p.WalkAway {
		worst, err := lowest(p, party, m)
		if err != nil || worst < walkAway {
			return Zone{Empty: empty}, err
		}
	}
	return Zone{Empty: empty, Trivial: true}, nil
}

// holdsNothing says whether no outcome is within the aim. One that a glimpse finds spares the proof.
func (pl *plan) holdsNothing(to aim, m *meter) (bool, error) {
	soon := atOnce
	packs, err := pl.sum(to, &soon)
	if errors.Is(err, ErrTooLarge) {
		var found *Point
		if found, err = pl.glimpse(to, everybody, m); err != nil || found != nil {
			return false, err
		}
		packs, err = pl.sum(to, m)
	}
	return len(packs) == 0, err
}
