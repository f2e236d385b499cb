package sqlite

import (
	"fmt"
	"sync"

	"parley/server/journal"
)

// status tells whether a folder still takes writes. The first write or flush that
// fails ends that: what the disk holds then is unknown until SQLite recovers it in a
// new process.
type status struct {
	stop chan struct{} // closed when the engine closes

	mu     sync.Mutex
	failed error
}

// fail notes cause, unless there was one before, and returns what err returns.
func (s *status) fail(cause error) error {
	s.mu.Lock()
	if s.failed == nil {
		s.failed = cause
	}
	s.mu.Unlock()
	return s.err()
}

// err is nil while writes are taken, else ErrClosed or ErrReadOnly with its cause.
func (s *status) err() error {
	if s.closed() {
		return journal.ErrClosed
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.failed == nil {
		return nil
	}
	return fmt.Errorf("%w: %w", journal.ErrReadOnly, s.failed)
}

// closed tells whether the engine closes or is closed.
func (s *status) closed() bool {
	select {
	case <-s.stop:
		return true
	default:
		return false
	}
}

// orClosed returns ErrClosed in place of whatever error closing the files led to.
func (s *status) orClosed(err error) error {
	if err != nil && s.closed() {
		return journal.ErrClosed
	}
	return err
}
