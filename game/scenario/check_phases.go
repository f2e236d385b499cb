package scenario

import (
	"fmt"
	"maps"
	"slices"
)

// checkPhases reports what is wrong with each phase by itself.
func (c checker) checkPhases() {
	for i := range c.Phases {
		p := &c.Phases[i]
		path := join("phases", string(p.ID))
		if c.Ending(EndingID(p.ID)) != nil {
			c.addAt(CodeSharedName, path, fmt.Sprintf("an ending is called %q too", p.ID), "call one of them something else")
		}
		if p.Aftermath {
			for _, key := range []string{"rounds", "time", "moves", "only", "until"} {
				if p := join(path, key); c.has(p) {
					c.addAt(CodeAftermathFixed, p, fmt.Sprintf("an aftermath has no %q of its own", key), "take it out: rounds are drawn, take 60s, and open say, commit and inspect")
				}
			}
		} else {
			c.roundsOf(p, path)
		}
		c.waysOut(p, path)
	}
}

// roundsOf reports a phase in which nothing can be played.
func (c checker) roundsOf(p *Phase, path string) {
	for _, need := range []struct {
		key, message, remedy string
	}{
		{"rounds", "the phase does not say how many rounds it has", "add `rounds: 3`"},
		{"time", "the phase does not say how long a round takes", "add `time: 6m`"},
		{"moves", "the phase opens no moves", "add `moves: [say, voice, offer, accept, decline, ready]`"},
	} {
		if !c.has(join(path, need.key)) && c.sound(path) {
			c.addAt(CodeNoRounds, path, need.message, need.remedy)
		}
	}
	if at := join(path, "rounds"); c.has(at) && c.sound(at) && (p.Rounds < 1 || p.Rounds > maxRounds) {
		c.addAt(CodeOutOfRange, at, fmt.Sprintf("a phase has 1 to %d rounds", maxRounds), "write a number between them")
	}
	for _, verb := range slices.Sorted(maps.Keys(p.Only)) {
		if at := join(join(path, "only"), string(verb)); c.sound(at, join(path, "moves")) && !slices.Contains(p.Moves, verb) {
			c.addAt(CodeNotOpen, at, fmt.Sprintf("the phase does not open %q at all", verb), "add it to `moves` or take it out here")
		}
	}
}

// maxRounds is how many rounds a phase may have.
const maxRounds = 20

// waysOut reports ways out that are never tried, that miss, or that say the same twice.
func (c checker) waysOut(p *Phase, path string) {
	path = join(path, "next")
	taken := map[Name]int{}
	for i, next := range p.Next {
		at, last := item(path, i), i == len(p.Next)-1
		switch {
		case next.When == nil && !last && !c.has(join(at, "when")):
			c.addAt(CodeWayOrder, at, fmt.Sprintf("the way to %s is always taken, so those after it never are", next.To), "give it a `when` or put it last")
		case next.When != nil && last:
			c.addAt(CodeWayOrder, at, "the last way out has a `when`, so there may be none", "add a last one without")
		}
		if first, twice := taken[next.To]; twice && next.To != "" {
			c.addAt(CodeDuplicateWay, at, fmt.Sprintf("entry %d of this list leads to %s already", first+1, next.To), "write one way with `any` over both guards")
			continue
		}
		taken[next.To] = i
	}
}

// checkLengths reports what is wrong with each length by itself.
func (c checker) checkLengths() {
	if n := len(c.Lengths); n > maxLengths {
		c.addAt(CodeTooMany, "lengths", fmt.Sprintf("there are %d lengths", n), fmt.Sprintf("keep it to %d", maxLengths))
	}
	for i := range c.Lengths {
		l := &c.Lengths[i]
		path := join("lengths", string(l.ID))
		if at := join(path, "minutes"); c.has(at) && c.sound(at) && (l.Minutes < 1 || l.Minutes > 24*60) {
			c.addAt(CodeOutOfRange, at, "a lesson takes a minute to a day", "write the minutes of the whole lesson")
		}
		for _, id := range slices.Sorted(maps.Keys(l.Rounds)) {
			at := join(join(path, "rounds"), string(id))
			c.override(l, id, at)
			if c.sound(at) && (l.Rounds[id] < 1 || l.Rounds[id] > maxRounds) {
				c.addAt(CodeOutOfRange, at, fmt.Sprintf("a phase has 1 to %d rounds", maxRounds), "write a number between them")
			}
		}
		for _, id := range slices.Sorted(maps.Keys(l.Time)) {
			c.override(l, id, join(join(path, "time"), string(id)))
		}
	}
}

// override reports a number of l's own for a phase that has none.
func (c checker) override(l *Length, id PhaseID, path string) {
	p := c.Phase(id)
	switch {
	case p == nil || !c.sound(join(join("lengths", string(l.ID)), "phases")):
	case !slices.Contains(l.Phases, id):
		c.addAt(CodeNotPlayed, path, fmt.Sprintf("the length %s does not play %s", l.ID, id), "take it out, or add the phase to `phases`")
	case p.Aftermath:
		c.addAt(CodeAftermathFixed, path, "the rounds of an aftermath are drawn and take 60s", "take it out")
	}
}

// checkEndings reports a default ending that is missing or stands in the way of others.
func (c checker) checkEndings() {
	if !c.sound("endings") {
		return
	}
	for i, e := range c.Endings {
		path, last := join("endings", string(e.ID)), i == len(c.Endings)-1
		switch {
		case e.When == nil && !last:
			c.addAt(CodeDefaultEnding, path, fmt.Sprintf("the ending %s has no `when`, so those after it never come", e.ID), "put it last or give it a `when`")
		case e.When != nil && last:
			c.addAt(CodeDefaultEnding, path, "the last ending has a `when`, so a play may end in none", "add a last ending without")
		}
	}
}
