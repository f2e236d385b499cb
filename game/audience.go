package game

import (
	"slices"

	"parley/game/scenario"
)

// Includes says whether a seat is told. An Observer is told of what is for all.
func (a Audience) Includes(s SeatID) bool { return a.All || slices.Contains(a.Seats, s) }

var toAll = Audience{All: true}

// toNobody is told to the instructor alone, and revealed in the debrief.
var toNobody = Audience{}

func toSeats(ids ...SeatID) Audience { return Audience{Seats: ids} }

// toParties returns all seats of the parties, held or not: whoever takes one later may look back. Even where it
// names every seat it is not toAll, for an observer is told of that.
func (t *Table) toParties(ids ...scenario.PartyID) Audience {
	var a Audience
	for i := range t.seats {
		if slices.Contains(ids, t.seats[i].role.Party) {
			a.Seats = append(a.Seats, t.seats[i].id)
		}
	}
	return a
}

// toHolders returns who knows of concern c: all, once it is known, else those who hold it.
func (t *Table) toHolders(c *scenario.Concern, known bool) Audience {
	if known {
		return toAll
	}
	if t.scenario.Party(scenario.PartyID(c.Of)) != nil {
		return t.toParties(scenario.PartyID(c.Of))
	}
	return toSeats(SeatID(c.Of))
}
