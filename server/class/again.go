package class

import (
	"slices"

	"parley/game"
	"parley/game/scenario"
	"parley/server/protocol"
)

// again opens a table anew for each group whose talks are over. Who has gone or sits elsewhere is left out: their
// seat is one that nobody holds. Who watched, watches again.
func (s *State) again(sc *scenario.Scenario, stages Stages, c protocol.Again) ([]Event, error) {
	tables, err := s.tables(c.Tables)
	if err != nil {
		return nil, err
	}
	named := len(c.Tables) > 0
	var events []Event
	next := len(s.Tables) + 1
	name := s.botNames()
	for _, n := range tables {
		if stages.of(n) != game.StageOver {
			if named {
				return nil, ErrTableGoesOn
			}
			continue
		}
		group := s.group(n)
		if len(group) == 0 || (!named && s.replayed(n)) {
			if named {
				return nil, ErrNobodyAgain
			}
			continue
		}
		old := s.Tables[n-1]
		now := old.same(group)
		if c.Swap {
			now = swapped(sc, group)
		}
		now.table.complete(order(sc), old.filled(sc), name)
		events = append(events, TableOpened{Table: next, Seats: now.table.inOrder(sc), Again: n})
		for _, p := range append(now.watching, s.watching(n)...) {
			events = append(events, Observing{Person: p, Table: next})
		}
		next++
	}
	switch {
	case len(events) == 0:
		return nil, ErrNobodyAgain
	case next-1 > maxTables:
		return nil, ErrTooManyTables
	}
	return events, nil
}

// group returns the seats of table n as held by those who are still there.
func (s *State) group(n int) []Holding {
	var list []Holding
	for _, h := range s.Tables[n-1].Seats {
		there := h.of(slices.DeleteFunc(h.People(), func(id game.PersonID) bool {
			p := s.Person(id)
			return p == nil || !p.In() || p.Table != n || p.Seat != h.Seat
		}))
		if there.Person != "" {
			list = append(list, there)
		}
	}
	return list
}

// watching returns who watches table n.
func (s *State) watching(n int) []game.PersonID {
	var list []game.PersonID
	for _, p := range s.People {
		if p.In() && p.Observes() && p.Table == n {
			list = append(list, p.ID)
		}
	}
	return list
}

// replayed tells whether the group of table n has played again.
func (s *State) replayed(n int) bool {
	return slices.ContainsFunc(s.Tables, func(t Table) bool { return t.Again == n })
}

// filled tells whether bots held optional seats of t.
func (t Table) filled(sc *scenario.Scenario) bool {
	return slices.ContainsFunc(t.Seats, func(h Holding) bool {
		role := sc.Role(scenario.RoleID(h.Seat))
		return h.Bot != "" && role != nil && role.Optional
	})
}

// replay is a table about to be played again.
type replay struct {
	table    Table
	watching []game.PersonID // who found no seat
}

// same returns a group at its own seats, with the bots it had.
func (t Table) same(group []Holding) replay {
	bots := slices.DeleteFunc(slices.Clone(t.Seats), func(h Holding) bool { return h.Bot == "" })
	return replay{table: Table{Seats: append(bots, group...)}}
}

// swapped returns a group with each party in the roles of the next one in the file, the last in those of the first.
// The order within a party stays, so that who led leads. If the other party has fewer roles, the last of them share
// seats there.
func swapped(sc *scenario.Scenario, group []Holding) replay {
	var r replay
	roles := order(sc)
	for i, party := range sc.Parties {
		to := ofParty(roles, sc.Parties[(i+1)%len(sc.Parties)].ID)
		taken := 0
		for _, role := range ofParty(roles, party.ID) {
			at := slices.IndexFunc(group, func(h Holding) bool { return h.Seat == game.SeatID(role.ID) })
			if at < 0 {
				continue
			}
			people := group[at].People()
			if taken < len(to) {
				r.table.Seats = append(r.table.Seats, Holding{Seat: game.SeatID(to[taken].ID)}.of(people))
				taken++
				continue
			}
			for _, p := range people {
				if !r.table.squeeze(sc, to, p) {
					r.watching = append(r.watching, p)
				}
			}
		}
	}
	return r
}
