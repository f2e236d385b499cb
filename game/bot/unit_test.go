package bot

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/game/scenario"
)

func TestDiceAnswerTheSameQuestionAlike(t *testing.T) {
	assert.Equal(t, dice(3).draw(1, "offer"), dice(3).draw(1, "offer"))
	assert.NotEqual(t, dice(3).draw(1, "offer"), dice(3).draw(2, "offer"))
	assert.NotEqual(t, dice(3).draw(1, "offer"), dice(4).draw(1, "offer"))
	yes := 0
	for i := range 10_000 {
		if dice(i).chance(300, 1, "a question") {
			yes++
		}
	}
	assert.InDelta(t, 3000, yes, 200)
}

// The reference values are those of the generator's authors for a state that begins at 0.
func TestMixIsSplitMix64(t *testing.T) {
	assert.Equal(t, uint64(0xe220a8397b1dcdaf), mix(0))
	assert.Equal(t, uint64(0x6e789e6aa1b965f4), mix(0x9e3779b97f4a7c15))
}

func TestDemandFallsWithTime(t *testing.T) {
	for _, p := range []pattern{boulware, linear, conceder} {
		assert.Zero(t, p.gone(0))
		assert.Equal(t, thousand, p.gone(thousand))
		for at := 50; at <= thousand; at += 50 {
			assert.GreaterOrEqual(t, p.gone(at), p.gone(at-50))
		}
	}
	assert.Less(t, boulware.gone(500), linear.gone(500), "Boulware gives way late")
	assert.Greater(t, conceder.gone(500), linear.gone(500), "Conceder gives way early")
}

func TestTempersDifferBySeedAndCharacter(t *testing.T) {
	kinds := map[pattern]int{}
	for seed := range 300 {
		temper := temperOf(dice(seed), Character{Word: scenario.WordAnswers})
		kinds[temper.pattern]++
		assert.Greater(t, temper.first, temper.last-200)
		assert.Less(t, temperOf(dice(seed), Character{Word: scenario.WordKeeps}).bite, temperOf(dice(seed), Character{Word: scenario.WordTempted}).bite)
	}
	for _, p := range []pattern{boulware, linear, conceder} {
		assert.Greater(t, kinds[p], 60)
	}
}

func TestRestatedWordsAreSeenFromTheOtherSide(t *testing.T) {
	m := &mind{brief: &game.Brief{Parties: []game.PartyBrief{{Party: "r", Name: "Russia"}}}}
	for said, want := range map[string]string{
		"A shield that could be aimed at us":     "a shield that could be aimed at you",
		"Nothing binding in our hands":           "nothing binding in your hands",
		"Whose ships are these?":                 "whose ships are these",
		"We are called partners.":                "you are called partners",
		"Russia, and what it says about me":      "Russia, and what it says about you",
		"A thing that works, with my name on it": "a thing that works, with your name on it",
	} {
		assert.Equal(t, want, m.turned(said))
	}
}

func TestWhatABotRisksGrowsWithTrust(t *testing.T) {
	bot := New(1, Character{Word: scenario.WordKeeps})
	bot.temper.nerve = 10
	book := &Book{party: "p", others: []scenario.PartyID{"q", "r"}, ways: []way{
		{cost: 3 * scenario.Point}, {cost: 2 * scenario.Point}, {cost: -scenario.Point},
	}}
	for trust, want := range map[scenario.Points]bool{30: true, 49: true, 50: false, 80: false} {
		m := &mind{bot: bot, book: book, party: "p", others: book.others, view: &game.View{Trust: []game.TrustView{
			{Truster: "p", Trusted: "q", Value: trust * scenario.Point},
			{Truster: "p", Trusted: "r", Value: 90 * scenario.Point},
		}}}
		m.readRisks()
		assert.Equal(t, want, m.exposes([]int{0, 1, 2}), "trust %d", trust)
	}
}

func TestASeatAsksItsPartyForHalfOfWhatItsRoleGains(t *testing.T) {
	for v, want := range map[value]bool{
		{party: 0, role: 0}:      true,
		{party: 300, role: -500}: true,
		{party: 100, role: -300}: false,
		{party: -100, role: 200}: true,
		{party: -101, role: 200}: false,
		{party: -1, role: 0}:     false,
	} {
		assert.Equal(t, want, v.loyal(), "%+v", v)
	}
}

func TestUnderstood(t *testing.T) {
	c := &game.ConcernView{Title: "Missiles next door", Text: "For those who live there it is no figure of speech."}
	for said, want := range map[string]bool{
		"You fear a missile.":                         true,
		"You want us to stay away from where you are": true,
		"Yes, yes.": false,
		"":          false,
	} {
		assert.Equal(t, want, understood(c, said), said)
	}
}

func TestABookKnowsEveryWayToAgreeAProposal(t *testing.T) {
	term := func(id scenario.TermID, levels ...scenario.LevelID) game.TermBrief {
		b := game.TermBrief{Term: id}
		for i, l := range levels {
			b.Levels = append(b.Levels, game.LevelBrief{Level: l, Worth: scenario.Points(i) * scenario.Point})
		}
		return b
	}
	b := Read(&game.Brief{Party: "p", Proposals: []game.ProposalBrief{
		{Proposal: "a", Terms: []game.TermBrief{term("x", "1", "2"), term("y", "1", "2", "3")}, Excludes: []scenario.ProposalID{"b"}},
		{Proposal: "b"},
	}})
	require.Len(t, b.ways, 7)
	for w := range b.ways {
		assert.Equal(t, w, b.find(b.ways[w].choice))
	}
	best := b.find(game.Choice{Proposal: "a", Levels: map[scenario.TermID]scenario.LevelID{"x": "2", "y": "3"}})
	assert.Equal(t, 3*scenario.Point, b.ways[best].worth)
	assert.Equal(t, []int{0}, b.items[1].excludes, "whichever of two says that it excludes the other")
	assert.Equal(t, -1, b.find(game.Choice{Proposal: "c"}))
	assert.Equal(t, -1, b.find(game.Choice{Proposal: "a", Levels: map[scenario.TermID]scenario.LevelID{"x": "2", "y": "4"}}))

	assert.Equal(t, b.keyOf([]int{0, 6}), b.keyOf([]int{6, 0}), "equal packages have equal keys")
	assert.NotEqual(t, b.keyOf([]int{0, 6}), b.keyOf([]int{1, 6}))
}

func TestACounterSaysWhatItChanges(t *testing.T) {
	fee := []game.TermBrief{{Term: "sum", Levels: []game.LevelBrief{{Level: "l", Title: "Little"}, {Level: "m", Title: "Much"}}}}
	b := Read(&game.Brief{Party: "p", Proposals: []game.ProposalBrief{
		{Proposal: "fee", Title: "The fee", Terms: fee}, {Proposal: "cellar", Title: "The cellar"}, {Proposal: "stage", Title: "The stage"},
	}})
	m := &mind{book: b, view: &game.View{}, at: make([]int, len(b.items))}
	const little, much, cellar, stage = 0, 1, 2, 3
	assert.Equal(t, []string{"“The fee” with “Much”", "“The stage” too", "without “The cellar”"},
		m.changes([]int{much, stage}, []int{little, cellar}))
	assert.Equal(t, []string{"“The cellar” too"}, m.changes([]int{little, cellar}, []int{little}))
}

// promiseAt is a promise with what the own party and the other did at its last reckonings.
func promiseAt(rounds ...game.PromiseRound) *game.PromiseView {
	return &game.PromiseView{Proposal: "a", InForce: true, History: rounds}
}

func TestABreachIsAnsweredOnce(t *testing.T) {
	broken := map[scenario.PartyID]game.Seen{"q": game.SeenBroken}
	kept := map[scenario.PartyID]game.Seen{"q": game.SeenKept}
	unseen := map[scenario.PartyID]game.Seen{"q": game.SeenNot}
	m := &mind{}
	for i, c := range []struct {
		name string
		p    *game.PromiseView
		want bool
	}{
		{"nothing happened yet", promiseAt(), false},
		{"they kept it", promiseAt(game.PromiseRound{Kept: true, Others: kept}), false},
		{"nobody saw", promiseAt(game.PromiseRound{Kept: true, Others: unseen}), false},
		{"they broke it", promiseAt(game.PromiseRound{Kept: true, Others: broken}), true},
		{"both broke it", promiseAt(game.PromiseRound{Kept: false, Others: broken}), false},
		{"they answered a breach of ours", promiseAt(game.PromiseRound{Kept: false, Others: kept}, game.PromiseRound{Kept: true, Others: broken}), false},
		{"they broke it again", promiseAt(
			game.PromiseRound{Kept: true, Others: kept}, game.PromiseRound{Kept: true, Others: broken},
		), true},
	} {
		t.Run(fmt.Sprint(i, " ", c.name), func(t *testing.T) { assert.Equal(t, c.want, m.wronged(c.p)) })
	}
}
