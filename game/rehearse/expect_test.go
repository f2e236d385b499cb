package rehearse

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game/bot"
	"parley/game/scenario"
)

func points(n int) *scenario.Points { p := scenario.Points(n) * scenario.Point; return &p }

func TestShortNamesWhatFellShort(t *testing.T) {
	lengths := scenario.List[scenario.Length]{{ID: "short"}}
	report := func() *Report {
		return &Report{
			Length:  "short",
			Plays:   200,
			Deal:    share(150, 200),
			Endings: []EndingReport{{Ending: "peace", Share: share(10, 200)}, {Ending: "war", Share: share(190, 200)}},
			Parties: []PartyReport{{Party: "north", Total: Stat{Mean: 4000}}, {Party: "south", Total: Stat{Mean: 2550}}},
			Seats:   []SeatReport{{Seat: "ann", PerRound: Stat{Mean: 400}, Proper: Stat{Mean: 250}}},
		}
	}
	exploits := []ExploitReport{{Role: "ann", Exploit: "never-voice", Score: Stat{Mean: 5000}, Honest: Stat{Mean: 4400}, Margin: Stat{Mean: 600}}}
	for name, c := range map[string]struct {
		expect scenario.Expect
		want   []string
	}{
		"nothing expected": {scenario.Expect{}, nil},
		"all of it holds": {scenario.Expect{
			Deal: &scenario.Bounds{AtLeast: points(60), Below: points(90)}, EveryEnding: &scenario.Bounds{AtLeast: points(5)},
			Apart: points(15), Exploits: points(6), Moves: &scenario.Bounds{AtLeast: points(2)},
		}, nil},
		"a deal too often": {scenario.Expect{Deal: &scenario.Bounds{Below: points(75)}},
			[]string{"expect.deal: wanted below 75 percent, got 75 percent of 200 plays"}},
		"an ending too seldom": {scenario.Expect{EveryEnding: &scenario.Bounds{AtLeast: points(6)}},
			[]string{"expect.every_ending, peace: wanted at least 6 percent, got 5 percent of 200 plays"}},
		"an ending of its own bounds": {scenario.Expect{
			EveryEnding: &scenario.Bounds{AtLeast: points(6)}, Endings: map[scenario.EndingID]scenario.Bounds{"peace": {AtLeast: points(5)}, "war": {Below: points(95)}}},
			[]string{"expect.endings.war: wanted below 95 percent, got 95 percent of 200 plays"}},
		"parties too far apart": {scenario.Expect{Apart: points(14)},
			[]string{"expect.apart: wanted at most 14 points, got 14.5: north has 40, south has 25.5"}},
		"an exploit that pays": {scenario.Expect{Exploits: points(3)},
			[]string{"expect.exploits: wanted at most 3 points, got 6: never-voice as ann has 50, an honest one 44"}},
		"a role left watching": {scenario.Expect{Moves: &scenario.Bounds{AtLeast: points(3)}},
			[]string{"expect.moves: wanted at least 3, got 2.5 a round for ann"}},
	} {
		t.Run(name, func(t *testing.T) {
			var got []string
			for _, s := range Short(&scenario.Scenario{Expect: &c.expect, Lengths: lengths}, report(), exploits) {
				got = append(got, s.String())
			}
			assert.Equal(t, c.want, got)
		})
	}
	assert.Empty(t, Short(&scenario.Scenario{}, report(), exploits), "without an expect block")
}

func TestOfAnotherLengthOnlyTheGainsOfExploitsAreJudged(t *testing.T) {
	long := &Report{Length: "long", Plays: 200, Deal: share(200, 200)}
	expect := scenario.Expect{Length: "short", Deal: &scenario.Bounds{Below: points(90)}, Apart: points(0), Exploits: points(3)}
	exploits := []ExploitReport{{Role: "ann", Exploit: "always-accept", Margin: Stat{Mean: 400}}}
	short := Short(&scenario.Scenario{Expect: &expect}, long, exploits)
	require.Len(t, short, 1)
	assert.Equal(t, "expect.exploits", short[0].Key)
	expect.Exploits = nil
	assert.Empty(t, Short(&scenario.Scenario{Expect: &expect}, long, exploits))
}

func TestTrialsCompareEachExploitWithAnHonestBotInItsPlace(t *testing.T) {
	for _, s := range shipped(t) {
		p := &Plan{Scenario: s, Length: s.Lengths[0].ID, Seed: 3}
		trials := p.Trials()
		walks := slices.ContainsFunc(trials, func(t Trial) bool { return t.Exploit == bot.WalkOutFirst })
		assert.Equal(t, p.opens(scenario.VerbWalkOut), walks, "%s: nobody tries to walk out where nobody may", s.ID)
		tried := map[scenario.RoleID]int{}
		for _, trial := range (&Plan{Scenario: s, Length: p.Length, All: true}).Trials() {
			tried[trial.Role]++
		}
		assert.Len(t, tried, len(s.Roles), "where every role has a seat, each is tried")
		for _, n := range tried {
			assert.Equal(t, len(trials)/len(s.Parties), n, "as often as a head")
		}
		var results [][]*Result
		for _, trial := range trials {
			results = append(results, plays(t, trial.Plan, 2))
		}
		reports := GatherTrials(trials, results)
		for _, trial := range results {
			for i := range trial {
				trial[i] = trial[i].Bare()
			}
		}
		assert.Equal(t, reports, GatherTrials(trials, results), "what is kept of a trial is enough")
		for _, x := range reports {
			assert.Equal(t, 2, x.Margin.Count)
			assert.InDelta(t, x.Score.Mean-x.Honest.Mean, x.Margin.Mean, 2)
		}
	}
}
