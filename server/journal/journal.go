// Package journal is the durable, ordered record of classes and tables. A table is
// its journal: the state in memory is only a fold of these records, so what is not
// here never happened.
//
// The package says what a journal is and how a record is written down and checked.
// Engines stand behind it (package sqlite), each held to the same suite (package
// journaltest). It knows nothing of moves, events or people: those are JSON to it.
package journal

import (
	"context"
	"iter"
)

// Head is the newest record of a journal, as far as whoever starts a server needs it.
type Head struct {
	Name Name
	N    uint64 // number of the newest record; 0 if there is none
	At   int64  // when it was appended, unix milliseconds
	Due  int64  // when its table wants to be woken, unix milliseconds; 0 for never
}

// Journal keeps many journals, each under its name. It is safe for use by many
// goroutines at once.
type Journal interface {
	// Append stores rec as the next record of the named journal and returns it as
	// stored, after it was flushed to disk. rec.N is the number that the caller
	// expects to come next, from 1; rec.Sum is computed here and need not be set.
	//
	// A *ConflictError (ErrConflict) tells that another record has that number or
	// that it would leave a gap. If the stored record of that number says the same
	// (SameAs), it is returned as if it had just been stored, so a caller that did
	// not hear the answer may ask again. ErrRecord, ErrTooLarge, ErrBackwards and
	// ErrName refuse what could never be stored; ErrReadOnly and ErrClosed tell that
	// nothing is taken any more.
	//
	// If ctx ends before rec was taken, nothing is stored and the error is ctx's
	// cause. After that the answer is awaited; an engine that cannot know it says
	// ErrOutcomeUnknown.
	Append(ctx context.Context, name Name, rec Record) (Record, error)

	// Read yields the records numbered from and above, oldest first, up to the head,
	// and has checked each. It stops after the first error: ErrCorrupt for a record
	// that is missing or was altered, ErrDeleted if the journal goes meanwhile. A
	// journal that does not exist has no records. No lock is held while the caller
	// looks at a record.
	Read(ctx context.Context, name Name, from uint64) iter.Seq2[Record, error]

	// Follow is Read that then waits for more. It ends silently when ctx does, and
	// with ErrClosed when the engine closes. It may be called before the first record.
	Follow(ctx context.Context, name Name, from uint64) iter.Seq2[Record, error]

	// Head returns the head of one journal; its N is 0 if there is no such journal.
	Head(ctx context.Context, name Name) (Head, error)

	// Heads yields the heads of all journals whose names begin with prefix, ordered
	// by name, without reading any record. The prefix is empty or ends with a slash,
	// such as "table/c7f3/".
	Heads(ctx context.Context, prefix string) iter.Seq2[Head, error]

	// Delete removes whole journals, all or none, so that their bytes are gone from
	// disk when it returns. Names that do not exist are passed over.
	Delete(ctx context.Context, names ...Name) error

	// Epoch is a random string that stays the same for as long as the numbers in
	// these journals can be trusted to continue. It changes when a backup is restored.
	Epoch() string

	// Err is nil while appends are taken, else ErrReadOnly with the failure behind
	// it, or ErrClosed.
	Err() error
}
