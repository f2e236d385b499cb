package protocol

import (
	"parley/game"
	"parley/game/scenario"
)

// ClassView is a class as its instructor sees it. What there are many of stands under its id, so that a change
// of one names that one alone.
type ClassView struct {
	Class    string                   `json:"class"`
	Code     string                   `json:"code"`
	Key      string                   `json:"key"` // for link and QR: /join#<key>
	Link     string                   `json:"link"`
	Scenario string                   `json:"scenario"`
	Title    string                   `json:"title"`
	Length   scenario.LengthID        `json:"length"`
	State    ClassState               `json:"state"`
	Locked   bool                     `json:"locked,omitempty"`
	Expires  int64                    `json:"expires"`
	Settings SettingsView             `json:"settings"`
	Plan     *PlanView                `json:"plan,omitempty"`   // once tables are open
	Before   []PastResult             `json:"before,omitempty"` // of classes before, once a table is over
	Survey   *SurveyView              `json:"survey,omitempty"` // once somebody answered
	Roles    []game.RoleBrief         `json:"roles"`
	Parties  []game.PartyBrief        `json:"parties"`
	Phases   []game.PhaseBrief        `json:"phases"`
	Hosts    map[string]string        `json:"hosts,omitempty"` // with whom the class is shared: names by id
	People   map[game.PersonID]Person `json:"people"`
	Tables   map[int]TableSummary     `json:"tables"`
}

// Person is somebody in a class.
type Person struct {
	Person  game.PersonID `json:"person"`
	Name    string        `json:"name"`
	Group   string        `json:"group,omitempty"` // as the roster says
	Here    bool          `json:"here"`
	Invited bool          `json:"invited,omitempty"` // on the roster, and has not come yet
	Table   int           `json:"table,omitempty"`   // where they sit or, without a seat, watch
	Seat    game.SeatID   `json:"seat,omitempty"`
	Barred  bool          `json:"barred,omitempty"`
	Erased  bool          `json:"erased,omitempty"`
	Rude    bool          `json:"rude,omitempty"`   // the name holds a word of the advisory list
	Ticket  bool          `json:"ticket,omitempty"` // handed in
	Answers []string      `json:"answers,omitempty"`
	Sheet   []Turn        `json:"sheet,omitempty"`
	Survey  bool          `json:"survey,omitempty"` // handed in, about the table where they sit
}

// TableSummary is a table as the instructor's list shows it.
type TableSummary struct {
	Table       int                         `json:"table"`
	Again       int                         `json:"again,omitempty"` // the table whose group plays again here
	Now         game.Now                    `json:"now"`
	Seats       map[game.SeatID]SeatSummary `json:"seats"`
	Trust       map[string]TrustCourse      `json:"trust"` // by "truster>trusted"
	Agreed      int                         `json:"agreed"`
	Offers      int                         `json:"offers"`
	Drafts      int                         `json:"drafts,omitempty"` // that wait to be valued
	Active      int64                       `json:"active"`           // when somebody last moved
	Statement   string                      `json:"statement,omitempty"`
	Stands      bool                        `json:"stands,omitempty"` // every party signed the statement
	Quarantined bool                        `json:"quarantined,omitempty"`
	Marked      bool                        `json:"marked,omitempty"`
	Veiled      bool                        `json:"veiled,omitempty"` // its seats see no more in the end than they knew
	Result      *TableResult                `json:"result,omitempty"` // once the talks are over
	Rounds      map[scenario.PhaseID]int    `json:"rounds,omitempty"` // of phases that the instructor gave fewer rounds than the length does
}

// SeatSummary is a seat as the instructor's list shows it.
type SeatSummary struct {
	game.SeatView
	game.BotView
	Since  int64 `json:"since,omitempty"`  // when the person went away, or was asked whether they are there; unix milliseconds
	Asked  bool  `json:"asked,omitempty"`  // whether they are there, and has not answered
	Active int64 `json:"active,omitempty"` // when the person or bot last moved
}

// TrustCourse is one direction of trust: how it stands, and how it stood at the start and after each
// reckoning.
type TrustCourse struct {
	Value  scenario.Points   `json:"value"`
	Course []scenario.Points `json:"course"`
}

// SettingsView is how a class is run. All but Names may be changed at any time.
type SettingsView struct {
	Names   Names    `json:"names"`
	Late    Late     `json:"late"`
	Wait    bool     `json:"wait,omitempty"`     // tables wait for each other at phase ends
	StandIn bool     `json:"stand_in,omitempty"` // bots play for the absent where the scenario says so
	Absence int      `json:"absence"`            // seconds until somebody without a connection counts as away
	Idle    int      `json:"idle"`               // seconds until somebody who holds a table up is asked whether they are there; 0: never
	Veil    bool     `json:"veil,omitempty"`     // the debrief waits until the instructor reveals it
	Ticket  []string `json:"ticket"`             // the two questions of the exit ticket; none: no ticket
	// Bots is how the instructor has bots play in all seats, until one is coached otherwise; none: as the scenario says.
	Bots scenario.Strategy `json:"bots,omitempty"`
}

// Names is where the names of people come from.
type Names string

// Where names come from.
const (
	NamesFree      Names = "free"      // each types their own, or is given one
	NamesGenerated Names = "generated" // each is given one
	NamesRoster    Names = "roster"    // from a list; only those on it come in, each by their own link
)

// Late is what becomes of people who come when tables are open.
type Late string

// What becomes of people who come late.
const (
	LateSeat    Late = "seat"    // they take the seat where they are needed; if none needs them they watch
	LateObserve Late = "observe" // they watch until the instructor decides
	LateWait    Late = "wait"    // they wait in the lobby
)

// PlanView is the time plan of a class: what takes how long, counted from when its tables were opened.
type PlanView struct {
	Began int64       `json:"began"` // unix milliseconds
	Steps []PlanStep  `json:"steps"`
	Late  game.Millis `json:"late"` // how far the slowest table is behind; below 0: ahead
	Cuts  []PlanCut   `json:"cuts,omitempty"`
}

// PlanStep is a part of the lesson.
type PlanStep struct {
	Kind  StepKind         `json:"kind"`
	Phase scenario.PhaseID `json:"phase,omitempty"`
	Takes game.Millis      `json:"takes"`
	Ends  int64            `json:"ends"` // as planned, unix milliseconds
}

// StepKind is what a part of the lesson is for.
type StepKind string

// The parts of a lesson, in their order.
const (
	StepJoining  StepKind = "joining"
	StepBriefing StepKind = "briefing"
	StepPhase    StepKind = "phase" // its rounds, and the reading after each
	StepDebrief  StepKind = "debrief"
)

// PlanCut is a way to catch up: giving a phase fewer rounds.
type PlanCut struct {
	Phase  scenario.PhaseID `json:"phase"`
	Rounds int              `json:"rounds"` // that it would have
	Saves  game.Millis      `json:"saves"`
}

// Wall is a class as a projector shows it.
type Wall struct {
	Class     string                `json:"class"`
	Title     string                `json:"title"`
	Code      string                `json:"code"`
	Link      string                `json:"link"`
	State     ClassState            `json:"state"`
	Locked    bool                  `json:"locked,omitempty"`
	Here      int                   `json:"here"` // people who are connected
	People    int                   `json:"people"`
	Parties   []game.PartyBrief     `json:"parties"`
	Phases    []game.PhaseBrief     `json:"phases"`
	Tables    map[int]WallTable     `json:"tables"`
	Trust     map[string]TrustRange `json:"trust,omitempty"`     // by "truster>trusted", over three tables or more
	Announced string                `json:"announced,omitempty"` // the newest words to all tables
	Plan      *PlanView             `json:"plan,omitempty"`
	Results   *Results              `json:"results,omitempty"` // of the tables that are revealed, once all are over
}

// WallTable is a table as everybody in the room may see it.
type WallTable struct {
	Now       game.Now `json:"now"`
	Agreed    int      `json:"agreed"`
	Statement string   `json:"statement,omitempty"` // once every party has signed
	Marked    bool     `json:"marked,omitempty"`
}

// TrustRange is one direction of trust over the tables of a class.
type TrustRange struct {
	Low    scenario.Points `json:"low"`
	Median scenario.Points `json:"median"`
	High   scenario.Points `json:"high"`
	Tables int             `json:"tables"`
}
