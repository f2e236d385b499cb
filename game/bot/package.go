package bot

import (
	"slices"

	"parley/game"
	"parley/game/scenario"
)

// Bounds of the search for a package.
const (
	maxSize    = 3 // proposals in a package
	maxWays    = 4 // ways to agree one proposal that are looked at
	maxCombine = 9 // proposals that are combined
)

// ways returns how a proposal could be agreed now: the few ways that are best for this side, for the others as
// far as can be guessed, and for both.
func (m *mind) ways(id scenario.ProposalID) []option {
	if list, ok := m.options[id]; ok {
		return list
	}
	m.options[id] = m.pick(m.allWays(id))
	return m.options[id]
}

// allWays returns every answer to a proposal's terms whose needs are met.
func (m *mind) allWays(id scenario.ProposalID) []option {
	b, v := m.proposal(id), m.item(id)
	if b == nil || v == nil || v.State == game.ItemClosed || len(v.Missing) > 0 || m.agreed(id) ||
		!slices.Contains(b.Binds, m.party) || len(b.Binds) < 2 {
		return nil
	}
	answers := []map[scenario.TermID]scenario.LevelID{{}}
	for _, t := range b.Terms {
		var longer []map[scenario.TermID]scenario.LevelID
		for _, l := range t.Levels {
			if len(v.LevelMissing[t.Term][l.Level]) > 0 {
				continue
			}
			for _, a := range answers {
				next := map[scenario.TermID]scenario.LevelID{t.Term: l.Level}
				for term, level := range a {
					next[term] = level
				}
				longer = append(longer, next)
			}
		}
		answers = longer
	}
	list := make([]option, len(answers))
	for i, levels := range answers {
		if len(b.Terms) == 0 {
			levels = nil
		}
		list[i] = m.optionOf(game.Choice{Proposal: id, Levels: levels})
	}
	return list
}

// pick keeps the few options worth looking at.
func (m *mind) pick(list []option) []option {
	own := func(o option) scenario.Points { return m.weigh([]option{o}).all() }
	var kept []option
	for _, by := range []func(option) scenario.Points{
		func(o option) scenario.Points { return own(o) + o.theirs },
		own,
		func(o option) scenario.Points { return o.theirs },
		func(o option) scenario.Points { return 2*own(o) + o.theirs },
	} {
		best := -1
		for i := range list {
			if best < 0 || by(list[i]) > by(list[best]) {
				best = i
			}
		}
		if best >= 0 && !slices.ContainsFunc(kept, func(o option) bool { return o.key == list[best].key }) {
			kept = append(kept, list[best])
		}
	}
	return kept[:min(len(kept), maxWays)]
}

// top returns what a proposal is worth at its best, and 0 if it is worth nothing.
func (m *mind) top(id scenario.ProposalID) scenario.Points {
	if top, ok := m.tops[id]; ok {
		return top
	}
	top := scenario.Points(0)
	for _, way := range m.ways(id) {
		top = max(top, m.weigh([]option{way}).all())
	}
	m.tops[id] = top
	return top
}

// fits tells whether what a package requires is there and what it excludes is not.
func (m *mind) fits(pkg []game.Choice) bool {
	in := func(id scenario.ProposalID) bool {
		return m.agreed(id) || slices.ContainsFunc(pkg, func(c game.Choice) bool { return c.Proposal == id })
	}
	for _, c := range pkg {
		b := m.proposal(c.Proposal)
		if b == nil {
			continue
		}
		for _, id := range b.Requires {
			if !in(id) {
				return false
			}
		}
		for i := range m.brief.Proposals {
			o := &m.brief.Proposals[i]
			if o.Proposal != b.Proposal && in(o.Proposal) &&
				(slices.Contains(b.Excludes, o.Proposal) || slices.Contains(o.Excludes, b.Proposal)) {
				return false
			}
		}
	}
	return true
}

// search looks for the package that the others may like best among those that are good enough for this side.
// Each package holds one of the proposals named by with, where any is named.
type search struct {
	from   []scenario.ProposalID
	with   []scenario.ProposalID
	demand int // permille of the best
	about  string
}

// find returns the best package of a search, or nil.
func (m *mind) find(s search) []option {
	pool := m.pool(s)
	var found []option
	top := scenario.Points(0)
	m.combine(pool, nil, 0, func(pkg []option) {
		if rank, ok := m.rank(pkg, s); ok && (found == nil || rank > top) {
			found, top = slices.Clone(pkg), rank
		}
	})
	return found
}

// pool returns the ways of the proposals that a search looks at: those it must have first, then the others in
// an order that chance decides.
func (m *mind) pool(s search) [][]option {
	ids := slices.Clone(s.from)
	first := func(id scenario.ProposalID) int {
		if slices.Contains(s.with, id) {
			return 0
		}
		return 1 + m.below(thousand, s.about+string(id))
	}
	slices.SortStableFunc(ids, func(a, b scenario.ProposalID) int { return first(a) - first(b) })
	var pool [][]option
	for _, id := range ids {
		if ways := m.ways(id); len(ways) > 0 && len(pool) < maxCombine {
			pool = append(pool, ways)
		}
	}
	return pool
}

// combine calls try with every package of at most maxSize proposals of pool[from:] added to pkg.
func (m *mind) combine(pool [][]option, pkg []option, from int, try func([]option)) {
	for i := from; i < len(pool); i++ {
		for _, way := range pool[i] {
			longer := append(pkg, way)
			try(longer)
			if len(longer) < maxSize {
				m.combine(pool, longer, i+1, try)
			}
		}
	}
}

// rank tells how good a package is to put, if it is good enough at all: what the others may make of it first,
// then what it is worth here, and something for the size that chance favours now.
func (m *mind) rank(pkg []option, s search) (scenario.Points, bool) {
	theirs, top := scenario.Points(0), scenario.Points(0)
	choices := make([]game.Choice, len(pkg))
	for i, o := range pkg {
		choices[i] = o.choice
		theirs += o.theirs
		top += m.top(o.choice.Proposal)
	}
	v := m.weigh(pkg)
	if m.exposes(pkg) || v.all() < floor || v.party < 0 || int(v.all())*thousand < s.demand*int(top) {
		return 0, false
	}
	if len(s.with) > 0 && !slices.ContainsFunc(choices, func(c game.Choice) bool { return slices.Contains(s.with, c.Proposal) }) {
		return 0, false
	}
	if !m.fits(choices) || m.bot.memory.put[keyOf(choices)] {
		return 0, false
	}
	rank := theirs + v.all()/2 + v.role/2 + scenario.Points(m.below(100, s.about+pkg[0].key))
	if len(pkg) == 1+m.below(maxSize, s.about+"size") {
		rank += sizeLiked
	}
	return rank, true
}

// choicesOf returns what a package says.
func choicesOf(pkg []option) []game.Choice {
	list := make([]game.Choice, len(pkg))
	for i, o := range pkg {
		list[i] = o.choice
	}
	return list
}

const (
	floor     = scenario.Point / 2 // the least that a package must be worth
	sizeLiked = 4 * scenario.Point
)
