package room_test

import (
	"context"
	"fmt"
	"iter"
	"maps"
	"slices"
	"sync"

	"parley/server/journal"
	"parley/server/journal/seal"
)

// memory is a journal and a store of keys without a disk, which writes and checks records as the engines do.
type memory struct {
	mu     sync.Mutex
	bodies [][]byte
	keys   map[seal.Person][]byte
	gone   map[seal.Person]bool
	fail   error // of the next appends
	before func()
}

func newMemory() *memory {
	return &memory{keys: map[seal.Person][]byte{}, gone: map[seal.Person]bool{}}
}

func (m *memory) Append(_ context.Context, name journal.Name, rec journal.Record) (journal.Record, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.before != nil {
		m.before()
	}
	if m.fail != nil {
		return rec, m.fail
	}
	if rec.N != uint64(len(m.bodies))+1 {
		return rec, &journal.ConflictError{Head: journal.Head{Name: name, N: uint64(len(m.bodies))}, N: rec.N}
	}
	body, rec, err := journal.Encode(name, rec)
	if err == nil {
		m.bodies = append(m.bodies, body)
	}
	return rec, err
}

func (m *memory) Read(_ context.Context, name journal.Name, from uint64) iter.Seq2[journal.Record, error] {
	m.mu.Lock()
	bodies := slices.Clone(m.bodies)
	m.mu.Unlock()
	return func(yield func(journal.Record, error) bool) {
		for i := from - 1; i < uint64(len(bodies)); i++ {
			rec, err := journal.Decode(name, i+1, bodies[i])
			if !yield(rec, err) || err != nil {
				return
			}
		}
	}
}

// records returns what is stored, decoded.
func (m *memory) records(name journal.Name) []journal.Record {
	var records []journal.Record
	for rec, err := range m.Read(context.Background(), name, 1) {
		if err != nil {
			panic(fmt.Sprint("stored record: ", err))
		}
		records = append(records, rec)
	}
	return records
}

func (m *memory) Create(_ context.Context, p seal.Person, key []byte) ([]byte, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.gone[p] {
		return nil, seal.ErrErased
	}
	if m.keys[p] == nil {
		m.keys[p] = slices.Clone(key)
	}
	return slices.Clone(m.keys[p]), nil
}

func (m *memory) Load(_ context.Context, p seal.Person) ([]byte, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.keys[p] == nil {
		return nil, seal.ErrErased
	}
	return slices.Clone(m.keys[p]), nil
}

func (m *memory) Destroy(_ context.Context, p seal.Person) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	delete(m.keys, p)
	m.gone[p] = true
	return nil
}

func (m *memory) DestroyClass(_ context.Context, class string) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	maps.DeleteFunc(m.keys, func(p seal.Person, _ []byte) bool { return p.Class == class })
	return nil
}
