package game

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"parley/game/scenario"
)

func TestTurningPointsAreTheLargestMovesOfEachDirection(t *testing.T) {
	line := func(id LineID, order int, change scenario.Points) TrustLine {
		return TrustLine{ID: id, Order: order, Before: 5000, After: 5000 + change}
	}
	points := turningPoints([]TrustView{
		{Lines: []TrustLine{line("a>b/1", 1, 300), line("a>b/2", 3, -299), line("a>b/3", 4, 400), line("a>b/4", 6, -900), line("a>b/5", 7, 400)}},
		{Lines: []TrustLine{line("b>a/1", 2, 900), line("b>a/2", 5, 0)}},
	})
	var picked []LineID
	ranks := map[LineID]int{}
	for _, p := range points {
		picked = append(picked, p.Line)
		ranks[p.Line] = p.Rank
	}
	assert.Equal(t, []LineID{"b>a/1", "a>b/3", "a>b/4", "a>b/5"}, picked, "in the order of time; a fourth of one direction and what is too small are left out")
	assert.Equal(t, map[LineID]int{"b>a/1": 1, "a>b/4": 2, "a>b/3": 3, "a>b/5": 4}, ranks, "of equals the earlier")
}
