package class

import (
	"slices"

	"parley/game"
	"parley/server/protocol"
	"parley/server/room"
)

// State is a class as its records leave it. It is never changed once others see it: apply works on a
// clone.
type State struct {
	Opened        // without the file; Set and Expires as they are now
	N      uint64 // records folded
	At     int64  // when the last was appended, unix milliseconds
	People []Person
	Tables []Table    // table n stands at n-1
	Hosts  []Owner    // with whom the class is shared
	Survey []Surveyed // the newest of each person about each table
	Began  int64      // when the first table was opened, unix milliseconds; 0: none is
	Locked bool
	Over   bool

	Announced string // the newest words to all tables
}

// Person is somebody who joined.
type Person struct {
	ID     game.PersonID
	Name   string
	Group  string // of the roster
	Token  string // as HashToken gave it; none: invited
	Listed bool   // came by the roster, and so has a link of their own
	Issue  int    // of that link: barring voids it for good
	Barred bool
	Gone   bool // left for good
	Erased bool
	Table  int         // where they sit or watch; 0 for nowhere
	Seat   game.SeatID // none while they watch
	Ticket []string    // as handed in
	Sheet  []protocol.Turn
}

// Invited tells whether p is on the roster and has not come in yet.
func (p Person) Invited() bool { return p.Token == "" }

// Observes tells whether p watches a table without a seat.
func (p Person) Observes() bool { return p.Table != 0 && p.Seat == "" }

// In tells whether p is a member of the class.
func (p Person) In() bool { return !p.Barred && !p.Gone && !p.Erased }

// Table is who sits where at one table. A seat that is not listed is empty.
type Table struct {
	Seats []Holding
	Again int // the table whose group plays again here; 0 for none
}

// Persons returns how many persons sit at t.
func (t Table) Persons() int {
	n := 0
	for _, h := range t.Seats {
		n += h.Persons()
	}
	return n
}

// At returns who holds a seat of t; nobody if it is empty.
func (t Table) At(seat game.SeatID) (Holding, bool) {
	i := slices.IndexFunc(t.Seats, func(h Holding) bool { return h.Seat == seat })
	if i < 0 {
		return Holding{Seat: seat}, false
	}
	return t.Seats[i], true
}

// Life says where the class stands.
func (s *State) Life() protocol.ClassState {
	switch {
	case s.Over:
		return protocol.ClassOver
	case len(s.Tables) > 0:
		return protocol.ClassOpen
	default:
		return protocol.ClassLobby
	}
}

// Ownerless tells whether the class belongs to nobody: somebody plays on their own, or with a friend.
func (s *State) Ownerless() bool { return s.Owner == "" }

// RunBy tells whether an instructor may run the class: it is theirs, or it is shared with them.
func (s *State) RunBy(o Owner) bool { return o != "" && (s.Owner == o || slices.Contains(s.Hosts, o)) }

// Person returns the person of that id, or nil.
func (s *State) Person(id game.PersonID) *Person {
	if i := slices.IndexFunc(s.People, func(p Person) bool { return p.ID == id }); i >= 0 {
		return &s.People[i]
	}
	return nil
}

// ByToken returns the member with that token, or nil.
func (s *State) ByToken(token string) *Person {
	if p := s.holder(token); p != nil && p.In() {
		return p
	}
	return nil
}

// Bars tells whether that token is of somebody who is kept out.
func (s *State) Bars(token string) bool {
	p := s.holder(token)
	return p != nil && p.Barred
}

// holder returns whoever was given that token, or nil.
func (s *State) holder(token string) *Person {
	hash := HashToken(token)
	if i := slices.IndexFunc(s.People, func(p Person) bool { return p.Token == hash }); i >= 0 {
		return &s.People[i]
	}
	return nil
}

// Table returns table n, or nil.
func (s *State) Table(n int) *Table {
	if n < 1 || n > len(s.Tables) {
		return nil
	}
	return &s.Tables[n-1]
}

// alone tells whether nobody but that person is in the class.
func (s *State) alone(id game.PersonID) bool {
	return !slices.ContainsFunc(s.People, func(p Person) bool { return p.ID != id && p.In() })
}

// taken returns what tells whether a person or a bot of the class goes by a name, or by one of the same look.
func (s *State) taken() func(name string) bool {
	looks := map[string]bool{}
	for _, p := range s.People {
		looks[look(p.Name)] = true
	}
	for _, t := range s.Tables {
		for _, h := range t.Seats {
			if h.Bot != "" {
				looks[look(h.Bot)] = true
			}
		}
	}
	return func(name string) bool { return looks[look(name)] }
}

// stored says that the record with the last events applied has that number and time.
func (s *State) stored(n uint64, at int64) {
	s.N, s.At = n, at
	if s.Began == 0 && len(s.Tables) > 0 {
		s.Began = at
	}
}

// clone returns a copy that shares nothing with s that apply changes.
func (s *State) clone() *State {
	c := *s
	c.People = slices.Clone(s.People)
	c.Tables = slices.Clone(s.Tables)
	for i := range c.Tables {
		c.Tables[i].Seats = slices.Clone(c.Tables[i].Seats)
	}
	return &c
}

// apply folds one event into s.
func (s *State) apply(e Event) {
	switch e := e.(type) {
	case Opened:
		e.File = nil
		s.Opened = e
	case Joined:
		s.People = append(s.People, Person{ID: e.Person, Name: e.Name.Words, Group: e.Group.Words, Token: e.Token, Listed: e.Token == ""})
	case Entered:
		s.person(e.Person, func(p *Person) { p.Token = e.Token })
	case Renamed:
		s.person(e.Person, func(p *Person) { p.Name = e.Name.Words })
	case Barred:
		s.person(e.Person, func(p *Person) {
			if p.Barred = !e.Off; p.Barred {
				p.Issue++
			}
		})
	case Left:
		s.person(e.Person, func(p *Person) { p.Gone = true })
	case Locked:
		s.Locked = !e.Off
	case TableOpened:
		s.Tables = append(s.Tables, Table{Again: e.Again})
		for _, h := range e.Seats {
			s.seat(e.Table, h)
		}
	case Seated:
		s.unseat(e.Table, e.Seat)
		s.seat(e.Table, e.Holding)
	case Unseated:
		s.unseat(e.Table, e.Seat)
	case Observing:
		s.person(e.Person, func(p *Person) { p.Table, p.Seat = e.Table, "" })
	case Erased:
		s.person(e.Person, func(p *Person) { p.Erased, p.Name, p.Group, p.Ticket, p.Sheet = true, room.Erased, "", nil, nil })
	case Ticketed:
		s.person(e.Person, func(p *Person) {
			p.Ticket = nil
			for _, a := range e.Answers {
				p.Ticket = append(p.Ticket, a.Words)
			}
		})
	case Sheeted:
		s.person(e.Person, func(p *Person) { p.Sheet = e.Turns })
	case Surveyed:
		s.surveyed(e)
	case Announced:
		s.Announced = e.Text.Words
	case Set:
		s.Set = e.Settings
	case Kept:
		s.Expires = e.Expires
	case Shared:
		s.Hosts = slices.DeleteFunc(slices.Clone(s.Hosts), func(o Owner) bool { return o == e.With })
		if !e.Off {
			s.Hosts = append(s.Hosts, e.With)
		}
	case Closed:
		s.Over = true
	}
}

func (s *State) person(id game.PersonID, change func(*Person)) {
	if p := s.Person(id); p != nil {
		change(p)
	}
}

func (s *State) seat(table int, h Holding) {
	if t := s.Table(table); t != nil {
		t.Seats = append(t.Seats, h)
		for _, id := range h.People() {
			s.person(id, func(p *Person) { p.Table, p.Seat = table, h.Seat })
		}
	}
}

func (s *State) unseat(table int, seat game.SeatID) {
	t := s.Table(table)
	if t == nil {
		return
	}
	h, held := t.At(seat)
	if !held {
		return
	}
	t.Seats = slices.DeleteFunc(t.Seats, func(o Holding) bool { return o.Seat == seat })
	for _, id := range h.People() {
		s.person(id, func(p *Person) {
			if p.Table == table && p.Seat == seat {
				p.Table, p.Seat = 0, ""
			}
		})
	}
}
