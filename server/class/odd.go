package class

import (
	"slices"

	"parley/game"
	"parley/game/scenario"
)

// maxShare is how many persons hold a seat together at most.
const maxShare = 3

// split is how people divide into tables.
type split struct {
	tables int
	seated int             // with a seat of their own at these tables
	rule   scenario.Absent // what becomes of the others: they share seats, or watch
}

// divide says how people split into tables of perTable persons at most, as even as they divide.
//
// If the smallest table would lack persons for roles that it should have, the absent rule of the first such role
// decides. With `bot` and `left-out` the table opens all the same. With `shared` and `observer` only tables open
// that have a person for each of them, and who is left over shares a seat or watches; unless that leaves no table
// (elsewhere: but those of others), for then it is better to play with bots than not at all.
func divide(people, perTable int, roles []*scenario.Role, elsewhere bool) split {
	whole := split{tables: (people + perTable - 1) / perTable, seated: people}
	required := len(roles)
	for required > 0 && roles[required-1].Optional && !roles[required-1].Head {
		required--
	}
	least := min(perTable, required)
	smallest := people / whole.tables
	if smallest >= least {
		return whole
	}
	rule := roles[smallest].Absent
	full := people / least
	switch {
	case rule != scenario.AbsentShared && rule != scenario.AbsentObserver:
		return whole
	case full == 0 && !elsewhere:
		return whole
	}
	return split{tables: full, seated: min(people, full*perTable), rule: rule}
}

// squeeze finds room at t for one more person: in the place of a bot, or else in a seat that they share with
// those who have the fewest people, first of their party, then of the seat. It returns false if all are full.
func (t *Table) squeeze(sc *scenario.Scenario, roles []*scenario.Role, person game.PersonID) bool {
	best := -1
	for _, r := range roles {
		i := slices.IndexFunc(t.Seats, func(h Holding) bool { return h.Seat == game.SeatID(r.ID) })
		switch {
		case i < 0:
		case t.Seats[i].Person == "":
			t.Seats[i] = Holding{Seat: t.Seats[i].Seat, Person: person}
			return true
		case t.Seats[i].Persons() < maxShare && (best < 0 || t.lonelier(sc, t.Seats[i], t.Seats[best])):
			best = i
		}
	}
	if best < 0 {
		return false
	}
	t.Seats[best] = t.Seats[best].with(person)
	return true
}

// lonelier tells whether a has fewer people than b: in its party, or if these are even, in the seat.
func (t *Table) lonelier(sc *scenario.Scenario, a, b Holding) bool {
	partyA, partyB := t.allies(sc, a.Seat), t.allies(sc, b.Seat)
	return partyA < partyB || partyA == partyB && a.Persons() < b.Persons()
}

// allies counts the persons at t who are of the party of a seat.
func (t *Table) allies(sc *scenario.Scenario, seat game.SeatID) int {
	own, n := sc.Role(scenario.RoleID(seat)), 0
	for _, h := range t.Seats {
		if role := sc.Role(scenario.RoleID(h.Seat)); role != nil && own != nil && role.Party == own.Party {
			n += h.Persons()
		}
	}
	return n
}

// Persons returns how many persons hold the seat: none, one, or several who share it.
func (h Holding) Persons() int { return len(h.People()) }

// People returns the persons who hold the seat, the one it was given to first.
func (h Holding) People() []game.PersonID {
	if h.Person == "" {
		return nil
	}
	return append([]game.PersonID{h.Person}, h.With...)
}

// with returns h with one more person who shares it.
func (h Holding) with(person game.PersonID) Holding { return h.of(append(h.People(), person)) }

// without returns h without a person: the seat passes to the first of those who share it, if any do.
func (h Holding) without(person game.PersonID) Holding {
	return h.of(slices.DeleteFunc(h.People(), func(p game.PersonID) bool { return p == person }))
}

// of returns the seat as held by these persons.
func (h Holding) of(people []game.PersonID) Holding {
	seat := Holding{Seat: h.Seat}
	if len(people) > 0 {
		seat.Person = people[0]
	}
	if len(people) > 1 {
		seat.With = people[1:]
	}
	return seat
}
