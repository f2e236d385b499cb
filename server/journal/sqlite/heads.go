package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"iter"

	"parley/server/journal"
)

// Head implements journal.Journal.
func (e *Engine) Head(ctx context.Context, name journal.Name) (journal.Head, error) {
	h := journal.Head{Name: name}
	if err := name.Check(); err != nil {
		return h, err
	}
	err := e.readers.QueryRowContext(ctx, "SELECT n, at, due FROM heads WHERE name = ?", string(name)).
		Scan(&h.N, &h.At, &h.Due)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return h, fmt.Errorf("head of %s: %w", name, e.orClosed(err))
	}
	return h, nil
}

// Heads implements journal.Journal. It reads page by page, so journals made meanwhile
// may or may not be among them.
func (e *Engine) Heads(ctx context.Context, prefix string) iter.Seq2[journal.Head, error] {
	return func(yield func(journal.Head, error) bool) {
		if err := journal.CheckPrefix(prefix); err != nil {
			yield(journal.Head{}, err)
			return
		}
		for after := prefix; ; {
			page, err := e.headsAfter(ctx, after, prefix)
			if err != nil {
				yield(journal.Head{}, fmt.Errorf("heads of %q: %w", prefix, e.orClosed(err)))
				return
			}
			for _, h := range page {
				if !yield(h, nil) {
					return
				}
				after = string(h.Name)
			}
			if len(page) < pageRecords {
				return
			}
		}
	}
}

// headsAfter returns the next heads of that prefix behind the name after.
func (e *Engine) headsAfter(ctx context.Context, after, prefix string) ([]journal.Head, error) {
	const last = "~" // sorts behind all that a name is made of
	rows, err := e.readers.QueryContext(ctx, `SELECT name, n, at, due FROM heads
		WHERE name > ? AND name < ? ORDER BY name LIMIT ?`, after, prefix+last, pageRecords)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var page []journal.Head
	for rows.Next() {
		var h journal.Head
		if err := rows.Scan(&h.Name, &h.N, &h.At, &h.Due); err != nil {
			return nil, err
		}
		page = append(page, h)
	}
	return page, rows.Err()
}
