package class

import (
	"slices"
	"time"

	"parley/game"
	"parley/game/scenario"
	"parley/server/protocol"
)

// decide says what follows from a command of the instructor. It changes nothing.
func (s *State) decide(sc *scenario.Scenario, stages Stages, command any) ([]Event, error) {
	if s.Over && !afterwards(command) {
		return nil, ErrOver
	}
	switch c := command.(type) {
	case protocol.Deal, protocol.OpenTables, protocol.Again, protocol.SeatPerson, protocol.Observe, protocol.SeatBot, protocol.EmptySeat:
		return s.seating(sc, stages, command)
	case protocol.Lock:
		return []Event{Locked{Off: c.Off}}, nil
	case protocol.Rename:
		return s.rename(stages, c)
	case protocol.Bar:
		return s.bar(sc, stages, c)
	case protocol.Add:
		return s.add(c)
	case protocol.Erase:
		return s.erase(sc, stages, c)
	case protocol.Settings:
		return s.settle(c, time.Now())
	case protocol.Close:
		return []Event{Closed{}}, nil
	}
	return nil, ErrUnknown
}

// afterwards tells whether a command may be given to a class that is over: what concerns people and how long their
// words are kept.
func afterwards(command any) bool {
	switch command.(type) {
	case protocol.Rename, protocol.Erase, protocol.Settings:
		return true
	}
	return false
}

// join says what follows when somebody new comes in. The name is clean, and may be none.
func (s *State) join(sc *scenario.Scenario, stages Stages, name, tokenHash string) ([]Event, error) {
	if s.Over || s.Locked || s.Set.Names == protocol.NamesRoster || len(s.People) >= maxPeople {
		return nil, ErrCannotJoin
	}
	if name == "" || s.Set.Names == protocol.NamesGenerated {
		name = newName(s.taken())
	}
	person := s.newPerson()
	name = free(name, s.taken())
	events := []Event{Joined{Person: person, Name: game.Text{Of: person, Words: name}, Token: tokenHash}}
	there := s.arrive(sc, stages, person)
	if s.Ownerless() && len(s.Tables) > 0 && len(there) == 0 {
		return nil, ErrCannotJoin // nobody would ever seat them
	}
	return append(events, there...), nil
}

func (s *State) rename(stages Stages, c protocol.Rename) ([]Event, error) {
	p := s.Person(c.Person)
	if p == nil || p.Erased {
		return nil, ErrNoPerson
	}
	name, err := CleanName(c.Name)
	if err != nil {
		return nil, err
	}
	if name == "" {
		return nil, ErrBadName
	}
	if name == p.Name {
		return nil, nil
	}
	if look(name) != look(p.Name) {
		name = free(name, s.taken())
	}
	events := []Event{Renamed{Person: p.ID, Name: game.Text{Of: p.ID, Words: name}}}
	if t := s.Table(p.Table); t != nil && p.Seat != "" && stages.of(p.Table) != game.StageOver {
		// The table learns of a name by learning who sits there.
		if h, held := t.At(p.Seat); held {
			events = append(events, Seated{Table: p.Table, Holding: h, Instead: true})
		}
	}
	return events, nil
}

func (s *State) bar(sc *scenario.Scenario, stages Stages, c protocol.Bar) ([]Event, error) {
	p := s.Person(c.Person)
	if p == nil || p.Erased {
		return nil, ErrNoPerson
	}
	if p.Barred != c.Off {
		return nil, nil
	}
	if c.Off {
		return []Event{Barred{Person: p.ID, Off: true}}, nil
	}
	return append(s.vacate(sc, stages, *p), Barred{Person: p.ID}), nil
}

// leave says what follows when a person goes for good.
func (s *State) leave(sc *scenario.Scenario, stages Stages, id game.PersonID) []Event {
	p := s.Person(id)
	if p == nil || p.Gone {
		return nil
	}
	return append(s.vacate(sc, stages, *p), Left{Person: id})
}

// tables returns the numbers of the tables meant by a list in which none stands for all.
func (s *State) tables(chosen []int) ([]int, error) {
	if len(chosen) == 0 {
		all := make([]int, len(s.Tables))
		for i := range all {
			all[i] = i + 1
		}
		return all, nil
	}
	for _, n := range chosen {
		if s.Table(n) == nil {
			return nil, ErrNoTable
		}
	}
	return slices.Compact(slices.Sorted(slices.Values(chosen))), nil
}
