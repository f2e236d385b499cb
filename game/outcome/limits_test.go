package outcome_test

import (
	"encoding/json"
	"errors"
	"go/build"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game/outcome"
)

func TestProblemIsRefusedFor(t *testing.T) {
	for name, spoil := range map[string]func(p *outcome.Problem){
		"no party":                      func(p *outcome.Problem) { p.WalkAway, p.Base = nil, nil },
		"too many parties":              func(p *outcome.Problem) { p.WalkAway, p.Base = make([]int, 17), make([]int, 17) },
		"too many concerns":             func(p *outcome.Problem) { p.Concerns = make([]outcome.Concern, 257) },
		"too many proposals":            func(p *outcome.Problem) { p.Proposals = make([]outcome.Proposal, 257) },
		"a party without a base":        func(p *outcome.Problem) { p.Base = p.Base[1:] },
		"a base beyond all reason":      func(p *outcome.Problem) { p.Base[1] = 1_000_000_001 },
		"a walk-away beyond all reason": func(p *outcome.Problem) { p.WalkAway[0] = -1_000_000_001 },
		"a concern of nobody":           func(p *outcome.Problem) { p.Concerns[0].Party = 2 },
		"a weight beyond all reason":    func(p *outcome.Problem) { p.Concerns[0].Weight = 1_000_000_001 },
		"a share met beyond all reason": func(p *outcome.Problem) { p.Concerns[0].Base = -1_000_001 },
		"an option without a worth":     func(p *outcome.Problem) { p.Proposals[0].Options[0].Worth = []int{100} },
		"a worth beyond all reason":     func(p *outcome.Problem) { p.Proposals[0].Options[0].Worth[0] = 1_000_000_001 },
		"a share beyond all reason":     func(p *outcome.Problem) { p.Proposals[0].Options[0].Meets[0].Share = 1_000_001 },
		"meeting no concern":            func(p *outcome.Problem) { p.Proposals[0].Options[0].Meets[0].Concern = -1 },
		"requiring no proposal":         func(p *outcome.Problem) { p.Proposals[0].Requires = []int{1} },
		"excluding no proposal":         func(p *outcome.Problem) { p.Proposals[0].Excludes = []int{-1} },
	} {
		t.Run(name, func(t *testing.T) {
			p := outcome.Problem{
				WalkAway: []int{0, 0},
				Base:     []int{0, 0},
				Concerns: []outcome.Concern{{Party: 1, Weight: 500}},
				Proposals: []outcome.Proposal{{
					Options: []outcome.Option{{Worth: []int{100, -100}, Meets: []outcome.Meet{{Concern: 0, Share: 300}}}},
				}},
			}
			require.NoError(t, p.Check())
			spoil(&p)
			_, err := outcome.Ideals(p)
			assert.ErrorIs(t, err, outcome.ErrMalformed)
			_, err = outcome.Frontier(p)
			assert.ErrorIs(t, err, outcome.ErrMalformed)
			_, err = outcome.ZoneOf(p)
			assert.ErrorIs(t, err, outcome.ErrMalformed)
			_, err = outcome.Analyse(p, 1)
			assert.ErrorIs(t, err, outcome.ErrMalformed)
		})
	}
}

func TestFrontierIsRefusedAsTooLargeFor(t *testing.T) {
	const plenty = 1 << 30
	for name, c := range map[string]struct {
		p           outcome.Problem
		cells, work int
		says        string
	}{
		"packages that take too much room":      {doubling(29), 10_000, plenty, "29 proposals with 29 options, 0 concerns, 2 parties"},
		"packages that take too long":           {doubling(29), plenty, 100_000, "29 proposals with 29 options, 0 concerns, 2 parties"},
		"more options than there is room for":   {crowd(100), 10_000, plenty, "100 packages of 257 numbers"},
		"64 proposals in requires and excludes": {chain(64), plenty, plenty, "64 proposals require or exclude one another"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := outcome.FrontierWithin(c.p, c.cells, c.work)
			require.ErrorIs(t, err, outcome.ErrTooLarge)
			assert.ErrorContains(t, err, c.says)
		})
	}
}

func TestFrontierIsFoundForAsManyConstraintsAsMayBe(t *testing.T) {
	frontier, err := outcome.Frontier(chain(63))
	require.NoError(t, err)
	assert.Equal(t, []outcome.Point{{Outcome: make(outcome.Outcome, 63), Utility: []int{63}}}, frontier)
}

// doubling is a problem in which every outcome is on the frontier.
func doubling(proposals int) outcome.Problem {
	p := outcome.Problem{WalkAway: []int{0, 0}, Base: []int{0, 0}}
	for n := range proposals {
		option := outcome.Option{Worth: []int{1 << n, -1 << n}}
		p.Proposals = append(p.Proposals, outcome.Proposal{Options: []outcome.Option{option}})
	}
	return p
}

// chain is a problem in which each proposal requires the one after it.
func chain(proposals int) outcome.Problem {
	p := outcome.Problem{WalkAway: []int{0}, Base: []int{0}}
	for n := range proposals {
		p.Proposals = append(p.Proposals, outcome.Proposal{
			Options:  []outcome.Option{{Worth: []int{1}}},
			Requires: []int{min(n+1, proposals-1)},
		})
	}
	return p
}

// crowd is a problem with many options to one proposal and as many concerns as may be.
func crowd(options int) outcome.Problem {
	p := outcome.Problem{WalkAway: []int{0}, Base: []int{0}, Concerns: make([]outcome.Concern, 256)}
	p.Proposals = []outcome.Proposal{{Options: make([]outcome.Option, options)}}
	for n := range options {
		p.Proposals[0].Options[n].Worth = []int{n}
	}
	return p
}

func TestPackageDependsOnNothingOutside(t *testing.T) {
	pkg, err := build.ImportDir(".", 0)
	require.NoError(t, err)
	assert.Subset(t, []string{"cmp", "encoding/binary", "errors", "fmt", "math", "math/big", "math/bits", "slices"}, pkg.Imports)
}

// Whatever a problem holds, it is answered or refused.
func FuzzProblem(f *testing.F) {
	for _, p := range []outcome.Problem{talks(1, size{2, 4, 2, 3}), doubling(5), chain(3), crowd(2)} {
		seed, err := json.Marshal(p)
		require.NoError(f, err)
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var p outcome.Problem
		if json.Unmarshal(data, &p) != nil {
			return
		}
		refused := func(err error) bool {
			return errors.Is(err, outcome.ErrMalformed) || errors.Is(err, outcome.ErrTooLarge)
		}
		frontier, err := outcome.Frontier(p)
		if err != nil {
			require.True(t, refused(err), err)
			return
		}
		for _, point := range frontier {
			requireOutcome(t, p, point)
		}
		if _, err = outcome.Ideals(p); err != nil {
			require.True(t, refused(err), err)
		}
		if _, err = outcome.ZoneOf(p); err != nil {
			require.True(t, refused(err), err)
		}
		a, err := outcome.Analyse(p, 1)
		if err != nil {
			require.True(t, refused(err), err)
			return
		}
		_, err = a.Judge(a.Frontier[0].Outcome)
		require.NoError(t, err)
	})
}
