package sqlite

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"
)

// ErrNotEmpty tells that a backup would be mixed with other files.
var ErrNotEmpty = errors.New("the folder is not empty")

// partial ends the name of a copy that is not complete.
const partial = ".partial"

// Backup copies the journals and the keys of people into the folder dst, which is made
// or must be empty, while the engine goes on; deletions wait. The two files are apart,
// so that the keys can be kept elsewhere, or not at all: without them names and texts
// read "erased". Keys are copied last, so no text of the copy lacks its own. Both
// files are complete and flushed when Backup returns; after an error none is to be
// used. To restore, copy them into an empty folder and open it: that begins a new epoch.
func (e *Engine) Backup(ctx context.Context, dst string) (err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("back up to %s: %w", dst, err)
		}
	}()
	release, err := e.maintain(ctx)
	if err != nil {
		return err
	}
	defer release()
	if dst, err = filepath.Abs(dst); err != nil { // SQLite reads some relative names as addresses
		return err
	}
	if err := os.MkdirAll(dst, 0o700); err != nil {
		return err
	}
	there, err := os.ReadDir(dst)
	if err != nil {
		return err
	}
	if len(there) > 0 {
		return ErrNotEmpty
	}
	mark := fmt.Sprintf("INSERT INTO meta VALUES ('%s', '%s')", metaCopied, time.Now().UTC().Format(time.RFC3339))
	for _, step := range []struct{ file, then string }{{journalFile, mark}, {keysFile, ""}} {
		if err := copyFile(ctx, filepath.Join(e.dir, step.file), filepath.Join(dst, step.file+partial), step.then); err != nil {
			return fmt.Errorf("%s: %w", step.file, err)
		}
	}
	for _, file := range []string{keysFile, journalFile} {
		if err := os.Rename(filepath.Join(dst, file+partial), filepath.Join(dst, file)); err != nil {
			return err
		}
	}
	return syncFolder(dst)
}

// copyFile copies a database as it is at one instant, runs a statement on the copy,
// and flushes it. What fails half-way is removed.
func copyFile(ctx context.Context, from, to, then string) (err error) {
	private, err := os.OpenFile(to, os.O_CREATE|os.O_EXCL, 0o600) // SQLite fills a file that is empty
	if err != nil {
		return err
	}
	if err := private.Close(); err != nil {
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, os.Remove(to))
		}
	}()
	src, err := connect(from)
	if err != nil {
		return err
	}
	defer src.Close()
	if _, err := src.ExecContext(ctx, "VACUUM INTO ?", to); err != nil {
		return err
	}
	dst, err := connect(to)
	if err != nil {
		return err
	}
	_, err = dst.ExecContext(ctx, then)
	if err := errors.Join(err, dst.Close()); err != nil {
		return err
	}
	return syncFile(to)
}
