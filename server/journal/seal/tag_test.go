package seal

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestATagIsOfOnePersonAndOnePurpose(t *testing.T) {
	store := newMemory()
	keys := New(store)
	ben := Person{"c7f3", "p2"}
	for _, p := range []Person{ana, ben} {
		_, err := keys.Seal(t.Context(), "class/c7f3", p, "hello")
		require.NoError(t, err)
	}
	tag := func(p Person, purpose string) string {
		t.Helper()
		tag, err := keys.Tag(t.Context(), p, purpose)
		require.NoError(t, err)
		require.Len(t, tag, 32)
		return string(tag)
	}
	first := tag(ana, "link 0")
	assert.Equal(t, first, tag(ana, "link 0"), "it can be made again")
	assert.NotEqual(t, first, tag(ana, "link 1"))
	assert.NotEqual(t, first, tag(ben, "link 0"))
	store.keys[ben] = store.keys[ana]
	assert.NotEqual(t, first, tag(ben, "link 0"), "also with the same key")
}

func TestAnErasedPersonHasNoTag(t *testing.T) {
	keys := New(newMemory())
	gone, err := keys.Erased(t.Context(), ana)
	require.NoError(t, err)
	assert.True(t, gone, "who never had a key has none")
	_, err = keys.Seal(t.Context(), "class/c7f3", ana, "hello")
	require.NoError(t, err)
	gone, err = keys.Erased(t.Context(), ana)
	require.NoError(t, err)
	assert.False(t, gone)

	require.NoError(t, keys.Destroy(t.Context(), ana))
	gone, err = keys.Erased(t.Context(), ana)
	require.NoError(t, err)
	assert.True(t, gone)
	_, err = keys.Tag(t.Context(), ana, "link 0")
	assert.ErrorIs(t, err, ErrErased)
	_, err = keys.Tag(t.Context(), Person{"c7f3", "P1"}, "link 0")
	assert.ErrorIs(t, err, ErrPerson)
	_, err = keys.Erased(t.Context(), Person{"c7f3", "P1"})
	assert.ErrorIs(t, err, ErrPerson)
}
