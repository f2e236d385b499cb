package bot

import (
	"slices"

	"parley/game/scenario"
)

// Character is what a bot is told of how to play: its strategy, and how its party's commitments are treated where
// the strategy leaves that open.
type Character struct {
	Strategy scenario.Strategy
	Word     scenario.Word
}

// Strategies are those that a file or an instructor may name, but for scenario.StrategyMixed, by which a bot stays as it
// was drawn.
//
// boulware, linear and conceder give way with time, whatever the others do: with t from 0 to 1 the part of the way gone
// is t^(1/e), and e is 1/2, 1 and 2 (P. Faratin, C. Sierra and N. R. Jennings 1998 write beta for e). tit-for-tat
// lowers it as far as the others have raised what they offer, and answers kindness and hostility in kind
// (R. Axelrod, "The Evolution of Cooperation", 1984; relative tit-for-tat in Faratin); forgiving is the same but
// lets about one wrong in three pass (M. A. Nowak and K. Sigmund, "Tit for tat in heterogeneous populations",
// Nature 355, 1992). grit takes friendly steps by C. E. Osgood's plan: announced, carried out as announced,
// invited and not demanded, small then growing, and it keeps its word; a wrong it answers seldom, and mildly. hardliner
// hardly gives way, takes no friendly step, tells nothing that was hidden, and breaks its word where that pays. random
// asks little, and signs, takes steps, breaks its word and walks out by chance. All ask for more where they trust little, and
// for less where they trust.
var Strategies = []scenario.Strategy{
	scenario.StrategyBoulware, scenario.StrategyLinear, scenario.StrategyConceder, scenario.StrategyTitForTat,
	scenario.StrategyForgiving, scenario.StrategyGRIT, scenario.StrategyHardliner, scenario.StrategyRandom,
}

// The exploits are strategies that look for a hole in a scenario. No file may name them; a rehearsal asks what they
// gain.
const (
	GestureSpammer   scenario.Strategy = "gesture-spammer"    // a friendly step whenever one is open, and breaks what it signs
	AlwaysAccept     scenario.Strategy = "always-accept"      // signs whatever it is offered, and keeps it
	NeverVoice       scenario.Strategy = "never-voice"        // tells nobody what it needs
	LastRoundBreaker scenario.Strategy = "last-round-breaker" // keeps its word until the talks are signed, then breaks it all
	AnswerOnly       scenario.Strategy = "answer-only"        // begins nothing
	WalkOutFirst     scenario.Strategy = "walk-out-first"     // walks out as soon as it may
)

// Exploits are all of them.
var Exploits = []scenario.Strategy{GestureSpammer, AlwaysAccept, NeverVoice, LastRoundBreaker, AnswerOnly, WalkOutFirst}

// Known tells whether a bot can play s.
func Known(s scenario.Strategy) bool {
	return s == "" || s == scenario.StrategyMixed || slices.Contains(Strategies, s) || slices.Contains(Exploits, s)
}

// settle makes t that of a strategy. What the strategy leaves open stays as it was drawn.
func (t *temper) settle(s scenario.Strategy) {
	switch s {
	case scenario.StrategyBoulware:
		t.pattern = boulware
	case scenario.StrategyLinear:
		t.pattern = linear
	case scenario.StrategyConceder:
		t.pattern = conceder
	case scenario.StrategyTitForTat:
		t.word, t.mirror, t.bite, t.returns = scenario.WordAnswers, true, thousand, thousand
	case scenario.StrategyForgiving:
		t.word, t.mirror, t.bite, t.returns, t.forgives = scenario.WordAnswers, true, thousand, thousand, thousand/3
	case scenario.StrategyGRIT:
		t.osgood()
	case scenario.StrategyHardliner:
		t.word, t.first, t.last, t.settles = scenario.WordTempted, 950, 920, 0
		t.warmth, t.returns, t.bite, t.greed, t.candour = 0, 0, 900, 800, never
	case scenario.StrategyRandom:
		t.first, t.last, t.accepts, t.breaks, t.warmth, t.bite, t.walks = 300, 300, 350, 250, 400, 500, 50
	default:
		t.exploit(s)
	}
}

// osgood makes t that of a bot which plays by GRIT: it goes first and keeps its word, and dares more as it comes to
// trust.
func (t *temper) osgood() {
	t.word, t.pattern, t.last, t.settles, t.nerve = scenario.WordKeeps, linear, 400, thousand, 45
	t.warmth, t.returns, t.heralds, t.invites = 900, thousand, thousand, thousand
	t.bite, t.candour = 250, 20*scenario.Point
}

// exploit makes t that of an exploit: it plays by GRIT but for its trick, so that what it gains beside an honest bot
// is what the trick gains.
func (t *temper) exploit(s scenario.Strategy) {
	if !slices.Contains(Exploits, s) {
		return
	}
	t.osgood()
	switch s {
	case GestureSpammer:
		t.warmth, t.heralds, t.lavish, t.breaks = thousand, 0, true, thousand
	case AlwaysAccept:
		t.accepts = thousand
	case NeverVoice:
		t.silent = true
	case LastRoundBreaker:
		t.lastBreak = true
	case AnswerOnly:
		t.passive, t.warmth = true, 0
	case WalkOutFirst:
		t.walks = thousand
	}
}

// never is more trust than there is.
const never = 101 * scenario.Point
