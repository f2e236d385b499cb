package bot

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/game/scenario"
)

func TestEveryStrategyPlaysEveryScenarioToItsEnd(t *testing.T) {
	for _, s := range shipped(t) {
		for _, strategy := range slices.Concat(Strategies, Exploits) {
			t.Run(fmt.Sprintf("%s/%s", s.ID, strategy), func(t *testing.T) {
				for seed := range uint64(seeds/12 + 1) {
					p := play(t, setup{scenario: s, length: s.Lengths[0].ID, seed: seed, cast: cast(s, strategy)})
					require.Equal(t, game.StageOver, p.table.Stage())
				}
			})
		}
	}
}

// tally is what tables of one kind of bots come to, over many seeds.
type tally struct {
	agreed, friendly, hostile, voiced int
	deals                             int             // plays in which something was agreed
	trust                             scenario.Points // at the end, summed over every direction
}

func tallied(t *testing.T, s *scenario.Scenario, strategy scenario.Strategy, seeds uint64) tally {
	var sum tally
	for seed := range seeds {
		p := play(t, setup{scenario: s, length: s.Lengths[0].ID, seed: seed, cast: cast(s, strategy)})
		sum.agreed += p.agreed
		sum.deals += min(p.agreed, 1)
		for _, v := range p.table.InstructorView().Debrief.Trust {
			sum.trust += v.Value
			for _, l := range v.Lines {
				switch {
				case l.Rule == game.RuleGesture && l.Weight > 0:
					sum.friendly++
				case l.Rule == game.RuleGesture:
					sum.hostile++
				}
			}
		}
		for _, moves := range p.by {
			sum.voiced += moves["voice"]
		}
	}
	return sum
}

// C. E. Osgood (1962) expects tables that go first with small steps to end in trust and agreement, and tables of
// those who wait for the other to give way to end with neither.
func TestTablesOfHardlinersAndOfGRITPlayersDifferAsTheTheorySays(t *testing.T) {
	for _, s := range shipped(t) {
		t.Run(s.ID, func(t *testing.T) {
			hard, soft := tallied(t, s, scenario.StrategyHardliner, seeds), tallied(t, s, scenario.StrategyGRIT, seeds)
			t.Logf("hardliners %+v, grit %+v", hard, soft)
			assert.Greater(t, soft.trust, hard.trust*5/4, "trust at the end")
			assert.Greater(t, soft.agreed, 2*hard.agreed, "proposals agreed")
			assert.GreaterOrEqual(t, soft.deals*10, int(seeds)*8, "plays of GRIT players with an agreement")
			assert.LessOrEqual(t, hard.deals*2, int(seeds), "plays of hardliners with an agreement")
			assert.Greater(t, soft.voiced, hard.voiced, "concerns told")
			assert.Zero(t, hard.friendly, "friendly steps of hardliners")
			assert.Greater(t, soft.friendly, 2*soft.hostile, "friendly steps against hostile ones")
		})
	}
}

func TestTimeAloneDecidesWhenAConcederGivesWay(t *testing.T) {
	half := func(s scenario.Strategy) int {
		temper := temperOf(1, Character{Strategy: s})
		return temper.pattern.gone(thousand / 2)
	}
	assert.Equal(t, 250, half(scenario.StrategyBoulware))
	assert.Equal(t, 500, half(scenario.StrategyLinear))
	assert.Equal(t, 707, half(scenario.StrategyConceder))
}

func TestAnExploitPlaysByGRITButForItsTrick(t *testing.T) {
	for seed := range 20 {
		of := func(s scenario.Strategy) temper { return temperOf(dice(seed), Character{Strategy: s}) }
		for _, exploit := range Exploits {
			honest, hole := of(scenario.StrategyGRIT), of(exploit)
			assert.NotEqual(t, honest, hole, exploit)
			switch exploit {
			case GestureSpammer:
				hole.warmth, hole.heralds, hole.lavish, hole.breaks = honest.warmth, honest.heralds, false, 0
			case AlwaysAccept:
				hole.accepts = 0
			case NeverVoice:
				hole.silent = false
			case LastRoundBreaker:
				hole.lastBreak = false
			case AnswerOnly:
				hole.passive, hole.warmth = false, honest.warmth
			case WalkOutFirst:
				hole.walks = 0
			}
			assert.Equal(t, honest, hole, exploit)
		}
	}
}

func TestKnownNamesWhatABotCanPlay(t *testing.T) {
	for _, s := range slices.Concat(Strategies, Exploits, []scenario.Strategy{"", scenario.StrategyMixed}) {
		assert.True(t, Known(s), s)
	}
	assert.False(t, Known("bully"))
}
