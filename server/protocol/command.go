package protocol

import (
	"parley/game"
)

// SeatBy is how people who wait are put together.
type SeatBy string

// How people are put together.
const (
	SeatByLot     SeatBy = "lot"     // drawn from the class's seed
	SeatByArrival SeatBy = "arrival" // in the order in which they joined
	SeatByGroup   SeatBy = "group"   // those of one group of the roster at one table
)

// The commands of an instructor for a class. Each carries its verb: {"verb": "deal", "per_table": 4}.
type (
	// Deal opens tables and seats everybody who has none: PerTable persons at most at a table. What becomes of
	// required seats that remain, each role's absent rule says; bots take the optional ones too if Fill.
	Deal struct {
		Verb     string `json:"verb" jsonschema:"const=deal"`
		PerTable int    `json:"per_table"`
		By       SeatBy `json:"by,omitempty"` // default lot
		Fill     bool   `json:"fill,omitempty"`
	}
	// OpenTables opens so many tables with nobody at them, for seating by hand.
	OpenTables struct {
		Verb   string `json:"verb" jsonschema:"const=open-tables"`
		Tables int    `json:"tables"`
	}
	// Again opens a table anew for each group whose talks are over; with Swap everybody plays for another party.
	// Tables names the tables; none: all that are over and were not played again.
	Again struct {
		Verb   string `json:"verb" jsonschema:"const=again"`
		Tables []int  `json:"tables,omitempty"`
		Swap   bool   `json:"swap,omitempty"`
	}
	// SeatPerson puts a person into a seat of a table, or out of any (table 0). With Beside they share the seat of
	// the person who holds it: two people, one vote.
	SeatPerson struct {
		Verb   string        `json:"verb" jsonschema:"const=seat-person"`
		Person game.PersonID `json:"person"`
		Table  int           `json:"table"`
		Seat   game.SeatID   `json:"seat,omitempty"`
		Beside bool          `json:"beside,omitempty"`
	}
	// Observe lets a person watch a table without a seat.
	Observe struct {
		Verb   string        `json:"verb" jsonschema:"const=observe"`
		Person game.PersonID `json:"person"`
		Table  int           `json:"table"`
	}
	// SeatBot puts a bot into an empty seat, or in place of the person who holds it.
	SeatBot struct {
		Verb  string      `json:"verb" jsonschema:"const=seat-bot"`
		Table int         `json:"table"`
		Seat  game.SeatID `json:"seat"`
	}
	// EmptySeat takes whoever holds a seat out of it: the table goes on without the role.
	EmptySeat struct {
		Verb  string      `json:"verb" jsonschema:"const=empty-seat"`
		Table int         `json:"table"`
		Seat  game.SeatID `json:"seat"`
	}
	// Add puts people on the roster. Each comes in by a link of their own.
	Add struct {
		Verb   string       `json:"verb" jsonschema:"const=add"`
		People []RosterLine `json:"people"`
	}
	// Lock closes the class to new people; Off opens it.
	Lock struct {
		Verb string `json:"verb" jsonschema:"const=lock"`
		Off  bool   `json:"off,omitempty"`
	}
	// Rename gives a person another name.
	Rename struct {
		Verb   string        `json:"verb" jsonschema:"const=rename"`
		Person game.PersonID `json:"person"`
		Name   string        `json:"name"`
	}
	// Bar removes a person and keeps them out; Off lets them in again.
	Bar struct {
		Verb   string        `json:"verb" jsonschema:"const=bar"`
		Person game.PersonID `json:"person"`
		Off    bool          `json:"off,omitempty"`
	}
	// Erase removes a person, and makes their name and all that they wrote unreadable for good.
	Erase struct {
		Verb   string        `json:"verb" jsonschema:"const=erase"`
		Person game.PersonID `json:"person"`
	}
	// Settings changes how the class is run. What is left out stays as it is.
	Settings struct {
		Verb    string    `json:"verb" jsonschema:"const=settings"`
		Late    *Late     `json:"late,omitempty"`
		Wait    *bool     `json:"wait,omitempty"`
		StandIn *bool     `json:"stand_in,omitempty"`
		Absence *int      `json:"absence,omitempty"` // seconds, 15 to 3600
		Idle    *int      `json:"idle,omitempty"`    // seconds, 30 to 3600, or 0 for never
		Veil    *bool     `json:"veil,omitempty"`    // false reveals every table, also those that are over
		Ticket  *[]string `json:"ticket,omitempty"`
		Bots    *string   `json:"bots,omitempty"` // coaches every seat of every table: a strategy, or "" for as the scenario says
		Days    *int      `json:"days,omitempty"` // to keep the class from now on, 1 to 365
	}
	// Close ends the class: every table ends, nobody joins.
	Close struct {
		Verb string `json:"verb" jsonschema:"const=close"`
	}
)

// RosterLine is a person on a roster.
type RosterLine struct {
	Name  string `json:"name"`
	Group string `json:"group,omitempty"`
}
