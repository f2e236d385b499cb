package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"
)

// Items keeps small things of the server that belong to no journal, such as the
// sessions of instructors. Each has a kind and, within it, a key. Secrets are hashed
// before they come here.
type Items struct{ engine *Engine }

// Item is something kept by Items.
type Item struct {
	Kind    string
	Key     string
	Value   []byte
	Expires time.Time // when it is gone, to the millisecond; zero for never
}

// MaxItem is the size of the largest value, in bytes.
const MaxItem = 64 << 10

var (
	// ErrNoItem tells that there is nothing under that kind and key, or no longer.
	ErrNoItem = errors.New("no such item")
	// ErrItemTooLarge tells that a value exceeds MaxItem.
	ErrItemTooLarge = fmt.Errorf("item is larger than %d bytes", MaxItem)
)

// Items returns the small things kept in this folder.
func (e *Engine) Items() *Items { return &Items{e} }

// Put keeps it, in place of what was there, and returns after it was flushed to disk.
// It has the errors of journal.Journal's Append, and ErrItemTooLarge.
func (i *Items) Put(ctx context.Context, it Item) error {
	if len(it.Value) > MaxItem {
		return ErrItemTooLarge
	}
	value := append([]byte{}, it.Value...) // the caller's may change, and nil would be NULL
	return i.engine.submit(ctx, request{apply: func(b *batch) error {
		if err := b.exec("DELETE FROM items WHERE expires <= ?", time.Now().UnixMilli()); err != nil {
			return err
		}
		return b.exec(`INSERT INTO items (kind, key, value, expires) VALUES (?, ?, ?, ?)
			ON CONFLICT DO UPDATE SET value = excluded.value, expires = excluded.expires`,
			it.Kind, it.Key, value, expiry(it.Expires))
	}})
}

// Get returns an item, or ErrNoItem.
func (i *Items) Get(ctx context.Context, kind, key string) (Item, error) {
	it := Item{Kind: kind, Key: key}
	var expires sql.NullInt64
	err := i.engine.readers.QueryRowContext(ctx, `SELECT value, expires FROM items
		WHERE kind = ? AND key = ? AND (expires IS NULL OR expires > ?)`, kind, key, time.Now().UnixMilli()).
		Scan(&it.Value, &expires)
	if errors.Is(err, sql.ErrNoRows) {
		return Item{}, fmt.Errorf("%w: %s", ErrNoItem, kind)
	}
	if err != nil {
		return Item{}, fmt.Errorf("get %s: %w", kind, i.engine.orClosed(err))
	}
	it.Expires = moment(expires)
	return it, nil
}

// Take removes an item and returns it, or ErrNoItem. Of those who take one at the same
// time, one gets it.
func (i *Items) Take(ctx context.Context, kind, key string) (Item, error) {
	it := Item{Kind: kind, Key: key}
	err := i.engine.submit(ctx, request{apply: func(b *batch) error {
		var expires sql.NullInt64
		err := b.conn.QueryRowContext(background, `DELETE FROM items
			WHERE kind = ? AND key = ? AND (expires IS NULL OR expires > ?) RETURNING value, expires`,
			kind, key, time.Now().UnixMilli()).Scan(&it.Value, &expires)
		if errors.Is(err, sql.ErrNoRows) {
			return fmt.Errorf("%w: %s", ErrNoItem, kind)
		}
		if err != nil {
			return fault{err}
		}
		it.Expires = moment(expires)
		return nil
	}})
	if err != nil {
		return Item{}, err
	}
	return it, nil
}

// Delete removes an item, if it is there.
func (i *Items) Delete(ctx context.Context, kind, key string) error {
	return i.engine.submit(ctx, request{apply: func(b *batch) error {
		return b.exec("DELETE FROM items WHERE kind = ? AND key = ?", kind, key)
	}})
}

// List returns the items of a kind, ordered by key.
func (i *Items) List(ctx context.Context, kind string) ([]Item, error) {
	rows, err := i.engine.readers.QueryContext(ctx, `SELECT key, value, expires FROM items
		WHERE kind = ? AND (expires IS NULL OR expires > ?) ORDER BY key`, kind, time.Now().UnixMilli())
	if err != nil {
		return nil, fmt.Errorf("list %s: %w", kind, i.engine.orClosed(err))
	}
	defer rows.Close()
	var items []Item
	for rows.Next() {
		it := Item{Kind: kind}
		var expires sql.NullInt64
		if err := rows.Scan(&it.Key, &it.Value, &expires); err != nil {
			return nil, fmt.Errorf("list %s: %w", kind, i.engine.orClosed(err))
		}
		it.Expires = moment(expires)
		items = append(items, it)
	}
	return items, i.engine.orClosed(rows.Err())
}

// expiry returns t as it is stored: unix milliseconds, or NULL for never.
func expiry(t time.Time) sql.NullInt64 {
	return sql.NullInt64{Int64: t.UnixMilli(), Valid: !t.IsZero()}
}

// moment is the inverse of expiry.
func moment(ms sql.NullInt64) time.Time {
	if !ms.Valid {
		return time.Time{}
	}
	return time.UnixMilli(ms.Int64)
}
