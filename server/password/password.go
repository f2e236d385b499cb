// Package password turns passwords into what may be stored of them, and tells whether one is the one that was
// stored. Each is hashed with argon2id and a salt of its own; what it cost stands in the hash, so that hashes
// made at another price go on to be understood.
package password

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	"fmt"

	"golang.org/x/crypto/argon2"
)

// Cost is what one hash takes of a machine.
type Cost struct {
	Time    uint32 // passes over the memory
	Memory  uint32 // in KiB
	Threads uint8
}

// Recommended is the second recommended choice of RFC 9106, section 4, for machines that have other things
// to do: 64 MiB and about a tenth of a second.
var Recommended = Cost{Time: 3, Memory: 64 << 10, Threads: 4}

// atOnce is how many hashes are computed at the same time. Others wait, so that many who ask at once cannot
// take all the memory there is.
const atOnce = 2

const (
	saltLength = 16
	keyLength  = 32
)

// Hasher makes and compares hashes. It is safe for use by many goroutines.
type Hasher struct {
	cost  Cost
	slots chan struct{}
	dummy Hash
}

// Hash is what is stored of a password: $argon2id$v=19$m=65536,t=3,p=4$salt$key.
type Hash string

// NewHasher returns a hasher whose new hashes cost that much.
func NewHasher(cost Cost) *Hasher {
	h := &Hasher{cost: cost, slots: make(chan struct{}, atOnce)}
	h.dummy = form{cost: cost, salt: make([]byte, saltLength), key: make([]byte, keyLength)}.hash()
	return h
}

// Hash returns what to store of a password. It waits while too many others are hashed, or until ctx ends.
func (h *Hasher) Hash(ctx context.Context, password string) (Hash, error) {
	f := form{cost: h.cost, salt: make([]byte, saltLength)}
	rand.Read(f.salt)
	var err error
	f.key, err = h.derive(ctx, f.cost, f.salt, password)
	return f.hash(), err
}

// Matches tells whether a password is the one behind a stored hash. Nothing matches an empty hash, and to learn
// that takes as long as with any other: time does not tell who has no password. The error says that ctx ended
// first, or that the hash is none.
func (h *Hasher) Matches(ctx context.Context, stored Hash, password string) (bool, error) {
	known := stored != ""
	if !known {
		stored = h.dummy
	}
	f, err := parse(stored)
	if err != nil {
		return false, err
	}
	key, err := h.derive(ctx, f.cost, f.salt, password)
	if err != nil {
		return false, err
	}
	return subtle.ConstantTimeCompare(key, f.key) == 1 && known, nil
}

// derive computes a key when it is its turn.
func (h *Hasher) derive(ctx context.Context, c Cost, salt []byte, password string) ([]byte, error) {
	select {
	case h.slots <- struct{}{}:
		defer func() { <-h.slots }()
	case <-ctx.Done():
		return nil, fmt.Errorf("hash a password: %w", context.Cause(ctx))
	}
	return argon2.IDKey([]byte(password), salt, c.Time, c.Memory, c.Threads, keyLength), nil
}
