package game

import "parley/game/scenario"

// GestureRef names a gesture that a party carried out; a party carries out each gesture once a play.
type GestureRef struct {
	Party   scenario.PartyID   `json:"party"`
	Gesture scenario.GestureID `json:"gesture"`
}
