package class

import (
	"cmp"
	"context"
	"slices"
	"sync"

	"parley/server/protocol"
)

// Bounds of how much is shown of classes before: the newest come first.
const (
	pastClasses = 10
	pastTables  = 60
)

// before is how classes before came out that played the same, collected once, when the first table is over and somebody
// is there to see it: to collect it wakes the tables of those classes.
type before struct {
	mu      sync.Mutex
	asked   bool
	results []protocol.PastResult
}

// past returns what was collected.
func (c *Class) past() []protocol.PastResult {
	c.before.mu.Lock()
	defer c.before.mu.Unlock()
	return c.before.results
}

// collectPast begins to collect, unless somebody has: the tables of other classes may be asleep and have to be read.
func (c *Class) collectPast() {
	c.before.mu.Lock()
	defer c.before.mu.Unlock()
	if c.before.asked || c.State().Ownerless() {
		return
	}
	c.before.asked = c.home.goes(func() {
		results := c.collected(c.home.life)
		c.before.mu.Lock()
		c.before.results = results
		c.before.mu.Unlock()
		if len(results) > 0 {
			c.links.changed()
		}
	})
}

// collected reads how the tables of classes before came out: of the same owner, the same file to the byte, the same
// length.
func (c *Class) collected(ctx context.Context) []protocol.PastResult {
	var results []protocol.PastResult
	for _, o := range c.sameBefore() {
		s := o.State()
		for i, t := range s.Tables {
			if len(results) == pastTables || ctx.Err() != nil {
				return results
			}
			if t.Persons() == 0 {
				continue
			}
			if summary := o.tables.summary(ctx, i+1); t.over(summary) {
				results = append(results, protocol.PastResult{Ending: summary.Result.Ending, Parties: summary.Result.Parties})
			}
		}
	}
	return results
}

// sameBefore returns the classes that played the same before this one, the newest first.
func (c *Class) sameBefore() []*Class {
	mine := c.State()
	classes := slices.DeleteFunc(c.home.all(), func(o *Class) bool {
		s := o.State()
		return o == c || s.Owner != mine.Owner || s.Hash != mine.Hash || s.Length != mine.Length ||
			s.Began == 0 || s.Began >= mine.Began || o.gone.Load()
	})
	slices.SortFunc(classes, func(a, b *Class) int { return cmp.Compare(b.State().Began, a.State().Began) })
	return classes[:min(len(classes), pastClasses)]
}
