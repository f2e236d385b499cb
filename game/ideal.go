package game

import (
	"parley/game/outcome"
	"parley/game/scenario"
)

// Bargain returns what a scenario bargains over in a length as plain numbers: proposals in play with every
// answer to their terms, needs taken as met, trust left out. Packages maps an option back to its levels.
func Bargain(s *scenario.Scenario, l *scenario.Length) (problem outcome.Problem, packages [][]Choice) {
	n := len(s.Parties)
	problem.WalkAway, problem.Base = make([]int, n), make([]int, n)
	for p := range s.Parties {
		problem.WalkAway[p] = int(s.Parties[p].WalkAway)
	}
	concerns := map[scenario.ConcernID]int{}
	for i := range s.Concerns {
		c := &s.Concerns[i]
		if p := s.PartyIndex(scenario.PartyID(c.Of)); p >= 0 && l.InPlay(c.Opens) {
			concerns[c.ID] = len(problem.Concerns)
			problem.Concerns = append(problem.Concerns, outcome.Concern{Party: p, Weight: int(c.Weight)})
		}
	}
	at := map[scenario.ProposalID]int{}
	for i := range s.Proposals {
		if p := &s.Proposals[i]; l.InPlay(p.Opens) {
			at[p.ID] = len(at)
		}
	}
	for i := range s.Proposals {
		p := &s.Proposals[i]
		if _, ok := at[p.ID]; !ok {
			continue
		}
		item, choices := outcome.Proposal{}, answers(p)
		for _, c := range choices {
			item.Options = append(item.Options, option(s, p, c, concerns))
		}
		for _, r := range p.Requires {
			if k, ok := at[r]; ok {
				item.Requires = append(item.Requires, k)
			}
		}
		for _, x := range p.Excludes {
			if k, ok := at[x]; ok {
				item.Excludes = append(item.Excludes, k)
			}
		}
		problem.Proposals = append(problem.Proposals, item)
		packages = append(packages, choices)
	}
	return problem, packages
}

// option is what one answer to all terms of p means to each party.
func option(s *scenario.Scenario, p *scenario.Proposal, c Choice, concerns map[scenario.ConcernID]int) outcome.Option {
	o := outcome.Option{Worth: make([]int, len(s.Parties))}
	for i := range s.Parties {
		o.Worth[i] = int(worthTo(s.Parties[i].ID, p, c.Levels))
	}
	for i := range s.Concerns {
		id := s.Concerns[i].ID
		k, ok := concerns[id]
		if share := meets(p, c.Levels, id); ok && share != 0 {
			o.Meets = append(o.Meets, outcome.Meet{Concern: k, Share: int(share)})
		}
	}
	return o
}

// answers lists every way to answer p's terms.
func answers(p *scenario.Proposal) []Choice {
	list := []Choice{{Proposal: p.ID}}
	for i := range p.Terms {
		term := &p.Terms[i]
		var longer []Choice
		for _, c := range list {
			for k := range term.Levels {
				levels := map[scenario.TermID]scenario.LevelID{term.ID: term.Levels[k].ID}
				for t, l := range c.Levels {
					levels[t] = l
				}
				longer = append(longer, Choice{p.ID, levels})
			}
		}
		list = longer
	}
	return list
}

// ideals returns each party's ideal. A party that no outcome can satisfy together with the others' walk-aways
// has its own walk-away for an ideal; `parley check` reports such a file.
func (t *Table) ideals() map[scenario.PartyID]scenario.Points {
	ideals := map[scenario.PartyID]scenario.Points{}
	problem, _ := Bargain(t.scenario, t.length)
	for p := range t.parties {
		ideals[t.partyID(p)] = t.parties[p].walkAway
	}
	found, err := outcome.Ideals(problem)
	if err != nil {
		return ideals
	}
	for p, i := range found {
		if i.Found {
			ideals[t.partyID(p)] = scenario.Points(i.Utility[p])
		}
	}
	return ideals
}
