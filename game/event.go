package game

import "parley/game/scenario"

// Event is one thing that happened, and who is told. Events are facts and carry their results: Apply
// computes nothing, so a table of yesterday survives the rules of tomorrow.
type Event struct {
	To   Audience
	Fact Fact
}

// Audience is who is told of an event: all seats, or the seats named. The instructor is always told;
// an audience of no seats is the instructor alone until the debrief.
type Audience struct {
	All   bool
	Seats []SeatID
}

// Fact is what happened. Its JSON form carries its kind: {"type": "accepted", "offer": 3, ...}.
type Fact interface{ Kind() string }

// A table opens, fills, and moves through its stages.
type (
	// Opened is the first fact of every table: which length it plays, and whether drafts are open.
	Opened struct {
		Length scenario.LengthID `json:"length"`
		Drafts bool              `json:"drafts,omitempty"`
		Veil   bool              `json:"veil,omitempty"` // the debrief waits for the instructor
	}
	// Seated puts a player into an empty seat.
	Seated struct {
		Seat   SeatID `json:"seat"`
		Player Player `json:"player"`
	}
	// Unseated leaves a seat without a player.
	Unseated struct {
		Seat SeatID `json:"seat"`
	}
	// HandedOver gives a seat to another player.
	HandedOver struct {
		Seat   SeatID `json:"seat"`
		Player Player `json:"player"`
	}
	// WentAway says that a seat's person is gone; the seat does not count as present, unless a bot plays. Still says
	// that they were gone already, and that a bot plays from now on, or no more.
	WentAway struct {
		Seat    SeatID `json:"seat"`
		StandIn bool   `json:"stand_in,omitempty"` // a bot plays meanwhile
		Still   bool   `json:"still,omitempty"`
	}
	// CameBack says that a seat's person has returned.
	CameBack struct {
		Seat SeatID `json:"seat"`
	}
	// Planned is what a seat wrote on its planning sheet; it is the seat's own.
	Planned struct {
		Seat SeatID `json:"seat"`
		Plan Plan   `json:"plan"`
	}
	// Readied says that a seat is done with the briefing, the round or the reading, or (Not) is not after all.
	Readied struct {
		Seat SeatID `json:"seat"`
		Not  bool   `json:"not,omitempty"`
	}
	// Started ends the briefing.
	Started struct{}
	// Drawn is what the table keeps to itself: how long the aftermath lasts, and each party's ideal.
	Drawn struct {
		Aftermath int                                  `json:"aftermath"`
		Ideals    map[scenario.PartyID]scenario.Points `json:"ideals"`
	}
	// PhaseBegan brings the talks to a phase of the scenario.
	PhaseBegan struct {
		Phase scenario.PhaseID `json:"phase"`
	}
	// RoundBegan opens a round, counted from 1 in its phase. In a suspended one nothing can be signed.
	RoundBegan struct {
		Phase     scenario.PhaseID `json:"phase"`
		Round     int              `json:"round"`
		Suspended bool             `json:"suspended,omitempty"`
	}
	// RoundClosed says that a round is over and its reckoning due. Why is "ready", "time", "advanced",
	// "walked-out" or "away".
	RoundClosed struct {
		Why string `json:"why"`
	}
	// Armed starts a clock. For is "round", "reading" or "silence" (of an offer, for a party).
	Armed struct {
		Deadline int              `json:"deadline"`
		For      ClockFor         `json:"for"`
		Offer    OfferID          `json:"offer,omitempty"`
		Party    scenario.PartyID `json:"party,omitempty"`
		Left     Millis           `json:"left"`
	}
	// Disarmed stops a clock for good.
	Disarmed struct {
		Deadline int `json:"deadline"`
	}
	// Paused stops all clocks.
	Paused struct{}
	// Stopped says what remained of each clock at a pause.
	Stopped struct {
		Left []Left `json:"left"`
	}
	// Resumed lets them run on.
	Resumed struct{}
	// Extended gives a stage more time, or less (By below 0); the clock that is armed with it stands in an Armed.
	Extended struct {
		By Millis `json:"by"`
	}
	// Rearmed says that time which ran down while nobody served was given again.
	Rearmed struct{}
	// WalkedOut suspends the talks, or (Final) ends them.
	WalkedOut struct {
		Party scenario.PartyID `json:"party"`
		Final bool             `json:"final,omitempty"`
	}
	// StoodIn has a bot play for the person who holds a seat, or (Off) the person again.
	StoodIn struct {
		Seat SeatID `json:"seat"`
		Off  bool   `json:"off,omitempty"`
	}
	// Coached has bots play a seat, or where none is named every seat, by a strategy; none: as the file says.
	Coached struct {
		Seat     SeatID            `json:"seat,omitempty"`
		Strategy scenario.Strategy `json:"strategy,omitempty"`
	}
	// RoundsSet gives a phase another number of rounds.
	RoundsSet struct {
		Phase  scenario.PhaseID `json:"phase"`
		Rounds int              `json:"rounds"`
	}
	// Held has the table wait for the others of its class at the end of each phase, or (Off) no more.
	Held struct {
		Off bool `json:"off,omitempty"`
	}
	// Waiting says that the table is done with a phase and waits for the others. Judged tells whether its deals
	// in force were measured against all that was possible; Better, that some package is better for every party
	// (Raiffa 1985 calls the search for it a post-settlement settlement). Which, nobody is told.
	Waiting struct {
		Judged bool `json:"judged,omitempty"`
		Better bool `json:"better,omitempty"`
		// Suspended says that a party walked out in the last round, so that nothing can be signed.
		Suspended bool `json:"suspended,omitempty"`
	}
	// Proceeded ends the wait.
	Proceeded struct{}
	// StatementPut is the table's joint statement, number one or a later one that replaces it. The party of By
	// has signed it.
	StatementPut struct {
		Number int              `json:"number"`
		By     SeatID           `json:"by"`
		Party  scenario.PartyID `json:"party"`
		Text   Text             `json:"text"`
	}
	// StatementSigned puts a party's name under the statement of that number.
	StatementSigned struct {
		Number int              `json:"number"`
		By     SeatID           `json:"by"`
		Party  scenario.PartyID `json:"party"`
	}
	// Ended closes the talks with one of the scenario's endings.
	Ended struct {
		Ending scenario.EndingID `json:"ending"`
	}
	// Reopened lets an ended table talk, or (Off) closes it again.
	Reopened struct {
		Off bool `json:"off,omitempty"`
	}
	// Veiled has each seat know no more when the talks are over than it did before, or (Off) reveals all.
	Veiled struct {
		Off bool `json:"off,omitempty"`
	}
)

func (Opened) Kind() string          { return "opened" }
func (Seated) Kind() string          { return "seated" }
func (Unseated) Kind() string        { return "unseated" }
func (HandedOver) Kind() string      { return "handed-over" }
func (WentAway) Kind() string        { return "went-away" }
func (CameBack) Kind() string        { return "came-back" }
func (Planned) Kind() string         { return "planned" }
func (Readied) Kind() string         { return "readied" }
func (Started) Kind() string         { return "started" }
func (Drawn) Kind() string           { return "drawn" }
func (PhaseBegan) Kind() string      { return "phase-began" }
func (RoundBegan) Kind() string      { return "round-began" }
func (RoundClosed) Kind() string     { return "round-closed" }
func (Armed) Kind() string           { return "armed" }
func (Disarmed) Kind() string        { return "disarmed" }
func (Paused) Kind() string          { return "paused" }
func (Stopped) Kind() string         { return "stopped" }
func (Resumed) Kind() string         { return "resumed" }
func (Extended) Kind() string        { return "extended" }
func (Rearmed) Kind() string         { return "rearmed" }
func (WalkedOut) Kind() string       { return "walked-out" }
func (Ended) Kind() string           { return "ended" }
func (Reopened) Kind() string        { return "reopened" }
func (Veiled) Kind() string          { return "veiled" }
func (StoodIn) Kind() string         { return "stood-in" }
func (Coached) Kind() string         { return "coached" }
func (RoundsSet) Kind() string       { return "rounds-set" }
func (Held) Kind() string            { return "held" }
func (Waiting) Kind() string         { return "waiting" }
func (Proceeded) Kind() string       { return "proceeded" }
func (StatementPut) Kind() string    { return "statement-put" }
func (StatementSigned) Kind() string { return "statement-signed" }
