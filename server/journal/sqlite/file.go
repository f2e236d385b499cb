package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	_ "modernc.org/sqlite" // the driver named "sqlite"
)

// The databases of a folder.
const (
	journalFile = "journal.db"
	keysFile    = "keys.db"
)

// format is the version of both files' tables, kept as SQLite's user_version.
const format = 1

// ErrFormat tells that a file was written by a newer version of the program.
var ErrFormat = errors.New("written by a newer version of parley")

// errLeftover tells that a copied database would be read together with changes that
// belong to another one.
var errLeftover = errors.New("a backup was copied over the files of another journal: " +
	"restore it into an empty folder")

// always are the settings of every connection. A flush on macOS is one only with
// fullfsync.
var always = []string{
	"busy_timeout(10000)", "synchronous(FULL)", "fullfsync(ON)", "secure_delete(ON)", "temp_store(MEMORY)",
}

// connect returns the database in file, private to this user, with further settings.
func connect(file string, pragmas ...string) (*sql.DB, error) {
	abs, err := filepath.Abs(file)
	if err != nil {
		return nil, err
	}
	f, err := os.OpenFile(abs, os.O_CREATE|os.O_RDWR, 0o600) // SQLite gives its other files the same mode
	if err != nil {
		return nil, err
	}
	if err := f.Close(); err != nil {
		return nil, err
	}
	path := "/" + strings.TrimPrefix(filepath.ToSlash(abs), "/")
	query := url.Values{"_pragma": append(always[:len(always):len(always)], pragmas...)}
	return sql.Open("sqlite", (&url.URL{Scheme: "file", OmitHost: true, Path: path, RawQuery: query.Encode()}).String())
}

// openFile returns the one connection that writes to file, with further settings and
// its tables made by schema if it is new.
func openFile(ctx context.Context, file, schema string, pragmas ...string) (_ *sql.DB, err error) {
	if err := checkLeftover(file); err != nil {
		return nil, err
	}
	db, err := connect(file, append(pragmas, "journal_mode(WAL)")...)
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(1)
	defer func() {
		if err != nil {
			err = errors.Join(err, db.Close())
		}
	}()
	var version int
	if err := db.QueryRowContext(ctx, "PRAGMA user_version").Scan(&version); err != nil {
		return nil, err
	}
	switch {
	case version > format:
		return nil, fmt.Errorf("%w: format %d, this one reads %d", ErrFormat, version, format)
	case version < format:
		make := fmt.Sprintf("BEGIN IMMEDIATE; %s; PRAGMA user_version = %d; COMMIT", schema, format)
		if _, err := db.ExecContext(ctx, make); err != nil {
			return nil, err
		}
	}
	return db, nil
}

// checkLeftover refuses a file that is not in WAL mode, as backups are, next to the
// write-ahead log of another: SQLite would take the one for a continuation of the other.
func checkLeftover(file string) error {
	log, err := os.Stat(file + "-wal")
	if err != nil || log.Size() == 0 {
		return nil
	}
	f, err := os.Open(file)
	if err != nil {
		return nil // a log without a file is SQLite's to judge
	}
	defer f.Close()
	const writeVersion, rollback = 18, 1 // of the file's header
	head := make([]byte, writeVersion+1)
	if n, _ := f.ReadAt(head, 0); n == len(head) && head[writeVersion] == rollback {
		return errLeftover
	}
	return nil
}

// execer is what a database and a connection have in common here.
type execer interface {
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
}

// truncate moves everything from the write-ahead log into the file and empties the
// log, so that what was overwritten in the file is nowhere else.
func truncate(ctx context.Context, db execer) error {
	var busy, frames, moved int
	err := db.QueryRowContext(ctx, "PRAGMA wal_checkpoint(TRUNCATE)").Scan(&busy, &frames, &moved)
	if err == nil && busy != 0 {
		err = errors.New("somebody else keeps reading the file")
	}
	if err != nil {
		return fmt.Errorf("empty the write-ahead log: %w", err)
	}
	return nil
}

// syncFile makes sure that what was written to file survives a crash.
func syncFile(file string) error {
	f, err := os.OpenFile(file, os.O_RDWR, 0)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}
