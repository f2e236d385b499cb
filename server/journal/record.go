package journal

import (
	"bytes"
	"encoding/json"
	"fmt"
	"unicode/utf8"
)

const (
	// MaxRecord is the size of the largest record as encoded, in bytes. It leaves room
	// for headers within the megabyte that message brokers take.
	MaxRecord = 1<<20 - 8<<10
	// MaxLabel is the length of the longest By or Cause, in bytes.
	MaxLabel = 100
)

// Record is one entry of a journal: who asked for what, and what followed.
type Record struct {
	N      uint64          `json:"n"`               // the journal's own number, from 1, without gaps
	At     int64           `json:"at"`              // unix milliseconds, never going back
	Due    int64           `json:"due,omitempty"`   // when the table wants to be woken, unix milliseconds; 0 for never
	By     string          `json:"by"`              // who asked
	Cause  string          `json:"cause,omitempty"` // the command's id, or the record of the class that caused this one
	Move   json.RawMessage `json:"move"`            // what was asked
	Events json.RawMessage `json:"events"`          // what followed, a JSON array
	Sum    Sum             `json:"sum,omitempty"`   // checksum of all of it and of the journal's name
}

// SameAs tells whether r and o are the same request with the same result, whenever
// each was made. A record compared with a stored one must be Normal.
func (r Record) SameAs(o Record) bool {
	return r.N == o.N && r.By == o.By && r.Cause == o.Cause &&
		bytes.Equal(r.Move, o.Move) && bytes.Equal(r.Events, o.Events)
}

// Normal returns r with Move and Events as they will be read back (compact JSON, null
// and [] where there is none) and without a sum, or ErrRecord with a reason.
func (r Record) Normal() (Record, error) {
	r.Sum = ""
	switch {
	case r.N == 0:
		return r, fmt.Errorf("%w: numbers begin at 1", ErrRecord)
	case r.At < 0 || r.Due < 0:
		return r, fmt.Errorf("%w: a time before 1970", ErrRecord)
	case r.By == "":
		return r, fmt.Errorf("%w: by nobody", ErrRecord)
	case !label(r.By):
		return r, fmt.Errorf("%w: by is not a short line of UTF-8", ErrRecord)
	case !label(r.Cause):
		return r, fmt.Errorf("%w: cause is not a short line of UTF-8", ErrRecord)
	case len(r.Move)+len(r.Events) > MaxRecord:
		return r, ErrTooLarge
	}
	if len(r.Events) == 0 {
		r.Events = json.RawMessage("[]")
	}
	var err error
	if r.Move, err = normalJSON(r.Move); err != nil {
		return r, fmt.Errorf("%w: move: %v", ErrRecord, err)
	}
	if r.Events, err = normalJSON(r.Events); err != nil {
		return r, fmt.Errorf("%w: events: %v", ErrRecord, err)
	}
	if r.Events[0] != '[' {
		return r, fmt.Errorf("%w: events are not an array", ErrRecord)
	}
	return r, nil
}

// label tells whether s may stand as By or Cause.
func label(s string) bool { return len(s) <= MaxLabel && utf8.ValidString(s) }

// normalJSON returns raw in the one spelling that encoding it again leaves alone.
func normalJSON(raw json.RawMessage) (json.RawMessage, error) {
	if !utf8.Valid(raw) {
		return nil, fmt.Errorf("invalid UTF-8")
	}
	return json.Marshal(raw)
}
