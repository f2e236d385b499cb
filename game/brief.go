package game

import (
	"parley/game/scenario"
)

// Brief is what a seat may read before and during the talks; it does not change once the table opened.
type Brief struct {
	Scenario    string            `json:"scenario"` // id
	Title       string            `json:"title"`
	Language    string            `json:"language"`
	Summary     string            `json:"summary"`
	Public      scenario.Markdown `json:"public"`
	Seat        SeatID            `json:"seat"`
	Party       scenario.PartyID  `json:"party"`
	Private     scenario.Markdown `json:"private"`      // the party's
	Role        scenario.Markdown `json:"role"`         // what all know of the role
	RolePrivate scenario.Markdown `json:"role_private"` // what this role alone knows
	Can         string            `json:"can"`
	Parties     []PartyBrief      `json:"parties"`
	Roles       []RoleBrief       `json:"roles"`
	Phases      []PhaseBrief      `json:"phases"`
	Proposals   []ProposalBrief   `json:"proposals"`
	Gestures    []GestureBrief    `json:"gestures"` // of every party
	Sources     []SourceBrief     `json:"sources"`
	Length      LengthBrief       `json:"length"`
	Weights     Weights           `json:"weights"`
}

// PartyBrief is a party as all see it.
type PartyBrief struct {
	Party   scenario.PartyID  `json:"party"`
	Name    string            `json:"name"`
	Mark    string            `json:"mark"`
	Decides scenario.Decides  `json:"decides"`
	Speaks  scenario.Speaks   `json:"speaks"`
	Brief   scenario.Markdown `json:"brief"`
}

// RoleBrief is a role as all see it.
type RoleBrief struct {
	Seat     SeatID            `json:"seat"`
	Party    scenario.PartyID  `json:"party"`
	Name     string            `json:"name"`
	Head     bool              `json:"head,omitempty"`
	Optional bool              `json:"optional,omitempty"` // a table may play without it
	Brief    scenario.Markdown `json:"brief"`
}

// PhaseBrief is a phase that the length plays.
type PhaseBrief struct {
	Phase     scenario.PhaseID  `json:"phase"`
	Title     string            `json:"title"`
	Text      scenario.Markdown `json:"text"`
	Aftermath bool              `json:"aftermath,omitempty"` // nothing can be signed in it
}

// ProposalBrief is a proposal with what it means to the seat's own party, and to the own concerns alone.
type ProposalBrief struct {
	Proposal scenario.ProposalID   `json:"proposal"`
	Title    string                `json:"title"`
	Text     scenario.Markdown     `json:"text"`
	By       []scenario.Name       `json:"by"`
	Binds    []scenario.PartyID    `json:"binds"`
	Opens    []scenario.PhaseID    `json:"opens,omitempty"`
	Verify   scenario.Verify       `json:"verify"`
	Worth    scenario.Points       `json:"worth"`
	Cost     scenario.Points       `json:"cost"`
	Meets    []Met                 `json:"meets,omitempty"`
	Requires []scenario.ProposalID `json:"requires,omitempty"`
	Excludes []scenario.ProposalID `json:"excludes,omitempty"`
	Terms    []TermBrief           `json:"terms,omitempty"`
	Cites    []string              `json:"cites,omitempty"`
}

// TermBrief is a question within a proposal.
type TermBrief struct {
	Term   scenario.TermID `json:"term"`
	Title  string          `json:"title"`
	Levels []LevelBrief    `json:"levels"`
}

// LevelBrief is one possible answer, with what it adds for the seat's own party.
type LevelBrief struct {
	Level scenario.LevelID `json:"level"`
	Title string           `json:"title"`
	Worth scenario.Points  `json:"worth"`
	Cost  scenario.Points  `json:"cost"`
	Meets []Met            `json:"meets,omitempty"`
}

// GestureBrief is a gesture of the seat's own party.
type GestureBrief struct {
	Gesture scenario.GestureID `json:"gesture"`
	Title   string             `json:"title"`
	Text    scenario.Markdown  `json:"text"`
	By      []scenario.PartyID `json:"by"`
	To      []scenario.PartyID `json:"to"`
	Trust   scenario.Points    `json:"trust"`
	Worth   scenario.Points    `json:"worth"` // for the seat's own party
	Cites   []string           `json:"cites,omitempty"`
}

// SourceBrief is a text that the scenario rests on.
type SourceBrief struct {
	Source    scenario.SourceID `json:"source"`
	Title     string            `json:"title"`
	Author    string            `json:"author,omitempty"`
	Publisher string            `json:"publisher,omitempty"`
	Date      string            `json:"date,omitempty"`
	URL       string            `json:"url,omitempty"`
}

// Weights is what deal and trust count in a total, in percent.
type Weights struct {
	Deal  int `json:"deal"`
	Trust int `json:"trust"`
}

// LengthBrief is how long this table plays.
type LengthBrief struct {
	Length   scenario.LengthID `json:"length"`
	Title    string            `json:"title"`
	Minutes  int               `json:"minutes"`
	Briefing scenario.Seconds  `json:"briefing"`
	Debrief  scenario.Seconds  `json:"debrief"`
}

// BriefFor returns what seat, or Observer, may read; nil if there is no such seat, or the table is not open. Texts
// are Markdown as the author wrote them. Of worths, costs and weights it holds the seat's own party's alone.
func (t *Table) BriefFor(id SeatID) *Brief {
	s := t.seat(id)
	if t.stage == StageNew || s == nil && id != Observer {
		return nil
	}
	b := publicBrief(t.scenario, t.length)
	b.Seat = id
	if s == nil {
		return &b
	}
	own := t.scenario.Party(s.role.Party)
	b.Party, b.Private, b.Role, b.RolePrivate, b.Can = own.ID, own.Private, s.role.Brief, s.role.Private, s.role.Can
	for i := range b.Proposals {
		t.priceProposal(s, &b.Proposals[i])
	}
	for i := range b.Gestures {
		b.Gestures[i].Worth = t.scenario.Gesture(b.Gestures[i].Gesture).Worth[own.ID]
	}
	return &b
}

// priceProposal adds to a proposal what it means for the party of s, and for the concerns that s holds.
func (t *Table) priceProposal(s *seat, b *ProposalBrief) {
	p := t.scenario.Proposal(b.Proposal)
	b.Worth, b.Cost, b.Meets = p.Worth[s.role.Party], p.Cost[s.role.Party], t.ownMeets(s, p.Meets)
	for i := range p.Terms {
		for k := range p.Terms[i].Levels {
			l, brief := &p.Terms[i].Levels[k], &b.Terms[i].Levels[k]
			brief.Worth, brief.Cost, brief.Meets = l.Worth[s.role.Party], l.Cost[s.role.Party], t.ownMeets(s, l.Meets)
		}
	}
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
