package scenario

import (
	"fmt"
	"maps"
	"slices"
)

// guardUse says what a guard decides on, and so what it may ask.
type guardUse int

const (
	guardOfNeeds  guardUse = iota // a proposal or level waits for it: voiced, trust and agreed only
	guardOfPhase                  // the players see it work: it names no hidden concern
	guardOfInject                 // anything
	guardOfEnding                 // anything
)

// placedGuard is a guard where it stands.
type placedGuard struct {
	*Guard
	path string
	use  guardUse
	in   *Phase // that it is a guard of, if any
}

// eachGuard calls do for every guard of the file.
func (c checker) eachGuard(do func(g placedGuard)) {
	visit := func(g *Guard, path string, use guardUse, in *Phase) {
		if g != nil {
			do(placedGuard{g, path, use, in})
		}
	}
	for i := range c.Proposals {
		p, path := &c.Proposals[i], join("proposals", string(c.Proposals[i].ID))
		visit(p.Needs, join(path, "needs"), guardOfNeeds, nil)
		for j := range p.Terms {
			for k := range p.Terms[j].Levels {
				level := &p.Terms[j].Levels[k]
				visit(level.Needs, join(levelPath(path, p.Terms[j].ID, level.ID), "needs"), guardOfNeeds, nil)
			}
		}
	}
	for _, inject := range c.Injects {
		visit(inject.When, join(join("injects", string(inject.ID)), "when"), guardOfInject, nil)
	}
	for i := range c.Phases {
		p, path := &c.Phases[i], join("phases", string(c.Phases[i].ID))
		visit(p.Until, join(path, "until"), guardOfPhase, p)
		for j := range p.Next {
			visit(p.Next[j].When, join(item(join(path, "next"), j), "when"), guardOfPhase, p)
		}
	}
	for _, e := range c.Endings {
		visit(e.When, join(join("endings", string(e.ID)), "when"), guardOfEnding, nil)
	}
}

func levelPath(proposal string, term TermID, level LevelID) string {
	return join(join(join(join(proposal, "terms"), string(term)), "levels"), string(level))
}

// eachPart calls do for g and every guard within it.
func eachPart(g *Guard, path string, do func(g *Guard, path string)) {
	do(g, path)
	for i := range g.All {
		eachPart(&g.All[i], item(join(path, "all"), i), do)
	}
	for i := range g.Any {
		eachPart(&g.Any[i], item(join(path, "any"), i), do)
	}
	if g.Not != nil {
		eachPart(g.Not, join(path, "not"), do)
	}
}

// checkGuards reports guards that ask what they may not, or what no table can be.
func (c checker) checkGuards() {
	c.eachGuard(func(g placedGuard) {
		eachPart(g.Guard, g.path, func(part *Guard, path string) {
			switch g.use {
			case guardOfPhase:
				c.hiddenIn(part, path)
			case guardOfNeeds:
				c.needs(part, path)
			}
			c.bounds(part, path)
		})
	})
}

// hiddenIn reports a hidden concern in the guard of a phase: when the phase ends, everybody would know.
func (c checker) hiddenIn(g *Guard, path string) {
	for _, list := range []struct {
		key string
		ids []ConcernID
	}{{"met", slices.Sorted(maps.Keys(g.Met))}, {"voiced", g.Voiced}} {
		for _, id := range list.ids {
			if concern := c.Concern(id); concern != nil && concern.Hidden {
				c.addAt(CodeHiddenGuard, join(path, list.key), fmt.Sprintf("the concern %s is hidden, and this phase would give it away", id), "ask for it in an ending instead, or for an agreement that meets it")
			}
		}
	}
}

// needs reports keys that a need may not ask for.
func (c checker) needs(g *Guard, path string) {
	for _, key := range []string{"not", "kept", "breached", "met", "round", "phase", "walked_out", "injected"} {
		if p := join(path, key); c.has(p) {
			c.addAt(CodeNeedsLimit, p, fmt.Sprintf("a need cannot ask for %q", key), "ask for voiced, trust or agreed, within all or any")
		}
	}
}

// bounds reports numbers that trust, a measure or a round cannot have.
func (c checker) bounds(g *Guard, path string) {
	for _, d := range sortedDirections(g.Trust) {
		at := join(join(path, "trust"), d.String())
		for key, v := range boundsOf(g.Trust[d]) {
			if v < 0 || v > 100*Point {
				c.addAt(CodeOutOfRange, join(at, key), "trust goes from 0 to 100", "write a number between them")
			}
		}
	}
	if g.Round != nil {
		for key, v := range boundsOf(*g.Round) {
			if p := join(join(path, "round"), key); c.sound(p) && (v%Point != 0 || v < Point) {
				c.addAt(CodeBadNumber, p, "rounds are counted from 1", "write a whole number")
			}
		}
	}
	for _, id := range slices.Sorted(maps.Keys(g.Met)) {
		if p := join(join(path, "met"), string(id)); c.has(p) && c.sound(p) && (g.Met[id] <= 0 || g.Met[id] > One) {
			c.addAt(CodeOutOfRange, p, "a concern is met by a part of one", "write a number above 0 and at most 1")
		}
	}
}

// boundsOf yields the bounds that b has, with their keys.
func boundsOf(b Bounds) func(yield func(string, Points) bool) {
	return func(yield func(string, Points) bool) {
		if b.AtLeast != nil && !yield("at_least", *b.AtLeast) {
			return
		}
		if b.Below != nil {
			yield("below", *b.Below)
		}
	}
}
