package outcome

import (
	"fmt"
	"slices"
)

// An aim narrows a sum to the packages that matter for a question.
type aim struct {
	floor   []int64 // outcomes that leave a party below this are of no interest
	ceiling []int64 // nor is what a party has above this
	deal    bool    // nor is the outcome without any agreement
	beam    *beam   // if not nil, not everything is kept, and what is found may not be the best
}

// A pack is what has been decided so far, as far as it matters for what follows.
type pack struct {
	row   []int64 // as in plan
	low   []int64 // for each party its points, concerns included, when they are met as little as they can be
	high  []int64 // and as much as they can be
	rank  int64   // sum of low: no pack covers one of higher rank
	debt  debt
	trail *trail
}

// A trail is how a pack came about, last decision first.
type trail struct {
	chosen int
	before *trail
}

// sum decides the proposals one by one, and returns packs of which each is an outcome in full: for each
// outcome within the aim, one that is as good for every party up to its ceiling.
//
// After every step a pack b goes when some pack a covers it: whatever can still be agreed, it can be
// agreed after a too, and then leaves no party with less than after b. What comes later adds the same
// worth to both, so a is safe for a party if its lead in points is not below what its open concerns
// may still cost that lead, each on its own and at worst; see [least]. Cover is transitive, hence one
// pack that stays covers each that goes, and nothing is lost however many steps follow.
func (pl *plan) sum(to aim, m *meter) ([]pack, error) {
	first := pack{row: pl.start, debt: pl.debt}
	if to.deal {
		first.debt.wanted |= something
	}
	kept := []pack{first}
	for n := range pl.steps {
		st := &pl.steps[n]
		grown, err := pl.grow(kept, st, to, m)
		if err != nil {
			return nil, fmt.Errorf("%w: %s", err, pl.size())
		}
		if to.beam != nil {
			grown = to.beam.thin(grown)
		}
		if kept, err = st.prune(grown, m); err != nil {
			return nil, fmt.Errorf("%w: %s", err, pl.size())
		}
	}
	return slices.DeleteFunc(kept, func(p pack) bool { return p.debt.wanted != 0 || to.misses(p.row) }), nil
}

// misses says that a party is left below its floor.
func (a aim) misses(row []int64) bool {
	for party, floor := range a.floor {
		if row[party] < floor {
			return true
		}
	}
	return false
}

// size puts the size of the problem into words.
func (pl *plan) size() string {
	return fmt.Sprintf("%d proposals with %d options, %d concerns, %d parties",
		len(pl.steps), pl.problem.options(), len(pl.problem.Concerns), pl.parties)
}

// outcome is the outcome that the pack p has come to.
func (pl *plan) outcome(p pack) Outcome {
	o := make(Outcome, len(pl.steps))
	for n, t := len(pl.steps)-1, p.trail; n >= 0; n, t = n-1, t.before {
		o[pl.steps[n].proposal] = t.chosen
	}
	return o
}
