package main

import (
	"parley/game"
	"parley/game/scenario"
	"parley/server/room"
)

// newBot returns the player of a seat that no person holds.
func newBot(*scenario.Scenario, game.SeatID, uint64) room.Bot { return nil }
