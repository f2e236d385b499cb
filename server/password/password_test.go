package password

import (
	"context"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// cheap costs next to nothing.
var cheap = Cost{Time: 1, Memory: 64, Threads: 1}

func TestAHash(t *testing.T) {
	h := NewHasher(cheap)
	stored, err := h.Hash(t.Context(), "a fair wind blows")
	require.NoError(t, err)
	for name, c := range map[string]struct {
		stored   Hash
		password string
		matches  bool
	}{
		"matches its password":             {stored, "a fair wind blows", true},
		"matches no other":                 {stored, "a fair wind blew!", false},
		"matches no part of its password":  {stored, "a fair wind", false},
		"matches no capitals":              {stored, "A Fair Wind Blows", false},
		"that is none matches nothing":     {"", "a fair wind blows", false},
		"that is none matches not nothing": {"", "", false},
	} {
		t.Run(name, func(t *testing.T) {
			ok, err := h.Matches(t.Context(), c.stored, c.password)
			require.NoError(t, err)
			assert.Equal(t, c.matches, ok)
		})
	}
	t.Run("of the same password is another each time", func(t *testing.T) {
		again, err := h.Hash(t.Context(), "a fair wind blows")
		require.NoError(t, err)
		assert.NotEqual(t, stored, again)
	})
	t.Run("holds what it cost, and is understood at another price", func(t *testing.T) {
		dear, err := NewHasher(Recommended).Hash(t.Context(), "a fair wind blows")
		require.NoError(t, err)
		assert.True(t, strings.HasPrefix(string(dear), "$argon2id$v=19$m=65536,t=3,p=4$"), dear)
		ok, err := h.Matches(t.Context(), dear, "a fair wind blows")
		require.NoError(t, err)
		assert.True(t, ok)
	})
}

func TestADamagedHashIsRefused(t *testing.T) {
	h := NewHasher(cheap)
	good, err := h.Hash(t.Context(), "a fair wind blows")
	require.NoError(t, err)
	for name, stored := range map[string]Hash{
		"of another kind":           Hash(strings.Replace(string(good), "argon2id", "argon2i", 1)),
		"of another version":        Hash(strings.Replace(string(good), "v=19", "v=16", 1)),
		"that takes the machine":    Hash(strings.Replace(string(good), "m=64,", "m=4294967295,", 1)),
		"that takes all day":        Hash(strings.Replace(string(good), "t=1,", "t=4294967295,", 1)),
		"without a pass":            Hash(strings.Replace(string(good), "t=1,", "t=0,", 1)),
		"without a thread":          Hash(strings.Replace(string(good), "p=1", "p=0", 1)),
		"with a short key":          good[:len(good)-8],
		"with signs that are none":  good[:len(good)-1] + "!",
		"that is a word":            "secret",
		"that has nothing behind $": "$argon2id$v=19$$$",
	} {
		t.Run(name, func(t *testing.T) {
			ok, err := h.Matches(t.Context(), stored, "a fair wind blows")
			assert.ErrorIs(t, err, errForm)
			assert.False(t, ok)
		})
	}
}

func TestTwoHashesAreComputedAtOnce(t *testing.T) {
	h := NewHasher(cheap)
	for range atOnce {
		h.slots <- struct{}{}
	}
	ctx, cancel := context.WithCancel(t.Context())
	var waiting sync.WaitGroup
	for range 10 {
		waiting.Go(func() {
			_, err := h.Hash(ctx, "a fair wind blows")
			assert.ErrorIs(t, err, context.Canceled)
			_, err = h.Matches(ctx, "", "a fair wind blows")
			assert.ErrorIs(t, err, context.Canceled)
		})
	}
	cancel()
	waiting.Wait()
	<-h.slots
	_, err := h.Hash(t.Context(), "a fair wind blows")
	assert.NoError(t, err, "once there is room")
}

func TestCheck(t *testing.T) {
	for name, c := range map[string]struct {
		password, name string
		want           error
	}{
		"takes ten characters":                 {"ten signs!", "Ada", nil},
		"takes two hundred":                    {strings.Repeat("longer ", 28) + "long", "Ada", nil},
		"counts characters, not bytes":         {strings.Repeat("ü", 9), "Ada", ErrLength},
		"refuses nine":                         {"nine sign", "Ada", ErrLength},
		"refuses two hundred and one":          {strings.Repeat("x", 201), "Ada", ErrLength},
		"refuses the name":                     {"Ada Lovelace", "ada lovelace", ErrName},
		"takes what holds the name":            {"Ada Lovelace!", "Ada Lovelace", nil},
		"refuses what is tried first":          {"password123", "Ada", ErrCommon},
		"refuses it in capitals":               {"PassWord123", "Ada", ErrCommon},
		"asks for neither digit nor capital":   {"correct horse", "Ada", nil},
		"refuses what is empty without a name": {"", "", ErrLength},
	} {
		t.Run(name, func(t *testing.T) { assert.ErrorIs(t, Check(c.password, c.name), c.want) })
	}
	for w := range common {
		assert.GreaterOrEqual(t, len([]rune(w)), MinLength, "shorter ones are refused anyway: %s", w)
	}
}
