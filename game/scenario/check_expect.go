package scenario

import (
	"fmt"
	"maps"
	"slices"
)

// checkExpect reports expectations that no rehearsal could meet.
func (c checker) checkExpect() {
	e := c.Expect
	if e == nil {
		return
	}
	if p := "expect.plays"; c.has(p) && c.sound(p) && (e.Plays < 10 || e.Plays > MostPlays) {
		c.addAt(CodeOutOfRange, p, fmt.Sprintf("a rehearsal has from 10 to %d plays", MostPlays), "write a number between them")
	}
	c.percent("expect.every_ending", e.EveryEnding)
	c.percent("expect.deal", e.Deal)
	for _, id := range slices.Sorted(maps.Keys(e.Endings)) {
		b := e.Endings[id]
		c.percent(join("expect.endings", string(id)), &b)
	}
	for _, path := range []string{"expect.apart", "expect.exploits"} {
		v := map[string]*Points{"expect.apart": e.Apart, "expect.exploits": e.Exploits}[path]
		if v != nil && *v < 0 {
			c.addAt(CodeOutOfRange, path, "two scores are never less than 0 apart", "write 0 or more")
		}
	}
	if e.Moves != nil {
		c.order("expect.moves", *e.Moves)
	}
}

// percent reports bounds that a share of plays cannot have.
func (c checker) percent(path string, b *Bounds) {
	if b == nil {
		return
	}
	for key, v := range boundsOf(*b) {
		if v < 0 || v > 101*Point {
			c.addAt(CodeOutOfRange, join(path, key), "this is a share of the plays, in percent", "write a number from 0 to 100")
		}
	}
	c.order(path, *b)
}

// order reports bounds between which there is nothing.
func (c checker) order(path string, b Bounds) {
	if b.AtLeast != nil && b.Below != nil && *b.AtLeast >= *b.Below {
		c.addAt(CodeOutOfRange, path, "nothing is at least the one number and below the other", "write the smaller one as at_least")
	}
}
