package seal

import (
	"bytes"
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// memory is a Store for tests. A key of nil was destroyed.
type memory struct {
	mu    sync.Mutex
	keys  map[Person][]byte
	loads int
	pause func() // called by Load with the key in hand
}

func newMemory() *memory { return &memory{keys: map[Person][]byte{}} }

func (m *memory) Create(ctx context.Context, p Person, key []byte) ([]byte, error) {
	m.mu.Lock()
	if _, ok := m.keys[p]; !ok {
		m.keys[p] = bytes.Clone(key)
	}
	m.mu.Unlock()
	return m.Load(ctx, p)
}

func (m *memory) Load(_ context.Context, p Person) ([]byte, error) {
	m.mu.Lock()
	m.loads++
	key := bytes.Clone(m.keys[p])
	m.mu.Unlock()
	if m.pause != nil {
		m.pause()
	}
	if key == nil {
		return nil, ErrErased
	}
	return key, nil
}

func (m *memory) Destroy(_ context.Context, p Person) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.keys[p] = nil
	return nil
}

func (m *memory) DestroyClass(_ context.Context, class string) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	for p := range m.keys {
		if p.Class == class {
			m.keys[p] = nil
		}
	}
	return nil
}

var ana = Person{"c7f3", "p1"}

func TestOpenReturnsWhatSealHid(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		store := newMemory()
		plain := rapid.String().Draw(t, "plain")
		sealed, err := New(store).Seal(context.Background(), "table/c7f3/1", ana, plain)
		require.NoError(t, err)
		require.True(t, strings.HasPrefix(sealed, "sealed:c7f3/p1:"))
		if len(plain) > 3 {
			require.NotContains(t, sealed, plain)
		}
		opened, err := New(store).Open(context.Background(), "table/c7f3/1", sealed) // with nothing remembered
		require.NoError(t, err)
		require.Equal(t, plain, opened)
	})
}

func TestOpenRefuses(t *testing.T) {
	keys := New(newMemory())
	sealed, err := keys.Seal(t.Context(), "table/c7f3/1", ana, "I would settle for less")
	require.NoError(t, err)
	other, err := keys.Seal(t.Context(), "table/c7f3/1", Person{"c7f3", "p2"}, "me too")
	require.NoError(t, err)
	code := sealed[len("sealed:c7f3/p1:"):]
	for what, text := range map[string]string{
		"plain text":               "hello",
		"nothing":                  "",
		"a prefix alone":           "sealed:",
		"no person":                "sealed::" + code,
		"a person with a newline":  "sealed:c7f3/p1\n:" + code,
		"a text of somebody else":  "sealed:c7f3/p2:" + code,
		"a text cut short":         sealed[:len(sealed)-4],
		"a code of no length":      "sealed:c7f3/p1:",
		"what is not base64":       "sealed:c7f3/p1:!" + code,
		"another spelling of it":   "sealed:c7f3/p1:" + code + "\n",
		"an altered text":          "sealed:c7f3/p1:" + flip(code),
		"a text of another person": strings.Replace(other, "p2", "p1", 1),
	} {
		t.Run(what, func(t *testing.T) {
			_, err := keys.Open(t.Context(), "table/c7f3/1", text)
			assert.ErrorIs(t, err, ErrForged)
		})
	}
	_, err = keys.Open(t.Context(), "table/c7f3/2", sealed)
	assert.ErrorIs(t, err, ErrForged, "a text of another journal")
}

// flip returns code with its first letter changed.
func flip(code string) string {
	if code[0] == 'A' {
		return "B" + code[1:]
	}
	return "A" + code[1:]
}

func TestSealRefusesBadIDs(t *testing.T) {
	keys := New(newMemory())
	for _, p := range []Person{{}, {"c7f3", ""}, {"", "p1"}, {"c7f3", "P1"}, {"c7/f3", "p1"}, {"c7f3", "p:1"}, {"c7f3", strings.Repeat("p", MaxID+1)}} {
		_, err := keys.Seal(t.Context(), "table/c7f3/1", p, "hello")
		assert.ErrorIs(t, err, ErrPerson, "%q", p)
		assert.ErrorIs(t, keys.Destroy(t.Context(), p), ErrPerson, "%q", p)
	}
	assert.ErrorIs(t, keys.DestroyClass(t.Context(), "*"), ErrPerson)
}

func TestErasedTextsStayErased(t *testing.T) {
	keys := New(newMemory())
	ben, cem := Person{"c7f3", "p2"}, Person{"c7f4", "p1"}
	sealed := map[Person]string{}
	for _, p := range []Person{ana, ben, cem} {
		var err error
		sealed[p], err = keys.Seal(t.Context(), "class/c7f3", p, "hello")
		require.NoError(t, err)
	}
	require.NoError(t, keys.Destroy(t.Context(), ana))
	_, err := keys.Open(t.Context(), "class/c7f3", sealed[ana])
	assert.ErrorIs(t, err, ErrErased)
	_, err = keys.Seal(t.Context(), "class/c7f3", ana, "hello again")
	assert.ErrorIs(t, err, ErrErased, "no new key for an erased person")
	_, err = keys.Open(t.Context(), "class/c7f3", sealed[ben])
	assert.NoError(t, err)

	require.NoError(t, keys.DestroyClass(t.Context(), "c7f3"))
	_, err = keys.Open(t.Context(), "class/c7f3", sealed[ben])
	assert.ErrorIs(t, err, ErrErased)
	_, err = keys.Open(t.Context(), "class/c7f3", sealed[cem])
	assert.NoError(t, err)
}

func TestAKeyOnItsWayIsNotRememberedOnceDestroyed(t *testing.T) {
	store := newMemory()
	sealed, err := New(store).Seal(t.Context(), "class/c7f3", ana, "hello")
	require.NoError(t, err)

	keys := New(store)
	store.pause = func() {
		store.pause = nil
		require.NoError(t, keys.Destroy(t.Context(), ana))
	}
	_, err = keys.Open(t.Context(), "class/c7f3", sealed)
	require.NoError(t, err, "it was read before")
	_, err = keys.Open(t.Context(), "class/c7f3", sealed)
	assert.ErrorIs(t, err, ErrErased)
}

func TestTheCacheIsBoundedAndUsed(t *testing.T) {
	store := newMemory()
	keys := &Keys{store: store, cache: newCache(3)}
	person := func(i int) Person { return Person{"c7f3", fmt.Sprintf("p%d", i)} }
	for i := range 10 {
		_, err := keys.Seal(t.Context(), "class/c7f3", person(i), "hello")
		require.NoError(t, err)
	}
	assert.Len(t, keys.cache.of, 3)
	assert.Equal(t, 3, keys.cache.order.Len())

	before := store.loads
	for _, i := range []int{9, 8, 7, 9} {
		_, err := keys.Seal(t.Context(), "class/c7f3", person(i), "hello")
		require.NoError(t, err)
	}
	assert.Equal(t, before, store.loads, "those seen last are remembered")
}
