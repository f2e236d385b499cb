package game

import "parley/game/scenario"

// SeatID names a seat at a table: it is the id of the role that the seat plays.
type SeatID string

// Who moves at a table apart from its seats. No role can be called so.
const (
	Instructor SeatID = "@instructor"
	Server     SeatID = "@server"
)

// PersonID is the pseudonym of a person within a class, such as "p12"; it says nothing about them.
type PersonID string

// Observer is the seat of those who watch a table without playing: it sees what all see, and moves nothing.
const Observer SeatID = "@observer"

// Player is who holds a seat: a person, several persons who share it, or a bot.
type Player struct {
	Person PersonID    `json:"person,omitempty"`
	Name   Text        `json:"name"`
	Bot    bool        `json:"bot,omitempty"`
	With   []Companion `json:"with,omitempty"` // who shares the seat; they have one vote together
}

// Companion is a person who shares another's seat.
type Companion struct {
	Person PersonID `json:"person"`
	Name   Text     `json:"name"`
}

// OfferID numbers the offers on a table from 1. A suggestion that waits for a second within its party has
// a number of the party's own, counting down from -1, so that nobody else can tell it was made.
type OfferID int

// SaidID names a message: who said it, to whom, and its number among those, such as
// `harbour-master>all/3`. Whoever did not hear a caucus cannot tell that it took place.
type SaidID string

// Millis is a span of time in milliseconds.
type Millis int64

// Choice is one proposal of a package with a level for each of its terms.
type Choice struct {
	Proposal scenario.ProposalID                  `json:"proposal"`
	Levels   map[scenario.TermID]scenario.LevelID `json:"levels,omitempty"`
}

// Move is what a seat, the instructor or the server asks to do. Its JSON form carries the verb:
// {"verb": "accept", "offer": 3}.
type Move interface{ Verb() scenario.Verb }

// The moves of a seat.
type (
	// Say talks to the seats and parties named, or to all where none is.
	Say struct {
		Seats   []SeatID           `json:"seats,omitempty"`
		Parties []scenario.PartyID `json:"parties,omitempty"`
		Text    Text               `json:"text"`
	}
	// Voice makes a concern known to all.
	Voice struct {
		Concern scenario.ConcernID `json:"concern"`
	}
	// Acknowledge restates another party's voiced concern in own words.
	Acknowledge struct {
		Concern scenario.ConcernID `json:"concern"`
		Text    Text               `json:"text"`
	}
	// Confirm tells whether the party By has understood a concern: "that is it", or "not quite".
	Confirm struct {
		Concern scenario.ConcernID `json:"concern"`
		By      scenario.PartyID   `json:"by"`
		Yes     bool               `json:"yes"`
	}
	// Gesture carries out a one-sided step, or (Announce) says that it will follow. Invite adds that
	// the others are invited, not asked, to answer in kind.
	Gesture struct {
		Gesture  scenario.GestureID `json:"gesture"`
		Announce bool               `json:"announce,omitempty"`
		Invite   bool               `json:"invite,omitempty"`
		Text     Text               `json:"text,omitzero"`
	}
	// Offer puts a package to every other party that its proposals bind.
	Offer struct {
		Package []Choice `json:"package"`
		Text    Text     `json:"text,omitzero"`
	}
	// Counter answers an offer with another package.
	Counter struct {
		Offer   OfferID  `json:"offer"`
		Package []Choice `json:"package"`
		Text    Text     `json:"text,omitzero"`
	}
	// Accept gives the party's acceptance, or moves or votes for it, as the party decides.
	Accept struct {
		Offer OfferID `json:"offer"`
	}
	// Decline turns an offer down, or votes against it, as the party decides.
	Decline struct {
		Offer OfferID `json:"offer"`
	}
	// Withdraw takes back an offer of the own party, or a suggestion that waits for a second.
	Withdraw struct {
		Offer OfferID `json:"offer"`
	}
	// Second puts forward what another seat of the party has suggested: an offer, or a gesture.
	Second struct {
		Offer   OfferID            `json:"offer,omitempty"`
		Gesture scenario.GestureID `json:"gesture,omitempty"`
	}
	// BreakSilence stops an acceptance that would stand by silence.
	BreakSilence struct {
		Offer  OfferID `json:"offer"`
		Reason Text    `json:"reason"`
	}
	// Commit names what the party will breach at this round's reckoning; it replaces what was said before.
	Commit struct {
		Breach []scenario.ProposalID `json:"breach"`
	}
	// Inspect looks at one proposal in force: how it is treated at this reckoning, and was at the one before.
	Inspect struct {
		Proposal scenario.ProposalID `json:"proposal"`
	}
	// Draft puts a proposal in own words before the instructor, who values it.
	Draft struct {
		Title Text `json:"title"`
		Text  Text `json:"text"`
	}
	// Ready says that the seat has read its briefing, or is done with this round; Not takes it back.
	Ready struct {
		Not bool `json:"not,omitempty"`
	}
	// WalkOut leaves the talks for the party: the first at a table suspends them, a second ends them.
	WalkOut struct{}
	// Plan fills the planning sheet; it is the seat's own, and may be changed as often as one likes.
	Plan struct {
		WalkAway Text `json:"walk_away"`
		Aim      Text `json:"aim"`
		Fear     Text `json:"fear"`
		First    Text `json:"first"`
	}
	// Tap answers "would they keep their word?" after a reckoning, 0 to 10. It scores nothing.
	Tap struct {
		Of   scenario.PartyID `json:"of"`
		Keep int              `json:"keep"`
	}
	// Statement puts the table's joint statement, or another in its place; the own party signs it by that.
	Statement struct {
		Text Text `json:"text"`
	}
	// Sign puts the party's name under the joint statement of that number.
	Sign struct {
		Number int `json:"number"`
	}
)

// The moves of the instructor. The room fills in what only a clock or chance can know (Left, Aftermath).
type (
	// Start ends the briefing. Aftermath is how many rounds an aftermath will have, 1 to 4.
	Start struct {
		Aftermath int `json:"aftermath"`
	}
	// Pause stops all clocks; Left says what remained of each.
	Pause struct {
		Left []Left `json:"left,omitempty"`
	}
	// Resume lets the clocks run on.
	Resume struct{}
	// Extend gives the current stage more time, or takes some back where By is below 0. Left is what remains of it without.
	Extend struct {
		By   Millis `json:"by"`
		Left Millis `json:"left"`
	}
	// Advance ends the current stage now.
	Advance struct{}
	// Inject releases news: one of the scenario's, or written on the spot.
	Inject struct {
		Inject scenario.InjectID `json:"inject,omitempty"`
		Title  Text              `json:"title,omitzero"`
		Text   Text              `json:"text,omitzero"`
	}
	// Announce says something to all, in the instructor's name.
	Announce struct {
		Text Text `json:"text"`
	}
	// Message is seen by the seats named alone.
	Message struct {
		Seats []SeatID `json:"seats"`
		Text  Text     `json:"text"`
	}
	// Value says what a draft is worth to each party, in steps from -2 (much worse) to 2 (much better).
	Value struct {
		Draft scenario.ProposalID      `json:"draft"`
		Steps map[scenario.PartyID]int `json:"steps"`
	}
	// Award moves trust by hand, with a reason that all see.
	Award struct {
		Truster scenario.PartyID `json:"truster"`
		Trusted scenario.PartyID `json:"trusted"`
		Points  scenario.Points  `json:"points"`
		Reason  Text             `json:"reason"`
	}
	// Seat puts a player into an empty seat.
	Seat struct {
		Seat   SeatID `json:"seat"`
		Player Player `json:"player"`
	}
	// Unseat takes the player out of a seat.
	Unseat struct {
		Seat SeatID `json:"seat"`
	}
	// HandOver gives a held seat to another player.
	HandOver struct {
		Seat   SeatID `json:"seat"`
		Player Player `json:"player"`
	}
	// Mute stops a seat from talking; Off lets it talk again.
	Mute struct {
		Seat SeatID `json:"seat"`
		Off  bool   `json:"off,omitempty"`
	}
	// Hide takes a message out of sight; it stays in the record. Off shows it again.
	Hide struct {
		Said SaidID `json:"said"`
		Off  bool   `json:"off,omitempty"`
	}
	// StandIn lets a bot play for the person who holds a seat, until Off gives it back.
	StandIn struct {
		Seat SeatID `json:"seat"`
		Off  bool   `json:"off,omitempty"`
	}
	// Coach has bots play a seat, or where none is named every seat of the table, by a strategy from now on; none: as
	// the file says. It may come before a bot plays there.
	Coach struct {
		Seat     SeatID            `json:"seat,omitempty"`
		Strategy scenario.Strategy `json:"strategy,omitempty"`
	}
	// Rounds says how many rounds a phase has from now on: at least the one that is played, at most
	// what the length gives it.
	Rounds struct {
		Phase  scenario.PhaseID `json:"phase"`
		Rounds int              `json:"rounds"`
	}
	// End closes the talks at once; the ending is judged as the table stands.
	End struct{}
	// Reopen lets an ended table talk, and nothing else; Off closes it again.
	Reopen struct {
		Off bool `json:"off,omitempty"`
	}
	// Veil keeps from each seat what it did not learn in play, once the talks are over, until Off reveals all.
	Veil struct {
		Off bool `json:"off,omitempty"`
	}
)

// The moves of the server.
type (
	// Open is the first move of every table.
	Open struct {
		Length scenario.LengthID `json:"length"`
		Drafts bool              `json:"drafts,omitempty"`
		Veil   bool              `json:"veil,omitempty"` // the debrief waits for the instructor
	}
	// Expire says that a clock has run down. It is refused if that clock was armed anew.
	Expire struct {
		Deadline int `json:"deadline"`
	}
	// Rearm gives a clock that ran down while nobody served a little more time.
	Rearm struct {
		Deadline int    `json:"deadline"`
		Left     Millis `json:"left"`
	}
	// Reckon closes the books of a round. It is due as soon as a round was closed.
	Reckon struct{}
	// Away says that a seat's person is gone. With Bot, a bot plays meanwhile where the role's absent rule
	// asks for one. It is asked for again when that changed since they went.
	Away struct {
		Seat SeatID `json:"seat"`
		Bot  bool   `json:"bot,omitempty"`
	}
	// Back says that a seat's person has returned.
	Back struct {
		Seat SeatID `json:"seat"`
	}
	// Hold has the table wait for the others of its class at the end of each phase; Off, no more.
	Hold struct {
		Off bool `json:"off,omitempty"`
	}
	// Proceed lets a table go on that waits at the end of a phase.
	Proceed struct{}
)

// Left is what remained of a clock when it was stopped.
type Left struct {
	Deadline int    `json:"deadline"`
	Left     Millis `json:"left"`
}

// Verb is the word by which files and messages name the move.
func (Say) Verb() scenario.Verb          { return "say" }
func (Voice) Verb() scenario.Verb        { return "voice" }
func (Acknowledge) Verb() scenario.Verb  { return "acknowledge" }
func (Confirm) Verb() scenario.Verb      { return "confirm" }
func (Gesture) Verb() scenario.Verb      { return "gesture" }
func (Offer) Verb() scenario.Verb        { return "offer" }
func (Counter) Verb() scenario.Verb      { return "counter" }
func (Accept) Verb() scenario.Verb       { return "accept" }
func (Decline) Verb() scenario.Verb      { return "decline" }
func (Withdraw) Verb() scenario.Verb     { return "withdraw" }
func (Second) Verb() scenario.Verb       { return "second" }
func (BreakSilence) Verb() scenario.Verb { return "break-silence" }
func (Commit) Verb() scenario.Verb       { return "commit" }
func (Inspect) Verb() scenario.Verb      { return "inspect" }
func (Draft) Verb() scenario.Verb        { return "draft" }
func (Ready) Verb() scenario.Verb        { return "ready" }
func (WalkOut) Verb() scenario.Verb      { return "walk-out" }
func (Plan) Verb() scenario.Verb         { return "plan" }
func (Tap) Verb() scenario.Verb          { return "tap" }
func (Start) Verb() scenario.Verb        { return "start" }
func (Pause) Verb() scenario.Verb        { return "pause" }
func (Resume) Verb() scenario.Verb       { return "resume" }
func (Extend) Verb() scenario.Verb       { return "extend" }
func (Advance) Verb() scenario.Verb      { return "advance" }
func (Inject) Verb() scenario.Verb       { return "inject" }
func (Announce) Verb() scenario.Verb     { return "announce" }
func (Message) Verb() scenario.Verb      { return "message" }
func (Value) Verb() scenario.Verb        { return "value" }
func (Award) Verb() scenario.Verb        { return "award" }
func (Seat) Verb() scenario.Verb         { return "seat" }
func (Unseat) Verb() scenario.Verb       { return "unseat" }
func (HandOver) Verb() scenario.Verb     { return "hand-over" }
func (Mute) Verb() scenario.Verb         { return "mute" }
func (Hide) Verb() scenario.Verb         { return "hide" }
func (End) Verb() scenario.Verb          { return "end" }
func (Reopen) Verb() scenario.Verb       { return "reopen" }
func (Veil) Verb() scenario.Verb         { return "veil" }
func (Open) Verb() scenario.Verb         { return "open" }
func (Expire) Verb() scenario.Verb       { return "expire" }
func (Rearm) Verb() scenario.Verb        { return "rearm" }
func (Reckon) Verb() scenario.Verb       { return "reckon" }
func (Away) Verb() scenario.Verb         { return "away" }
func (Back) Verb() scenario.Verb         { return "back" }
func (Statement) Verb() scenario.Verb    { return "statement" }
func (Sign) Verb() scenario.Verb         { return "sign" }
func (StandIn) Verb() scenario.Verb      { return "stand-in" }
func (Coach) Verb() scenario.Verb        { return "coach" }
func (Rounds) Verb() scenario.Verb       { return "rounds" }
func (Hold) Verb() scenario.Verb         { return "hold" }
func (Proceed) Verb() scenario.Verb      { return "proceed" }
