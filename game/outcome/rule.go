package outcome

import (
	"fmt"
	"math/bits"
)

// marks is a set of proposals that constraints name, a bit for each.
type marks uint64

// something stands among the marks that must be agreed for "anything at all".
const something marks = 1 << maxTied

// maxTied is how many proposals may have a part in requires and excludes.
const maxTied = 63

// A rule is what one proposal's decision means for others.
type rule struct {
	self     marks // its own bit; none if no constraint names it
	requires marks
	neededBy marks
	excludes marks // in either direction
}

// newRules gives a bit to each proposal that has a part in a constraint.
func newRules(proposals []Proposal) ([]rule, error) {
	rules := make([]rule, len(proposals))
	tied := 0
	bit := func(i int) marks {
		if rules[i].self == 0 {
			rules[i].self = 1 << (tied % maxTied)
			tied++
		}
		return rules[i].self
	}
	for i, proposal := range proposals {
		for _, other := range proposal.Requires {
			rules[i].requires |= bit(other)
			rules[other].neededBy |= bit(i)
		}
		for _, other := range proposal.Excludes {
			rules[i].excludes |= bit(other)
			rules[other].excludes |= bit(i)
		}
	}
	if tied > maxTied {
		return nil, fmt.Errorf("%w: %d proposals require or exclude one another, want at most %d", ErrTooLarge, tied, maxTied)
	}
	return rules, nil
}

// opened is how many more proposals are tied to undecided ones once this one is decided.
func (r rule) opened(decided marks) int {
	ties := (r.requires | r.neededBy | r.excludes) &^ r.self
	return bits.OnesCount64(uint64(ties&^decided)) - bits.OnesCount64(uint64(ties&decided))
}

// A debt is what earlier decisions ask of the proposals still to be decided.
type debt struct {
	wanted marks // must be agreed
	barred marks // may not be agreed
}

// agree is the debt after agreeing the proposal of this rule; ok is false if that may not be.
func (d debt) agree(r rule, undecided marks) (after debt, ok bool) {
	if d.barred&r.self != 0 {
		return d, false
	}
	d.wanted = d.wanted&^(r.self|something) | r.requires&undecided
	d.barred |= r.excludes & undecided
	return d, d.wanted&d.barred == 0
}

// decline is the debt after not agreeing the proposal of this rule; ok is false if that may not be.
func (d debt) decline(r rule, undecided marks) (after debt, ok bool) {
	if d.wanted&r.self != 0 {
		return d, false
	}
	d.barred = d.barred&^r.self | r.neededBy&undecided
	return d, d.wanted&d.barred == 0
}

// within says that whatever may follow other may also follow d.
func (d debt) within(other debt) bool {
	return d.wanted&^other.wanted == 0 && d.barred&^other.barred == 0
}
