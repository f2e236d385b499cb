package class

import (
	"slices"
	"time"
)

const (
	// lately is how long a game counts that was begun, also when it is over: who begins and leaves in turns
	// would fill the disk, for each game stores its scenario.
	lately = time.Hour
	// begunPerAlive is how many games may be begun in that time, for each that may be alive.
	begunPerAlive = 4
)

// claim is a place that a game takes among those that are bounded.
type claim struct {
	from  Address
	begun time.Time
	class *Class // nil until there is one
}

// alive tells whether the game goes on, or is about to begin.
func (c *claim) alive() bool { return c.class == nil || c.class.playing() }

// claim takes a place for a game from an address, or says that there are too many. The caller hands the claim
// to settle.
func (r *Registry) claim(from Address) (*claim, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	now := time.Now()
	r.plays = slices.DeleteFunc(r.plays, func(c *claim) bool { return !c.alive() && now.Sub(c.begun) >= lately })
	var here, alive, aliveHere int
	for _, c := range r.plays {
		mine := c.from == from
		if mine {
			here++
		}
		if c.alive() {
			alive++
			if mine {
				aliveHere++
			}
		}
	}
	if aliveHere >= r.Plays.PerAddress || alive >= r.Plays.InAll ||
		here >= begunPerAlive*r.Plays.PerAddress || len(r.plays) >= begunPerAlive*r.Plays.InAll {
		return nil, ErrTooManyPlays
	}
	c := &claim{from: from, begun: now}
	r.plays = append(r.plays, c)
	return c, nil
}

// settle notes which class a claim led to; none gives the place back.
func (r *Registry) settle(c *claim, class *Class) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if c.class = class; class == nil {
		r.plays = slices.DeleteFunc(r.plays, func(o *claim) bool { return o == c })
	}
}

// playing tells whether the talks at any table of c may still go on.
func (c *Class) playing() bool {
	s := c.State()
	return !s.Over && !c.tables.allOver(len(s.Tables))
}
