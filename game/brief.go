package game

import (
	"parley/game/scenario"
)

// BriefFor returns what seat may read; nil if there is no such seat, or the table is not open. Texts are
// Markdown as the author wrote them. Of worths, costs and weights it holds the seat's own party's alone.
func (t *Table) BriefFor(id SeatID) *Brief {
	s := t.seat(id)
	if s == nil || t.stage == StageNew {
		return nil
	}
	sc, own := t.scenario, t.scenario.Party(s.role.Party)
	b := &Brief{
		Scenario: sc.ID, Title: sc.Title, Language: sc.Language, Summary: sc.Summary, Public: sc.Brief,
		Seat: id, Party: own.ID, Private: own.Private, Role: s.role.Brief, RolePrivate: s.role.Private, Can: s.role.Can,
		Parties: PartyBriefs(sc), Roles: RoleBriefs(sc), Phases: PhaseBriefs(sc, t.length),
		Weights: Weights{Deal: sc.Score.Deal, Trust: sc.Score.Trust},
		Length:  lengthBrief(t.length), Sources: sourceBriefs(sc), Proposals: []ProposalBrief{}, Gestures: []GestureBrief{},
	}
	for i := range sc.Proposals {
		if p := &sc.Proposals[i]; t.length.InPlay(p.Opens) {
			b.Proposals = append(b.Proposals, t.proposalBrief(s, p))
		}
	}
	for i := range sc.Gestures {
		if g := &sc.Gestures[i]; t.length.InPlay(g.Opens) {
			priced := namedGesture(g)
			priced.Worth = g.Worth[own.ID]
			b.Gestures = append(b.Gestures, priced)
		}
	}
	return b
}

func (t *Table) proposalBrief(s *seat, p *scenario.Proposal) ProposalBrief {
	b := namedProposal(t.scenario, p)
	b.Worth, b.Cost, b.Meets = p.Worth[s.role.Party], p.Cost[s.role.Party], t.ownMeets(s, p.Meets)
	for i := range p.Terms {
		for k := range p.Terms[i].Levels {
			l, brief := &p.Terms[i].Levels[k], &b.Terms[i].Levels[k]
			brief.Worth, brief.Cost, brief.Meets = l.Worth[s.role.Party], l.Cost[s.role.Party], t.ownMeets(s, l.Meets)
		}
	}
	return b
}

// ownMeets keeps of what something meets the concerns that s holds.
func (t *Table) ownMeets(s *seat, all map[scenario.ConcernID]scenario.Share) []Met {
	var list []Met
	for i := range t.scenario.Concerns {
		c := &t.scenario.Concerns[i]
		if share := all[c.ID]; share != 0 && holds(s, c) && t.length.InPlay(c.Opens) {
			list = append(list, Met{Concern: c.ID, Adds: share, Reaches: min(max(share, 0), scenario.One)})
		}
	}
	return list
}

// PartyBriefs returns the parties of a scenario as all see them.
func PartyBriefs(s *scenario.Scenario) []PartyBrief {
	list := make([]PartyBrief, len(s.Parties))
	for i, p := range s.Parties {
		list[i] = PartyBrief{Party: p.ID, Name: p.Name, Mark: p.Mark, Decides: p.Decides, Speaks: p.Speaks, Brief: p.Brief}
	}
	return list
}

// RoleBriefs returns the roles of a scenario as all see them.
func RoleBriefs(s *scenario.Scenario) []RoleBrief {
	list := make([]RoleBrief, len(s.Roles))
	for i, r := range s.Roles {
		list[i] = RoleBrief{Seat: SeatID(r.ID), Party: r.Party, Name: r.Name, Head: r.Head, Optional: r.Optional, Brief: r.Brief}
	}
	return list
}

// PhaseBriefs returns the phases that a length plays.
func PhaseBriefs(s *scenario.Scenario, l *scenario.Length) []PhaseBrief {
	list := make([]PhaseBrief, len(l.Phases))
	for i, id := range l.Phases {
		p := s.Phase(id)
		list[i] = PhaseBrief{Phase: id, Title: p.Title, Text: p.Text, Aftermath: p.Aftermath}
	}
	return list
}
