package sqlite

import (
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestItems(t *testing.T) {
	dir := t.TempDir()
	e, err := Open(t.Context(), dir)
	require.NoError(t, err)
	items := e.Items()
	later := time.UnixMilli(time.Now().Add(time.Hour).UnixMilli())
	kept := Item{Kind: "session", Key: "a", Value: []byte("first"), Expires: later}
	require.NoError(t, items.Put(t.Context(), kept))
	require.NoError(t, items.Put(t.Context(), Item{Kind: "session", Key: "b"}))
	require.NoError(t, items.Put(t.Context(), Item{Kind: "link", Key: "a", Value: []byte("other")}))
	require.NoError(t, items.Put(t.Context(), Item{Kind: "session", Key: "gone", Expires: time.Now().Add(-time.Second)}))
	require.NoError(t, e.Close())

	e = openTest(t, dir)
	items = e.Items()
	got, err := items.Get(t.Context(), "session", "a")
	require.NoError(t, err)
	assert.Equal(t, kept, got)
	for _, key := range []string{"gone", "never", "' OR 1 = 1; --"} {
		_, err = items.Get(t.Context(), "session", key)
		assert.ErrorIs(t, err, ErrNoItem, key)
		_, err = items.Take(t.Context(), "session", key)
		assert.ErrorIs(t, err, ErrNoItem, key)
	}
	listed, err := items.List(t.Context(), "session")
	require.NoError(t, err)
	assert.Equal(t, []Item{kept, {Kind: "session", Key: "b"}}, listed)

	kept.Value, kept.Expires = []byte("second"), time.Time{}
	require.NoError(t, items.Put(t.Context(), kept))
	got, err = items.Get(t.Context(), "session", "a")
	require.NoError(t, err)
	assert.Equal(t, kept, got, "put again, it replaces what was there")

	require.NoError(t, items.Delete(t.Context(), "session", "a"))
	require.NoError(t, items.Delete(t.Context(), "session", "a"))
	_, err = items.Get(t.Context(), "session", "a")
	assert.ErrorIs(t, err, ErrNoItem)
	_, err = items.Get(t.Context(), "link", "a")
	assert.NoError(t, err, "another kind is another thing")
	assert.ErrorIs(t, items.Put(t.Context(), Item{Kind: "session", Key: "big", Value: make([]byte, MaxItem+1)}), ErrItemTooLarge)
}

func TestAnItemIsTakenOnce(t *testing.T) {
	e := openTest(t, t.TempDir())
	require.NoError(t, e.Items().Put(t.Context(), Item{Kind: "link", Key: "a", Value: []byte("x")}))
	var got atomic.Int32
	var all sync.WaitGroup
	for range 10 {
		all.Go(func() {
			it, err := e.Items().Take(t.Context(), "link", "a")
			if err == nil {
				assert.Equal(t, "x", string(it.Value))
				got.Add(1)
				return
			}
			assert.ErrorIs(t, err, ErrNoItem)
		})
	}
	all.Wait()
	assert.EqualValues(t, 1, got.Load())
}
