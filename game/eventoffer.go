package game

import "parley/game/scenario"

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

func (Offered) Kind() string       { return "offered" }
func (Seconded) Kind() string      { return "seconded" }
func (Voted) Kind() string         { return "voted" }
func (SilenceMoved) Kind() string  { return "silence-moved" }
func (SilenceBroken) Kind() string { return "silence-broken" }
func (SilenceVoid) Kind() string   { return "silence-void" }
func (Accepted) Kind() string      { return "accepted" }
func (Agreed) Kind() string        { return "agreed" }
func (OfferClosed) Kind() string   { return "offer-closed" }
func (Drafted) Kind() string       { return "drafted" }
func (Valued) Kind() string        { return "valued" }
func (DraftLapsed) Kind() string   { return "draft-lapsed" }
