package export

import (
	"parley/game"
	"parley/server/class"
)

// person is somebody of the class, as its records leave them.
type person struct {
	id       game.PersonID
	name     string
	group    string // of the roster
	joined   int64
	came     int64 // 0: on the roster, and has not come in yet
	table    int
	seat     game.SeatID
	observes bool // is at the table without a seat
	barred   bool
	left     bool
	erased   bool
	ticket   uint64         // the class's record that holds their newest exit ticket; 0 for none
	sheet    uint64         // the one that holds their newest observer's sheet
	surveys  map[int]uint64 // the ones that hold their newest surveys, by table
}

// roster is who is in a class, in the order of joining.
type roster []person

// after moves r on by one event of the class.
func (r *roster) after(past class.Past, e class.Event) {
	switch e := e.(type) {
	case class.Joined:
		p := person{id: e.Person, name: e.Name.Words, group: e.Group.Words, joined: past.At}
		if e.Token != "" {
			p.came = past.At
		}
		*r = append(*r, p)
	case class.Entered:
		r.change(e.Person, func(p *person) {
			if p.came == 0 {
				p.came = past.At
			}
		})
	case class.Renamed:
		r.change(e.Person, func(p *person) { p.name = e.Name.Words })
	case class.Barred:
		r.change(e.Person, func(p *person) { p.barred = !e.Off })
	case class.Left:
		r.change(e.Person, func(p *person) { p.left = true })
	case class.Erased:
		r.change(e.Person, func(p *person) { p.erased = true })
	case class.Ticketed:
		r.change(e.Person, func(p *person) { p.ticket = past.N })
	case class.Sheeted:
		r.change(e.Person, func(p *person) { p.sheet = past.N })
	case class.Surveyed:
		r.change(e.Person, func(p *person) {
			if p.surveys == nil {
				p.surveys = map[int]uint64{}
			}
			p.surveys[e.Table] = past.N
		})
	case class.TableOpened:
		for _, h := range e.Seats {
			r.seat(e.Table, h)
		}
	case class.Seated:
		r.unseat(e.Table, e.Seat)
		r.seat(e.Table, e.Holding)
	case class.Unseated:
		r.unseat(e.Table, e.Seat)
	case class.Observing:
		r.change(e.Person, func(p *person) { p.table, p.seat, p.observes = e.Table, "", e.Table != 0 })
	}
}

// find returns the person of that id, or nil.
func (r roster) find(id game.PersonID) *person {
	for i := range r {
		if r[i].id == id {
			return &r[i]
		}
	}
	return nil
}

func (r roster) change(id game.PersonID, change func(*person)) {
	if p := r.find(id); p != nil {
		change(p)
	}
}

func (r roster) seat(table int, h class.Holding) {
	for _, id := range h.People() {
		r.change(id, func(p *person) { p.table, p.seat, p.observes = table, h.Seat, false })
	}
}

func (r roster) unseat(table int, seat game.SeatID) {
	for i := range r {
		if p := &r[i]; p.table == table && p.seat == seat {
			p.table, p.seat = 0, ""
		}
	}
}
