package bot

import "parley/game/scenario"

// thousand is the whole of what is counted in permille.
const thousand = 1000

// pattern is how a demand falls with time. With t from 0 at the first round of a phase to 1 at its last, the
// part of the way gone is t^(1/e): e is 1/2 for Boulware, who gives way late, 1 for linear, 2 for Conceder,
// who gives way early.
type pattern int

const (
	boulware pattern = iota
	linear
	conceder
	patterns
)

// gone returns the part of the way from the first demand to the last that a bot has gone by t, in permille.
func (p pattern) gone(t int) int {
	t = min(max(t, 0), thousand)
	switch p {
	case boulware:
		return t * t / thousand
	case conceder:
		return root(t * thousand)
	}
	return t
}

// root returns the square root of n, rounded down.
func root(n int) int {
	r := 0
	for (r+1)*(r+1) <= n {
		r++
	}
	return r
}

// temper is what makes one bot bargain otherwise than another. Shares and chances are in permille.
type temper struct {
	word    scenario.Word
	pattern pattern
	first   int             // share of its best that it demands at first
	last    int             // and at last
	candour scenario.Points // trust in the others from which it tells what it hid
	warmth  int             // chance of a friendly step in a round
	bite    int             // chance of answering a hostile act in kind
	caution int             // chance of a breach that it sees in each point of trust that it lacks
	nerve   int             // points of cost that it would put at risk with somebody it trusts fully
	greed   int             // chance that it gives way to a temptation
	talk    int             // chance of saying something when there is something to say
	settles int             // chance of signing what is better than nothing when there is no later

	mirror   bool // it gives way as far as the others do, whatever the time
	returns  int  // chance of answering a friendly step in kind
	heralds  int  // chance of announcing a friendly step a round before
	invites  int  // chance of inviting the others to answer a step in kind
	forgives int  // chance of letting a wrong pass
	accepts  int  // chance of signing whatever it is offered
	breaks   int  // chance of breaking a promise for no reason
	walks    int  // chance of walking out for no reason

	lavish    bool // no friendly step is too dear
	silent    bool // it voices nothing
	passive   bool // it begins nothing
	lastBreak bool // it breaks everything once nothing more can be signed
}

// temperOf draws a temper, and makes it what the character says. Who keeps their word is slow to bite, who may be
// tempted is quick.
func temperOf(d dice, c Character) temper {
	between := func(low, high int, about string) int { return low + d.below(high-low+1, 0, about) }
	t := temper{
		word:    c.Word,
		pattern: pattern(between(0, int(patterns)-1, "pattern")),
		first:   between(760, 930, "first"),
		last:    between(400, 880, "last"),
		candour: scenario.Points(between(34, 50, "candour")) * scenario.Point,
		warmth:  between(50, 550, "warmth"),
		bite:    between(250, 500, "bite"),
		caution: between(3, 14, "caution"),
		nerve:   between(16, 36, "nerve"),
		greed:   between(150, 600, "greed"),
		talk:    between(350, 750, "talk"),
		settles: between(300, 900, "settles"),
		heralds: 500, invites: 600,
	}
	t.returns = min(t.warmth+400, thousand)
	switch c.Word {
	case scenario.WordKeeps:
		t.bite /= 2
	case scenario.WordTempted:
		t.bite += 200
	}
	t.settle(c.Strategy)
	return t
}
