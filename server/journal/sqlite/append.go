package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"parley/server/journal"
)

// Append implements journal.Journal.
func (e *Engine) Append(ctx context.Context, name journal.Name, rec journal.Record) (journal.Record, error) {
	if err := name.Check(); err != nil {
		return journal.Record{}, err
	}
	body, rec, err := journal.Encode(name, rec)
	if err != nil {
		return journal.Record{}, fmt.Errorf("append record %d to %s: %w", rec.N, name, err)
	}
	err = e.submit(ctx, request{apply: func(b *batch) (err error) {
		rec, err = b.append(name, rec, body)
		return err
	}})
	if err != nil {
		return journal.Record{}, err
	}
	return rec, nil
}

// batch is one transaction of the writer. Records and heads are gathered and inserted
// together.
type batch struct {
	*writer
	rows    []any          // values for the table of records, not yet inserted
	changed []journal.Name // journals appended to or deleted, some more than once
	moved   map[*head]bool // heads not yet written
}

// append adds rec, encoded as body, and returns it as it is stored.
func (b *batch) append(name journal.Name, rec journal.Record, body []byte) (journal.Record, error) {
	h, err := b.find(name)
	if err != nil {
		return rec, err
	}
	if h == nil {
		h = &head{Head: journal.Head{Name: name}}
	}
	switch {
	case rec.N <= h.N:
		return b.again(h, rec)
	case rec.N > h.N+1:
		return rec, &journal.ConflictError{Head: h.Head, N: rec.N}
	case rec.At < h.At:
		return rec, fmt.Errorf("append record %d to %s: %w by %d ms", rec.N, name, journal.ErrBackwards, h.At-rec.At)
	}
	if h.id == 0 {
		h.id = b.next
		b.next++
		b.heads[name] = h
	}
	h.N, h.At, h.Due = rec.N, rec.At, rec.Due
	b.rows = append(b.rows, h.id, int64(rec.N), body)
	b.changed = append(b.changed, name)
	b.log += len(body)
	if b.moved == nil {
		b.moved = map[*head]bool{}
	}
	b.moved[h] = true
	return rec, nil
}

// again answers a record whose number is taken: by itself, or by another.
func (b *batch) again(h *head, rec journal.Record) (journal.Record, error) {
	if err := b.store(); err != nil { // it may have come in with this very batch
		return rec, err
	}
	var body []byte
	err := b.conn.QueryRowContext(background, "SELECT body FROM records WHERE journal = ? AND n = ?", h.id, int64(rec.N)).
		Scan(&body)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return rec, fmt.Errorf("%w: record %d of %s is missing", journal.ErrCorrupt, rec.N, h.Name)
	case err != nil:
		return rec, fault{err}
	}
	stored, err := journal.Decode(h.Name, rec.N, body)
	if err != nil {
		return rec, err
	}
	if !stored.SameAs(rec) {
		return rec, &journal.ConflictError{Head: h.Head, N: rec.N}
	}
	return stored, nil
}

// store inserts what was gathered.
func (b *batch) store() error {
	if len(b.rows) == 0 {
		return nil
	}
	if err := b.records.insert(b.conn, b.rows); err != nil {
		return err
	}
	heads := make([]any, 0, 5*len(b.moved))
	for h := range b.moved {
		heads = append(heads, h.id, string(h.Name), int64(h.N), h.At, h.Due)
	}
	if err := b.headRows.insert(b.conn, heads); err != nil {
		return err
	}
	b.rows, b.moved = nil, nil
	return nil
}
