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
			c.addAt(CodeNobodyTables, join(path, "by"), fmt.Sprintf("nobody may offer %s where it opens", p.ID), "name somebody in its `by` who may offer there, or let it open elsewhere")
		}
	}
	for i := range c.Gestures {
		g, path := &c.Gestures[i], join("gestures", string(c.Gestures[i].ID))
		if c.opens(g.Opens, path) && !c.allowed(VerbGesture, g.Opens) {
			c.addAt(CodeNeverOpens, join(path, "opens"), fmt.Sprintf("the gesture %s can be made in no phase: none that is played opens it and has `gesture` among its moves", g.ID), "add `gesture` to the `moves` of one of them")
		}
	}
	for i := range c.Concerns {
		path := join("concerns", string(c.Concerns[i].ID))
		if opens := c.Concerns[i].Opens; c.opens(opens, path) && len(opens) > 0 && !c.allowed(VerbVoice, opens) {
			c.addAt(CodeNeverOpens, join(path, "opens"), fmt.Sprintf("the concern %s can be voiced in no phase: none that is played opens it and has `voice` among its moves", c.Concerns[i].ID), "add `voice` to the `moves` of one of them")
		}
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

// allowed says whether a phase that some length plays is among opens and has v among its moves.
func (c checker) allowed(v Verb, opens []PhaseID) bool {
	return slices.ContainsFunc(c.Phases, func(p Phase) bool {
		return OpenIn(opens, p.ID) && c.played(p.ID) && slices.Contains(p.Moves, v)
	})
}

// tabled says whether somebody may lead p in some length.
func (c checker) tabled(p *Proposal) bool {
	return slices.ContainsFunc(c.Lengths, func(l Length) bool { return c.tabledIn(&l, p) })
}

// tabledIn says whether somebody may lead p in some phase of l.
func (s *Scenario) tabledIn(l *Length, p *Proposal) bool {
	return slices.ContainsFunc(l.Phases, func(id PhaseID) bool {
		return slices.ContainsFunc(s.Roles, func(r Role) bool { return s.leads(&r, p, s.Phase(id)) })
	})
}

// leads says whether role r may offer p in a phase. A head may lead whatever a role of its party may.
func (s *Scenario) leads(r *Role, p *Proposal, phase *Phase) bool {
	mayLead := slices.ContainsFunc(p.By, func(by Name) bool {
		return by == Name(r.ID) || by == Name(r.Party) || r.Head && s.PartyOf(by) == r.Party
	})
	return mayLead && OpenIn(p.Opens, phase.ID) && (phase.Opens(VerbOffer, r) || phase.Opens(VerbCounter, r))
}

// played says whether some length plays the phase.
func (s *Scenario) played(id PhaseID) bool {
	return slices.ContainsFunc(s.Lengths, func(l Length) bool { return slices.Contains(l.Phases, id) })
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
