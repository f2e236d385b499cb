package export

import (
	"parley/game"
	"parley/game/scenario"
)

// name returns the name of a person, where names are shown.
func (x *export) name(id game.PersonID) string {
	if p := x.people.find(id); p != nil && x.Names {
		return p.name
	}
	return ""
}

// group returns the group of a person on the roster, where names are shown.
func (x *export) group(id game.PersonID) string {
	if p := x.people.find(id); p != nil && x.Names {
		return p.group
	}
	return ""
}

// who returns the pseudonyms of those who hold a seat, and the names where names are shown.
func (x *export) who(p game.Player) (pseudonyms, names string) {
	switch {
	case p.Person != "":
		pseudonyms, names = string(p.Person), x.name(p.Person)
		for _, with := range p.With {
			pseudonyms += " " + string(with.Person)
			if x.Names {
				names += " and " + x.name(with.Person)
			}
		}
		return pseudonyms, names
	case !p.Bot:
		return "", ""
	case x.Names:
		return "bot", p.Name.Words
	}
	return "bot", ""
}

// party returns the party of a seat; none for the instructor and the server.
func (x *export) party(seat game.SeatID) scenario.PartyID {
	if role := x.scenario.Role(scenario.RoleID(seat)); role != nil {
		return role.Party
	}
	return ""
}
