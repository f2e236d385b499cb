package seal

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"errors"
	"fmt"
)

// Tag returns 256 bits that nobody can work out without the key of p: an HMAC-SHA256 of purpose. The same purpose
// gives the same bits for as long as p has their key, so that what opens a door to p need be stored nowhere, and
// is void once they were erased: ErrErased, as for somebody of whom nothing was ever sealed.
func (k *Keys) Tag(ctx context.Context, p Person, purpose string) ([]byte, error) {
	if err := p.Check(); err != nil {
		return nil, err
	}
	key, err := k.store.Load(ctx, p)
	if err != nil {
		return nil, fmt.Errorf("make a tag for %s: %w", p, err)
	}
	defer clear(key)
	mac := hmac.New(sha256.New, key)
	mac.Write([]byte("tag\n" + p.String() + "\n" + purpose)) // p, so that copied keys would not copy doors
	return mac.Sum(nil), nil
}

// Erased tells whether p has no key: it was destroyed, or there never was one.
func (k *Keys) Erased(ctx context.Context, p Person) (bool, error) {
	if err := p.Check(); err != nil {
		return false, err
	}
	key, err := k.store.Load(ctx, p)
	clear(key)
	if errors.Is(err, ErrErased) {
		return true, nil
	}
	return false, err
}
