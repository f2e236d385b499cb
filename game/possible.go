package game

import (
	"maps"
	"slices"

	"parley/game/outcome"
	"parley/game/scenario"
)

// Possible is what a table could agree, as plain numbers, beside what it did. All honour what they agree, and
// trust is left out: both are questions of conduct, not of the package.
type Possible struct {
	scenario.Bargain
	Reached outcome.Outcome // what the table has agreed, as an outcome of the problem
}

// Possible returns the bargaining set of the table's whole length, with what came to pass at this table: gestures
// and what they cost, walk-aways that moved, drafts that were valued. Needs count as met. At the end only what took
// effect was agreed. The table must be open.
func (t *Table) Possible() Possible {
	p := Possible{Bargain: t.scenario.Bargain(t.length)}
	for i := range t.parties {
		party := t.partyID(i)
		p.WalkAway[i] = int(t.parties[i].walkAway)
		p.Base[i] = int(t.booked(func(l *ScoreLine) bool { return l.Party == party && l.Rule == RulePrice }))
	}
	for c, id := range p.Named {
		for k := range t.gestures {
			if g := &t.gestures[k]; g.state == GestureDone {
				p.Concerns[c].Base += int(t.scenario.Gesture(g.Gesture).Meets[id])
			}
		}
	}
	for i := range t.items {
		if d := &t.items[i]; d.valued {
			p.addDraft(d.item, t.scenario)
		}
	}
	for i, item := range p.Agenda {
		p.Reached = append(p.Reached, outcome.NotAgreed)
		if d := t.deal(item.ID); d != nil && (d.inForce || t.stage != StageOver) {
			p.Reached[i] = p.option(i, d.agreedBy(t.stage))
		}
	}
	return p
}

// agreedBy returns the levels that count: at the end, those that took effect.
func (d *deal) agreedBy(stage Stage) map[scenario.TermID]scenario.LevelID {
	if stage == StageOver {
		return d.levels
	}
	return d.agreedLevels()
}

func (p *Possible) addDraft(item scenario.Proposal, s *scenario.Scenario) {
	worth := make([]int, len(s.Parties))
	for i := range worth {
		worth[i] = int(item.Worth[s.Parties[i].ID])
	}
	p.Agenda = append(p.Agenda, &item)
	p.Levels = append(p.Levels, [][]scenario.LevelID{nil})
	p.Proposals = append(p.Proposals, outcome.Proposal{Options: []outcome.Option{{Worth: worth}}})
}

// option finds the option with these levels.
func (p Possible) option(proposal int, levels map[scenario.TermID]scenario.LevelID) int {
	return slices.IndexFunc(p.Levels[proposal], func(list []scenario.LevelID) bool {
		return maps.Equal(p.choice(proposal, list).Levels, levels)
	})
}

// choice names a proposal of the problem with one level for each of its terms.
func (p Possible) choice(proposal int, levels []scenario.LevelID) Choice {
	c := Choice{Proposal: p.Agenda[proposal].ID}
	for i, term := range p.Agenda[proposal].Terms {
		if c.Levels == nil {
			c.Levels = map[scenario.TermID]scenario.LevelID{}
		}
		c.Levels[term.ID] = levels[i]
	}
	return c
}

// Package returns what is agreed in an outcome of the problem.
func (p Possible) Package(o outcome.Outcome) []Choice {
	var pkg []Choice
	for i, option := range o {
		if option != outcome.NotAgreed {
			pkg = append(pkg, p.choice(i, p.Levels[i][option]))
		}
	}
	return pkg
}
