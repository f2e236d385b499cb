package sqlite

import (
	"context"
	"crypto/rand"
	"database/sql"
	"errors"
	"fmt"
	"path/filepath"
	"time"

	"parley/server/journal"
)

// schema makes the tables of journal.db. Rows of records are only added at the end and
// overwritten in place, see the package comment; a journal's id is never used again
// while the folder is open.
const schema = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE heads (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE,
	n INTEGER NOT NULL, at INTEGER NOT NULL, due INTEGER NOT NULL);
CREATE TABLE records (seq INTEGER PRIMARY KEY, journal INTEGER NOT NULL,
	n INTEGER NOT NULL, body BLOB NOT NULL, UNIQUE (journal, n));
CREATE TABLE items (kind TEXT NOT NULL, key TEXT NOT NULL, value BLOB NOT NULL,
	expires INTEGER, PRIMARY KEY (kind, key)) WITHOUT ROWID;
CREATE INDEX items_expire ON items (expires) WHERE expires IS NOT NULL`

// The keys of meta.
const (
	metaEpoch  = "epoch"
	metaCopied = "copied" // stands in a backup until it is first opened
	metaDead   = "dead"   // bytes of records overwritten since the last sweep
)

// writer is the connection that writes journal.db, used by one goroutine.
type writer struct {
	db    *sql.DB
	conn  *sql.Conn
	heads map[journal.Name]*head // those in use, see forget
	next  int64                  // id of the next new journal
	log   int                    // bytes written to the write-ahead log since it was moved into the file

	records, headRows bulk
}

// head is a row of heads.
type head struct {
	id int64
	journal.Head
}

const (
	headLimit = 20_000  // heads remembered by the writer from one transaction to the next
	logLimit  = 4 << 20 // bytes in the write-ahead log before it is moved into the file
)

// openWriter opens journal.db, readies it for use and returns its epoch.
func openWriter(ctx context.Context, dir string) (_ *writer, epoch string, err error) {
	w := &writer{
		heads:   map[journal.Name]*head{},
		records: bulk{row: "(?, ?, ?)", before: "INSERT INTO records (journal, n, body) VALUES "},
		headRows: bulk{row: "(?, ?, ?, ?, ?)", before: "INSERT INTO heads (id, name, n, at, due) VALUES ",
			after: " ON CONFLICT (id) DO UPDATE SET n = excluded.n, at = excluded.at, due = excluded.due"},
	}
	if w.db, err = openFile(ctx, filepath.Join(dir, journalFile), schema, "wal_autocheckpoint(0)"); err != nil {
		return nil, "", err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, w.close())
		}
	}()
	if w.conn, err = w.db.Conn(ctx); err != nil {
		return nil, "", err
	}
	if epoch, err = w.readEpoch(ctx); err != nil {
		return nil, "", err
	}
	if err := w.sweep(ctx); err != nil {
		return nil, "", err
	}
	err = w.conn.QueryRowContext(ctx, `SELECT 1 + max(
		(SELECT coalesce(max(id), 0) FROM heads), (SELECT coalesce(max(journal), 0) FROM records))`).Scan(&w.next)
	return w, epoch, err
}

// close closes the connection and the file.
func (w *writer) close() error {
	if w.conn == nil {
		return w.db.Close()
	}
	return errors.Join(w.conn.Close(), w.db.Close())
}

// readEpoch returns the epoch, a new one if the file is new or a copy.
func (w *writer) readEpoch(ctx context.Context) (string, error) {
	var epoch string
	var copied bool
	err := w.conn.QueryRowContext(ctx, `SELECT coalesce((SELECT value FROM meta WHERE key = ?), ''),
		EXISTS (SELECT 1 FROM meta WHERE key = ?)`, metaEpoch, metaCopied).Scan(&epoch, &copied)
	if err != nil || epoch != "" && !copied {
		return epoch, err
	}
	epoch = rand.Text()
	_, err = w.conn.ExecContext(ctx, `BEGIN IMMEDIATE;
		INSERT INTO meta VALUES (?1, ?2) ON CONFLICT DO UPDATE SET value = ?2;
		DELETE FROM meta WHERE key = ?3;
		COMMIT`, metaEpoch, epoch, metaCopied)
	return epoch, err
}

// sweep drops items that have expired and, once a quarter of the file is taken by
// overwritten records, gives that space back.
func (w *writer) sweep(ctx context.Context) error {
	if _, err := w.conn.ExecContext(ctx, "DELETE FROM items WHERE expires <= ?", time.Now().UnixMilli()); err != nil {
		return err
	}
	var due bool
	err := w.conn.QueryRowContext(ctx, `SELECT coalesce((SELECT CAST(value AS INTEGER) FROM meta WHERE key = ?), 0) * 4 >=
		max(1, (SELECT page_count * page_size FROM pragma_page_count, pragma_page_size))`, metaDead).Scan(&due)
	if err != nil || !due {
		return err
	}
	// Taking rows out moves others about; the VACUUM leaves nothing of that. The count
	// goes last, so that whoever is interrupted here begins again.
	for _, step := range []string{
		"DELETE FROM records WHERE journal NOT IN (SELECT id FROM heads)",
		"VACUUM",
		"DELETE FROM meta WHERE key = '" + metaDead + "'",
	} {
		if _, err := w.conn.ExecContext(ctx, step); err != nil {
			return fmt.Errorf("give back the space of deleted journals: %w", err)
		}
	}
	return truncate(ctx, w.conn)
}

// find returns the head of a journal as it is in the running transaction, or nil.
func (w *writer) find(name journal.Name) (*head, error) {
	if h := w.heads[name]; h != nil {
		return h, nil
	}
	h := &head{Head: journal.Head{Name: name}}
	err := w.conn.QueryRowContext(background, "SELECT id, n, at, due FROM heads WHERE name = ?", string(name)).
		Scan(&h.id, &h.N, &h.At, &h.Due)
	switch {
	case errors.Is(err, sql.ErrNoRows):
		return nil, nil
	case err != nil:
		return nil, fault{err}
	}
	w.heads[name] = h
	return h, nil
}

// forget bounds what is remembered. Within a transaction the heads in memory are ahead
// of those in the file, so this is for between them.
func (w *writer) forget() {
	if len(w.heads) > headLimit {
		clear(w.heads)
	}
}

// background is the context of what is written: once begun, it is finished.
var background = context.Background()

// exec runs one statement of the running transaction.
func (w *writer) exec(query string, args ...any) error {
	if _, err := w.conn.ExecContext(background, query, args...); err != nil {
		return fault{err}
	}
	return nil
}

// fault marks an error of the file, as opposed to a request that is refused.
type fault struct{ error }

// Unwrap returns the error itself.
func (f fault) Unwrap() error { return f.error }

// moveLog moves the write-ahead log into the file as far as readers allow, once it has
// grown.
func (w *writer) moveLog() error {
	if w.log < logLimit {
		return nil
	}
	w.log = 0
	return w.exec("PRAGMA wal_checkpoint(PASSIVE)")
}
