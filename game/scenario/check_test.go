package scenario

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestCooperationIsHardestWhereKeepingCostsMost(t *testing.T) {
	level := func(id LevelID, worth, cost Points) Level {
		return Level{ID: id, Worth: PerParty{"n": worth}, Cost: PerParty{"n": cost}}
	}
	for name, c := range map[string]struct {
		p    Proposal
		want int
	}{
		"nothing tempts where nothing costs":       {Proposal{Worth: PerParty{"n": 500}}, 0},
		"a half where cost is worth":               {Proposal{Worth: PerParty{"n": 200}, Cost: PerParty{"n": 200}}, 50},
		"never where keeping is worth nothing":     {Proposal{Cost: PerParty{"n": 200}}, 100},
		"never where keeping loses":                {Proposal{Worth: PerParty{"n": -300}, Cost: PerParty{"n": 200}}, 100},
		"a quarter where the worth is three times": {Proposal{Worth: PerParty{"n": 300}, Cost: PerParty{"n": 100}}, 25},
		"by the hardest level":                     {Proposal{Worth: PerParty{"n": 300}, Terms: List[Term]{{Levels: List[Level]{level("a", 0, 0), level("b", 0, 300)}}}}, 50},
		"by the hardest levels of all terms at once": {Proposal{Terms: List[Term]{
			{Levels: List[Level]{level("a", 100, 100), level("b", 400, 100)}},
			{Levels: List[Level]{level("c", 500, 100), level("d", 100, 100)}},
		}}, 50},
	} {
		t.Run(name, func(t *testing.T) { assert.Equal(t, c.want, cooperation(&c.p, "n")) })
	}
}

func TestReachKnowsWhatCannotHold(t *testing.T) {
	s := twoEras(t)
	long, short := reachOf(s, s.Length("long")), reachOf(s, s.Length("short"))
	points := func(p Points) *Points { return &p }
	for name, c := range map[string]struct {
		guard       *Guard
		in          *Phase
		long, short bool
	}{
		"nothing asked":                  {nil, nil, true, true},
		"a round that is played":         {&Guard{Round: &Bounds{AtLeast: points(300)}}, nil, true, false},
		"a round of the phase itself":    {&Guard{Round: &Bounds{AtLeast: points(300)}}, s.Phase("talk"), false, false},
		"the rounds of an aftermath":     {&Guard{Round: &Bounds{AtLeast: points(400)}}, nil, true, false},
		"a phase that is played":         {&Guard{Phase: []PhaseID{"first"}}, nil, true, false},
		"another phase":                  {&Guard{Phase: []PhaseID{"first"}}, s.Phase("talk"), false, false},
		"a walk-out":                     {&Guard{WalkedOut: []PartyID{"buyer"}}, nil, true, false},
		"walk-outs of two parties":       {&Guard{WalkedOut: []PartyID{"buyer", "seller"}}, nil, false, false},
		"one of two walk-outs":           {&Guard{Any: []Guard{{WalkedOut: []PartyID{"buyer"}}, {WalkedOut: []PartyID{"seller"}}}}, nil, true, false},
		"trust between bounds that meet": {&Guard{Trust: map[Direction]Bounds{{"buyer", "seller"}: {AtLeast: points(50), Below: points(50)}}}, nil, false, false},
		"more agreements than there are": {&Guard{Agreed: &Deals{AtLeast: 3}}, nil, false, false},
		"one of two that can":            {&Guard{Any: []Guard{{Phase: []PhaseID{"first"}}, {Agreed: &Deals{AtLeast: 1}}}}, nil, true, true},
		"both of two that one cannot":    {&Guard{All: []Guard{{Phase: []PhaseID{"first"}}, {Agreed: &Deals{AtLeast: 1}}}}, nil, true, false},
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, c.long, long.canHold(c.guard, c.in), "in the long one")
			assert.Equal(t, c.short, short.canHold(c.guard, c.in), "in the short one")
		})
	}
}

func TestCheckHoldsItsTongueAboutWhatIsReported(t *testing.T) {
	for name, c := range map[string]struct {
		src  []byte
		want []Code
	}{
		"a misspelt head is no missing head":         {smallWith(t, "head: true, brief: You need", "head: ture, brief: You need"), []Code{CodeBadBoolean}},
		"a misspelt key is no missing key":           {smallWith(t, "language: en", "langage: en"), []Code{CodeUnknownKey}},
		"a party misspelt is no party without trust": {smallWith(t, "{seller>buyer: 50", "{seler>buyer: 50"), []Code{CodeUnknownName}},
		"a score misspelt is no wrong sum":           {smallWith(t, "lengths:", "score: {deal: all}\nlengths:"), []Code{CodeBadNumber}},
	} {
		t.Run(name, func(t *testing.T) {
			_, ds := Parse("small.yaml", c.src)
			var got []Code
			for _, d := range ds {
				got = append(got, d.Code)
			}
			assert.Equal(t, c.want, got, "%s", ds)
		})
	}
}

func TestSuggestFindsTheLikeliestWord(t *testing.T) {
	known := []string{"proposals", "parties", "phases", "private"}
	for word, want := range map[string]string{
		"propsals": "proposals", "partys": "parties", "Phases": "phases", "phaess": "phases", "brief": "", "": "",
	} {
		got, remedy := suggest(word, known)
		assert.Equal(t, want, got, word)
		require.NotEmpty(t, remedy)
	}
	_, remedy := suggest("12345", strings.Split("abcdefghijklmnopqrstuvwxyz", ""))
	assert.True(t, strings.HasSuffix(remedy, "v, w, x, or of the 2 more"), "of many words: %s", remedy)
}

func TestReachKnowsWhatNobodyMay(t *testing.T) {
	points := func(p Points) *Points { return &p }
	for name, c := range map[string]struct {
		guard  *Guard
		oldnew []string
		want   bool
	}{
		"an agreement":                           {&Guard{Agreed: &Deals{Of: []ProposalID{"sale"}}}, nil, true},
		"one that nobody may accept":             {&Guard{Agreed: &Deals{Of: []ProposalID{"sale"}}}, []string{"accept, ", ""}, false},
		"one that nobody may offer":              {&Guard{Kept: &Deals{AtLeast: 1}}, []string{"offer, counter, ", ""}, false},
		"one whose requirement nobody may offer": {&Guard{Agreed: &Deals{Of: []ProposalID{"warranty"}}}, []string{"by: [seller, buyer]", "by: seller", "commit, ready]", "commit, ready]\n    only: {offer: buyer, counter: buyer}"}, false},
		"a breach":                               {&Guard{Breached: &Deals{Of: []ProposalID{"sale"}}}, nil, true},
		"a breach where nobody commits":          {&Guard{Breached: &Deals{AtLeast: 1}}, []string{"commit, ", ""}, false},
		"a breach in the aftermath":              {&Guard{Breached: &Deals{AtLeast: 1}}, []string{"commit, ", "", "phases: talk}", "phases: [talk, after]}", "endings:\n", "  after: {title: After, aftermath: true}\nendings:\n"}, true},
		"a third agreement of two":               {&Guard{Agreed: &Deals{AtLeast: 3}}, nil, false},
		"a third agreement in own words":         {&Guard{Agreed: &Deals{AtLeast: 3}}, []string{"lengths:\n", "drafts: true\nlengths:\n"}, true},
		"a concern that is voiced":               {&Guard{Voiced: []ConcernID{"gone-by-tonight"}}, nil, true},
		"one where nobody voices":                {&Guard{Voiced: []ConcernID{"gone-by-tonight"}}, []string{"voice, ", ""}, false},
		"one that only others may voice":         {&Guard{Voiced: []ConcernID{"gone-by-tonight"}}, []string{"commit, ready]", "commit, ready]\n    only: {voice: buyer}"}, false},
		"a walk-out that only the other may":     {&Guard{WalkedOut: []PartyID{"seller"}}, []string{"commit, ready]", "commit, ready, walk-out]\n    only: {walk-out: buyer}"}, false},
		"trust above what it may be and below":   {&Guard{Trust: map[Direction]Bounds{{"buyer", "seller"}: {Below: points(0)}}}, nil, false},
		"news that only the instructor releases": {&Guard{Injected: []InjectID{"rain"}}, []string{"lengths:\n", "injects: {rain: {title: Rain, text: It rains.}}\nlengths:\n"}, true},
	} {
		t.Run(name, func(t *testing.T) {
			src := smallWith(t, append(c.oldnew, "when: {agreed: sale}", "when: {round: {at_least: 1}}")...)
			s, ds := Parse("small.yaml", src)
			require.NotNil(t, s, "%s", ds)
			assert.Equal(t, c.want, reachOf(s, &s.Lengths[0]).canHold(c.guard, nil))
		})
	}
}

func TestWhatNeverHoldsIsNamed(t *testing.T) {
	for guard, want := range map[string]string{
		"{agreed: sale, round: {at_least: 5}}":                                             ": its `round` never does",
		"{all: [{agreed: sale}, {any: [{kept: {at_least: 7}}]}]}":                          ": its `kept` never does",
		"{any: [{kept: {at_least: 7}}, {walked_out: seller}]}":                             ": its `any` never does",
		"{all: [{trust: {seller>buyer: {at_least: 60}}}, {breached: warranty, phase: x}]}": ": its `phase` never does",
	} {
		t.Run(guard, func(t *testing.T) {
			ds := found(t, CodeUnreachableEnding, "when: {agreed: sale}", "when: "+guard, "endings:\n", "  x: {title: X, rounds: 1, time: 1m, moves: [say]}\nendings:\n")
			require.Len(t, ds, 1)
			assert.Equal(t, "the guard of the ending sold can hold in no play"+want, ds[0].Message)
		})
	}
}
