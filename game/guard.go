package game

import (
	"slices"

	"parley/game/scenario"
)

// guard says whether g is true of the table as it stands. A nil guard is.
func (t *Table) guard(g *scenario.Guard) bool {
	if g == nil {
		return true
	}
	for i := range g.All {
		if !t.guard(&g.All[i]) {
			return false
		}
	}
	if len(g.Any) > 0 && !slices.ContainsFunc(g.Any, func(a scenario.Guard) bool { return t.guard(&a) }) {
		return false
	}
	if g.Not != nil && t.guard(g.Not) {
		return false
	}
	return t.guardDeals(g) && t.guardPlay(g)
}

func (t *Table) guardDeals(g *scenario.Guard) bool {
	count := func(want *scenario.Deals, is func(*deal) bool) bool {
		if want == nil {
			return true
		}
		for _, id := range want.Of {
			if d := t.deal(id); d == nil || !is(d) {
				return false
			}
		}
		n := 0
		for i := range t.deals {
			if is(&t.deals[i]) {
				n++
			}
		}
		return n >= want.AtLeast
	}
	return count(g.Agreed, func(*deal) bool { return true }) &&
		count(g.Kept, (*deal).kept) &&
		count(g.Breached, (*deal).breached)
}

// kept says whether all honoured d at every reckoning, of which there was at least one.
func (d *deal) kept() bool { return len(d.rounds) > 0 && !d.breached() }

// breached says whether anybody ever broke d.
func (d *deal) breached() bool {
	return slices.ContainsFunc(d.rounds, func(c conduct) bool { return len(c.breached) > 0 })
}

func (t *Table) guardPlay(g *scenario.Guard) bool {
	for d, b := range g.Trust {
		if !b.Hold(t.trustIn(d.Truster, d.Trusted)) {
			return false
		}
	}
	for id, share := range g.Met {
		if c := t.concernState(id); c == nil || c.measure < share {
			return false
		}
	}
	for _, id := range g.Voiced {
		if c := t.concernState(id); c == nil || !c.voiced {
			return false
		}
	}
	for _, id := range g.WalkedOut {
		if t.finalWalk != id {
			return false
		}
	}
	for _, id := range g.Injected {
		if !t.released(id) {
			return false
		}
	}
	return (g.Round == nil || g.Round.Hold(scenario.Points(t.round)*scenario.Point)) &&
		(len(g.Phase) == 0 || slices.Contains(g.Phase, t.phase))
}

func (t *Table) released(id scenario.InjectID) bool {
	return slices.ContainsFunc(t.news, func(n news) bool { return n.Inject == id })
}
