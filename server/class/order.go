package class

import (
	"cmp"
	"slices"

	"parley/game"
	"parley/game/scenario"
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
func count(roles []*scenario.Role, party scenario.PartyID) int { return len(ofParty(roles, party)) }

// ofParty returns those of roles that are of a party.
func ofParty(roles []*scenario.Role, party scenario.PartyID) []*scenario.Role {
	var list []*scenario.Role
	for _, r := range roles {
		if r.Party == party {
			list = append(list, r)
		}
	}
	return list
}

// fill seats persons in the first of roles, one each, and bots as complete does.
func fill(roles []*scenario.Role, persons []game.PersonID, optional bool, name func() string) Table {
	var t Table
	for i, p := range persons {
		t.Seats = append(t.Seats, Holding{Seat: game.SeatID(roles[i].ID), Person: p})
	}
	t.complete(roles, optional, name)
	return t
}

// complete seats bots in the required roles that nobody holds, unless the scenario leaves such a role out, and
// with optional in the others too. No party is left with nobody: its table could never start.
func (t *Table) complete(roles []*scenario.Role, optional bool, name func() string) {
	seat := func(r *scenario.Role) {
		if _, held := t.At(game.SeatID(r.ID)); !held {
			t.Seats = append(t.Seats, Holding{Seat: game.SeatID(r.ID), Bot: name()})
		}
	}
	for _, r := range roles {
		if optional || (!r.Optional && r.Absent != scenario.AbsentLeftOut) {
			seat(r)
		}
	}
	for _, r := range roles {
		if !t.represented(roles, r.Party) {
			seat(r)
		}
	}
}

// represented tells whether anybody, person or bot, is at t for a party.
func (t Table) represented(roles []*scenario.Role, party scenario.PartyID) bool {
	return slices.ContainsFunc(ofParty(roles, party), func(r *scenario.Role) bool {
		_, held := t.At(game.SeatID(r.ID))
		return held
	})
}

// needed tells whether somebody must hold a seat of t, as the others are held: its role is required and is not
// one that the scenario leaves out, or its party would have nobody.
func (t Table) needed(sc *scenario.Scenario, seat game.SeatID) bool {
	role := sc.Role(scenario.RoleID(seat))
	if role == nil {
		return false
	}
	if !role.Optional && role.Absent != scenario.AbsentLeftOut {
		return true
	}
	return !slices.ContainsFunc(t.Seats, func(h Holding) bool {
		other := sc.Role(scenario.RoleID(h.Seat))
		return h.Seat != seat && other != nil && other.Party == role.Party
	})
}

// inOrder sorts the seats of t as the file lists their roles.
func (t Table) inOrder(sc *scenario.Scenario) []Holding {
	place := func(h Holding) int {
		return slices.IndexFunc(sc.Roles, func(r scenario.Role) bool { return game.SeatID(r.ID) == h.Seat })
	}
	seats := append([]Holding{}, t.Seats...)
	slices.SortFunc(seats, func(a, b Holding) int { return cmp.Compare(place(a), place(b)) })
	return seats
}

// botNames returns what names bots: each by a name that nobody in the class has, nor another that it named.
func (s *State) botNames() func() string {
	taken, given := s.taken(), map[string]bool{}
	return func() string {
		name := newName(func(name string) bool { return taken(name) || given[name] })
		given[name] = true
		return name
	}
}
