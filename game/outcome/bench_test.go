package outcome_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"parley/game/outcome"
)

// size is the size of a problem made up for measuring.
type size struct{ parties, proposals, options, concerns int }

func (s size) String() string {
	return fmt.Sprintf("%d parties, %d proposals of %d options, %d concerns", s.parties, s.proposals, s.options, s.concerns)
}

// talks makes up a problem of the size and kind of a scenario: whole points, of which one party gains
// what another loses as often as not, concerns that several proposals meet, and walk-aways that are
// passed by good deals only. One proposal in five requires or excludes the one before it.
func talks(seed uint64, s size) outcome.Problem {
	draw := rand.New(rand.NewPCG(seed, 0))
	p := outcome.Problem{WalkAway: make([]int, s.parties), Base: make([]int, s.parties)}
	for party := range s.parties {
		p.WalkAway[party] = 200 * s.proposals
	}
	for c := range s.concerns {
		p.Concerns = append(p.Concerns, outcome.Concern{Party: c % s.parties, Weight: 100 * (5 + draw.IntN(20))})
	}
	for i := range s.proposals {
		var proposal outcome.Proposal
		touched := []int{draw.IntN(s.concerns), draw.IntN(s.concerns)}
		for range s.options {
			var option outcome.Option
			for range s.parties {
				option.Worth = append(option.Worth, 100*(draw.IntN(14)-5))
			}
			for _, c := range touched {
				option.Meets = append(option.Meets, outcome.Meet{Concern: c, Share: 100 * (draw.IntN(8) - 1)})
			}
			proposal.Options = append(proposal.Options, option)
		}
		switch i % 10 {
		case 4:
			proposal.Requires = []int{i - 1}
		case 9:
			proposal.Excludes = []int{i - 1}
		}
		p.Proposals = append(p.Proposals, proposal)
	}
	return p
}

func BenchmarkFrontier(b *testing.B) {
	for _, s := range []size{{2, 17, 3, 10}, {2, 30, 4, 12}, {3, 17, 3, 10}} {
		b.Run(s.String(), func(b *testing.B) {
			b.ReportAllocs()
			for seed := uint64(0); b.Loop(); seed++ {
				_, err := outcome.Frontier(talks(seed%8, s))
				require.NoError(b, err)
			}
		})
	}
}

func BenchmarkIdeals(b *testing.B) {
	for _, s := range []size{{2, 17, 3, 10}, {2, 30, 4, 12}, {5, 17, 3, 12}} {
		b.Run(s.String(), func(b *testing.B) {
			b.ReportAllocs()
			for seed := uint64(0); b.Loop(); seed++ {
				_, err := outcome.Ideals(talks(seed%8, s))
				require.NoError(b, err)
			}
		})
	}
}

// Exact where it can be, searched and sampled where not.
func BenchmarkAnalyse(b *testing.B) {
	for _, s := range []size{{2, 17, 3, 10}, {2, 30, 4, 12}, {3, 30, 4, 12}, {5, 17, 3, 12}} {
		b.Run(s.String(), func(b *testing.B) {
			b.ReportAllocs()
			for seed := uint64(0); b.Loop(); seed++ {
				_, err := outcome.Analyse(talks(seed%8, s), seed)
				require.NoError(b, err)
			}
		})
	}
}

func BenchmarkJudge(b *testing.B) {
	s := size{2, 17, 3, 10}
	a, err := outcome.Analyse(talks(1, s), 1)
	require.NoError(b, err)
	nothing := slices.Repeat(outcome.Outcome{outcome.NotAgreed}, s.proposals)
	for b.Loop() {
		_, err := a.Judge(nothing)
		require.NoError(b, err)
	}
}

// How long a hostile problem may keep a processor busy.
func BenchmarkRefusal(b *testing.B) {
	for b.Loop() {
		_, err := outcome.Frontier(doubling(29))
		require.ErrorIs(b, err, outcome.ErrTooLarge)
	}
}
