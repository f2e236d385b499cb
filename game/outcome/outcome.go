// Package outcome is the bargaining set on plain numbers: which outcomes a negotiation has, which of
// them no other beats for everybody, how far each party can go without driving another away, whether
// there is room for a deal at all, which outcomes the theories of bargaining pick, and how one outcome
// compares with all that was possible ([Analyse], [Analysis.Judge]).
//
// Answers are exact, and the same on every machine. What would take too much memory or time is refused
// with [ErrTooLarge], which names the size; [Analyse] alone goes on then: the frontier is searched for with
// a beam, shares are estimated from outcomes drawn evenly with a seed, and both are marked as such.
//
// It knows nothing of scenarios, tables or trust: whoever asks turns those into a [Problem] of parties,
// concerns and proposals by index. Points are hundredths and shares are thousandths, as everywhere in
// the rules, so every machine gets the same.
//
// The set of outcomes grows with the product of all options and is never listed. The proposals are
// added one by one instead, without options that another one of the same proposal covers (see drop.go),
// and of all that can be agreed so far only those packages are kept that may still turn out best for
// somebody (see sum.go). What is left at the end is the Pareto frontier, from which the solutions of
// bargaining theory follow: J. Nash, "The Bargaining Problem", Econometrica 18 (1950); E. Kalai and
// M. Smorodinsky, "Other Solutions to Nash's Bargaining Problem", Econometrica 43 (1975); the others
// stand with [Solution]. Where outcomes are counted (see tally.go), packages that are alike in all that
// matters later are merged, none is dropped.
package outcome

// Problem is what is to be bargained over. Parties, concerns and proposals are named by their index.
type Problem struct {
	WalkAway  []int // what each party has if it leaves, in hundredths; its length is the number of parties
	Base      []int // what each party has whatever is agreed, in hundredths
	Concerns  []Concern
	Proposals []Proposal
}

// Concern is something that a party wants met.
type Concern struct {
	Party  int
	Weight int // what it is worth to its party when wholly met, in hundredths; below 0 it hurts
	Base   int // the share already met, in thousandths
}

// Proposal is an item that is agreed with one of its options, or not at all, which adds nothing.
type Proposal struct {
	Options  []Option
	Requires []int // proposals without which this one may not be agreed
	Excludes []int // proposals with which this one may not be agreed
}

// Option is one way to agree a proposal, all its terms settled.
type Option struct {
	Worth []int // what it adds for each party, in hundredths
	Meets []Meet
}

// Meet is how far an option meets a concern; below 0 it makes the concern worse.
type Meet struct {
	Concern int
	Share   int // in thousandths
}

// NotAgreed stands in an [Outcome] for a proposal that is not agreed.
const NotAgreed = -1

// Outcome is the index of the option agreed for each proposal, or [NotAgreed].
type Outcome []int

// Point is an outcome together with the utility it has for each party, in hundredths.
type Point struct {
	Outcome Outcome
	Utility []int
}
