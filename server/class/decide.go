package class

import (
	"fmt"
	"slices"

	"parley/game"
	"parley/game/scenario"
	"parley/server/protocol"
)

// decide says what follows from a command of the instructor. It changes nothing.
func (s *State) decide(sc *scenario.Scenario, stages Stages, command any) ([]Event, error) {
	if s.Over {
		return nil, ErrOver
	}
	switch c := command.(type) {
	case protocol.Deal:
		return s.deal(sc, c.PerTable, c.Fill)
	case protocol.SeatPerson:
		return s.seatPerson(sc, stages, c)
	case protocol.SeatBot:
		return s.seatBot(sc, stages, c)
	case protocol.Lock:
		return []Event{Locked{Off: c.Off}}, nil
	case protocol.Rename:
		return s.rename(stages, c)
	case protocol.Bar:
		return s.bar(sc, stages, c)
	case protocol.Close:
		return []Event{Closed{}}, nil
	}
	return nil, ErrUnknown
}

// join says what follows when somebody new comes in. The name is clean, and may be none.
func (s *State) join(sc *scenario.Scenario, stages Stages, name, tokenHash string) ([]Event, error) {
	if s.Over || s.Locked || len(s.People) >= maxPeople {
		return nil, ErrCannotJoin
	}
	if name == "" {
		name = newName(s.taken())
	}
	person := game.PersonID(fmt.Sprintf("p%d", len(s.People)+1))
	name = free(name, s.taken())
	events := []Event{Joined{Person: person, Name: game.Text{Of: person, Words: name}, Token: tokenHash}}
	spot, ok := s.place(sc, stages)
	if ok {
		spot.Person = person
		return append(events, spot), nil
	}
	if s.Ownerless() && len(s.Tables) > 0 {
		return nil, ErrCannotJoin // nobody would ever seat them
	}
	return events, nil
}

func (s *State) seatPerson(sc *scenario.Scenario, stages Stages, c protocol.SeatPerson) ([]Event, error) {
	p := s.Person(c.Person)
	if p == nil || !p.In() {
		return nil, ErrNoPerson
	}
	if c.Table == 0 {
		return s.vacate(sc, stages, *p), nil
	}
	t := s.Table(c.Table)
	if t == nil || stages.of(c.Table) == game.StageOver {
		return nil, ErrNoTable
	}
	if sc.Role(scenario.RoleID(c.Seat)) == nil {
		return nil, ErrNoRole
	}
	h, held := t.At(c.Seat)
	switch h.Person {
	case "":
	case c.Person:
		return nil, nil
	default:
		return nil, ErrSeatTaken
	}
	return append(s.vacate(sc, stages, *p),
		Seated{Table: c.Table, Holding: Holding{Seat: c.Seat, Person: c.Person}, Instead: held}), nil
}

func (s *State) seatBot(sc *scenario.Scenario, stages Stages, c protocol.SeatBot) ([]Event, error) {
	t := s.Table(c.Table)
	if t == nil || stages.of(c.Table) == game.StageOver {
		return nil, ErrNoTable
	}
	if sc.Role(scenario.RoleID(c.Seat)) == nil {
		return nil, ErrNoRole
	}
	h, held := t.At(c.Seat)
	if h.Bot != "" {
		return nil, ErrBotThere
	}
	return []Event{Seated{Table: c.Table, Holding: Holding{Seat: c.Seat, Bot: s.botName(nil)}, Instead: held}}, nil
}

func (s *State) rename(stages Stages, c protocol.Rename) ([]Event, error) {
	p := s.Person(c.Person)
	if p == nil {
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
	if p.Table != 0 && stages.of(p.Table) != game.StageOver {
		// The table learns of a name by learning who sits there.
		events = append(events, Seated{Table: p.Table, Holding: Holding{Seat: p.Seat, Person: p.ID}, Instead: true})
	}
	return events, nil
}

func (s *State) bar(sc *scenario.Scenario, stages Stages, c protocol.Bar) ([]Event, error) {
	p := s.Person(c.Person)
	if p == nil {
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

// vacate takes a person out of their seat. A bot takes it over where somebody must hold it, so that nobody
// at the table is stuck. Where the talks are over they keep the seat: it is what they played.
func (s *State) vacate(sc *scenario.Scenario, stages Stages, p Person) []Event {
	switch {
	case p.Table == 0:
		return nil
	case stages.of(p.Table) == game.StageOver:
		return nil
	case required(sc, p.Seat):
		return []Event{Seated{Table: p.Table, Holding: Holding{Seat: p.Seat, Bot: s.botName(nil)}, Instead: true}}
	default:
		return []Event{Unseated{Table: p.Table, Seat: p.Seat}}
	}
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
