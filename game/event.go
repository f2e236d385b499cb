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
	// WentAway says that a seat's person is gone; the seat does not count as present.
	WentAway struct {
		Seat SeatID `json:"seat"`
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
	// Extended gives a stage more time; the clock that is armed with it stands in an Armed.
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
	// Ended closes the talks with one of the scenario's endings.
	Ended struct {
		Ending scenario.EndingID `json:"ending"`
	}
	// Reopened lets an ended table talk, or (Off) closes it again.
	Reopened struct {
		Off bool `json:"off,omitempty"`
	}
)

// Talk and news.
type (
	// Said is a message to its hearers.
	Said struct {
		ID      SaidID             `json:"id"`
		By      SeatID             `json:"by"`
		Seats   []SeatID           `json:"seats,omitempty"`
		Parties []scenario.PartyID `json:"parties,omitempty"`
		Text    Text               `json:"text"`
	}
	// Hidden takes a message out of sight, or (Off) shows it again.
	Hidden struct {
		Said SaidID `json:"said"`
		Off  bool   `json:"off,omitempty"`
	}
	// Muted stops a seat from talking, or (Off) lets it talk again.
	Muted struct {
		Seat SeatID `json:"seat"`
		Off  bool   `json:"off,omitempty"`
	}
	// Announced is what the instructor says to all.
	Announced struct {
		Text Text `json:"text"`
	}
	// Messaged is what the instructor says to the seats named.
	Messaged struct {
		Seats []SeatID `json:"seats"`
		Text  Text     `json:"text"`
	}
	// Injected is news: the scenario's, by its id, or the instructor's own words.
	Injected struct {
		Inject scenario.InjectID `json:"inject,omitempty"`
		Title  Text              `json:"title,omitzero"`
		Text   Text              `json:"text,omitzero"`
	}
	// Awarded goes before the Trusted that it causes.
	Awarded struct {
		Truster scenario.PartyID `json:"truster"`
		Trusted scenario.PartyID `json:"trusted"`
		Reason  Text             `json:"reason"`
	}
	// Tapped is a seat's guess, 0 to 10, whether a party would keep its word.
	Tapped struct {
		Seat  SeatID           `json:"seat"`
		Of    scenario.PartyID `json:"of"`
		Keep  int              `json:"keep"`
		Round int              `json:"round"` // the reckoning it followed
		Trust scenario.Points  `json:"trust"` // as computed at that time
	}
)

// Concerns and gestures.
type (
	// Voiced makes a concern known to all.
	Voiced struct {
		Concern   scenario.ConcernID `json:"concern"`
		By        SeatID             `json:"by"`
		Disclosed bool               `json:"disclosed,omitempty"` // it had been hidden
	}
	// Acknowledged restates a voiced concern in the words of another party.
	Acknowledged struct {
		Concern scenario.ConcernID `json:"concern"`
		By      SeatID             `json:"by"`
		Party   scenario.PartyID   `json:"party"`
		Text    Text               `json:"text"`
	}
	// Confirmed is a holder's answer to those words.
	Confirmed struct {
		Concern scenario.ConcernID `json:"concern"`
		Party   scenario.PartyID   `json:"party"` // that acknowledged it
		By      SeatID             `json:"by"`
		Yes     bool               `json:"yes"`
	}
	// ConcernMoved is a step in the life of a concern, or a change of its measure.
	ConcernMoved struct {
		Concern scenario.ConcernID `json:"concern"`
		From    Life               `json:"from"`
		Life    Life               `json:"life"`
		Measure scenario.Share     `json:"measure"`
	}
	// GestureSuggested waits for a second in the party.
	GestureSuggested struct {
		Gesture Gesture          `json:"gesture"`
		By      SeatID           `json:"by"`
		Party   scenario.PartyID `json:"party"`
	}
	// GestureAnnounced says that a gesture will follow.
	GestureAnnounced struct {
		Gesture scenario.GestureID `json:"gesture"`
		By      SeatID             `json:"by"`
		Party   scenario.PartyID   `json:"party"`
		Invite  bool               `json:"invite,omitempty"`
		Text    Text               `json:"text,omitzero"`
	}
	// Gestured is a gesture carried out, with the gestures that it answers.
	Gestured struct {
		Gesture   scenario.GestureID `json:"gesture"`
		By        SeatID             `json:"by"`
		Party     scenario.PartyID   `json:"party"`
		Announced bool               `json:"announced,omitempty"`
		Invite    bool               `json:"invite,omitempty"`
		Text      Text               `json:"text,omitzero"`
		Answers   []GestureRef       `json:"answers,omitempty"` // friendly gestures of others that it answers
	}
)

// Offers and agreements.
type (
	// Offered puts a package on the table, or (Waits) before the own party for a second.
	Offered struct {
		Offer   OfferID            `json:"offer"`
		By      SeatID             `json:"by"`
		Party   scenario.PartyID   `json:"party"`
		To      []scenario.PartyID `json:"to"`
		Package []Choice           `json:"package"`
		Text    Text               `json:"text,omitzero"`
		Counter OfferID            `json:"counter,omitempty"` // the offer that it answers
		Waits   bool               `json:"waits,omitempty"`   // for a second; it is not yet on the table
	}
	// Seconded puts a suggestion forward. It is the party's own matter; what all see is the Offered or
	// Gestured that follows.
	Seconded struct {
		Offer   OfferID            `json:"offer,omitempty"` // the suggestion's number, below 0
		Gesture scenario.GestureID `json:"gesture,omitempty"`
		By      SeatID             `json:"by"`
	}
	// Voted is a vote inside a party.
	Voted struct {
		Offer OfferID `json:"offer"`
		Seat  SeatID  `json:"seat"`
		Yes   bool    `json:"yes"`
	}
	// SilenceMoved says that an acceptance stands unless somebody of the party breaks silence in time.
	SilenceMoved struct {
		Offer OfferID          `json:"offer"`
		Party scenario.PartyID `json:"party"`
		By    SeatID           `json:"by"`
	}
	// SilenceBroken stops that acceptance; the offer stays open.
	SilenceBroken struct {
		Offer  OfferID          `json:"offer"`
		Party  scenario.PartyID `json:"party"`
		By     SeatID           `json:"by"`
		Reason Text             `json:"reason"`
	}
	// SilenceVoid ends a silence at which the package could no longer be agreed; the offer stays open.
	SilenceVoid struct {
		Offer OfferID          `json:"offer"`
		Party scenario.PartyID `json:"party"`
	}
	// Accepted is a party's acceptance of an offer.
	Accepted struct {
		Offer OfferID          `json:"offer"`
		Party scenario.PartyID `json:"party"`
	}
	// Agreed makes an offer an agreement of all parties that it binds; the reckoning brings it into force.
	Agreed struct {
		Offer   OfferID            `json:"offer"`
		Parties []scenario.PartyID `json:"parties"`
		Package []Choice           `json:"package"`
	}
	// OfferClosed ends an offer that was not agreed. As is declined, withdrawn, countered or lapsed.
	OfferClosed struct {
		Offer OfferID          `json:"offer"`
		Of    scenario.PartyID `json:"of"` // the party that put it
		As    OfferState       `json:"as"`
		Party scenario.PartyID `json:"party,omitempty"`
		By    SeatID           `json:"by,omitempty"`
	}
	// Drafted puts a proposal in own words before the instructor.
	Drafted struct {
		Draft scenario.ProposalID `json:"draft"`
		By    SeatID              `json:"by"`
		Party scenario.PartyID    `json:"party"`
		Title Text                `json:"title"`
		Text  Text                `json:"text"`
	}
	// Valued puts a draft on the agenda for all to see.
	Valued struct {
		Draft scenario.ProposalID `json:"draft"`
		By    SeatID              `json:"by"`
		Party scenario.PartyID    `json:"party"`
		Title Text                `json:"title"`
		Text  Text                `json:"text"`
		Worth scenario.PerParty   `json:"worth"`
	}
	// DraftLapsed ends a draft that was not valued in time.
	DraftLapsed struct {
		Draft scenario.ProposalID `json:"draft"`
	}
)

// Commitments and the reckoning.
type (
	// Committed is what a party will breach at the coming reckoning; it is the party's secret.
	Committed struct {
		Party  scenario.PartyID      `json:"party"`
		Breach []scenario.ProposalID `json:"breach"`
	}
	// Inspecting says that a party looks at a proposal in this round; the reckoning shows it what it finds.
	Inspecting struct {
		Party    scenario.PartyID    `json:"party"`
		By       SeatID              `json:"by"`
		Proposal scenario.ProposalID `json:"proposal"`
	}
	// Conduct is what truly happened to a commitment at a reckoning; it is the record's own.
	Conduct struct {
		Proposal scenario.ProposalID `json:"proposal"`
		Breached []scenario.PartyID  `json:"breached,omitempty"`
		Payoff   scenario.PerParty   `json:"payoff"`
	}
	// Observed is what party By could see of how party Of treated a commitment. Round counts the
	// reckonings of the table from 1.
	Observed struct {
		By       scenario.PartyID    `json:"by"`
		Of       scenario.PartyID    `json:"of"`
		Proposal scenario.ProposalID `json:"proposal"`
		Round    int                 `json:"round"`
		Seen     Seen                `json:"seen"`
		FoundOut bool                `json:"found_out,omitempty"` // a breach that had passed as kept
	}
	// Watchful says how many reckonings of visible honour Trusted still owes a wary Truster.
	Watchful struct {
		Truster scenario.PartyID `json:"truster"`
		Trusted scenario.PartyID `json:"trusted"`
		Owes    int              `json:"owes"`
	}
	// TookEffect brings agreed proposals into force.
	TookEffect struct {
		Proposals []scenario.ProposalID `json:"proposals"`
	}
	// Trusted is a change of trust with its reason.
	Trusted struct {
		Line TrustLine `json:"line"`
	}
	// Scored is a change of a party's utility or walk-away with its reason.
	Scored struct {
		Line ScoreLine `json:"line"`
	}
	// Reckoned ends a reckoning. Round counts the reckonings of the table from 1. Then names the phase
	// that follows; none: the same goes on, or the talks are over.
	Reckoned struct {
		Round int              `json:"round"`
		Then  scenario.PhaseID `json:"then,omitempty"`
	}
)

// Kind is the word that the JSON form carries as its type.
func (Opened) Kind() string           { return "opened" }
func (Seated) Kind() string           { return "seated" }
func (Unseated) Kind() string         { return "unseated" }
func (HandedOver) Kind() string       { return "handed-over" }
func (WentAway) Kind() string         { return "went-away" }
func (CameBack) Kind() string         { return "came-back" }
func (Planned) Kind() string          { return "planned" }
func (Readied) Kind() string          { return "readied" }
func (Started) Kind() string          { return "started" }
func (Drawn) Kind() string            { return "drawn" }
func (PhaseBegan) Kind() string       { return "phase-began" }
func (RoundBegan) Kind() string       { return "round-began" }
func (RoundClosed) Kind() string      { return "round-closed" }
func (Armed) Kind() string            { return "armed" }
func (Disarmed) Kind() string         { return "disarmed" }
func (Paused) Kind() string           { return "paused" }
func (Stopped) Kind() string          { return "stopped" }
func (Resumed) Kind() string          { return "resumed" }
func (Extended) Kind() string         { return "extended" }
func (Rearmed) Kind() string          { return "rearmed" }
func (WalkedOut) Kind() string        { return "walked-out" }
func (Ended) Kind() string            { return "ended" }
func (Reopened) Kind() string         { return "reopened" }
func (Said) Kind() string             { return "said" }
func (Hidden) Kind() string           { return "hidden" }
func (Muted) Kind() string            { return "muted" }
func (Announced) Kind() string        { return "announced" }
func (Messaged) Kind() string         { return "messaged" }
func (Injected) Kind() string         { return "injected" }
func (Awarded) Kind() string          { return "awarded" }
func (Tapped) Kind() string           { return "tapped" }
func (Voiced) Kind() string           { return "voiced" }
func (Acknowledged) Kind() string     { return "acknowledged" }
func (Confirmed) Kind() string        { return "confirmed" }
func (ConcernMoved) Kind() string     { return "concern-moved" }
func (GestureSuggested) Kind() string { return "gesture-suggested" }
func (GestureAnnounced) Kind() string { return "gesture-announced" }
func (Gestured) Kind() string         { return "gestured" }
func (Offered) Kind() string          { return "offered" }
func (Seconded) Kind() string         { return "seconded" }
func (Voted) Kind() string            { return "voted" }
func (SilenceMoved) Kind() string     { return "silence-moved" }
func (SilenceBroken) Kind() string    { return "silence-broken" }
func (SilenceVoid) Kind() string      { return "silence-void" }
func (Accepted) Kind() string         { return "accepted" }
func (Agreed) Kind() string           { return "agreed" }
func (OfferClosed) Kind() string      { return "offer-closed" }
func (Drafted) Kind() string          { return "drafted" }
func (Valued) Kind() string           { return "valued" }
func (DraftLapsed) Kind() string      { return "draft-lapsed" }
func (Committed) Kind() string        { return "committed" }
func (Inspecting) Kind() string       { return "inspecting" }
func (Conduct) Kind() string          { return "conduct" }
func (Observed) Kind() string         { return "observed" }
func (Watchful) Kind() string         { return "watchful" }
func (TookEffect) Kind() string       { return "took-effect" }
func (Trusted) Kind() string          { return "trusted" }
func (Scored) Kind() string           { return "scored" }
func (Reckoned) Kind() string         { return "reckoned" }
