package outcome

import (
	"cmp"
	"slices"
)

// A plan is a problem made ready for the sum: proposals in an order in which concerns and constraints
// close early, options as rows of numbers, constraints as bits, and what may still be added after each
// step. A row holds one number per party (its points so far), then one per concern (its shares so far).
type plan struct {
	problem  Problem
	parties  int
	start    []int64    // the row before anything is agreed
	debt     debt       // bars the proposals that exclude themselves
	concerns []*concern // in the order of their parties
	steps    []step
	reach    []Reach // of the parties, once it was wanted; ideals left open
}

// A concern as the plan sees it. One that no option touches or that weighs nothing is not in the plan.
type concern struct {
	party  int
	column int // where in a row its shares are
	weight int64
}

// A step decides one proposal.
type step struct {
	proposal  int
	options   [][]int64 // what each adds to a row
	kept      []int     // the options that are as good as any, in their order
	rule      rule
	undecided marks      // the tied proposals that later steps decide
	ahead     span       // what later steps may add to each number of a row
	open      []*concern // concerns that later steps touch
	closing   []*concern // concerns that no later step touches
}

// A span is the least and the most that may be added to each number of a row.
type span struct{ least, most []int64 }

// newPlan checks and prepares p. What it takes is counted on m.
func newPlan(p Problem, m *meter) (*plan, error) {
	if err := p.Check(); err != nil {
		return nil, err
	}
	pl := &plan{problem: p, parties: len(p.WalkAway)}
	for _, base := range p.Base {
		pl.start = append(pl.start, int64(base))
	}
	for _, c := range p.Concerns {
		pl.start = append(pl.start, int64(c.Base))
	}
	if err := m.hold(p.options(), len(pl.start)); err != nil {
		return nil, err
	}
	rows := make([][][]int64, len(p.Proposals))
	for i, proposal := range p.Proposals {
		for _, option := range proposal.Options {
			rows[i] = append(rows[i], pl.row(option))
		}
	}
	touched := pl.takeConcerns(rows)
	rules, err := newRules(p.Proposals)
	if err != nil {
		return nil, err
	}
	for _, i := range order(touched, rules) {
		pl.steps = append(pl.steps, step{proposal: i, options: rows[i], rule: rules[i]})
		pl.debt.barred |= rules[i].self & rules[i].excludes
	}
	pl.lookAhead()
	return pl, pl.dropCovered(m)
}

// row is what an option adds.
func (pl *plan) row(o Option) []int64 {
	row := make([]int64, len(pl.start))
	for party, worth := range o.Worth {
		row[party] = int64(worth)
	}
	for _, meet := range o.Meets {
		row[pl.parties+meet.Concern] += int64(meet.Share)
	}
	return row
}

// takeConcerns takes the concerns that some option changes, books the others at once, and returns
// for each proposal those that it touches.
func (pl *plan) takeConcerns(rows [][][]int64) [][]*concern {
	touched := make([][]*concern, len(rows))
	for n, c := range pl.problem.Concerns {
		taken := &concern{party: c.Party, column: pl.parties + n, weight: int64(c.Weight)}
		live := false
		for i, options := range rows {
			if c.Weight != 0 && touches(options, taken.column) {
				touched[i] = append(touched[i], taken)
				live = true
			}
		}
		if live {
			pl.concerns = append(pl.concerns, taken)
		} else {
			pl.start[c.Party] += eased(taken.weight, int64(c.Base))
		}
	}
	slices.SortStableFunc(pl.concerns, func(a, b *concern) int { return cmp.Compare(a.party, b.party) })
	return touched
}

func touches(options [][]int64, column int) bool {
	for _, row := range options {
		if row[column] != 0 {
			return true
		}
	}
	return false
}

// lookAhead works out, from the last step back, what may still come after each.
func (pl *plan) lookAhead() {
	var undecided marks
	ahead := span{make([]int64, len(pl.start)), make([]int64, len(pl.start))}
	open := map[*concern]bool{}
	for s := len(pl.steps) - 1; s >= 0; s-- {
		st := &pl.steps[s]
		st.ahead, st.undecided = ahead, undecided
		for _, c := range pl.concerns {
			switch {
			case open[c]:
				st.open = append(st.open, c)
			case touches(st.options, c.column):
				st.closing = append(st.closing, c)
				open[c] = true
			}
		}
		ahead = ahead.with(st.options)
		undecided |= st.rule.self
	}
}

// with is the span once one of these options, or none of them, is added too.
func (a span) with(options [][]int64) span {
	wider := span{append([]int64(nil), a.least...), append([]int64(nil), a.most...)}
	for n := range a.least {
		var least, most int64
		for _, row := range options {
			least, most = min(least, row[n]), max(most, row[n])
		}
		wider.least[n] += least
		wider.most[n] += most
	}
	return wider
}
