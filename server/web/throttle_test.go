package web

import (
	"net/netip"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/server/class"
)

func address(n int) class.Address {
	return class.AddressOf(netip.AddrFrom4([4]byte{10, byte(n >> 16), byte(n >> 8), byte(n)}))
}

// clock is a clock that a test moves.
type clock struct{ at time.Time }

func (c *clock) now() time.Time { return c.at }

// fail types wrong codes until the throttle has enough, at most so many, and returns how many it took.
func fail(t *throttle[class.Address], from class.Address, most int) int {
	for i := range most {
		tell, ok := t.try(from)
		if !ok {
			return i
		}
		tell(false)
	}
	return most
}

func TestThrottle(t *testing.T) {
	start := time.Date(2011, 12, 7, 9, 0, 0, 0, time.UTC)
	t.Run("takes twenty failures a minute from an address", func(t *testing.T) {
		c := &clock{start}
		th := newThrottle[class.Address](typed, c.now)
		assert.Equal(t, 20, fail(th, address(1), 100))
		assert.Equal(t, 20, fail(th, address(2), 100), "each address counts for itself")
		c.at = c.at.Add(30 * time.Second)
		assert.Equal(t, 10, fail(th, address(1), 100))
	})
	t.Run("takes three hundred a minute in all, from addresses that nobody joined from", func(t *testing.T) {
		c := &clock{start}
		th := newThrottle[class.Address](typed, c.now)
		tell, ok := th.try(address(1))
		require.True(t, ok)
		tell(true)
		taken := 0
		for n := range 100 {
			taken += fail(th, address(n+2), 10)
		}
		assert.Equal(t, 300, taken)
		_, ok = th.try(address(1))
		assert.True(t, ok, "where somebody joined, others join")
		c.at = c.at.Add(2 * time.Hour)
		th.all.spent = 300
		th.all.at = c.at
		_, ok = th.try(address(1))
		assert.False(t, ok, "for an hour")
	})
	t.Run("does not count what was right", func(t *testing.T) {
		th := newThrottle[class.Address](typed, (&clock{start}).now)
		for range 1000 {
			tell, ok := th.try(address(1))
			require.True(t, ok)
			tell(true)
		}
	})
	t.Run("counts tries under way, so that many at once are no way around it", func(t *testing.T) {
		th := newThrottle[class.Address](typed, (&clock{start}).now)
		for range 20 {
			_, ok := th.try(address(1))
			require.True(t, ok)
		}
		_, ok := th.try(address(1))
		assert.False(t, ok)
	})
	t.Run("bounds guessing also where somebody joined", func(t *testing.T) {
		th := newThrottle[class.Address](typed, (&clock{start}).now)
		tell, _ := th.try(address(1))
		tell(true)
		assert.EqualValues(t, typed.friend, fail(th, address(1), 1000))
	})
	t.Run("remembers so many addresses and no more", func(t *testing.T) {
		c := &clock{start}
		th := newThrottle[class.Address](typed, c.now)
		for n := range maxCallers + 500 {
			c.at = c.at.Add(time.Second)
			th.try(address(n))
		}
		assert.LessOrEqual(t, len(th.callers), maxCallers)
	})
	t.Run("forgets many at once, so that a flood of addresses costs little", func(t *testing.T) {
		c := &clock{start}
		th := newThrottle[class.Address](typed, c.now)
		for n := range maxCallers + 1 {
			c.at = c.at.Add(time.Millisecond)
			th.try(address(n))
		}
		assert.LessOrEqual(t, len(th.callers), maxCallers*3/4+1)
	})
}
