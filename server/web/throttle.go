package web

import (
	"sync"
	"time"
)

// failures is how many a minute are borne.
type failures struct {
	caller float64 // of one caller
	friend float64 // of one that was right within memory
	server float64 // of all callers but friends
}

// typed are the codes of classes that are typed wrong, by address.
var typed = failures{caller: 20, friend: 200, server: 300}

const (
	memory     = time.Hour
	maxCallers = 20_000
)

// throttle bounds how fast secrets can be guessed. A try takes a token before anything is looked up, and gets
// it back if the guess was right; so many tries at once are no way around it. Callers are told apart by K: where
// they are, or as whom they come.
type throttle[K comparable] struct {
	failures
	now func() time.Time

	mu      sync.Mutex
	all     bucket
	callers map[K]*caller
}

// caller is what is known of a caller.
type caller struct {
	bucket
	success time.Time // when they were last right
	seen    time.Time
}

// bucket holds up to its size of tokens and fills within a minute.
type bucket struct {
	spent float64
	at    time.Time
}

// left returns how many of size tokens are left.
func (b *bucket) left(size float64, now time.Time) float64 {
	b.spent = max(0, b.spent-size*now.Sub(b.at).Minutes())
	b.at = now
	return size - b.spent
}

func newThrottle[K comparable](f failures, now func() time.Time) *throttle[K] {
	return &throttle[K]{failures: f, now: now, callers: map[K]*caller{}}
}

// try asks whether a caller may guess now. If they may, tell is to be called with whether they were right.
func (t *throttle[K]) try(from K) (tell func(right bool), ok bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	now := t.now()
	c := t.callers[from]
	if c == nil {
		t.forget(now)
		c = &caller{}
		t.callers[from] = c
	}
	c.seen = now
	friend := !c.success.IsZero() && now.Sub(c.success) < memory
	limit := t.caller
	if friend {
		limit = t.friend
	}
	if c.left(limit, now) < 1 || (!friend && t.all.left(t.server, now) < 1) {
		return nil, false
	}
	c.spent++
	t.all.spent++
	return func(right bool) {
		if !right {
			return
		}
		t.mu.Lock()
		defer t.mu.Unlock()
		c.spent, t.all.spent = max(0, c.spent-1), max(0, t.all.spent-1)
		c.success = t.now()
	}, true
}

// forget makes room for more callers: those that have been quiet for long go first. A quarter goes at
// least, so that a flood of new ones does not look through all of them each time.
func (t *throttle[K]) forget(now time.Time) {
	if len(t.callers) < maxCallers {
		return
	}
	for quiet := memory; len(t.callers) > maxCallers*3/4; quiet /= 2 {
		for from, c := range t.callers {
			if now.Sub(c.seen) >= quiet {
				delete(t.callers, from)
			}
		}
	}
}
