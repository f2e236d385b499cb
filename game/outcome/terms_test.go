package outcome_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"parley/game/outcome"
)

// agenda is the size of talks whose proposals have terms, each answered by one of its levels.
type agenda struct{ parties, proposals, terms, levels, concerns int }

func (a agenda) String() string {
	return fmt.Sprintf("%d parties, %d proposals of %d terms of %d levels, %d concerns", a.parties, a.proposals, a.terms, a.levels, a.concerns)
}

// termed makes up talks in which each term has a concern of its own that its levels meet more or less, and divides
// points: what one party gains another loses, so that hardly any level is better than another.
func termed(seed uint64, a agenda) outcome.Problem {
	draw := rand.New(rand.NewPCG(seed, 1))
	p := outcome.Problem{WalkAway: make([]int, a.parties), Base: make([]int, a.parties)}
	for party := range p.WalkAway {
		p.WalkAway[party] = 100 * a.proposals
	}
	for c := range a.concerns {
		p.Concerns = append(p.Concerns, outcome.Concern{Party: c % a.parties, Weight: 100 * (5 + draw.IntN(20))})
	}
	for range a.proposals {
		own := outcome.Option{}
		for range a.parties {
			own.Worth = append(own.Worth, 100*(draw.IntN(6)-1))
		}
		options := []outcome.Option{own}
		for range a.terms {
			options = answered(options, levels(draw, a))
		}
		p.Proposals = append(p.Proposals, outcome.Proposal{Options: options})
	}
	return p
}

// levels draws the answers to one term.
func levels(draw *rand.Rand, a agenda) []outcome.Option {
	concern := draw.IntN(a.concerns)
	var list []outcome.Option
	for range a.levels {
		l, sum := outcome.Option{Meets: []outcome.Meet{{Concern: concern, Share: 100 * draw.IntN(4)}}}, 0
		for range a.parties {
			l.Worth = append(l.Worth, 100*(draw.IntN(9)-4))
			sum += l.Worth[len(l.Worth)-1]
		}
		for party := range l.Worth {
			l.Worth[party] -= sum / a.parties
		}
		list = append(list, l)
	}
	return list
}

// answered adds each of the levels to each of the options.
func answered(options, levels []outcome.Option) (all []outcome.Option) {
	for _, o := range options {
		for _, l := range levels {
			next := outcome.Option{Meets: append(append([]outcome.Meet(nil), o.Meets...), l.Meets...)}
			for party := range o.Worth {
				next.Worth = append(next.Worth, o.Worth[party]+l.Worth[party])
			}
			all = append(all, next)
		}
	}
	return all
}

// large is what must be answered in two seconds and 256 MiB, and more than that.
var large = []agenda{{3, 30, 4, 2, 12}, {3, 30, 4, 3, 12}, {3, 30, 4, 3, 30}, {3, 30, 4, 4, 12}, {4, 40, 4, 4, 40}}

// Searched and sampled: there are too many packages for anything else.
func BenchmarkAnalyseTerms(b *testing.B) {
	for _, a := range large {
		b.Run(a.String(), func(b *testing.B) {
			b.ReportAllocs()
			for seed := uint64(0); b.Loop(); seed++ {
				found, err := outcome.Analyse(termed(seed%4, a), seed)
				require.NoError(b, err)
				require.ErrorIs(b, found.TooLarge, outcome.ErrTooLarge)
			}
		})
	}
}
