package main

import (
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game/scenario"
	"parley/server/rehearsal"
)

// anyGuard draws a guard for the endings of cafe-band.
func anyGuard(draw *rand.Rand, depth int) string {
	one := func(words ...string) string { return words[draw.IntN(len(words))] }
	deals := one("evenings", "fee", "[loudness, cellar]", "[evenings, fee, loudness, cellar]", "{at_least: 1}", "{at_least: 4}", "{at_least: 5}")
	part := one(
		"agreed: "+deals, "kept: "+deals, "breached: "+deals,
		"walked_out: "+one("cafe", "band", "[cafe, band]"),
		"round: "+one("{at_least: 1}", "{at_least: 3}", "{at_least: 5}", "{below: 2}"),
		"phase: "+one("the-talk", "the-season", "[the-talk, the-season]"),
		"trust: {cafe>band: "+one("{below: 40}", "{at_least: 55}", "{at_least: 70, below: 30}")+"}",
		"voiced: "+one("the-neighbour", "steady-income"),
		"met: "+one("{the-neighbour: 0.1}", "the-neighbour"),
	)
	if depth == 0 {
		return "{" + part + "}"
	}
	switch draw.IntN(4) {
	case 0:
		return "{all: [" + anyGuard(draw, depth-1) + ", " + anyGuard(draw, depth-1) + "]}"
	case 1:
		return "{any: [" + anyGuard(draw, depth-1) + ", " + anyGuard(draw, depth-1) + "], " + part + "}"
	case 2:
		return "{not: " + anyGuard(draw, depth-1) + "}"
	}
	return "{" + part + "}"
}

// What the graph proves holds: bots come to no ending of which it says that no play does.
func TestNoPlayComesToAnEndingThatIsProvenUnreachable(t *testing.T) {
	file, err := os.ReadFile("../../../scenarios/cafe-band.yaml")
	require.NoError(t, err)
	before, _, found := strings.Cut(string(file), "\nendings:\n")
	require.True(t, found)
	draw := rand.New(rand.NewPCG(5, 0))
	proven, came := 0, 0
	for range 12 {
		var text strings.Builder
		text.WriteString(before + "\nendings:\n")
		for i := range 12 {
			fmt.Fprintf(&text, "  e%d: {title: An ending, when: %s, epilogue: So it ends.}\n", i, anyGuard(draw, 2))
		}
		text.WriteString("  none: {title: None, epilogue: Nothing holds.}\n")
		s, ds := scenario.Parse("any.yaml", []byte(text.String()))
		require.NotNil(t, s, "%s", ds)
		unreachable := map[scenario.EndingID]bool{}
		for _, d := range ds {
			if d.Code == scenario.CodeUnreachableEnding {
				unreachable[scenario.EndingID(strings.TrimPrefix(d.Path, "endings."))] = true
				proven++
			}
		}
		for n := range 3 {
			for _, l := range s.Lengths {
				out, err := rehearsal.Run(t.Context(), rehearsal.Order{Plan: company(s, l.ID, n), Plays: 8})
				require.NoError(t, err)
				for _, e := range out.Report.Endings {
					if e.Plays > 0 {
						came++
						assert.False(t, unreachable[e.Ending], "%s came, of which the check says:\n%s", e.Ending, ds)
					}
				}
			}
		}
	}
	assert.Greater(t, proven, 10)
	assert.Greater(t, came, 10)
}

func TestTheSameFileGetsTheSameAnswer(t *testing.T) {
	file, err := os.ReadFile("../../../scenarios/cafe-band.yaml")
	require.NoError(t, err)
	text := strings.Replace(string(file), "when: {any: [{walked_out: [cafe]}, {walked_out: [band]}]}", "when: {trust: {cafe>band: {at_least: 90}}}", 1)
	s, ds := scenario.Parse("any.yaml", []byte(text))
	require.NotNil(t, s, "%s", ds)
	var told []int
	first, err := unwitnessed(t.Context(), s, "any.yaml", 30, func(plays, all int) {
		told = append(told, plays)
		assert.Equal(t, 60, all)
	})
	require.NoError(t, err)
	assert.Len(t, told, 60, "each play is told,")
	assert.True(t, slices.IsSorted(told), "one after another")
	second, err := unwitnessed(t.Context(), s, "any.yaml", 30, func(int, int) {})
	require.NoError(t, err)
	require.NotEmpty(t, first)
	assert.Equal(t, first, second)
	assert.Contains(t, first[0].Message, "the ending no-deal, in 30 plays each of 15-minutes and 25-minutes")
}
