package class

import (
	"context"
	"sync"
	"time"

	"parley/game"
	"parley/server/protocol"
)

const (
	// calm is how long after telling everybody of a change the next is told, so that thirty people who join
	// at once do not each send a message to thirty.
	calm = 200 * time.Millisecond
	// tableCalm is the same for what happens at tables, which only instructors hear.
	tableCalm = 500 * time.Millisecond
)

// links are the connected clients of a class.
type links struct {
	class *Class

	mu     sync.Mutex // held for no I/O
	all    map[*Link]struct{}
	dirty  bool // people or seats changed
	tables bool // a table changed
	busy   bool // somebody tells the clients
}

func newLinks(c *Class) *links { return &links{class: c, all: map[*Link]struct{}{}} }

func (ls *links) add(l *Link) {
	ls.mu.Lock()
	ls.all[l] = struct{}{}
	ls.mu.Unlock()
	ls.changed()
}

func (ls *links) remove(l *Link) {
	ls.mu.Lock()
	delete(ls.all, l)
	ls.mu.Unlock()
	ls.changed()
}

// here returns how many clients each person has; the instructor's count under no name.
func (ls *links) here() map[game.PersonID]int {
	ls.mu.Lock()
	defer ls.mu.Unlock()
	here := map[game.PersonID]int{}
	for l := range ls.all {
		here[l.person]++
	}
	return here
}

// list returns the clients: of people, or of instructors.
func (ls *links) list(of func(*Link) bool) []*Link {
	ls.mu.Lock()
	defer ls.mu.Unlock()
	var list []*Link
	for l := range ls.all {
		if of(l) {
			list = append(list, l)
		}
	}
	return list
}

func everybody(*Link) bool      { return true }
func ofPerson(l *Link) bool     { return l.person != "" }
func ofInstructor(l *Link) bool { return l.person == "" }

// changed has everybody told, soon, that people or seats changed.
func (ls *links) changed() { ls.note(&ls.dirty) }

// tableChanged has instructors told, soon, that a table changed.
func (ls *links) tableChanged() { ls.note(&ls.tables) }

func (ls *links) note(what *bool) {
	ls.mu.Lock()
	*what = true
	start := !ls.busy && len(ls.all) > 0
	ls.busy = ls.busy || start
	ls.mu.Unlock()
	if start && !ls.class.home.goes(ls.tell) {
		ls.mu.Lock()
		ls.busy = false
		ls.mu.Unlock()
	}
}

// tell tells the clients until nothing is left to tell.
func (ls *links) tell() {
	ctx := ls.class.home.life
	for {
		ls.mu.Lock()
		people, tables := ls.dirty, ls.tables
		ls.dirty, ls.tables = false, false
		if ls.busy = people || tables; !ls.busy {
			ls.mu.Unlock()
			return
		}
		ls.mu.Unlock()
		if people {
			for _, l := range ls.list(ofPerson) {
				l.follow(ctx)
			}
		}
		if instructors := ls.list(ofInstructor); len(instructors) > 0 {
			message := ls.class.message(ctx)
			for _, l := range instructors {
				if l.greeted() {
					l.send(message)
				}
			}
		}
		wait := tableCalm
		if people {
			wait = calm
		}
		select {
		case <-ctx.Done():
		case <-time.After(wait):
		}
		if ctx.Err() != nil {
			return
		}
	}
}

// greeted tells whether the client has said hello.
func (l *Link) greeted() bool {
	l.turn <- struct{}{}
	defer func() { <-l.turn }()
	return l.hello != nil
}

// closeAll lets everybody go for good.
func (ls *links) closeAll() {
	for _, l := range ls.list(everybody) {
		l.conn.Close(protocol.CloseNoEntry, "This class was deleted.")
	}
}

// message returns the class as its instructor sees it.
func (c *Class) message(ctx context.Context) protocol.ServerClass {
	return protocol.ServerClass{Epoch: c.home.Epoch, Now: time.Now().UnixMilli(), Class: c.view(ctx)}
}
