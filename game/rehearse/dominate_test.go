package rehearse

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"parley/game/scenario"
)

// match returns n plays of each meeting of three parties' strategies, in which the first party has what total says, give
// or take five points.
func match(n int, total func(mine, second, third scenario.Strategy) int) (parties []PartyReport, results []*Result) {
	mine := []scenario.Strategy{scenario.StrategyGRIT, scenario.StrategyHardliner, scenario.StrategyLinear}
	theirs := []scenario.Strategy{scenario.StrategyGRIT, scenario.StrategyHardliner}
	for _, a := range mine {
		for _, b := range theirs {
			for _, c := range theirs {
				for i := range n {
					points := scenario.Points(total(a, b, c)+10*(i%2)-5) * scenario.Point
					results = append(results, &Result{Parties: []PartyResult{
						{Party: "one", Strategy: a, Total: points}, {Party: "two", Strategy: b}, {Party: "three", Strategy: c},
					}})
				}
			}
		}
	}
	return []PartyReport{partyReport("one", 0, results), partyReport("two", 1, results), partyReport("three", 2, results)}, results
}

func TestAStrategyDominatesThatIsBestAgainstEverything(t *testing.T) {
	kind := func(mine, _, _ scenario.Strategy) int {
		if mine == scenario.StrategyGRIT {
			return 60
		}
		return 30
	}
	grit := []Dominance{{Party: "one", Strategy: scenario.StrategyGRIT}}
	list, unsure := dominant(match(6, kind))
	assert.Equal(t, grit, list, "with more than two parties too")
	assert.Empty(t, unsure)

	list, _ = dominant(match(6, func(mine, second, third scenario.Strategy) int {
		if third == scenario.StrategyHardliner && mine == scenario.StrategyGRIT {
			return 20
		}
		return kind(mine, second, third)
	}))
	assert.Empty(t, list, "one that is beaten by somebody of one kind does not, though it is best in the mean")

	list, _ = dominant(match(6, func(mine, second, third scenario.Strategy) int {
		return 40 + kind(mine, second, third)/30
	}))
	assert.Empty(t, list, "nor one that is hardly better")
}

func TestAFewPlaysTellOfNoDominance(t *testing.T) {
	list, unsure := dominant(match(1, func(mine, _, _ scenario.Strategy) int { return len(mine) * 10 }))
	assert.Empty(t, list)
	assert.Equal(t, []scenario.PartyID{"one", "two", "three"}, unsure)
}
