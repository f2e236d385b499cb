package outcome

import (
	"errors"
	"fmt"
	"math/big"
)

// Analysis is the whole bargaining set of a problem.
type Analysis struct {
	Outcomes *big.Int // how many there are, no agreement included
	Zone     Share    // how many of them leave every party at or above its walk-away
	Parties  []Reach
	// Frontier is the Pareto frontier: the outcomes that no other betters for one party without being worse for another.
	// Of outcomes with the same utility for everybody it holds one. They are in falling order of the first party's
	// utility, then of the second's, and so on. There is always one, as agreeing nothing is an outcome.
	Frontier []Point
	// TooLarge is nil if the frontier is exact. Otherwise it names the size, and the frontier is what a
	// search found: outcomes of which none dominates another, but which others that were not seen may
	// dominate. The ideals, the solutions, opposition and win-win level are then of that frontier.
	TooLarge  error
	Solutions []Solution // Nash, Kalai-Smorodinsky, egalitarian, welfare
	// Opposition is the least distance of any outcome from the point at which every party has its best, in
	// thousandths, where each party's utility runs from 0 at its worst to 1 at its best.
	Opposition int
	// WinWin is the largest share of its way from worst to best that one outcome gives to every party, in
	// thousandths.
	WinWin int

	problem Problem
	allowed effort
}

// effort is what an analysis may take.
type effort struct {
	answer     meter // for what must be known exactly
	frontier   meter // for the frontier, before it is searched for instead
	count      meter // for each count of outcomes, before it is estimated instead
	drawn      int   // outcomes to look at, if something is not exact
	directions int   // in which to search, at most
	glances    int   // looks at a package in a direction, in all
}

// usual keeps an analysis of 30 proposals for 3 parties under two seconds and 256 MiB, be it 4 options to a proposal or
// 4 terms of 3 levels each, which are 81.
var usual = effort{
	answer:     *newMeter(),
	frontier:   meter{cells: 1 << 22, work: 1 << 26},
	count:      meter{cells: 1 << 19, work: 1 << 21},
	drawn:      20_000,
	directions: 1000,
	glances:    1 << 27,
}

// Analyse works out the bargaining set of p. What would take too much memory or time to find exactly is
// searched for and estimated instead, and marked as such; the seed decides what is drawn for it. The
// error wraps [ErrMalformed], or [ErrTooLarge] if not even that can be done.
func Analyse(p Problem, seed uint64) (*Analysis, error) { return analyse(p, seed, usual) }

func analyse(p Problem, seed uint64, allowed effort) (*Analysis, error) {
	m := allowed.answer
	pl, err := newPlan(p, &m)
	if err != nil {
		return nil, err
	}
	all, err := pl.ways(&m)
	if err != nil {
		return nil, err
	}
	reach, peaks, err := reaches(p, &m)
	if err != nil {
		return nil, err
	}
	a := &Analysis{Outcomes: all.total, Parties: reach, problem: p, allowed: allowed}
	s := &sample{plan: pl, all: all, from: &dice{seed}, size: allowed.drawn}
	if a.Zone, err = a.zoneShare(pl, s); err != nil {
		return nil, err
	}
	exact := allowed.frontier
	a.Frontier, err = pl.frontier(&exact)
	if errors.Is(err, ErrTooLarge) {
		a.TooLarge = err
		a.Frontier, err = pl.search(newBeam(pl.width(allowed), reach, s.from), append(peaks, s.points()...), &m)
	}
	if err != nil {
		return nil, err
	}
	for party := range a.Parties {
		a.Parties[party].Ideal = idealAmong(a.Frontier, a.Parties, party)
	}
	a.Solutions = solve(a.Frontier, a.Parties)
	a.Opposition = opposition(a.Frontier, a.Parties)
	a.WinWin = winWin(a.Frontier, a.Parties)
	return a, nil
}

// zoneShare counts the outcomes that leave every party at or above its walk-away, or how many of a sample
// do.
func (a *Analysis) zoneShare(pl *plan, s *sample) (Share, error) {
	share := Share{Of: a.Outcomes}
	within, err := a.count(pl, pl.zone())
	switch {
	case errors.Is(err, ErrTooLarge):
		for _, p := range s.points() {
			share.Drawn++
			if a.problem.keeps(p.Utility) {
				share.Hits++
			}
		}
		return share, nil
	case err != nil:
		return Share{}, err
	}
	var n amount
	for _, t := range within {
		n = n.plus(t.packages)
	}
	share.Outcomes = n.big()
	return share, nil
}

// count counts outcomes within an aim, on a meter of its own.
func (a *Analysis) count(pl *plan, to aim) ([]tally, error) {
	if a.Outcomes.BitLen() > amountBits {
		return nil, fmt.Errorf("%w: %s: more than 2^%d outcomes", ErrTooLarge, pl.size(), amountBits)
	}
	m := a.allowed.count
	return pl.count(to, &m)
}

// keeps says that a utility leaves every party at or above its walk-away.
func (p Problem) keeps(utility []int) bool {
	for party, points := range p.WalkAway {
		if utility[party] < points {
			return false
		}
	}
	return true
}
