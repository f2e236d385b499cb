package seal

import (
	"container/list"
	"crypto/cipher"
	"sync"
)

// cacheSize is how many people's ciphers are remembered: a few hundred bytes each.
const cacheSize = 4096

// cache remembers the ciphers of the people seen last.
type cache struct {
	mu    sync.Mutex
	size  int
	of    map[Person]*list.Element
	order *list.List // of entry, the one used last in front
	era   int        // goes up whenever something is dropped
}

type entry struct {
	person Person
	aead   cipher.AEAD
}

func newCache(size int) cache {
	return cache{size: size, of: map[Person]*list.Element{}, order: list.New()}
}

// get returns the cipher of p, or nil and the era to give to put.
func (c *cache) get(p Person) (cipher.AEAD, int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if e := c.of[p]; e != nil {
		c.order.MoveToFront(e)
		return e.Value.(entry).aead, c.era
	}
	return nil, c.era
}

// put remembers the cipher of p, unless something was dropped since era: its key may
// have been destroyed while it was on its way here.
func (c *cache) put(p Person, aead cipher.AEAD, era int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.era != era || c.of[p] != nil {
		return
	}
	c.of[p] = c.order.PushFront(entry{p, aead})
	if c.order.Len() > c.size {
		oldest := c.order.Remove(c.order.Back()).(entry)
		delete(c.of, oldest.person)
	}
}

// drop forgets the ciphers of all people of whom gone tells so.
func (c *cache) drop(gone func(Person) bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.era++
	for p, e := range c.of {
		if gone(p) {
			c.order.Remove(e)
			delete(c.of, p)
		}
	}
}
