// Package seal hides names and free texts inside records that are never rewritten.
// Each person has a key; what is theirs is stored encrypted under it (AES-256-GCM).
// Erasing a person destroys the key: the records stay, and what they said can no
// longer be read by anybody.
//
// The package does the cryptography and remembers keys in use. Where keys are kept is
// the business of a Store.
package seal

import (
	"context"
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"encoding/base64"
	"errors"
	"fmt"
	"strings"

	"parley/server/journal"
)

var (
	// ErrErased tells that the person's key is gone, and the text with it.
	ErrErased = errors.New("erased")
	// ErrForged tells that a text was not sealed for this person and journal, or was
	// altered since.
	ErrForged = errors.New("not a sealed text of this journal")
	// ErrPerson tells that the id of a class or a person is not well formed.
	ErrPerson = errors.New("not a person's id")
)

// prefix begins every sealed text.
const prefix = "sealed:"

// Keys seals and opens texts. It is safe for use by many goroutines at once.
type Keys struct {
	store Store
	cache cache
}

// New returns Keys that are kept in store.
func New(store Store) *Keys {
	return &Keys{store: store, cache: newCache(cacheSize)}
}

// Seal returns plain in a printable form that only Open can read, and only as a text of
// p in the named journal: "sealed:<class>/<person>:<base64url>". The person's key is
// created at need and is on disk before Seal returns.
func (k *Keys) Seal(ctx context.Context, name journal.Name, p Person, plain string) (string, error) {
	if err := p.Check(); err != nil {
		return "", err
	}
	aead, err := k.use(p, func() ([]byte, error) {
		fresh := make([]byte, KeySize)
		rand.Read(fresh)
		return k.store.Create(ctx, p, fresh)
	})
	if err != nil {
		return "", fmt.Errorf("seal a text of %s: %w", p, err)
	}
	box := aead.Seal(nil, nil, []byte(plain), bound(name, p))
	return prefix + p.String() + ":" + base64.RawURLEncoding.EncodeToString(box), nil
}

// Open returns the text that Seal hid in the named journal, ErrErased if its person's
// key is gone, or ErrForged.
func (k *Keys) Open(ctx context.Context, name journal.Name, sealed string) (string, error) {
	p, box, err := parse(sealed)
	if err != nil {
		return "", err
	}
	aead, err := k.use(p, func() ([]byte, error) { return k.store.Load(ctx, p) })
	if err != nil {
		return "", fmt.Errorf("open a text of %s: %w", p, err)
	}
	plain, err := aead.Open(nil, nil, box, bound(name, p))
	if err != nil {
		return "", fmt.Errorf("open a text of %s: %w", p, ErrForged)
	}
	return string(plain), nil
}

// Destroy erases p: nothing sealed for them can be opened or sealed from now on, also
// if they never had a key.
func (k *Keys) Destroy(ctx context.Context, p Person) error {
	if err := p.Check(); err != nil {
		return err
	}
	defer k.cache.drop(func(o Person) bool { return o == p })
	if err := k.store.Destroy(ctx, p); err != nil {
		return fmt.Errorf("erase %s: %w", p, err)
	}
	return nil
}

// DestroyClass erases everybody in a class.
func (k *Keys) DestroyClass(ctx context.Context, class string) error {
	if err := CheckID(class); err != nil {
		return err
	}
	defer k.cache.drop(func(o Person) bool { return o.Class == class })
	if err := k.store.DestroyClass(ctx, class); err != nil {
		return fmt.Errorf("erase class %s: %w", class, err)
	}
	return nil
}

// use returns the cipher of p, fetching the key unless it is remembered.
func (k *Keys) use(p Person, fetch func() ([]byte, error)) (cipher.AEAD, error) {
	aead, era := k.cache.get(p)
	if aead != nil {
		return aead, nil
	}
	key, err := fetch()
	if err != nil {
		return nil, err
	}
	defer clear(key)
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	if aead, err = cipher.NewGCMWithRandomNonce(block); err != nil {
		return nil, err
	}
	k.cache.put(p, aead, era)
	return aead, nil
}

// parse returns whose text sealed is, and the encrypted bytes.
func parse(sealed string) (Person, []byte, error) {
	text, found := strings.CutPrefix(sealed, prefix)
	who, code, colon := strings.Cut(text, ":")
	class, id, slash := strings.Cut(who, "/")
	p := Person{class, id}
	box, err := base64.RawURLEncoding.Strict().DecodeString(code)
	if strings.ContainsAny(code, "\r\n") { // which the decoder passes over
		return Person{}, nil, ErrForged
	}
	if !found || !colon || !slash || p.Check() != nil || err != nil {
		return Person{}, nil, ErrForged
	}
	return p, box, nil
}

// bound returns what a sealed text is tied to. No name and no id holds a newline.
func bound(name journal.Name, p Person) []byte {
	return []byte(string(name) + "\n" + p.String())
}
