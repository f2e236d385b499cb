package seal

import (
	"context"
	"fmt"
	"strings"
)

// KeySize is the length of a person's key, in bytes (AES-256).
const KeySize = 32

// Store keeps the keys of people. What it says is durable: a key that was returned
// is found again after a crash, one that was destroyed is not.
type Store interface {
	// Create keeps key for p and returns it, or the key that p already has. It
	// returns ErrErased if p's key was destroyed: it does not come back.
	Create(ctx context.Context, p Person, key []byte) ([]byte, error)
	// Load returns the key of p, or ErrErased if there is none.
	Load(ctx context.Context, p Person) ([]byte, error)
	// Destroy removes the key of p from disk, and remembers that it did.
	Destroy(ctx context.Context, p Person) error
	// DestroyClass removes the keys of all people of a class from disk.
	DestroyClass(ctx context.Context, class string) error
}

// MaxID is the length of the longest id of a class or a person, in bytes.
const MaxID = 64

// Person is somebody in a class, known by ids that say nothing about them: lower-case
// letters, digits and hyphens.
type Person struct {
	Class string
	ID    string
}

// String returns the class's and the person's id, joined by a slash.
func (p Person) String() string { return p.Class + "/" + p.ID }

// Check returns ErrPerson with a reason unless both ids are well formed.
func (p Person) Check() error {
	if err := CheckID(p.Class); err != nil {
		return err
	}
	return CheckID(p.ID)
}

// CheckID returns ErrPerson with a reason unless id may stand for a class or a person.
func CheckID(id string) error {
	if id == "" || len(id) > MaxID || strings.ContainsFunc(id, outside) {
		return fmt.Errorf("%w: %.80q", ErrPerson, id)
	}
	return nil
}

// outside tells whether r may not stand in an id.
func outside(r rune) bool {
	return (r < 'a' || r > 'z') && (r < '0' || r > '9') && r != '-'
}
