package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"sync"

	"parley/server/journal"
	"parley/server/journal/seal"
)

// Engine is the journals of one folder. It also gives the folder's other two stores,
// KeyStore and Items.
type Engine struct {
	dir     string
	lock    *os.File
	epoch   string
	readers *sql.DB
	keys    *keyStore
	watch   watch
	limit   int // requests in one transaction at most
	*status

	requests chan request // taken by write
	stopping sync.Once
	written  chan struct{} // closed when write has ended
	closeErr error         // what Close returns

	upkeep chan struct{} // holds a token while a backup or a deletion is at work
}

var _ journal.Journal = (*Engine)(nil)

// batchLimit is how many requests share a transaction at most. It bounds how long the
// first of them waits for the last.
const batchLimit = 256

// Open opens the folder dir, which is made if it does not exist, and starts the
// goroutine that writes to it; Close waits for that to end. A folder that another
// process has open is refused with ErrInUse, one of a newer program with ErrFormat. A
// folder restored from a backup begins a new epoch. ctx bounds the opening alone.
func Open(ctx context.Context, dir string) (*Engine, error) {
	return open(ctx, dir, batchLimit)
}

// open is Open with a limit to the requests in one transaction.
func open(ctx context.Context, dir string, limit int) (_ *Engine, err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("open data folder %s: %w", dir, err)
		}
	}()
	var undo []func() error // what to close again should a later step fail
	defer func() {
		for i := len(undo) - 1; err != nil && i >= 0; i-- {
			err = errors.Join(err, undo[i]())
		}
	}()

	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	lock, err := lockFolder(dir)
	if err != nil {
		return nil, err
	}
	undo = append(undo, lock.Close)

	status := &status{stop: make(chan struct{})}
	keys, err := openKeys(ctx, dir, status)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", keysFile, err)
	}
	undo = append(undo, keys.close)

	w, epoch, err := openWriter(ctx, dir)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", journalFile, err)
	}
	undo = append(undo, w.close)

	readers, err := openReaders(ctx, dir)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", journalFile, err)
	}
	undo = append(undo, readers.Close)

	if err := syncFolder(dir); err != nil {
		return nil, err
	}
	e := &Engine{
		dir: dir, lock: lock, epoch: epoch, readers: readers, keys: keys, limit: limit,
		status: status, requests: make(chan request), written: make(chan struct{}),
		upkeep: make(chan struct{}, 1),
	}
	go e.write(w)
	return e, nil
}

// Close answers what was taken, refuses the rest, and returns when all files are closed.
// Closing twice is allowed.
func (e *Engine) Close() error {
	e.stopping.Do(func() {
		e.upkeep <- struct{}{} // a backup at work may end; no other begins
		close(e.stop)
		<-e.written
		e.closeErr = errors.Join(e.closeErr, e.readers.Close(), e.keys.close(), e.lock.Close())
	})
	return e.closeErr
}

// Epoch implements journal.Journal.
func (e *Engine) Epoch() string { return e.epoch }

// Err implements journal.Journal. A failure to write a key counts as well.
func (e *Engine) Err() error { return e.err() }

// Keys returns the keys of people kept in this folder.
func (e *Engine) Keys() seal.Store { return e.keys }

// maintain holds off backups and deletions until release is called: each wants the
// write-ahead log for itself.
func (e *Engine) maintain(ctx context.Context) (release func(), err error) {
	select {
	case e.upkeep <- struct{}{}:
		return func() { <-e.upkeep }, nil
	case <-e.stop:
		return nil, journal.ErrClosed
	case <-ctx.Done():
		return nil, context.Cause(ctx)
	}
}
