package main

import (
	"cmp"

	"parley/game"
	"parley/game/bot"
	"parley/game/scenario"
	"parley/server/room"
)

// newBot returns the player of a seat that no person plays, of the character that the scenario gives its role, but by
// another strategy if one is named.
func newBot(s *scenario.Scenario, seat game.SeatID, by scenario.Strategy, seed uint64) room.Bot {
	character := bot.Character{Word: scenario.WordAnswers}
	if role := s.Role(scenario.RoleID(seat)); role != nil {
		character = bot.Character{Strategy: role.Bot.Strategy, Word: role.Bot.Word}
	}
	character.Strategy = cmp.Or(by, character.Strategy)
	return bot.New(seed, character)
}
