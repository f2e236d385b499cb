// Package library lists the scenarios that may be played: those shipped with the program, those of an
// author's folder, which is read again when a file changes, and those that instructors uploaded.
package library

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"time"

	"parley/game/scenario"
	"parley/scenarios"
	"parley/server/journal"
)

// Entry is one scenario file. It is never changed.
type Entry struct {
	ID       string             // unique in the library, such as "market-stall" or "folder/used-bike"
	From     Shelf              // where it comes from
	Name     string             // of the file
	Bytes    []byte             // as its author wrote it
	Scenario *scenario.Scenario // nil if Found holds an error
	Found    scenario.Diagnostics
	By       string // who uploaded it first
}

// Shelf says where an entry comes from.
type Shelf string

// The three shelves, in the order of a list.
const (
	Shipped  Shelf = "shipped"
	Folder   Shelf = "folder"
	Uploaded Shelf = "uploaded"
)

// Library is safe for use by many goroutines.
type Library struct {
	log     *slog.Logger
	dir     string
	journal journal.Journal

	mu      sync.Mutex
	entries []*Entry // in order
	stamps  map[string]stamp
}

// Config is what a Library is made of.
type Config struct {
	Journal journal.Journal // keeps what is uploaded
	Dir     string          // the author's folder; none: ""
	Log     *slog.Logger
}

// Open reads everything once. It fails if the author's folder or the uploads cannot be read; a file with
// errors is listed with them.
func Open(ctx context.Context, c Config) (*Library, error) {
	l := &Library{log: c.Log, dir: c.Dir, journal: c.Journal}
	for _, f := range scenarios.Shipped() {
		l.put(stem(f.Name), newEntry(Shipped, stem(f.Name), f.Name, f.Bytes))
	}
	if l.dir != "" {
		if _, err := l.reread(); err != nil {
			return nil, fmt.Errorf("read scenarios in %s: %w", l.dir, err)
		}
	}
	if err := l.readUploads(ctx); err != nil {
		return nil, fmt.Errorf("read uploaded scenarios: %w", err)
	}
	return l, nil
}

// period is how often the author's folder is looked at.
const period = 2 * time.Second

// Run reads the author's folder again whenever a file in it changes, until ctx ends.
func (l *Library) Run(ctx context.Context) {
	if l.dir == "" {
		return
	}
	tick := time.NewTicker(period)
	defer tick.Stop()
	failing := false
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		changed, err := l.reread()
		if err != nil && !failing {
			l.log.Warn("author's folder cannot be read", slog.Any("err", err))
		}
		failing = err != nil
		if changed > 0 {
			l.log.Info("author's folder read again", slog.Int("changed", changed))
		}
	}
}

// List returns all entries: shipped first, in their order, then the folder's, then uploads, the longest first.
func (l *Library) List() []*Entry {
	l.mu.Lock()
	defer l.mu.Unlock()
	return slices.Clone(l.entries)
}

// Find returns the entry of that id, or nil.
func (l *Library) Find(id string) *Entry {
	for _, e := range l.List() {
		if e.ID == id {
			return e
		}
	}
	return nil
}

// put replaces what stands on a shelf under an id by e, or removes it if e is nil.
func (l *Library) put(id string, e *Entry) {
	l.mu.Lock()
	defer l.mu.Unlock()
	entries := slices.DeleteFunc(slices.Clone(l.entries), func(o *Entry) bool { return o.ID == id })
	if e != nil {
		entries = append(entries, e)
	}
	shelves := []Shelf{Shipped, Folder, Uploaded}
	slices.SortStableFunc(entries, func(a, b *Entry) int {
		if shelf := cmp.Compare(slices.Index(shelves, a.From), slices.Index(shelves, b.From)); shelf != 0 || a.From == Shipped {
			return shelf // those that come with the program stand as package scenarios has them
		}
		return cmp.Or(cmp.Compare(b.Minutes(), a.Minutes()), cmp.Compare(a.Name, b.Name))
	})
	l.entries = entries
}

// Minutes returns how long e's longest length takes, 0 if its file has errors.
func (e *Entry) Minutes() int {
	most := 0
	if e.Scenario != nil {
		for _, l := range e.Scenario.Lengths {
			most = max(most, l.Minutes)
		}
	}
	return most
}

func newEntry(from Shelf, id, name string, data []byte) *Entry {
	s, found := scenario.Parse(name, data)
	return &Entry{ID: id, From: from, Name: name, Bytes: data, Scenario: s, Found: found}
}

// stem returns a file's name without its last extension.
func stem(name string) string {
	if i := strings.LastIndexByte(name, '.'); i > 0 {
		return name[:i]
	}
	return name
}

// hash returns the SHA-256 of data, in hexadecimal.
func hash(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}
