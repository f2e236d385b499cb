package export

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"parley/game"
	"parley/game/scenario"
	"parley/server/room"
)

// words puts what happened into sentences, with the scenario's names of things.
type words struct {
	*scenario.Scenario
	texts bool // what people typed is shown
}

func (w words) seat(id game.SeatID) string {
	switch role := w.Role(scenario.RoleID(id)); {
	case role != nil:
		return role.Name
	case id == game.Instructor:
		return "The instructor"
	}
	return string(id)
}

func (w words) seats(ids []game.SeatID) string {
	list := make([]string, len(ids))
	for i, id := range ids {
		list[i] = w.seat(id)
	}
	return strings.Join(list, ", ")
}

func (w words) party(id scenario.PartyID) string {
	if p := w.Party(id); p != nil {
		return p.Name
	}
	return string(id)
}

func (w words) parties(ids []scenario.PartyID) string {
	list := make([]string, len(ids))
	for i, id := range ids {
		list[i] = w.party(id)
	}
	return strings.Join(list, ", ")
}

// proposal names a proposal by its title; a draft, whose title a player typed, by its id.
func (w words) proposal(id scenario.ProposalID) string {
	if p := w.Proposal(id); p != nil {
		return p.Title
	}
	return string(id)
}

func (w words) proposals(ids []scenario.ProposalID) string {
	list := make([]string, len(ids))
	for i, id := range ids {
		list[i] = w.proposal(id)
	}
	return strings.Join(list, ", ")
}

// pkg lists the proposals of a package with the levels chosen.
func (w words) pkg(choices []game.Choice) string {
	list := make([]string, len(choices))
	for i, c := range choices {
		list[i] = w.proposal(c.Proposal)
		var levels []string
		for _, term := range slices.Sorted(maps.Keys(c.Levels)) {
			levels = append(levels, fmt.Sprintf("%s: %s", term, c.Levels[term]))
		}
		if len(levels) > 0 {
			list[i] += " (" + strings.Join(levels, ", ") + ")"
		}
	}
	return strings.Join(list, "; ")
}

func (w words) gesture(id scenario.GestureID) string {
	if g := w.Gesture(id); g != nil {
		return g.Title
	}
	return string(id)
}

func (w words) concern(id scenario.ConcernID) string {
	if c := w.Concern(id); c != nil {
		return c.Title
	}
	return string(id)
}

// quote returns what somebody typed, or how long it is.
func (w words) quote(t game.Text) string {
	switch {
	case t.Words == room.Erased:
		return "(erased)"
	case w.texts:
		return "“" + t.Words + "”"
	}
	return fmt.Sprintf("(%d characters)", utf8.RuneCountInString(t.Words))
}

// with returns a text behind a colon, or nothing if there is none.
func (w words) with(t game.Text) string {
	if t.IsZero() {
		return ""
	}
	return ": " + w.quote(t)
}

// audience says who was told, where it was not all.
func (w words) audience(to game.Audience) string {
	switch {
	case to.All:
		return ""
	case len(to.Seats) == 0:
		return "told to nobody"
	case len(to.Seats) == len(w.Roles):
		return "told to all seats, not to observers"
	}
	return "told to " + w.seats(to.Seats)
}

// pick returns one of two wordings.
func pick(is bool, yes, no string) string {
	if is {
		return yes
	}
	return no
}
