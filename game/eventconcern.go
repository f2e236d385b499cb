package game

import "parley/game/scenario"

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
		Truth   bool               `json:"truth,omitempty"` // brought out by the end, behind the veil
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

func (Voiced) Kind() string           { return "voiced" }
func (Acknowledged) Kind() string     { return "acknowledged" }
func (Confirmed) Kind() string        { return "confirmed" }
func (ConcernMoved) Kind() string     { return "concern-moved" }
func (GestureSuggested) Kind() string { return "gesture-suggested" }
func (GestureAnnounced) Kind() string { return "gesture-announced" }
func (Gestured) Kind() string         { return "gestured" }
