package class

import (
	"fmt"

	"parley/game"
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
			return nil, badLine(i+1, "there is no name of up to 40 letters", "Write one, or take the line out.")
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

// newPerson returns the id of the next person to join.
func (s *State) newPerson() game.PersonID {
	return game.PersonID(fmt.Sprintf("p%d", len(s.People)+1))
}
