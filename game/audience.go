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
	if n := len(t.parties); len(ids) == 1 || len(ids) == 2 {
		return Audience{Seats: t.sheet.told[t.partyIndex(ids[0])*n+t.partyIndex(ids[len(ids)-1])]}
	}
	return Audience{Seats: seatsOf(t.scenario, ids...)}
}

// seatsOf returns all seats of the parties, so that who adds to them adds to a copy.
func seatsOf(s *scenario.Scenario, ids ...scenario.PartyID) []SeatID {
	var seats []SeatID
	for i := range s.Roles {
		if r := &s.Roles[i]; slices.Contains(ids, r.Party) {
			seats = append(seats, SeatID(r.ID))
		}
	}
	return slices.Clip(seats)
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
