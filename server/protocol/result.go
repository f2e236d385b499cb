package protocol

import (
	"encoding/json"

	"parley/game"
	"parley/game/scenario"
)

// Results are how the tables of a class came out, on the same axes for all of them.
type Results struct {
	Tables []TableResult `json:"tables"`           // that are over and revealed, by number
	Before []PastResult  `json:"before,omitempty"` // of classes before: the same scenario and length, the same instructor
	Survey *SurveyMeans  `json:"survey,omitempty"` // over the whole class
}

// TableResult is how a table came out.
type TableResult struct {
	Table   int                             `json:"table"`
	Again   int                             `json:"again,omitempty"` // the table whose group played again here
	Ending  scenario.EndingID               `json:"ending"`
	Marked  bool                            `json:"marked,omitempty"` // trust was awarded by hand; leave it out of comparisons
	Parties map[scenario.PartyID]PartyScore `json:"parties"`
	Survey  *SurveyMeans                    `json:"survey,omitempty"`
}

// PartyScore is how a party came out, in hundredths: its utility in points, the others from -100 to 100.
type PartyScore struct {
	Utility scenario.Points `json:"utility"`
	Deal    scenario.Points `json:"deal"`
	Trust   scenario.Points `json:"trust"`
	Total   scenario.Points `json:"total"`
}

// PastResult is how a table of a class before came out. Which class and table it was, nobody is told.
type PastResult struct {
	Ending  scenario.EndingID               `json:"ending"`
	Parties map[scenario.PartyID]PartyScore `json:"parties"`
}

// SurveyItem is an item of the survey after the talks. A person says how far they agree, from 1 (not at all) to 7
// (fully); every item is worded so that more is better. The words are the client's.
type SurveyItem string

// The items: two on each of outcome, self, process and relationship, the four things that J. R. Curhan, H. A. Elfenbein
// and H. Xu found negotiators to value ("What Do People Value When They Negotiate?", Journal of Personality and Social
// Psychology 91, 2006). The items themselves are ours.
const (
	OutcomeContent SurveyItem = "outcome-content" // I am content with what we reached
	OutcomeGood    SurveyItem = "outcome-good"    // what we reached serves my side's interests
	SelfTrue       SurveyItem = "self-true"       // I acted as I want to act
	SelfAble       SurveyItem = "self-able"       // I negotiated ably
	ProcessHeard   SurveyItem = "process-heard"   // the others listened to us
	ProcessFair    SurveyItem = "process-fair"    // the way we came to it was fair
	BondTrust      SurveyItem = "bond-trust"      // I trust the others more than before
	BondAgain      SurveyItem = "bond-again"      // I would gladly negotiate with them again
)

// SurveyItems lists the items in the order in which they are asked.
var SurveyItems = []SurveyItem{
	OutcomeContent, OutcomeGood, SelfTrue, SelfAble, ProcessHeard, ProcessFair, BondTrust, BondAgain,
}

// The ends of the survey's scale.
const (
	SurveyLeast = 1
	SurveyMost  = 7
)

// SurveyMeans are the means of what people answered, in hundredths: 450 is 4.5. An item that nobody answered is left out.
type SurveyMeans struct {
	Answers int                `json:"answers"` // how many people answered
	Items   map[SurveyItem]int `json:"items"`
}

// SurveyView is what people answered, for the instructor: over the class, and by table.
type SurveyView struct {
	All    SurveyMeans         `json:"all"`
	Tables map[int]SurveyMeans `json:"tables"`
}

// Replay is a table as it stood after one of its records, with what that record brought.
type Replay struct {
	Records int                  `json:"records"` // how many there are
	At      int                  `json:"at"`      // after which of them
	Began   int64                `json:"began"`   // when the first was stored, unix milliseconds
	Time    int64                `json:"time"`    // when this one was
	By      game.SeatID          `json:"by"`      // who moved
	Line    []Mark               `json:"line"`    // what stands out among all records, oldest first
	Events  []json.RawMessage    `json:"events"`  // that the seat was told of; without a seat, all
	View    *game.View           `json:"view,omitempty"`
	All     *game.InstructorView `json:"all,omitempty"` // without a seat: everything
}

// Mark is something that stands out on the time line of a table, and that everybody at it knew as it came.
type Mark struct {
	At    int              `json:"at"`   // with which record it came
	Time  int64            `json:"time"` // when that was stored, unix milliseconds
	Kind  MarkKind         `json:"kind"`
	Phase scenario.PhaseID `json:"phase,omitempty"` // of a round
	Round int              `json:"round,omitempty"` // in its phase
}

// MarkKind says what stands out.
type MarkKind string

// What stands out: the beginning of a round, an offer that was agreed, a party that walked out, news, the end.
const (
	MarkRound     MarkKind = "round"
	MarkAgreed    MarkKind = "agreed"
	MarkWalkedOut MarkKind = "walked-out"
	MarkNews      MarkKind = "news"
	MarkEnded     MarkKind = "ended"
)

// Fork is what came of playing on from a record of a table, with bots in every seat.
type Fork struct {
	At         int                          `json:"at"`
	Plays      []ForkPlay                   `json:"plays"`
	Endings    map[scenario.EndingID]string `json:"endings"`             // how those that the plays came to are called
	Transcript []ForkStep                   `json:"transcript"`          // of the first play, from the fork on
	Stopped    bool                         `json:"stopped,omitempty"`   // time was up before all plays were done
	Shortened  bool                         `json:"shortened,omitempty"` // the transcript is longer than what is shown
}

// ForkPlay is how one play on came out.
type ForkPlay struct {
	Ending     scenario.EndingID                 `json:"ending"`
	Rounds     int                               `json:"rounds"` // that were begun, from the fork on
	Parties    map[scenario.PartyID]PartyScore   `json:"parties"`
	Strategies map[game.SeatID]scenario.Strategy `json:"strategies"`
}

// ForkStep is one move of a play on, with what followed.
type ForkStep struct {
	By     game.SeatID       `json:"by"`
	Events []json.RawMessage `json:"events"`
}
