package scenario

import (
	"fmt"
	"slices"
)

// What a class can keep in mind.
const (
	maxOpenProposals  = 8 // in one phase
	maxHiddenConcerns = 3 // of one seat
)

// checkOpenings reports what comes up in no phase that is played, or in too few or too many ways.
func (c checker) checkOpenings() {
	for i := range c.Proposals {
		p, path := &c.Proposals[i], join("proposals", string(c.Proposals[i].ID))
		if c.opens(p.Opens, path) && !c.tabled(p) {
			c.addAt(CodeNobodyTables, join(path, "by"), fmt.Sprintf("nobody may offer %s where it opens", p.ID), "let one of them offer in a phase where it opens")
		}
	}
	for i := range c.Gestures {
		c.opens(c.Gestures[i].Opens, join("gestures", string(c.Gestures[i].ID)))
	}
	for i := range c.Concerns {
		path := join("concerns", string(c.Concerns[i].ID))
		c.opens(c.Concerns[i].Opens, path)
		if c.mostMet(c.Concerns[i].ID, func([]PhaseID) bool { return true }) == 0 {
			c.addAt(CodeUnmetConcern, path, fmt.Sprintf("nothing meets the concern %s", c.Concerns[i].ID), "name it in the `meets` of a proposal or gesture")
		}
	}
	for i := range c.Phases {
		c.crowd(&c.Phases[i])
	}
	c.checkGesturePrices()
}

// opens says whether something that opens in the phases list comes up in any length, and reports it if not.
func (c checker) opens(list []PhaseID, path string) bool {
	if slices.ContainsFunc(c.Lengths, func(l Length) bool { return l.InPlay(list) }) {
		return true
	}
	c.addAt(CodeNeverOpens, join(path, "opens"), "no length plays a phase in which this opens", "add one of them to the `phases` of a length")
	return false
}

// tabled says whether somebody may lead p in some phase.
func (c checker) tabled(p *Proposal) bool {
	return slices.ContainsFunc(c.Phases, func(phase Phase) bool {
		return slices.ContainsFunc(c.Roles, func(r Role) bool { return c.leads(&r, p, &phase) })
	})
}

// leads says whether role r may offer p in a phase.
func (c checker) leads(r *Role, p *Proposal, phase *Phase) bool {
	mayLead := slices.Contains(p.By, Name(r.ID)) || slices.Contains(p.By, Name(r.Party))
	return mayLead && OpenIn(p.Opens, phase.ID) && (phase.Opens(VerbOffer, r) || phase.Opens(VerbCounter, r))
}

// crowd reports more open proposals in a phase than a table can keep in mind.
func (c checker) crowd(phase *Phase) {
	open := 0
	for i := range c.Proposals {
		if OpenIn(c.Proposals[i].Opens, phase.ID) {
			open++
		}
	}
	if open > maxOpenProposals && slices.Contains(phase.Moves, VerbOffer) {
		c.addAt(CodeCrowdedPhase, join("phases", string(phase.ID)), fmt.Sprintf("%d proposals are open in this phase", open), fmt.Sprintf("keep it to %d with `opens`", maxOpenProposals))
	}
}

// checkGesturePrices reports friendly gestures that cost nothing, which say nothing, and hostile ones that
// gain nothing, which nobody makes.
func (c checker) checkGesturePrices() {
	for i := range c.Gestures {
		g, path := &c.Gestures[i], join("gestures", string(c.Gestures[i].ID))
		for _, by := range g.By {
			costs := g.Worth[by] < 0 || g.WalkAway[by] < 0
			switch {
			case g.Trust > 0 && !costs:
				c.addAt(CodeFreeGesture, path, fmt.Sprintf("the friendly gesture %s costs %s nothing", g.ID, by), fmt.Sprintf("add `worth: {%s: -1}`", by))
			case g.Trust < 0 && !c.gains(g, by):
				c.addAt(CodeHostileGesture, path, fmt.Sprintf("the hostile gesture %s gains %s nothing", g.ID, by), fmt.Sprintf("add `walk_away: {%s: 2}` or some worth", by))
			}
		}
	}
}

// gains says whether a gesture is good for the party that makes it, trust apart.
func (c checker) gains(g *Gesture, by PartyID) bool {
	if g.Worth[by] > 0 || g.WalkAway[by] > 0 {
		return true
	}
	for id, share := range g.Meets {
		if share > 0 && c.PartyOf(c.Concern(id).Of) == by {
			return true
		}
	}
	return slices.ContainsFunc(g.To, func(to PartyID) bool { return to != by && (g.Worth[to] < 0 || g.WalkAway[to] < 0) })
}
