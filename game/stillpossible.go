package game

import (
	"slices"

	"parley/game/outcome"
	"parley/game/scenario"
)

// StillPossible returns what the table could agree now, on top of what it has agreed: nothing that is agreed can be
// dropped, only be agreed with other levels, and what does not come up in this phase, or needs words or trust that
// are missing, is out. Needs of other agreements count as met, for the same package may hold them. What is not agreed
// in an outcome stays as it is, so the one reached is that of no agreement.
func (t *Table) StillPossible() Possible {
	p := t.Possible()
	kept, before := slices.Clone(p.Reached), slices.Clone(p.Proposals)
	agreed := func(i int) bool { return kept[i] != outcome.NotAgreed }
	all := make([]Choice, len(p.Agenda))
	for i, item := range p.Agenda {
		all[i].Proposal = item.ID
	}
	for i, item := range p.Agenda {
		was, levels := before[i], p.Levels[i]
		next := outcome.Proposal{Requires: slices.DeleteFunc(slices.Clone(was.Requires), agreed), Excludes: was.Excludes}
		now := outcome.Option{Worth: make([]int, len(t.parties))}
		if agreed(i) {
			now = was.Options[kept[i]]
			p.settle(now)
		}
		p.Levels[i], p.Reached[i] = nil, outcome.NotAgreed
		open := t.opensNow(item.Opens) && len(t.missing(item.Needs, all, "")) == 0 && !barred(before, i, agreed)
		for k, option := range was.Options {
			if open && k != kept[i] && t.levelsMet(item, p.choice(i, levels[k]), all) {
				next.Options = append(next.Options, instead(option, now))
				p.Levels[i] = append(p.Levels[i], levels[k])
			}
		}
		p.Proposals[i] = next
	}
	return p
}

// settle books what stays agreed whatever comes.
func (p *Possible) settle(o outcome.Option) {
	for party, worth := range o.Worth {
		p.Base[party] += worth
	}
	for _, m := range o.Meets {
		p.Concerns[m.Concern].Base += m.Share
	}
}

// barred says whether proposal i excludes one that is agreed, or is excluded by it.
func barred(all []outcome.Proposal, i int, agreed func(int) bool) bool {
	for k := range all {
		if agreed(k) && (slices.Contains(all[i].Excludes, k) || slices.Contains(all[k].Excludes, i)) {
			return true
		}
	}
	return false
}

// levelsMet says whether nothing that the levels of c need is missing once all others are agreed.
func (t *Table) levelsMet(p *scenario.Proposal, c Choice, all []Choice) bool {
	for l := range levelsOf(p, c.Levels) {
		if len(t.missing(l.Needs, all, "")) > 0 {
			return false
		}
	}
	return true
}

// instead is what an option adds in the place of another.
func instead(o, of outcome.Option) outcome.Option {
	next := outcome.Option{Worth: slices.Clone(o.Worth), Meets: slices.Clone(o.Meets)}
	for party, worth := range of.Worth {
		next.Worth[party] -= worth
	}
	for _, m := range of.Meets {
		next.Meets = append(next.Meets, outcome.Meet{Concern: m.Concern, Share: -m.Share})
	}
	return next
}

// improvable says whether the table could agree something now that is better for some party and worse for none
// than what is agreed, and whether that was judged at all: not where nothing is agreed or can be signed, where the
// search would take too long, and where the best that was found lacks something after all.
func (t *Table) improvable() (better, judged bool) {
	phase := t.currentPhase()
	if len(t.deals) == 0 || t.walkedNow || phase.Aftermath || !slices.Contains(phase.Moves, scenario.VerbOffer) {
		return false, false
	}
	p := t.StillPossible()
	found, err := outcome.Better(p.Problem, p.Reached)
	if err != nil {
		return false, false
	}
	for _, point := range found {
		pkg := p.Package(point.Outcome)
		if len(t.bound(pkg)) > 1 && t.check(pkg, "") == nil {
			return true, true
		}
	}
	return false, len(found) == 0
}
