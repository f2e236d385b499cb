package class

import (
	"context"
	"sync"
	"time"

	"parley/game"
	"parley/server/protocol"
	"parley/server/room"
)

// How long after telling somebody of a change the next is told: so that thirty people who join at once do not
// each send a message to thirty, and a table's bots do not each send one to the console.
const (
	peopleCalm  = 200 * time.Millisecond
	consoleCalm = 50 * time.Millisecond
	wallCalm    = 500 * time.Millisecond
)

// Projector is whom a projector's connection stands for: nobody, and everybody in the room.
const Projector game.PersonID = "@projector"

// links are the connected clients of a class, and the bells that have them told.
type links struct {
	class    *Class
	people   *bell
	console  *bell
	wall     *bell
	presence room.Presence // as the rooms were told last; for people's bell

	mu  sync.Mutex // held for no I/O
	all map[*Link]struct{}
}

func newLinks(c *Class) *links {
	ls := &links{class: c, all: map[*Link]struct{}{}}
	ls.people = &bell{home: c.home, calm: peopleCalm, do: ls.followAll}
	ls.console = &bell{home: c.home, calm: consoleCalm, do: c.feed.tell}
	ls.wall = &bell{home: c.home, calm: wallCalm, do: c.wall.tell}
	return ls
}

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

// here returns how many clients each person has; the instructors' count under no name.
func (ls *links) here() map[game.PersonID]int {
	ls.mu.Lock()
	defer ls.mu.Unlock()
	here := map[game.PersonID]int{}
	for l := range ls.all {
		here[l.person]++
	}
	return here
}

// list returns some of the clients.
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
func ofPerson(l *Link) bool     { return l.person != "" && l.person != Projector }
func ofInstructor(l *Link) bool { return l.person == "" && l.told.Load() }
func ofProjector(l *Link) bool  { return l.person == Projector && l.told.Load() }

// changed has everybody told, soon, that people, seats or settings changed.
func (ls *links) changed() {
	ls.people.ring()
	ls.class.feed.classChanged()
	ls.console.ring()
	ls.wall.ring()
}

// tableChanged has instructors and projectors told, soon, that a table changed.
func (ls *links) tableChanged(n int) {
	ls.class.feed.tableChanged(n)
	ls.console.ring()
	ls.wall.ring()
}

// timePassed has instructors and projectors told, if there are any, how far the class is behind its plan by now.
func (ls *links) timePassed() {
	if len(ls.list(ofInstructor)) > 0 {
		ls.console.ring()
	}
	if len(ls.list(ofProjector)) > 0 {
		ls.wall.ring()
	}
}

// followAll brings every person's clients to where the person is now, and tells the rooms if the absent are treated
// otherwise.
func (ls *links) followAll(ctx context.Context) {
	for _, l := range ls.list(ofPerson) {
		l.follow(ctx)
	}
	if now := ls.class.presence(); now != ls.presence {
		ls.presence = now
		ls.class.tables.nudge()
	}
}

// closeAll lets everybody go for good.
func (ls *links) closeAll() {
	for _, l := range ls.list(everybody) {
		l.conn.Close(protocol.CloseNoEntry, "This class was deleted.")
	}
}
