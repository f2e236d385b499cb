package outcome_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game/outcome"
)

// none stands for a proposal that is not agreed.
const none = outcome.NotAgreed

// option is worth this much to the two parties, in hundredths.
func option(first, second int, meets ...outcome.Meet) outcome.Option {
	return outcome.Option{Worth: []int{first, second}, Meets: meets}
}

// sale is a talk about a price (low, high), a delivery (slow, fast) and a warranty. The first party
// buys, the second sells; the buyer fears to be left with a broken machine.
func sale() outcome.Problem {
	const broken = 0
	return outcome.Problem{
		WalkAway: []int{500, 400},
		Base:     []int{100, 0},
		Concerns: []outcome.Concern{{Party: 0, Weight: 1001}},
		Proposals: []outcome.Proposal{
			{Options: []outcome.Option{option(900, 100), option(300, 800)}},
			{Options: []outcome.Option{option(0, 200), option(400, -300, outcome.Meet{Concern: broken, Share: 800})}, Requires: []int{0}},
			{Options: []outcome.Option{option(0, -200, outcome.Meet{Concern: broken, Share: 500})}, Requires: []int{0}},
		},
	}
}

func TestUtility(t *testing.T) {
	for name, c := range map[string]struct {
		o    outcome.Outcome
		want []int
	}{
		"of no agreement is the base":              {outcome.Outcome{none, none, none}, []int{100, 0}},
		"rounds half a hundredth away from zero":   {outcome.Outcome{1, none, 0}, []int{100 + 300 + 501, 600}},
		"counts a concern no more than wholly met": {outcome.Outcome{1, 1, 0}, []int{100 + 300 + 400 + 1001, 300}},
	} {
		t.Run(name, func(t *testing.T) { assert.Equal(t, c.want, sale().Utility(c.o)) })
	}
}

func TestAllows(t *testing.T) {
	p := sale()
	p.Proposals[2].Excludes = []int{1}
	for name, c := range map[string]struct {
		o    outcome.Outcome
		want bool
	}{
		"no agreement":                              {outcome.Outcome{none, none, none}, true},
		"what has all that it requires":             {outcome.Outcome{1, 0, none}, true},
		"not what lacks something that it requires": {outcome.Outcome{none, 0, none}, false},
		"not what excludes one another":             {outcome.Outcome{0, 0, 0}, false},
		"not an option that is not there":           {outcome.Outcome{2, none, none}, false},
		"not a list of another length":              {outcome.Outcome{0, 0}, false},
	} {
		t.Run(name, func(t *testing.T) { assert.Equal(t, c.want, p.Allows(c.o)) })
	}
}

func TestIdealLeavesTheOtherPartyItsWalkAway(t *testing.T) {
	ideals, err := outcome.Ideals(sale())
	require.NoError(t, err)
	assert.Equal(t, []outcome.Best{
		{Found: true, Point: outcome.Point{Outcome: outcome.Outcome{1, 1, none}, Utility: []int{1601, 500}}},
		{Found: true, Point: outcome.Point{Outcome: outcome.Outcome{1, 0, 0}, Utility: []int{901, 800}}},
	}, ideals)
}

func TestIdealIsNotFoundIfNothingKeepsTheOtherParty(t *testing.T) {
	p := sale()
	p.WalkAway[1] = 1001
	ideals, err := outcome.Ideals(p)
	require.NoError(t, err)
	assert.False(t, ideals[0].Found)
	assert.True(t, ideals[1].Found, "the party's own walk-away does not count")
}

func TestFrontierOfTheSale(t *testing.T) {
	frontier, err := outcome.Frontier(sale())
	require.NoError(t, err)
	var got [][]int
	for _, point := range frontier {
		got = append(got, point.Utility)
	}
	assert.Equal(t, [][]int{{2401, -400}, {2201, -200}, {1801, 300}, {1601, 500}, {901, 800}, {400, 1000}}, got)
}

func TestZoneIs(t *testing.T) {
	for name, c := range map[string]struct {
		walkAway []int
		want     outcome.Zone
	}{
		"neither where some outcomes keep both":  {[]int{500, 400}, outcome.Zone{}},
		"empty where every deal drives one away": {[]int{2000, 400}, outcome.Zone{Empty: true}},
		"trivial where every outcome keeps both": {[]int{100, -400}, outcome.Zone{Trivial: true}},
	} {
		t.Run(name, func(t *testing.T) {
			p := sale()
			p.WalkAway = c.walkAway
			zone, err := outcome.ZoneOf(p)
			require.NoError(t, err)
			assert.Equal(t, c.want, zone)
		})
	}
}

func TestZoneIsEmptyIfAllThatKeepsBothIsNoAgreement(t *testing.T) {
	p := outcome.Problem{WalkAway: []int{0, 0}, Base: []int{50, 50}}
	p.Proposals = []outcome.Proposal{{Options: []outcome.Option{option(100, -51)}}}
	zone, err := outcome.ZoneOf(p)
	require.NoError(t, err)
	assert.Equal(t, outcome.Zone{Empty: true}, zone)
}
