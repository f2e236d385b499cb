package game

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"parley/game/scenario"
)

func TestDivideRoundsHalfAwayFromZero(t *testing.T) {
	for _, c := range []struct{ a, b, want int }{
		{0, 3, 0}, {1, 2, 1}, {-1, 2, -1}, {1, 3, 0}, {2, 3, 1}, {-2, 3, -1}, {5, 10, 1}, {4, 10, 0}, {-5, 10, -1}, {7, 7, 1},
	} {
		assert.Equal(t, c.want, divide(c.a, c.b), "%d / %d", c.a, c.b)
	}
}

// Points in hundredths, factors in thousandths; each want is worked out by hand.
func TestTrustMovesBy(t *testing.T) {
	breach, responsive, reciprocal := Factor{"breach", 2000}, Factor{"responsive", 1500}, Factor{"reciprocal", 1500}
	unverified, deceit, wary, provoked := Factor{"unverified", 500}, Factor{"deceit", 1500}, Factor{"wary", 500}, Factor{"provoked", 500}
	for name, c := range map[string]struct {
		weight, now scenario.Points
		factors     []Factor
		want        scenario.Points
	}{
		"half of a friendly act at half trust":       {600, 5000, nil, 300},                              // 6 * (1 - 0.5) = 3
		"all of it where there is no trust":          {600, 0, nil, 600},                                 // 6 * 1
		"nothing where trust is full":                {600, 10_000, nil, 0},                              // 6 * 0
		"a hostile act twice at half trust":          {-600, 5000, []Factor{breach}, -600},               // -6 * 2 * 0.5
		"as much below half trust, never less":       {-600, 1000, []Factor{breach}, -600},               // -6 * 2 * max(0.1, 0.5)
		"more the more there is to lose":             {-600, 8000, []Factor{breach}, -960},               // -6 * 2 * 0.8 = -9.6
		"every factor of a friendly act":             {500, 4000, []Factor{responsive, reciprocal}, 675}, // 5 * 0.6 * 1.5 * 1.5 = 6.75
		"a quarter when wary of what it cannot see":  {800, 5000, []Factor{wary, unverified}, 100},       // 8 * 0.5 * 0.5 * 0.5 = 1
		"a breach found out":                         {-1000, 6000, []Factor{breach, deceit}, -1800},     // -10 * 2 * 0.6 * 1.5 = -18
		"a breach that answers one":                  {-1000, 6000, []Factor{breach, provoked}, -600},    // -10 * 2 * 0.6 * 0.5 = -6
		"one rounding at the end, half up":           {300, 3350, []Factor{{"", 500}}, 100},              // 3 * 0.665 * 0.5 = 0.9975
		"one rounding at the end, half away from 0":  {-1, 5000, []Factor{breach, {"", 500}}, -1},        // -0.01 * 2 * 0.5 * 0.5 = -0.005 -> -0.01
		"less than half a hundredth, so nothing":     {1, 5100, nil, 0},                                  // 0.01 * 0.49 = 0.0049
		"no more than all, whatever the factors say": {10_000, 0, []Factor{{"", 1 << 40}, {"", 1 << 40}}, 10_000},
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, c.want, times(c.weight, room(c.now, c.weight), c.factors))
			assert.Equal(t, c.want, timesLarge(c.weight, room(c.now, c.weight), c.factors))
		})
	}
}

// The night's rest of the harbour: worth 3 and cost 1 to the town, worth 1 and cost 4 to the fishers.
func TestPayoffIsThePrisonersDilemma(t *testing.T) {
	table := New(load(t, "harbour"))
	for name, c := range map[string]struct {
		breached      []scenario.PartyID
		town, fishers scenario.Points
	}{
		"all honour: each its worth":                    {nil, 300, 100},
		"the fishers alone breach: worth + cost":        {[]scenario.PartyID{"fishers"}, -100, 500}, // 1 + 4; the town pays its cost
		"the town alone breaches":                       {[]scenario.PartyID{"town"}, 400, -400},    // 3 + 1; the fishers pay 4
		"both breach: nothing for either, nothing paid": {[]scenario.PartyID{"town", "fishers"}, 0, 0},
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, c.town, table.payoff("town", "night-rest", nil, c.breached))
			assert.Equal(t, c.fishers, table.payoff("fishers", "night-rest", nil, c.breached))
		})
	}
}

// One agreement of the harbour, by hand. Night's rest is in force from the first reckoning.
func TestScoresByHand(t *testing.T) {
	table := started(t, load(t, "harbour"), "long")
	play(t, table, "clerk", Offer{Package: []Choice{{Proposal: "night-rest"}}})
	play(t, table, "skipper", Accept{Offer: 1})
	play(t, table, "cook", Accept{Offer: 1})
	round := func(breach ...scenario.ProposalID) {
		if len(breach) > 0 {
			play(t, table, "skipper", Commit{Breach: breach})
		}
		play(t, table, Instructor, Advance{})
		play(t, table, Server, Reckon{})
		play(t, table, Instructor, Advance{})
	}
	round()
	// Town: worth 3, and half of quiet nights, 10 * 0.5 = 5. Fishers: worth 1, and half of the old boats, 5.
	assert.Equal(t, scenario.Points(800), table.ViewFor("mayor").Score.Utility)
	assert.Equal(t, scenario.Points(600), table.ViewFor("cook").Score.Utility)

	round()
	round("night-rest")
	// The town could not see it: 3 + 5 still. The fishers know their own: the mean of 1 and 5, and 5.
	assert.Equal(t, scenario.Points(800), table.ViewFor("mayor").Score.Utility)
	assert.Equal(t, scenario.Points(800), table.ViewFor("cook").Score.Utility)

	play(t, table, Instructor, End{})
	v := table.ViewFor("mayor").Score
	// The truth: worth (3 - 1) / 2 = 1, and quiet nights met by 0.5 * 1/2 = 0.25, 2.5 points: 3.5.
	assert.Equal(t, scenario.Points(350), v.Utility)
	// deal = 100 * (3.5 - 2) / (17 - 2) = 10
	assert.Equal(t, scenario.Points(1700), v.Ideal)
	assert.Equal(t, scenario.Points(1000), v.Deal)
	// trust = the mean of what fishers and port place in the town: fishers twice 10 * 0.5 * 0.5 * room:
	// 50 + 10 * 0.5 * 0.25 = 51.25; 51.25 + 10 * 0.4875 * 0.25 = 52.47 (52.46875); (52.47 + 50) / 2 = 51.24 (51.235)
	assert.Equal(t, scenario.Points(5124), v.Trust)
	// total = 70 % of 10 + 30 % of 51.24 = 7 + 15.372 = 22.37
	assert.Equal(t, scenario.Points(2237), v.Total)
	assert.Equal(t, scenario.Points(2237), v.Seat)
	// The teacher's own concern is not met: 60 % of 22.37 + 40 % of 0 = 13.42 (13.422)
	assert.Equal(t, scenario.Points(1342), table.ViewFor("teacher").Score.Seat)
	// Fishers: (1 + 5) / 2 = 3, old boats 0.25 * 10 = 2.5: 5.5. A storm moved their walk-away to 3.
	// deal = 100 * (5.5 - 3) / (15 - 3) = 20.83
	assert.Equal(t, scenario.Points(550), table.ViewFor("cook").Score.Utility)
	assert.Equal(t, scenario.Points(2083), table.ViewFor("cook").Score.Deal)
	// The port is bound by nothing: no deal scores 0, whatever its walk-away.
	assert.Equal(t, scenario.Points(0), table.ViewFor("engineer").Score.Deal)
}

func TestGoingFirstIsNotPunishedWhereAnswersCountForLess(t *testing.T) {
	s := load(t, "harbour")
	s.Trust.Factors.Reciprocal = 500
	table := started(t, s, "long")
	play(t, table, "clerk", Gesture{Gesture: "open-day"})
	play(t, table, "skipper", Gesture{Gesture: "fish-supper"})
	play(t, table, "cook", Second{Gesture: "fish-supper"})
	before := table.trustIn("fishers", "town")
	play(t, table, Instructor, Advance{})
	play(t, table, Server, Reckon{})
	assert.Equal(t, before, table.trustIn("fishers", "town"))
}

func TestTimesIsAsExactInSmallNumbersAsInLarge(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		weight := scenario.Points(rapid.IntRange(-100_000, 100_000).Draw(t, "weight"))
		now := scenario.Points(rapid.IntRange(0, int(fullTrust)).Draw(t, "now"))
		var factors []Factor
		for range rapid.IntRange(0, 8).Draw(t, "factors") {
			factors = append(factors, Factor{"any", scenario.Share(rapid.IntRange(-20_000, 20_000).Draw(t, "factor"))})
		}
		require.Equal(t, timesLarge(weight, room(now, weight), factors), times(weight, room(now, weight), factors))
	})
}
