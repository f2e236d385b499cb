package outcome

import (
	"errors"
	"fmt"
)

// ErrMalformed is the reason why a problem has no answer: a list of the wrong length, an index that
// points nowhere, or a number beyond all reason.
var ErrMalformed = errors.New("malformed problem")

// The largest numbers taken. They are far beyond any scenario, keep every sum within 64 bits, and keep
// what is done before the first step small.
const (
	maxPoints    = 1_000_000_000 // hundredths
	maxShare     = 1_000_000     // thousandths
	maxParties   = 16
	maxConcerns  = 256
	maxProposals = 256
)

// Check says what is wrong with p, as an error that wraps [ErrMalformed].
func (p Problem) Check() error {
	switch {
	case len(p.WalkAway) == 0 || len(p.WalkAway) > maxParties:
		return fmt.Errorf("%w: %d parties, want 1 to %d", ErrMalformed, len(p.WalkAway), maxParties)
	case len(p.Base) != len(p.WalkAway):
		return fmt.Errorf("%w: %d bases for %d parties", ErrMalformed, len(p.Base), len(p.WalkAway))
	case len(p.Concerns) > maxConcerns:
		return fmt.Errorf("%w: %d concerns, want at most %d", ErrMalformed, len(p.Concerns), maxConcerns)
	case len(p.Proposals) > maxProposals:
		return fmt.Errorf("%w: %d proposals, want at most %d", ErrMalformed, len(p.Proposals), maxProposals)
	}
	for party := range p.WalkAway {
		if beyond(p.WalkAway[party], maxPoints) || beyond(p.Base[party], maxPoints) {
			return fmt.Errorf("%w: party %d: points out of range", ErrMalformed, party)
		}
	}
	for c, concern := range p.Concerns {
		if outside(concern.Party, len(p.WalkAway)) {
			return fmt.Errorf("%w: concern %d: no party %d", ErrMalformed, c, concern.Party)
		}
		if beyond(concern.Weight, maxPoints) || beyond(concern.Base, maxShare) {
			return fmt.Errorf("%w: concern %d: weight or base out of range", ErrMalformed, c)
		}
	}
	for i := range p.Proposals {
		if err := p.checkProposal(i); err != nil {
			return fmt.Errorf("%w: proposal %d: %w", ErrMalformed, i, err)
		}
	}
	return nil
}

func (p Problem) checkProposal(i int) error {
	for _, list := range [][]int{p.Proposals[i].Requires, p.Proposals[i].Excludes} {
		for _, other := range list {
			if outside(other, len(p.Proposals)) {
				return fmt.Errorf("no proposal %d", other)
			}
		}
	}
	for n, option := range p.Proposals[i].Options {
		if len(option.Worth) != len(p.WalkAway) {
			return fmt.Errorf("option %d: %d worths for %d parties", n, len(option.Worth), len(p.WalkAway))
		}
		for party, worth := range option.Worth {
			if beyond(worth, maxPoints) {
				return fmt.Errorf("option %d: worth for party %d out of range", n, party)
			}
		}
		for _, meet := range option.Meets {
			if outside(meet.Concern, len(p.Concerns)) {
				return fmt.Errorf("option %d: no concern %d", n, meet.Concern)
			}
			if beyond(meet.Share, maxShare) {
				return fmt.Errorf("option %d: share of concern %d out of range", n, meet.Concern)
			}
		}
	}
	return nil
}

// outside says that index points past a list of this length.
func outside(index, length int) bool { return index < 0 || index >= length }

// beyond says that n is further from 0 than limit.
func beyond(n, limit int) bool { return n < -limit || n > limit }

// options is the number of options of all proposals.
func (p Problem) options() (n int) {
	for _, proposal := range p.Proposals {
		n += len(proposal.Options)
	}
	return n
}
