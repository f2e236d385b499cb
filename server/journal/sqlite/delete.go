package sqlite

import (
	"context"
	"errors"
	"fmt"

	"parley/server/journal"
)

// Delete implements journal.Journal. It waits for a backup at work.
func (e *Engine) Delete(ctx context.Context, names ...journal.Name) error {
	var bad error
	for _, name := range names {
		bad = errors.Join(bad, name.Check())
	}
	if bad != nil {
		return bad
	}
	release, err := e.maintain(ctx)
	if err != nil {
		return err
	}
	defer release()
	err = e.submit(ctx, request{wipe: true, apply: func(b *batch) error {
		for _, name := range names {
			if err := b.delete(name); err != nil {
				return err
			}
		}
		return nil
	}})
	if err != nil {
		return fmt.Errorf("delete %d journals: %w", len(names), err)
	}
	return nil
}

// delete overwrites the records of a journal in place, as the package comment tells
// why, and drops its head.
func (b *batch) delete(name journal.Name) error {
	if err := b.store(); err != nil {
		return err
	}
	h, err := b.find(name)
	if err != nil || h == nil {
		return err
	}
	if err := b.exec(`INSERT INTO meta SELECT ?, sum(length(body)) FROM records WHERE journal = ?
		ON CONFLICT DO UPDATE SET value = CAST(value AS INTEGER) + excluded.value`, metaDead, h.id); err != nil {
		return err
	}
	if err := b.exec("UPDATE records SET body = zeroblob(length(body)) WHERE journal = ?", h.id); err != nil {
		return err
	}
	if err := b.exec("DELETE FROM heads WHERE id = ?", h.id); err != nil {
		return err
	}
	delete(b.heads, name)
	b.changed = append(b.changed, name)
	return nil
}
