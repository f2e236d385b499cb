package game

import (
	"slices"

	"parley/game/scenario"
)

// possible recomputes, with nothing but the facts, what the table reached had all honoured it, and where each party
// could have walked away to. Whatever was played, breaches and walk-outs included, that is what it is judged by.
func (w *witness) possible() {
	t := w.table
	if t.stage != StageOver || t.phase == "" {
		return
	}
	p := t.Possible()
	w.must(p.Allows(p.Reached), "what was reached is no outcome: %v", p.Reached)
	reached := p.Utility(p.Reached)
	for i := range t.parties {
		id := t.partyID(i)
		honoured, walkAway := w.honoured(id), w.walkAway(id)
		w.must(int(honoured) == reached[i], "what %s agreed is worth %d had all honoured it, and %d is said", id, honoured, reached[i])
		w.must(int(walkAway) == p.WalkAway[i], "the walk-away of %s is %d, and %d is said", id, walkAway, p.WalkAway[i])
	}
	if t.appraised == nil {
		w.must(false, "nobody worked out what was possible")
		return
	}
	for i, said := range t.appraised.Possible.Parties {
		w.must(int(said.Reached) == reached[i] && said.Utility == t.parties[i].utility && said.WalkAway == t.parties[i].walkAway,
			"the record says of %s that it had %d, %d as it came, and could walk away to %d", said.Party, said.Reached, said.Utility, said.WalkAway)
		w.must(said.Left >= 0 && said.Reached+said.Left <= said.Best, "%s left %d beyond %d, of %d at best", said.Party, said.Left, said.Reached, said.Best)
		w.must(w.broken() || said.Utility == said.Reached, "nobody broke anything, and %s had %d instead of %d", said.Party, said.Utility, said.Reached)
	}
}

// honoured is what a party would have if all had honoured what took effect.
func (w *witness) honoured(id scenario.PartyID) scenario.Points {
	t, sum := w.table, scenario.Points(0)
	measures := make([]scenario.Share, len(t.scenario.Concerns))
	for i := range t.deals {
		if d := &t.deals[i]; d.inForce {
			sum += worthTo(id, t.proposal(d.proposal), d.levels)
			addMeets(measures, t.proposal(d.proposal), d.levels, 1)
		}
	}
	for i := range t.gestures {
		if made := &t.gestures[i]; made.state == GestureDone {
			g := t.scenario.Gesture(made.Gesture)
			g.AddTo(measures, 1)
			if made.Party == id || slices.Contains(g.To, id) {
				sum += g.Worth[id]
			}
		}
	}
	for i := range t.scenario.Concerns {
		if c := &t.scenario.Concerns[i]; c.Of == scenario.Name(id) && t.length.InPlay(c.Opens) {
			sum += concernPoints(c.Weight, min(max(measures[i], 0), scenario.One))
		}
	}
	return sum
}

// walkAway is where a party can walk away to after all gestures and news.
func (w *witness) walkAway(id scenario.PartyID) scenario.Points {
	t := w.table
	sum := t.scenario.Party(id).WalkAway
	for i := range t.gestures {
		if t.gestures[i].state == GestureDone {
			sum += t.scenario.Gesture(t.gestures[i].Gesture).WalkAway[id]
		}
	}
	for i := range t.scenario.Injects {
		if inject := &t.scenario.Injects[i]; t.released(inject.ID) {
			sum += inject.WalkAway[id]
		}
	}
	return sum
}

// broken says whether anybody broke anything, or agreed other levels for what had counted before.
func (w *witness) broken() bool {
	return relevelled(w.table) || slices.ContainsFunc(w.table.deals, func(d deal) bool { return d.breached() })
}
