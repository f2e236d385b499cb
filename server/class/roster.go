package class

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"parley/game"
	"parley/game/scenario"
	"parley/server/protocol"
)

// maxLines is how many people one Add puts on the roster at most.
const maxLines = 300

// add says what follows when people are put on the roster. Each is a member from then on, and comes in by a link
// of their own, also while the class is locked: they are not new. Names that are there already are numbered.
func (s *State) add(c protocol.Add) ([]Event, error) {
	switch {
	case len(c.People) == 0 || len(c.People) > maxLines:
		return nil, ErrRosterLength
	case len(s.People)+len(c.People) > maxPeople:
		return nil, ErrTooManyPeople
	}
	var events []Event
	then := s.clone() // knows the names so far
	for i, line := range c.People {
		name, err := CleanName(line.Name)
		if err != nil || name == "" {
			return nil, badLine(i+1, "the name is missing, or longer than 40 letters", "Write a shorter one, or take the line out.")
		}
		group, err := CleanName(line.Group)
		if err != nil {
			return nil, badLine(i+1, "the group is not one of up to 40 letters", "Shorten it.")
		}
		id := then.newPerson()
		joined := Joined{
			Person: id,
			Name:   game.Text{Of: id, Words: free(name, then.taken())},
			Group:  game.Text{Of: id, Words: group},
		}
		then.apply(joined)
		events = append(events, joined)
	}
	return events, nil
}

// AddRoster puts on the roster whom a list names, and returns how many they are. Whoever stands there already, by name
// and group, is left out: so a list that was mended or grew may be sent again.
func (c *Class) AddRoster(ctx context.Context, list []protocol.RosterLine) (added int, err error) {
	err = c.change(ctx, asked{by: string(game.Instructor), move: request{Verb: "add"}},
		func(s *State, _ *scenario.Scenario, _ Stages) ([]Event, error) {
			if s.Over {
				return nil, ErrOver
			}
			missing := s.notListed(list)
			if len(missing) == 0 && len(list) > 0 {
				return nil, nil
			}
			events, err := s.add(protocol.Add{People: missing})
			added = len(events)
			return events, err
		})
	return added, err
}

// notListed returns the lines of a roster that mean nobody who is on it already. Each person stands for one line,
// whether they have come or not; so two of one name are two.
func (s *State) notListed(list []protocol.RosterLine) []protocol.RosterLine {
	listed := map[string][]string{} // the looks of names, by the group's
	for _, p := range s.People {
		if p.Listed && p.In() {
			listed[look(p.Group)] = append(listed[look(p.Group)], look(p.Name))
		}
	}
	var missing []protocol.RosterLine
	for _, line := range list {
		names, name := listed[look(line.Group)], look(line.Name)
		i := slices.Index(names, name)
		if i < 0 {
			i = slices.IndexFunc(names, func(other string) bool { return numbered(other, name) })
		}
		if i < 0 {
			missing = append(missing, line)
			continue
		}
		listed[look(line.Group)] = slices.Delete(names, i, i+1)
	}
	return missing
}

// numbered tells whether name is what free made of a name that was taken.
func numbered(name, taken string) bool {
	number, ok := strings.CutPrefix(name, taken+" ")
	return ok && number != "" && strings.Trim(number, "0123456789") == ""
}

// newPerson returns the id of the next person to join.
func (s *State) newPerson() game.PersonID {
	return game.PersonID(fmt.Sprintf("p%d", len(s.People)+1))
}
