package export

import (
	"context"
	"errors"
	"fmt"
	"time"

	"parley/game"
	"parley/game/scenario"
	"parley/server/class"
)

// known is what an export finds out before it writes anything.
type known struct {
	scenario *scenario.Scenario
	opened   class.Opened
	began    time.Time // when the class was opened
	head     uint64    // the newest record of the class that counts
	people   []person
	tables   []*table
}

// person is somebody who joined, as the class left them.
type person struct {
	id     game.PersonID
	name   string
	joined int64
	table  int
	seat   game.SeatID
	barred bool
	left   bool
}

// table is what is known of a table before its records are written.
type table struct {
	number      int
	head        uint64 // the newest record that counts
	damaged     uint64 // the first record that cannot be read; 0 for none
	first, last int64  // when its records were appended
	now         game.Now
	marked      bool
	scores      []score
	players     map[game.SeatID]game.Player
	hidden      map[game.SaidID]bool // messages that the instructor took out of sight
}

// survey reads the class, and folds each table once.
func (x *export) survey(ctx context.Context) error {
	var err error
	if x.scenario, err = x.class.Scenario(ctx); err != nil {
		return err
	}
	x.head = x.class.State().N
	for past, err := range x.history(ctx) {
		if err != nil {
			return err
		}
		if past.N == 1 {
			x.began = moment(past.At)
		}
		for _, e := range past.Events {
			x.note(past.At, e)
		}
	}
	for _, t := range x.tables {
		head, err := x.Journal.Head(ctx, x.class.ID.Table(t.number))
		if err != nil {
			return err
		}
		t.head = head.N
		if err := x.fold(ctx, t); err != nil {
			return fmt.Errorf("table %d: %w", t.number, err)
		}
	}
	return nil
}

// note takes in one event of the class.
func (x *export) note(at int64, e class.Event) {
	switch e := e.(type) {
	case class.Opened:
		x.opened = e
	case class.Joined:
		x.people = append(x.people, person{id: e.Person, name: e.Name.Words, joined: at})
	case class.Renamed:
		x.change(e.Person, func(p *person) { p.name = e.Name.Words })
	case class.Barred:
		x.change(e.Person, func(p *person) { p.barred = !e.Off })
	case class.Left:
		x.change(e.Person, func(p *person) { p.left = true })
	case class.TableOpened:
		x.tables = append(x.tables, &table{number: e.Table})
		for _, h := range e.Seats {
			x.seat(e.Table, h)
		}
	case class.Seated:
		x.unseat(e.Table, e.Seat)
		x.seat(e.Table, e.Holding)
	case class.Unseated:
		x.unseat(e.Table, e.Seat)
	}
}

func (x *export) change(id game.PersonID, change func(*person)) {
	for i := range x.people {
		if x.people[i].id == id {
			change(&x.people[i])
		}
	}
}

func (x *export) seat(table int, h class.Holding) {
	x.change(h.Person, func(p *person) { p.table, p.seat = table, h.Seat })
}

func (x *export) unseat(table int, seat game.SeatID) {
	for i := range x.people {
		if p := &x.people[i]; p.table == table && p.seat == seat {
			p.table, p.seat = 0, ""
		}
	}
}

// fold plays the records of t, and notes how it stands after them. Where one cannot be read or applied, t ends
// before it.
func (x *export) fold(ctx context.Context, t *table) error {
	folded := game.New(x.scenario)
	*t = table{
		number: t.number, head: t.head, damaged: t.damaged,
		players: map[game.SeatID]game.Player{}, hidden: map[game.SaidID]bool{},
	}
	at := place{players: t.players}
	for s, err := range x.steps(ctx, t, reading{moves: true}) {
		if err == nil {
			err = applied(folded, s)
		}
		if bad := (*damage)(nil); errors.As(err, &bad) {
			t.head, t.damaged = bad.record-1, bad.record
			return x.fold(ctx, t) // the table may be half changed
		}
		if err != nil {
			return err
		}
		if s.N == 1 {
			t.first = s.At
		}
		t.last = s.At
		for _, e := range s.events {
			at.after(e)
			if hid, ok := e.Fact.(game.Hidden); ok {
				t.hidden[hid.Said] = !hid.Off
			}
		}
	}
	if view := folded.InstructorView(); view != nil {
		t.now, t.marked, t.scores = view.Now, view.Marked, scoresOf(folded, view)
	}
	return nil
}

// applied folds the events of a step into t. A panic is that record's fault.
func applied(t *game.Table, s step) (err error) {
	defer func() {
		if bug := recover(); bug != nil {
			err = &damage{s.N, fmt.Errorf("panic: %v", bug)}
		}
	}()
	for _, e := range s.events {
		t.Apply(e)
	}
	return nil
}

// name returns the name of a person, where names are shown.
func (x *export) name(id game.PersonID) string {
	if x.Names {
		for i := range x.people {
			if x.people[i].id == id {
				return x.people[i].name
			}
		}
	}
	return ""
}

// who returns the pseudonym of whoever holds a seat, and the name where names are shown.
func (x *export) who(p game.Player) (pseudonym, name string) {
	switch {
	case p.Person != "":
		return string(p.Person), x.name(p.Person)
	case !p.Bot:
		return "", ""
	case x.Names:
		return "bot", p.Name.Words
	}
	return "bot", ""
}

// party returns the party of a seat; none for the instructor and the server.
func (x *export) party(seat game.SeatID) scenario.PartyID {
	if role := x.scenario.Role(scenario.RoleID(seat)); role != nil {
		return role.Party
	}
	return ""
}
