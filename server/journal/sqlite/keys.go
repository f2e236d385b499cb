package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"path/filepath"

	"parley/server/journal/seal"
)

// keySchema makes the table of keys.db. A key that was destroyed is overwritten with
// zeros and its row stays, so that no new key is made for somebody who was erased.
const keySchema = `
CREATE TABLE keys (seq INTEGER PRIMARY KEY, class TEXT NOT NULL, person TEXT NOT NULL,
	key BLOB NOT NULL, UNIQUE (class, person));
CREATE TABLE erased (class TEXT PRIMARY KEY) WITHOUT ROWID`

// keyStore is keys.db. Its one connection serves one caller at a time.
type keyStore struct {
	db     *sql.DB
	status *status
}

var _ seal.Store = (*keyStore)(nil)

func openKeys(ctx context.Context, dir string, status *status) (*keyStore, error) {
	db, err := openFile(ctx, filepath.Join(dir, keysFile), keySchema)
	if err != nil {
		return nil, err
	}
	return &keyStore{db, status}, nil
}

func (k *keyStore) close() error { return k.db.Close() }

// Create implements seal.Store.
func (k *keyStore) Create(ctx context.Context, p seal.Person, key []byte) ([]byte, error) {
	err := k.write(ctx, `INSERT INTO keys (class, person, key)
		SELECT ?1, ?2, ?3 WHERE NOT EXISTS (SELECT 1 FROM erased WHERE class = ?1)
		ON CONFLICT DO NOTHING`, p.Class, p.ID, key)
	if err != nil {
		return nil, err
	}
	return k.Load(ctx, p)
}

// Load implements seal.Store.
func (k *keyStore) Load(ctx context.Context, p seal.Person) ([]byte, error) {
	var key []byte
	err := k.db.QueryRowContext(ctx, "SELECT key FROM keys WHERE class = ? AND person = ? AND key <> zeroblob(length(key))",
		p.Class, p.ID).Scan(&key)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, seal.ErrErased
	}
	return key, k.status.orClosed(err)
}

// Destroy implements seal.Store.
func (k *keyStore) Destroy(ctx context.Context, p seal.Person) error {
	return k.wipe(ctx, `INSERT INTO keys (class, person, key) VALUES (?, ?, zeroblob(?))
		ON CONFLICT DO UPDATE SET key = excluded.key`, p.Class, p.ID, seal.KeySize)
}

// DestroyClass implements seal.Store.
func (k *keyStore) DestroyClass(ctx context.Context, class string) error {
	return k.wipe(ctx, `BEGIN IMMEDIATE;
		INSERT INTO erased VALUES (?1) ON CONFLICT DO NOTHING;
		UPDATE keys SET key = zeroblob(length(key)) WHERE class = ?1;
		COMMIT`, class)
}

// wipe runs a statement that overwrites keys, and leaves nothing of them in the
// write-ahead log.
func (k *keyStore) wipe(ctx context.Context, query string, args ...any) error {
	if err := k.write(ctx, query, args...); err != nil {
		return err
	}
	return truncate(context.WithoutCancel(ctx), k.db)
}

// write runs a statement to its end on disk. Nothing is written any more after one
// has failed.
func (k *keyStore) write(ctx context.Context, query string, args ...any) error {
	if err := k.status.err(); err != nil {
		return err
	}
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	_, err := k.db.ExecContext(context.WithoutCancel(ctx), query, args...)
	if err == nil {
		return nil
	}
	_, _ = k.db.ExecContext(background, "ROLLBACK") // fails where nothing is left to roll back
	return k.status.fail(fmt.Errorf("%s: %w", keysFile, err))
}
