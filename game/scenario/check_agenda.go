package scenario

import (
	"fmt"
	"maps"
	"slices"
)

// checkAgenda reports what is wrong with concerns and proposals.
func (c checker) checkAgenda() {
	for i := range c.Concerns {
		p := join(join("concerns", string(c.Concerns[i].ID)), "weight")
		if c.has(p) && c.sound(p) && c.Concerns[i].Weight <= 0 {
			c.addAt(CodeOutOfRange, p, "a concern weighs more than 0", "write what it is worth when wholly met")
		}
	}
	for i := range c.Proposals {
		c.proposal(&c.Proposals[i], join("proposals", string(c.Proposals[i].ID)))
	}
}

func (c checker) proposal(p *Proposal, path string) {
	c.bound(p, p.Worth, join(path, "worth"))
	c.bound(p, p.Cost, join(path, "cost"))
	c.costs(p.Cost, join(path, "cost"))
	c.shares(p.Meets, join(path, "meets"))
	for _, d := range sortedDirections(p.Trust) {
		if c.sound(path+".binds") && c.Party(d.Trusted) != nil && !slices.Contains(c.BoundBy(p), d.Trusted) {
			c.addAt(CodeNotBound, join(join(path, "trust"), d.String()), fmt.Sprintf("%s does not bind %s, so %s earns no trust by it", p.ID, d.Trusted, d.Trusted), "take the line out, or add the party to `binds`")
		}
		if p.Trust[d] < 0 {
			c.addAt(CodeOutOfRange, join(join(path, "trust"), d.String()), "honouring an agreement takes no trust away", "write a number above 0")
		}
	}
	c.rules(p, path)
	options := 1
	for i := range p.Terms {
		options = min(options*max(len(p.Terms[i].Levels), 1), maxOptions+1)
	}
	if options > maxOptions {
		c.addAt(CodeTooMany, join(path, "terms"), fmt.Sprintf("the levels of %s combine in more than %d ways", p.ID, maxOptions), "take out a term or some levels")
	}
	for i := range p.Terms {
		term, at := &p.Terms[i], join(join(path, "terms"), string(p.Terms[i].ID))
		if at := join(at, "levels"); c.has(at) && c.sound(at) && len(term.Levels) < 2 {
			c.addAt(CodeTwoLevels, at, fmt.Sprintf("the question %s has one answer", term.ID), "add a second level")
		}
		for j := range term.Levels {
			level, at := &term.Levels[j], join(join(at, "levels"), string(term.Levels[j].ID))
			c.bound(p, level.Worth, join(at, "worth"))
			c.bound(p, level.Cost, join(at, "cost"))
			c.costs(level.Cost, join(at, "cost"))
			c.shares(level.Meets, join(at, "meets"))
		}
	}
}

// rules reports requirements and exclusions that cannot be kept.
func (c checker) rules(p *Proposal, path string) {
	for _, list := range []struct {
		key string
		ids []ProposalID
	}{{"requires", p.Requires}, {"excludes", p.Excludes}} {
		if slices.Contains(list.ids, p.ID) {
			c.addAt(CodeContradiction, join(path, list.key), fmt.Sprintf("%s %s itself", p.ID, list.key), "take it out of the list")
		}
	}
	if with := c.withRequired(p.ID); !slices.Contains(p.Requires, p.ID) && !slices.Contains(p.Excludes, p.ID) {
		if a, b, found := c.clash(with); found {
			message := fmt.Sprintf("%s requires both %s and %s, and these exclude each other", p.ID, a, b)
			if a == p.ID || b == p.ID {
				message = fmt.Sprintf("%s cannot be agreed without what it excludes", p.ID)
			}
			c.addAt(CodeContradiction, join(path, "requires"), message, "take out the requirement or the exclusion")
		}
	}
}

// withRequired returns proposals with all that they require, directly or not.
func (s *Scenario) withRequired(ids ...ProposalID) []ProposalID {
	all := slices.Clone(ids)
	for i := 0; i < len(all); i++ {
		if p := s.Proposal(all[i]); p != nil {
			for _, r := range p.Requires {
				if !slices.Contains(all, r) {
					all = append(all, r)
				}
			}
		}
	}
	return all
}

// clash finds two of ids that exclude each other.
func (s *Scenario) clash(ids []ProposalID) (a, b ProposalID, found bool) {
	for _, id := range ids {
		if p := s.Proposal(id); p != nil {
			for _, x := range p.Excludes {
				if slices.Contains(ids, x) {
					return id, x, true
				}
			}
		}
	}
	return "", "", false
}

// bound reports numbers for parties that p does not bind.
func (c checker) bound(p *Proposal, points PerParty, path string) {
	if !c.sound(join(join("proposals", string(p.ID)), "binds")) {
		return
	}
	for _, party := range slices.Sorted(maps.Keys(points)) {
		if c.Party(party) != nil && !slices.Contains(c.BoundBy(p), party) {
			c.addAt(CodeNotBound, join(path, string(party)), fmt.Sprintf("%s does not bind %s", p.ID, party), "take the line out, or add the party to `binds`")
		}
	}
}

// costs reports costs below 0.
func (c checker) costs(points PerParty, path string) {
	for _, party := range slices.Sorted(maps.Keys(points)) {
		if points[party] < 0 {
			c.addAt(CodeOutOfRange, join(path, string(party)), "keeping one's word costs nothing or more", "write 0 or more; what it brings is its worth")
		}
	}
}

// shares reports measures out of bounds.
func (c checker) shares(meets map[ConcernID]Share, path string) {
	for _, concern := range slices.Sorted(maps.Keys(meets)) {
		if p := join(path, string(concern)); c.has(p) && c.sound(p) && (meets[concern] == 0 || meets[concern] > One || meets[concern] < -One) {
			c.addAt(CodeOutOfRange, p, "a concern is met by a part of one", "write a number above 0 and at most 1; below 0 it makes the concern worse")
		}
	}
}

// sortedDirections returns the keys of m in an order that is always the same.
func sortedDirections[V any](m map[Direction]V) []Direction {
	return slices.SortedFunc(maps.Keys(m), func(a, b Direction) int {
		switch x, y := a.String(), b.String(); {
		case x < y:
			return -1
		case x > y:
			return 1
		}
		return 0
	})
}

// checkGestures reports what is wrong with one-sided steps and news.
func (c checker) checkGestures() {
	for i := range c.Gestures {
		g, path := &c.Gestures[i], join("gestures", string(c.Gestures[i].ID))
		c.shares(g.Meets, join(path, "meets"))
		if p := join(path, "trust"); c.has(p) && c.sound(p) && (g.Trust == 0 || g.Trust > 100*Point || g.Trust < -100*Point) {
			c.addAt(CodeOutOfRange, p, "a gesture moves trust by up to 100 points", "write a number above 0 for a friendly one, below 0 for a hostile one")
		}
		if c.sound(join(path, "by"), join(path, "to")) && len(g.By) == 1 && slices.Equal(g.By, g.To) {
			c.addAt(CodeNobodyToReceive, join(path, "to"), fmt.Sprintf("only %s itself would receive it", g.By[0]), "name another party")
		}
	}
}
