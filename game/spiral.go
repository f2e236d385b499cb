package game

import (
	"cmp"
	"slices"

	"parley/game/scenario"
)

// spiralLinks is how many hostile acts in answer to each other make a spiral.
const spiralLinks = 3

// Spiral is a run of hostile acts of two parties, each in answer to one of the other's: the conflict spiral of
// D. G. Pruitt and J. Z. Rubin ("Social Conflict", 1986). A friendly act in between does not end it, time does: an act
// answers one of the same round or the one before.
type Spiral struct {
	Parties [2]scenario.PartyID `json:"parties"` // who began stands first
	Acts    []HostileAct        `json:"acts"`    // oldest first, at least three
}

// HostileAct is a hostile gesture, or a breach that the other side saw.
type HostileAct struct {
	By       scenario.PartyID    `json:"by"`
	Against  scenario.PartyID    `json:"against"`
	Round    int                 `json:"round"` // in which it was done
	Known    int                 `json:"known"` // at whose reckoning the other side knew; that of a gesture is its own
	Gesture  scenario.GestureID  `json:"gesture,omitempty"`
	Proposal scenario.ProposalID `json:"proposal,omitempty"`
}

// answers says whether a may be an answer to b: it was done once b was known, and not later than in the next round. A
// breach is known when a round is over, so it can be answered in the next one alone.
func (a HostileAct) answers(b HostileAct) bool {
	if a.By != b.Against || a.Against != b.By {
		return false
	}
	if b.Gesture != "" && a.Round == b.Known {
		return true // gestures come in the order in which they were made
	}
	return a.Round == b.Known+1
}

// spirals finds the runs of at least three hostile acts that answer each other.
func (t *Table) spirals() []Spiral {
	var found []Spiral
	for p := range t.parties {
		for q := p + 1; q < len(t.parties); q++ {
			found = append(found, spiralsOf(t.hostileActs(t.partyID(p), t.partyID(q)))...)
		}
	}
	slices.SortStableFunc(found, func(a, b Spiral) int { return cmp.Compare(a.Acts[0].Round, b.Acts[0].Round) })
	return found
}

// spiralsOf takes the longest run out of the acts between two parties, then the longest of the rest, until none is
// long enough. Of two as long, the one that ended first.
func spiralsOf(acts []HostileAct) []Spiral {
	var found []Spiral
	for {
		run := longestRun(acts)
		if len(run) < spiralLinks {
			return found
		}
		s := Spiral{Parties: [2]scenario.PartyID{acts[run[0]].By, acts[run[0]].Against}}
		var rest []HostileAct
		for i, a := range acts {
			if slices.Contains(run, i) {
				s.Acts = append(s.Acts, a)
			} else {
				rest = append(rest, a)
			}
		}
		found, acts = append(found, s), rest
	}
}

// longestRun returns which acts make the longest run in which each answers the one before.
func longestRun(acts []HostileAct) []int {
	runs := make([][]int, len(acts)) // the longest that ends with each
	var longest []int
	for i, a := range acts {
		for k := range i {
			if a.answers(acts[k]) && len(runs[k]) > len(runs[i]) {
				runs[i] = runs[k]
			}
		}
		runs[i] = append(slices.Clip(runs[i]), i)
		if len(runs[i]) > len(longest) {
			longest = runs[i]
		}
	}
	return longest
}

// hostileActs returns what two parties did to each other, in the order in which it was known.
func (t *Table) hostileActs(p, q scenario.PartyID) []HostileAct {
	var acts []HostileAct
	between := func(by, against scenario.PartyID) bool { return by == p && against == q || by == q && against == p }
	for i := range t.gestures {
		g := &t.gestures[i]
		def := t.scenario.Gesture(g.Gesture)
		if g.state != GestureDone || def.Trust >= 0 {
			continue
		}
		for _, to := range def.To {
			if between(g.Party, to) {
				acts = append(acts, HostileAct{By: g.Party, Against: to, Round: g.done, Known: g.done, Gesture: g.Gesture})
			}
		}
	}
	for _, o := range t.observed {
		if o.Seen != SeenBroken || !between(o.Of, o.By) {
			continue
		}
		a := HostileAct{By: o.Of, Against: o.By, Round: o.Round, Known: o.Round, Proposal: o.Proposal}
		if o.FoundOut {
			a.Known++
		}
		acts = append(acts, a)
	}
	slices.SortStableFunc(acts, func(a, b HostileAct) int { return cmp.Compare(a.Known, b.Known) })
	return acts
}
