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
		Length: LengthBrief{
			Length: t.length.ID, Title: t.length.Title, Minutes: t.length.Minutes, Briefing: t.length.Briefing, Debrief: t.length.Debrief,
		},
		Proposals: []ProposalBrief{}, Gestures: []GestureBrief{}, Sources: []SourceBrief{},
	}
	for i := range sc.Proposals {
		if p := &sc.Proposals[i]; t.length.InPlay(p.Opens) {
			b.Proposals = append(b.Proposals, t.proposalBrief(s, p))
		}
	}
	for i := range sc.Gestures {
		if g := &sc.Gestures[i]; t.length.InPlay(g.Opens) {
			b.Gestures = append(b.Gestures, GestureBrief{
				Gesture: g.ID, Title: g.Title, Text: g.Text, By: g.By, To: g.To, Trust: g.Trust, Worth: g.Worth[own.ID], Cites: citations(g.Cites),
			})
		}
	}
	for _, src := range sc.Sources {
		b.Sources = append(b.Sources, SourceBrief{
			Source: src.ID, Title: src.Title, Author: src.Author, Publisher: src.Publisher, Date: src.Date, URL: src.URL,
		})
	}
	return b
}

func (t *Table) proposalBrief(s *seat, p *scenario.Proposal) ProposalBrief {
	b := ProposalBrief{
		Proposal: p.ID, Title: p.Title, Text: p.Text, By: p.By, Binds: t.scenario.BoundBy(p), Opens: p.Opens, Verify: p.Verify,
		Worth: p.Worth[s.role.Party], Cost: p.Cost[s.role.Party], Meets: t.ownMeets(s, p.Meets),
		Requires: p.Requires, Excludes: p.Excludes, Cites: citations(p.Cites),
	}
	for i := range p.Terms {
		term := TermBrief{Term: p.Terms[i].ID, Title: p.Terms[i].Title}
		for _, l := range p.Terms[i].Levels {
			term.Levels = append(term.Levels, LevelBrief{
				Level: l.ID, Title: l.Title, Worth: l.Worth[s.role.Party], Cost: l.Cost[s.role.Party], Meets: t.ownMeets(s, l.Meets),
			})
		}
		b.Terms = append(b.Terms, term)
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
		list[i] = RoleBrief{Seat: SeatID(r.ID), Party: r.Party, Name: r.Name, Head: r.Head, Brief: r.Brief}
	}
	return list
}

// PhaseBriefs returns the phases that a length plays.
func PhaseBriefs(s *scenario.Scenario, l *scenario.Length) []PhaseBrief {
	list := make([]PhaseBrief, len(l.Phases))
	for i, id := range l.Phases {
		p := s.Phase(id)
		list[i] = PhaseBrief{Phase: id, Title: p.Title, Text: p.Text}
	}
	return list
}
