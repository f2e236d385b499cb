package class

import (
	"fmt"
	"sync"
	"weak"

	"parley/game/scenario"
)

// parses remembers what was parsed, by the hash of the bytes, for as long as a class plays it.
type parses struct {
	mu     sync.Mutex
	parsed map[string]weak.Pointer[scenario.Scenario]
}

// get returns the scenario whose bytes have that hash; read gives them if nobody holds it.
func (c *parses) get(hash string, read func() ([]byte, error)) (*scenario.Scenario, error) {
	c.mu.Lock()
	s := c.parsed[hash].Value()
	c.mu.Unlock()
	if s != nil {
		return s, nil
	}
	data, err := read()
	if err != nil {
		return nil, err
	}
	s, found := scenario.Parse("scenario.yaml", data)
	switch {
	case s == nil:
		return nil, fmt.Errorf("parse the stored scenario:\n%s", found)
	case s.Hash != hash:
		return nil, fmt.Errorf("the stored scenario has the hash %s where %s is written", s.Hash, hash)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.parsed == nil {
		c.parsed = map[string]weak.Pointer[scenario.Scenario]{}
	}
	if other := c.parsed[hash].Value(); other != nil {
		return other, nil
	}
	c.parsed[hash] = weak.Make(s)
	return s, nil
}
