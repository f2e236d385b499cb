package outcome

import (
	"errors"
	"math"
)

// Best is the best that one party can reach on some terms, if it can be reached at all.
type Best struct {
	Point
	Found bool // otherwise the point is empty
}

// Ideals returns for each party its ideal as Kalai and Smorodinsky (1975) define it: its highest utility
// among the outcomes that leave every other party at or above its walk-away, with one such outcome.
// The party's own walk-away does not count. Found is false if every outcome leaves some other party
// below. The error wraps [ErrMalformed] or [ErrTooLarge].
func Ideals(p Problem) ([]Best, error) {
	m := newMeter()
	pl, err := newPlan(p, m)
	if err != nil {
		return nil, err
	}
	ideals := make([]Best, pl.parties)
	for party := range ideals {
		if ideals[party], err = pl.ideal(party, m); err != nil {
			return nil, err
		}
	}
	return ideals, nil
}

// ideal looks for the best at once, and where that takes much, with a good outcome at hand: what cannot lead to one
// that is as good is then of no interest.
func (pl *plan) ideal(party int, m *meter) (Best, error) {
	to := pl.zone()
	to.floor[party], to.ceiling[party] = math.MinInt64, math.MaxInt64
	soon := atOnce
	packs, err := pl.sum(to, &soon)
	if errors.Is(err, ErrTooLarge) {
		var good *Point
		if good, err = pl.glimpse(to, party, m); err != nil {
			return Best{}, err
		}
		if good != nil {
			to.floor[party] = int64(good.Utility[party])
		}
		packs, err = pl.sum(to, m)
	}
	if err != nil || len(packs) == 0 {
		return Best{}, err
	}
	return Best{Point: pl.point(packs[0]), Found: true}, nil
}

// zone is the aim at outcomes that leave each party with its walk-away, no matter how much more.
func (pl *plan) zone() aim {
	var to aim
	for _, points := range pl.problem.WalkAway {
		to.floor = append(to.floor, int64(points))
		to.ceiling = append(to.ceiling, int64(points))
	}
	return to
}
