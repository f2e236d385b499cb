package main

import (
	"parley/game"
	"parley/game/bot"
	"parley/game/scenario"
	"parley/server/room"
)

// newBot returns the player of a seat that no person holds, of the character that the scenario gives its role.
func newBot(s *scenario.Scenario, seat game.SeatID, seed uint64) room.Bot {
	character := bot.Character{Word: scenario.WordAnswers}
	if role := s.Role(scenario.RoleID(seat)); role != nil {
		character = bot.Character{Strategy: role.Bot.Strategy, Word: role.Bot.Word}
	}
	return bot.New(seed, character)
}
