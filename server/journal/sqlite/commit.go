package sqlite

import (
	"context"
	"errors"

	"parley/server/journal"
)

// request is something to be written. write answers every request that it takes.
type request struct {
	// apply does the work inside a transaction shared with other requests. An error
	// refuses this request alone, and apply has then changed nothing; a fault ends
	// writing for good.
	apply func(*batch) error
	wipe  bool // answer only after the write-ahead log was emptied
	done  chan error
}

// submit has r applied and flushed. If ctx ends before it was taken, nothing is written.
func (e *Engine) submit(ctx context.Context, r request) error {
	switch {
	case e.closed():
		return journal.ErrClosed
	case ctx.Err() != nil:
		return context.Cause(ctx)
	}
	r.done = make(chan error, 1)
	select {
	case e.requests <- r:
		return <-r.done
	case <-e.stop:
		return journal.ErrClosed
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}

// write takes requests until the engine closes. Those that arrive while a transaction
// is being flushed wait in the channel and make up the next.
func (e *Engine) write(w *writer) {
	defer close(e.written)
	defer func() { e.closeErr = w.close() }()
	var taken []request
	for {
		select {
		case r := <-e.requests:
			taken = e.gather(append(taken[:0], r))
			e.commit(w, taken)
			clear(taken)
		case <-e.stop:
			return
		}
	}
}

// gather adds to taken whatever else waits now.
func (e *Engine) gather(taken []request) []request {
	for len(taken) < e.limit {
		select {
		case r := <-e.requests:
			taken = append(taken, r)
		default:
			return taken
		}
	}
	return taken
}

// commit writes the requests in one transaction, answers them, and wakes followers.
func (e *Engine) commit(w *writer, taken []request) {
	b := &batch{writer: w}
	answers := make([]error, len(taken))
	err := e.err()
	if err == nil {
		if cause := b.run(taken, answers); cause != nil {
			err = e.fail(cause)
		}
	}
	for i, r := range taken {
		if err != nil {
			answers[i] = err
		}
		r.done <- answers[i]
	}
	if err == nil {
		e.watch.tell(b.changed)
	}
}

// pageCost is about what a transaction adds to the write-ahead log besides the records.
const pageCost = 5 * 4096

// run applies the requests, flushes what they wrote, and notes the answer to each. An
// error is a fault: it is unknown what of it will be found after a restart.
func (b *batch) run(taken []request, answers []error) error {
	b.forget()
	if err := b.exec("BEGIN IMMEDIATE"); err != nil {
		return err
	}
	wipe := false
	for i, r := range taken {
		answers[i] = r.apply(b)
		if isFault(answers[i]) {
			return errors.Join(answers[i], b.exec("ROLLBACK"))
		}
		wipe = wipe || r.wipe && answers[i] == nil
	}
	if err := b.store(); err != nil {
		return errors.Join(err, b.exec("ROLLBACK"))
	}
	if err := b.exec("COMMIT"); err != nil {
		return errors.Join(err, b.exec("ROLLBACK"))
	}
	b.log += pageCost
	if !wipe {
		return b.moveLog()
	}
	b.log = 0
	wiped := truncate(background, b.conn)
	for i, r := range taken {
		if r.wipe && answers[i] == nil {
			answers[i] = wiped
		}
	}
	return nil
}

// isFault tells an error of the file from a refusal.
func isFault(err error) bool {
	var f fault
	return errors.As(err, &f)
}
