package class

import (
	"cmp"
	"fmt"
	"slices"

	"parley/game"
	"parley/game/scenario"
	"parley/server/protocol"
)

const (
	// maxPeople is how many people a class takes, those who left counted.
	maxPeople = 1000
	// maxTables is how many tables a class has at most.
	maxTables = 200
)

// deal opens tables for everybody who came in and has no place.
func (s *State) deal(sc *scenario.Scenario, c protocol.Deal) ([]Event, error) {
	d := dealing{Deal: c, sc: sc, roles: order(sc), name: s.botNames()}
	if c.PerTable < 1 || c.PerTable > len(d.roles) {
		return nil, ErrPerTable
	}
	pools, err := s.pools(c.By)
	if err != nil {
		return nil, err
	}
	if len(pools) == 0 {
		return nil, ErrNobody
	}
	for _, p := range pools {
		d.seat(p)
	}
	if len(s.Tables)+len(d.tables) > maxTables {
		return nil, ErrTooManyTables
	}
	return d.events(len(s.Tables)), nil
}

// pool is people who are dealt among themselves.
type pool struct {
	group  string // of the roster; none for people of no group
	people []game.PersonID
}

// pools returns who waits for a seat, as they are to be put together: groups in the order in which the roster
// first names them, and last those who have none.
func (s *State) pools(by protocol.SeatBy) ([]pool, error) {
	by = cmp.Or(by, protocol.SeatByLot)
	if by != protocol.SeatByLot && by != protocol.SeatByArrival && by != protocol.SeatByGroup {
		return nil, ErrSeatBy
	}
	rest := pool{}
	var pools []pool
	for _, p := range s.People {
		if !p.In() || p.Invited() || p.Table != 0 {
			continue
		}
		if by != protocol.SeatByGroup || p.Group == "" {
			rest.people = append(rest.people, p.ID)
			continue
		}
		i := slices.IndexFunc(pools, func(o pool) bool { return o.group == p.Group })
		if i < 0 {
			i, pools = len(pools), append(pools, pool{group: p.Group})
		}
		pools[i].people = append(pools[i].people, p.ID)
	}
	if len(rest.people) > 0 {
		pools = append(pools, rest)
	}
	if by != protocol.SeatByArrival {
		chance := s.Seed.draw(fmt.Sprintf("deal %d", s.N+1))
		for _, p := range pools {
			chance.Shuffle(len(p.people), func(i, j int) { p.people[i], p.people[j] = p.people[j], p.people[i] })
		}
	}
	return pools, nil
}

// dealing is a deal on its way.
type dealing struct {
	protocol.Deal
	sc       *scenario.Scenario
	roles    []*scenario.Role // in the order in which persons fill them
	name     func() string    // names a bot
	tables   []Table
	watching [][]game.PersonID // by table
}

// seat opens the tables of a pool. Who is left over goes to a table of their own pool; people of no group, if
// they fill none, to that of a group.
func (d *dealing) seat(p pool) {
	n := len(p.people)
	sp := divide(n, d.PerTable, d.roles, p.group == "" && len(d.tables) > 0)
	first := len(d.tables)
	till := func(table int) int { return (table*sp.seated + sp.tables - 1) / sp.tables } // the last tables are the smaller ones
	for i := range sp.tables {
		share := p.people[till(i):till(i+1)]
		d.tables = append(d.tables, fill(d.roles, share, d.Fill, d.name))
		d.watching = append(d.watching, nil)
	}
	if sp.tables == 0 {
		first = 0
	}
	for _, person := range p.people[sp.seated:] {
		d.add(person, sp.rule, first)
	}
}

// add finds a place for somebody left over at the tables from first on: in a seat where they have the fewest
// people, or watching where the fewest do.
func (d *dealing) add(person game.PersonID, rule scenario.Absent, first int) {
	emptiest, unseen := first, first
	for i := first; i < len(d.tables); i++ {
		if d.tables[i].Persons() < d.tables[emptiest].Persons() {
			emptiest = i
		}
		if len(d.watching[i]) < len(d.watching[unseen]) {
			unseen = i
		}
	}
	if rule == scenario.AbsentShared && d.tables[emptiest].squeeze(d.sc, d.roles, person) {
		return
	}
	d.watching[unseen] = append(d.watching[unseen], person)
}

// events returns what happens: the tables, numbered from behind those there are, and who watches each.
func (d *dealing) events(tables int) []Event {
	var events []Event
	for i, t := range d.tables {
		n := tables + i + 1
		events = append(events, TableOpened{Table: n, Seats: t.inOrder(d.sc)})
		for _, p := range d.watching[i] {
			events = append(events, Observing{Person: p, Table: n})
		}
	}
	return events
}

// openTables opens tables with nobody at them.
func (s *State) openTables(c protocol.OpenTables) ([]Event, error) {
	switch {
	case c.Tables < 1:
		return nil, ErrTables
	case c.Tables > maxTables-len(s.Tables):
		return nil, ErrTooManyTables
	}
	var events []Event
	for i := range c.Tables {
		events = append(events, TableOpened{Table: len(s.Tables) + i + 1, Seats: []Holding{}})
	}
	return events, nil
}
