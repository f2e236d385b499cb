package journal

import (
	"errors"
	"fmt"
)

var (
	// ErrConflict tells that the expected number is not the next one.
	ErrConflict = errors.New("not the next record")
	// ErrRecord tells that a record is not well formed, such as a move that is not JSON.
	ErrRecord = errors.New("not a record")
	// ErrTooLarge tells that a record exceeds MaxRecord.
	ErrTooLarge = fmt.Errorf("record is larger than %d bytes", MaxRecord)
	// ErrBackwards tells that a record is dated before the one it follows.
	ErrBackwards = errors.New("record is dated before the one it follows")
	// ErrName tells that a name or prefix is not well formed.
	ErrName = errors.New("not a journal's name")
	// ErrCorrupt tells that what is stored is not what was appended.
	ErrCorrupt = errors.New("journal is damaged")
	// ErrDeleted tells that a journal was deleted while somebody read it.
	ErrDeleted = errors.New("journal was deleted")
	// ErrReadOnly tells that a write or flush failed. What it held may or may not be
	// found after a restart; until then nothing more is written.
	ErrReadOnly = errors.New("journal is read-only until a restart")
	// ErrClosed tells that the engine was closed.
	ErrClosed = errors.New("journal is closed")
	// ErrOutcomeUnknown tells that a record was handed over and no answer came: it may
	// or may not be stored. Appending the same record again finds out.
	ErrOutcomeUnknown = errors.New("unknown whether the record was stored")
)

// ConflictError is ErrConflict with the head that stood in the way.
type ConflictError struct {
	Head Head
	N    uint64 // the number that was expected to come next
}

// Error says which number was expected and which comes next.
func (e *ConflictError) Error() string {
	return fmt.Sprintf("append record %d to %s: %v: the next is %d", e.N, e.Head.Name, ErrConflict, e.Head.N+1)
}

// Unwrap returns ErrConflict.
func (e *ConflictError) Unwrap() error { return ErrConflict }
