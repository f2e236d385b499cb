package web

import (
	"sync"
	"time"

	"parley/server/class"
)

// How many wrong codes may be typed in a minute.
const (
	failuresPerServer  = 300
	failuresPerAddress = 20
	failuresOfFriends  = 200 // of an address from which somebody joined within memory
	memory             = time.Hour
	maxAddresses       = 20_000
)

// throttle bounds how fast codes can be guessed. A try takes a token before anything is looked up, and gets
// it back if the code was right; so many tries at once are no way around it.
type throttle struct {
	now func() time.Time

	mu        sync.Mutex
	server    bucket
	addresses map[class.Address]*caller
}

// caller is what is known of an address.
type caller struct {
	bucket
	success time.Time // when somebody last joined from there
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

func newThrottle(now func() time.Time) *throttle {
	return &throttle{now: now, addresses: map[class.Address]*caller{}}
}

// try asks whether an address may type a code now. If it may, the caller says afterwards whether the code
// was right.
func (t *throttle) try(from class.Address) (tell func(right bool), ok bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	now := t.now()
	c := t.addresses[from]
	if c == nil {
		t.forget(now)
		c = &caller{}
		t.addresses[from] = c
	}
	c.seen = now
	friend := !c.success.IsZero() && now.Sub(c.success) < memory
	limit := float64(failuresPerAddress)
	if friend {
		limit = failuresOfFriends
	}
	if c.left(limit, now) < 1 || (!friend && t.server.left(failuresPerServer, now) < 1) {
		return nil, false
	}
	c.spent++
	t.server.spent++
	return func(right bool) {
		if !right {
			return
		}
		t.mu.Lock()
		defer t.mu.Unlock()
		c.spent, t.server.spent = max(0, c.spent-1), max(0, t.server.spent-1)
		c.success = t.now()
	}, true
}

// forget makes room for more addresses: those that have been quiet for long go first. A quarter goes at
// least, so that a flood of new ones does not look through all of them each time.
func (t *throttle) forget(now time.Time) {
	if len(t.addresses) < maxAddresses {
		return
	}
	for quiet := memory; len(t.addresses) > maxAddresses*3/4; quiet /= 2 {
		for from, c := range t.addresses {
			if now.Sub(c.seen) >= quiet {
				delete(t.addresses, from)
			}
		}
	}
}
