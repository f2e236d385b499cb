package sqlite

import (
	"sync"

	"parley/server/journal"
)

// watch wakes those who follow a journal. The zero value is ready for use.
type watch struct {
	mu   sync.Mutex
	bell map[journal.Name]map[chan struct{}]bool
}

// join returns a channel that receives something after each change of the named
// journal, one value for any number of changes, and what ends that.
func (w *watch) join(name journal.Name) (bell <-chan struct{}, leave func()) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.bell == nil {
		w.bell = map[journal.Name]map[chan struct{}]bool{}
	}
	if w.bell[name] == nil {
		w.bell[name] = map[chan struct{}]bool{}
	}
	ch := make(chan struct{}, 1)
	w.bell[name][ch] = true
	return ch, func() {
		w.mu.Lock()
		defer w.mu.Unlock()
		delete(w.bell[name], ch)
		if len(w.bell[name]) == 0 {
			delete(w.bell, name)
		}
	}
}

// tell wakes the followers of journals that have changed.
func (w *watch) tell(names []journal.Name) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, name := range names {
		for ch := range w.bell[name] {
			select {
			case ch <- struct{}{}:
			default: // it has not looked since the last one
			}
		}
	}
}
