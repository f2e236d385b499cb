package class

import (
	"context"
	"sync"
	"time"
)

// bell has something done soon after it was rung: at once, or so long after it was last done. However often it is
// rung meanwhile, it is done once.
type bell struct {
	home *Registry
	calm time.Duration
	do   func(context.Context)

	mu   sync.Mutex // held for no I/O
	rung bool
	busy bool // somebody does it, or waits
}

// ring asks that it be done. It never waits.
func (b *bell) ring() {
	b.mu.Lock()
	start := !b.busy
	b.rung, b.busy = true, true
	b.mu.Unlock()
	if start && !b.home.goes(b.work) {
		b.mu.Lock()
		b.busy = false
		b.mu.Unlock()
	}
}

// work does it for as long as somebody rings.
func (b *bell) work() {
	ctx := b.home.life
	for b.answer() {
		b.do(ctx)
		select {
		case <-ctx.Done():
			return
		case <-time.After(b.calm):
		}
	}
}

// answer tells whether somebody rang; if not, nobody is at work any more.
func (b *bell) answer() bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.busy = b.rung
	b.rung = false
	return b.busy
}
