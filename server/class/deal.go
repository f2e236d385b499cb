package class

import (
	"fmt"
	"slices"

	"parley/game"
	"parley/game/scenario"
)

const (
	// maxPeople is how many people a class takes, those who left counted.
	maxPeople = 1000
	// maxTables is how many tables a class has at most.
	maxTables = 200
)

// order returns the roles of a scenario in the order in which persons fill a table: the heads, the other
// required roles, the optional ones, and within each from party to party in turn, so that any number of
// persons leaves the parties as even as the roles allow.
func order(s *scenario.Scenario) []*scenario.Role {
	var all []*scenario.Role
	for _, rank := range []func(*scenario.Role) bool{
		func(r *scenario.Role) bool { return r.Head },
		func(r *scenario.Role) bool { return !r.Head && !r.Optional },
		func(r *scenario.Role) bool { return !r.Head && r.Optional },
	} {
		for {
			best := (*scenario.Role)(nil)
			for i := range s.Roles {
				r := &s.Roles[i]
				if rank(r) && !slices.Contains(all, r) && (best == nil || count(all, r.Party) < count(all, best.Party)) {
					best = r
				}
			}
			if best == nil {
				break
			}
			all = append(all, best)
		}
	}
	return all
}

// count returns how many of roles are of a party.
func count(roles []*scenario.Role, party scenario.PartyID) int {
	n := 0
	for _, r := range roles {
		if r.Party == party {
			n++
		}
	}
	return n
}

// deal opens tables for the people who wait, perTable at most at each and as even as they divide. Who
// sits where is drawn from the class's seed. Bots take the required seats that remain, and with fill the
// optional ones.
func (s *State) deal(sc *scenario.Scenario, perTable int, fill bool) ([]Event, error) {
	roles := order(sc)
	if perTable < 1 || perTable > len(roles) {
		return nil, ErrPerTable
	}
	var waiting []game.PersonID
	for _, p := range s.People {
		if p.In() && p.Table == 0 {
			waiting = append(waiting, p.ID)
		}
	}
	if len(waiting) == 0 {
		return nil, ErrNobody
	}
	tables := (len(waiting) + perTable - 1) / perTable
	if len(s.Tables)+tables > maxTables {
		return nil, ErrTooManyTables
	}
	chance := s.Seed.draw(fmt.Sprintf("deal %d", s.N+1))
	chance.Shuffle(len(waiting), func(i, j int) { waiting[i], waiting[j] = waiting[j], waiting[i] })

	var events []Event
	then := s.clone() // knows the names of the bots so far
	for i := range tables {
		share := waiting[i*len(waiting)/tables : (i+1)*len(waiting)/tables]
		opened := TableOpened{Table: len(s.Tables) + i + 1, Seats: then.fill(sc, roles, share, fill)}
		then.apply(opened)
		events = append(events, opened)
	}
	return events, nil
}

// fill seats persons in the first of roles, one each, and bots in the others that need one.
func (s *State) fill(sc *scenario.Scenario, roles []*scenario.Role, persons []game.PersonID, optional bool) []Holding {
	seats := map[scenario.RoleID]Holding{}
	for i, r := range roles {
		seat := game.SeatID(r.ID)
		switch {
		case i < len(persons):
			seats[r.ID] = Holding{Seat: seat, Person: persons[i]}
		case optional || !r.Optional:
			seats[r.ID] = Holding{Seat: seat, Bot: s.botName(seats)}
		}
	}
	var inOrder []Holding // of the file
	for _, r := range sc.Roles {
		if h, ok := seats[r.ID]; ok {
			inOrder = append(inOrder, h)
		}
	}
	return inOrder
}

// botName draws a name for a bot that nobody in the class has, nor one of those about to be seated.
func (s *State) botName(seats map[scenario.RoleID]Holding) string {
	taken := s.taken()
	return newName(func(name string) bool {
		if taken(name) {
			return true
		}
		for _, h := range seats {
			if h.Bot == name {
				return true
			}
		}
		return false
	})
}
