package scenario

import (
	"slices"

	"parley/game/outcome"
)

// maxOptions is how many combinations of levels a proposal may have.
const maxOptions = 256

// Bargain is what can be agreed in one length, as plain numbers: the problem, and which proposal and levels
// each of its indexes means.
type Bargain struct {
	outcome.Problem
	Agenda []*Proposal   // by index of Problem.Proposals
	Levels [][][]LevelID // by proposal and option: one level for each of its terms
	Named  []ConcernID   // by index of Problem.Concerns
}

// Bargain returns the bargaining set of length l before anything has happened: no gesture made, no walk-away
// moved. Its parties are those of s by index; its concerns are those of parties that come up in l, for a
// role's own count in the score of its seat alone. Needs count as met, and trust is left out.
func (s *Scenario) Bargain(l *Length) Bargain {
	b := Bargain{Agenda: s.agenda(l)}
	for i := range s.Parties {
		b.WalkAway = append(b.WalkAway, int(s.Parties[i].WalkAway))
	}
	b.Base = make([]int, len(s.Parties))
	concerns := map[ConcernID]int{}
	for _, c := range s.Concerns {
		if party := s.PartyIndex(PartyID(c.Of)); party >= 0 && l.InPlay(c.Opens) {
			concerns[c.ID] = len(b.Concerns)
			b.Named = append(b.Named, c.ID)
			b.Concerns = append(b.Concerns, outcome.Concern{Party: party, Weight: int(c.Weight)})
		}
	}
	for _, p := range b.Agenda {
		var proposal outcome.Proposal
		choices := combinations(p)
		for _, choice := range choices {
			proposal.Options = append(proposal.Options, s.option(p, choice, concerns))
		}
		for i, other := range b.Agenda {
			if slices.Contains(p.Requires, other.ID) {
				proposal.Requires = append(proposal.Requires, i)
			}
			if slices.Contains(p.Excludes, other.ID) {
				proposal.Excludes = append(proposal.Excludes, i)
			}
		}
		b.Proposals = append(b.Proposals, proposal)
		b.Levels = append(b.Levels, choices)
	}
	return b
}

// agenda returns the proposals that can be agreed in length l, in the order of the file: those that come up,
// and whose requirements do.
func (s *Scenario) agenda(l *Length) []*Proposal {
	var agenda []*Proposal
	for i := range s.Proposals {
		all := s.withRequired(s.Proposals[i].ID)
		if !slices.ContainsFunc(all, func(id ProposalID) bool { return !l.InPlay(s.Proposal(id).Opens) }) {
			agenda = append(agenda, &s.Proposals[i])
		}
	}
	return agenda
}

// combinations returns every way to settle the terms of p: one level for each.
func combinations(p *Proposal) [][]LevelID {
	all := [][]LevelID{nil}
	for _, term := range p.Terms {
		var longer [][]LevelID
		for _, settled := range all {
			for _, level := range term.Levels {
				longer = append(longer, append(slices.Clone(settled), level.ID))
			}
		}
		all = longer
	}
	return all
}

// option returns p with levels as plain numbers.
func (s *Scenario) option(p *Proposal, levels []LevelID, concerns map[ConcernID]int) outcome.Option {
	option := outcome.Option{Worth: make([]int, len(s.Parties))}
	shares := make([]Share, len(concerns))
	add := func(worth PerParty, meets map[ConcernID]Share) {
		for party, points := range worth {
			option.Worth[s.PartyIndex(party)] += int(points)
		}
		for id, share := range meets {
			if c, ok := concerns[id]; ok {
				shares[c] += share
			}
		}
	}
	add(p.Worth, p.Meets)
	for i := range p.Terms {
		for _, level := range p.Terms[i].Levels {
			if level.ID == levels[i] {
				add(level.Worth, level.Meets)
			}
		}
	}
	for c, share := range shares {
		if share != 0 {
			option.Meets = append(option.Meets, outcome.Meet{Concern: c, Share: int(share)})
		}
	}
	return option
}
