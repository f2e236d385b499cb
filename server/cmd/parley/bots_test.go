package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/game/bot"
	"parley/game/scenario"
	"parley/scenarios"
)

func TestBotsKnowWhateverStrategyAFileOrAnInstructorMayName(t *testing.T) {
	assert.Equal(t, scenario.Strategies, append([]scenario.Strategy{scenario.StrategyMixed}, bot.Strategies...))
	for _, exploit := range bot.Exploits {
		assert.NotContains(t, scenario.Strategies, exploit)
	}
}

func TestABotPlaysByTheStrategyThatIsNamed(t *testing.T) {
	s, err := scenarios.Load("cafe-band")
	require.NoError(t, err)
	role := &s.Roles[0]
	role.Bot = scenario.Bot{Word: scenario.WordKeeps, Strategy: scenario.StrategyLinear}
	for by, plays := range map[scenario.Strategy]scenario.Strategy{"": scenario.StrategyLinear, scenario.StrategyConceder: scenario.StrategyConceder} {
		assert.Equal(t, bot.New(7, bot.Character{Strategy: plays, Word: scenario.WordKeeps}), newBot(s, game.SeatID(role.ID), by, 7))
	}
}
