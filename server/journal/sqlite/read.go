package sqlite

import (
	"context"
	"database/sql"
	"fmt"
	"iter"
	"math"
	"path/filepath"
	"runtime"

	"parley/server/journal"
)

// A page is what is read at once. It is held in memory and no lock is held while the
// caller looks at it, so nobody who reads slowly keeps the write-ahead log from
// shrinking.
const (
	pageRecords = 256
	pageBytes   = 4 << 20 // and one record more
)

// openReaders returns connections that can only read journal.db.
func openReaders(ctx context.Context, dir string) (*sql.DB, error) {
	db, err := connect(filepath.Join(dir, journalFile), "query_only(ON)")
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(max(2, runtime.NumCPU()))
	db.SetMaxIdleConns(max(2, runtime.NumCPU()))
	return db, db.PingContext(ctx)
}

// Read implements journal.Journal.
func (e *Engine) Read(ctx context.Context, name journal.Name, from uint64) iter.Seq2[journal.Record, error] {
	return func(yield func(journal.Record, error) bool) {
		c, err := e.newCursor(name, from)
		for more := err == nil; more; {
			more, err = c.page(ctx, yield)
		}
		if err != nil {
			yield(journal.Record{}, err)
		}
	}
}

// Follow implements journal.Journal.
func (e *Engine) Follow(ctx context.Context, name journal.Name, from uint64) iter.Seq2[journal.Record, error] {
	return func(yield func(journal.Record, error) bool) {
		c, err := e.newCursor(name, from)
		if err != nil {
			yield(journal.Record{}, err)
			return
		}
		bell, leave := e.watch.join(name)
		defer leave()
		for {
			more, err := c.page(ctx, yield)
			switch {
			case ctx.Err() != nil || c.ended:
				return
			case err != nil:
				yield(journal.Record{}, err)
				return
			case more:
				continue
			}
			select {
			case <-bell:
			case <-e.stop: // the next page says so
			case <-ctx.Done():
				return
			}
		}
	}
}

// cursor is somebody's place in a journal.
type cursor struct {
	engine *Engine
	name   journal.Name
	id     int64  // of the journal, 0 until it was seen
	next   uint64 // the record to read next
	ended  bool   // the caller has had enough
}

func (e *Engine) newCursor(name journal.Name, from uint64) (*cursor, error) {
	return &cursor{engine: e, name: name, next: max(from, 1)}, name.Check()
}

// page yields the next records, and tells whether there are more.
func (c *cursor) page(ctx context.Context, yield func(journal.Record, error) bool) (more bool, err error) {
	if ctx.Err() != nil {
		return false, context.Cause(ctx)
	}
	h, bodies, err := c.fetch(ctx)
	if err != nil {
		return false, fmt.Errorf("read %s: %w", c.name, c.engine.orClosed(err))
	}
	if c.id != 0 && c.id != h.id {
		return false, fmt.Errorf("read %s: %w", c.name, journal.ErrDeleted)
	}
	c.id = h.id
	for _, body := range bodies {
		rec, err := journal.Decode(c.name, c.next, body)
		if err == nil && rec.N == h.N && (rec.At != h.At || rec.Due != h.Due) {
			err = fmt.Errorf("%w: the head of %s does not match its record %d", journal.ErrCorrupt, c.name, h.N)
		}
		if err != nil {
			return false, err
		}
		c.next++
		if !yield(rec, nil) {
			c.ended = true
			return false, nil
		}
	}
	if len(bodies) == 0 && c.next <= h.N {
		return false, fmt.Errorf("%w: record %d of %s is missing", journal.ErrCorrupt, c.next, c.name)
	}
	return c.next <= h.N, nil
}

// fetch returns the head and the next records as they are at one instant. A record
// that is missing shows as one in another's place.
func (c *cursor) fetch(ctx context.Context) (h head, bodies [][]byte, err error) {
	first := int64(min(c.next, math.MaxInt64-pageRecords))
	// Interrupting a page costs more than finishing it: a goroutine for each.
	rows, err := c.engine.readers.QueryContext(context.WithoutCancel(ctx), `
		SELECT heads.id, heads.n, heads.at, heads.due, records.body
		FROM heads LEFT JOIN records ON records.journal = heads.id AND records.n BETWEEN ? AND ?
		WHERE heads.name = ? ORDER BY records.n`, first, first+pageRecords-1, string(c.name))
	if err != nil {
		return h, nil, err
	}
	defer rows.Close()
	for size := 0; size < pageBytes && rows.Next(); {
		var body []byte
		if err := rows.Scan(&h.id, &h.N, &h.At, &h.Due, &body); err != nil {
			return h, nil, err
		}
		if body != nil {
			bodies = append(bodies, body)
			size += len(body)
		}
	}
	return h, bodies, rows.Err()
}
