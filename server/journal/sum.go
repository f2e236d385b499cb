package journal

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
)

// Sum is the checksum of a record and of the name of its journal: half of a SHA-256, in
// hexadecimal. It finds damage and records that were moved to another place. It is no
// signature: whoever can write the file can write a sum.
type Sum string

// sumKey goes before the sum, which is the last field of an encoded record.
const sumKey = `,"sum":"`

// Encode returns the bytes in which every engine stores rec in the named journal: JSON
// that ends with the sum of all that stands before it. The record returned is rec in
// its Normal form, with the sum. Its errors are ErrRecord and ErrTooLarge.
func Encode(name Name, rec Record) ([]byte, Record, error) {
	rec, err := rec.Normal()
	if err != nil {
		return nil, rec, err
	}
	body, err := json.Marshal(rec)
	if err != nil {
		return nil, rec, fmt.Errorf("%w: %v", ErrRecord, err)
	}
	body = body[:len(body)-1]
	rec.Sum = sumOf(name, body)
	body = append(body, sumKey...)
	body = append(body, rec.Sum...)
	body = append(body, `"}`...)
	if len(body) > MaxRecord {
		return nil, rec, ErrTooLarge
	}
	if !json.Valid(body) { // what nests as deep as JSON may is one level too deep in here
		return nil, rec, fmt.Errorf("%w: nested too deep", ErrRecord)
	}
	return body, rec, nil
}

// Decode returns the record numbered n that Encode wrote for the named journal, or
// ErrCorrupt with a reason if a byte of it, its number or its journal is another.
func Decode(name Name, n uint64, body []byte) (Record, error) {
	var rec Record
	at := bytes.LastIndex(body, []byte(sumKey))
	if at < 0 {
		return rec, fmt.Errorf("%w: record %d of %s has no checksum", ErrCorrupt, n, name)
	}
	sum := sumOf(name, body[:at])
	if string(body[at:]) != sumKey+string(sum)+`"}` {
		return rec, fmt.Errorf("%w: record %d of %s does not match its checksum", ErrCorrupt, n, name)
	}
	if err := json.Unmarshal(body, &rec); err != nil {
		return rec, fmt.Errorf("%w: record %d of %s: %v", ErrCorrupt, n, name, err)
	}
	if rec.N != n {
		return rec, fmt.Errorf("%w: record %d of %s stands in place of %d", ErrCorrupt, rec.N, name, n)
	}
	return rec, nil
}

// sumOf returns the sum of an encoded record, as far as it goes before its sum.
func sumOf(name Name, body []byte) Sum {
	h := sha256.New()
	h.Write([]byte(name))
	h.Write([]byte{'\n'})
	h.Write(body)
	return Sum(hex.EncodeToString(h.Sum(nil)[:sha256.Size/2]))
}
