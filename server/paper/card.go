package paper

import (
	"slices"

	"parley/game/scenario"
)

// card is a proposal to cut out: a face that may be pushed across the table, and a strip for the own party's eyes.
type card struct {
	Title    string
	Text     scenario.Markdown
	Ours     bool     // somebody of this party may put it forward
	By       []string // who may
	Binds    []string
	Phases   []string // where it opens; none: everywhere
	Verify   scenario.Verify
	Needs    string
	Requires []string
	Excludes []string
	Terms    []term
	// The strip.
	Bound       bool
	Worth, Cost scenario.Points
}

type term struct {
	Title  string
	Levels []level
}

// level is a box to tick. What it adds stands on the strip.
type level struct {
	Title       string
	Needs       string
	Worth, Cost scenario.Points
}

func newCard(s *scenario.Scenario, p *scenario.Proposal, own scenario.PartyID) card {
	see := eyes{s, own}
	c := card{
		Title: p.Title, Text: p.Text, By: namesOf(s, p.By), Binds: namesOf(s, s.BoundBy(p)), Verify: p.Verify,
		Ours:  slices.ContainsFunc(p.By, func(by scenario.Name) bool { return s.PartyOf(by) == own }),
		Bound: slices.Contains(s.BoundBy(p), own), Needs: see.condition(p.Needs), Worth: p.Worth[own], Cost: p.Cost[own],
		Requires: titles(s, p.Requires), Excludes: titles(s, p.Excludes),
	}
	for _, id := range p.Opens {
		c.Phases = append(c.Phases, s.Phase(id).Title)
	}
	for _, t := range p.Terms {
		printed := term{Title: t.Title}
		for _, l := range t.Levels {
			printed.Levels = append(printed.Levels, level{l.Title, see.condition(l.Needs), l.Worth[own], l.Cost[own]})
		}
		c.Terms = append(c.Terms, printed)
	}
	return c
}

func titles(s *scenario.Scenario, ids []scenario.ProposalID) []string {
	var list []string
	for _, id := range ids {
		list = append(list, s.Proposal(id).Title)
	}
	return list
}
