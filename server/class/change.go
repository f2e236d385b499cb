package class

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"parley/game"
	"parley/server/protocol"
)

// feed is the class's numbered stream of changes, which all its instructors hear.
type feed struct {
	class *Class

	mu     sync.Mutex   // guards what follows; held for no I/O
	whole  bool         // anything but tables may have changed
	tables map[int]bool // that may have changed

	turn   chan struct{} // holds a token while somebody changes what follows
	number int
	view   protocol.ClassView // as told last
	parts  parts
}

func newFeed(c *Class) *feed {
	return &feed{
		class: c, whole: true, tables: map[int]bool{}, turn: make(chan struct{}, 1), parts: parts{},
		view: protocol.ClassView{People: map[game.PersonID]protocol.Person{}, Tables: map[int]protocol.TableSummary{}},
	}
}

// classChanged notes that people, seats or settings may have changed.
func (f *feed) classChanged() {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.whole = true
}

// tableChanged notes that a table may have changed.
func (f *feed) tableChanged(n int) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.tables[n] = true
}

// noted returns what may have changed, and forgets it.
func (f *feed) noted() (whole bool, tables map[int]bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	whole, tables = f.whole, f.tables
	f.whole, f.tables = false, map[int]bool{}
	return whole, tables
}

// tell tells the instructors who are connected what changed. If there is none it stays noted.
func (f *feed) tell(ctx context.Context) {
	if len(f.class.links.list(ofInstructor)) == 0 {
		return
	}
	f.turn <- struct{}{}
	defer func() { <-f.turn }()
	f.refresh(ctx)
}

// greet sends an instructor the whole class; from then on they hear every change.
func (f *feed) greet(ctx context.Context, l *Link) {
	f.turn <- struct{}{}
	defer func() { <-f.turn }()
	f.refresh(ctx)
	l.send(protocol.ServerClass{
		Epoch: f.class.home.Epoch, Number: f.number, Now: time.Now().UnixMilli(), Class: f.view, Brief: f.class.brief(ctx),
	})
	l.told.Store(true)
}

// refresh brings the feed in step with the class, and tells those who listen. The caller holds the turn.
func (f *feed) refresh(ctx context.Context) {
	change, err := f.change(ctx)
	if err == nil && change.empty() {
		return
	}
	var message []byte
	if err == nil {
		f.number++
		message, err = protocol.Encode(protocol.ServerClassChange{Number: f.number, Now: time.Now().UnixMilli(), Change: change.json()})
	}
	for _, l := range f.class.links.list(ofInstructor) {
		if err != nil { // a fault of ours: they come back and are told the whole
			f.class.log.Error("change of the class could not be written", slog.Any("err", err))
			l.conn.Close(protocol.CloseStopping, "")
			continue
		}
		l.conn.Send(message)
	}
}

// change takes in what changed since it was called last, and returns it.
func (f *feed) change(ctx context.Context) (patch, error) {
	whole, tables := f.noted()
	change := newPatch()
	if whole {
		rest := f.class.view(ctx)
		rest.People, rest.Tables, rest.Plan = f.view.People, f.view.Tables, f.view.Plan
		f.view = rest
		if err := f.parts.rest(change, rest); err != nil {
			return change, err
		}
		f.view.People = f.class.people()
		if err := f.parts.people(change, f.view.People); err != nil {
			return change, err
		}
		for n := range f.class.State().Tables {
			if _, known := f.view.Tables[n+1]; !known {
				tables[n+1] = true
			}
		}
	}
	for n := range tables {
		f.view.Tables[n] = f.class.tables.summary(ctx, n)
		if err := f.parts.table(change, f.view.Tables[n]); err != nil {
			return change, err
		}
	}
	f.view.Plan = steady(f.class.plan(f.view.Tables, time.Now()), f.view.Plan)
	return change, f.parts.plan(change, f.view.Plan)
}
