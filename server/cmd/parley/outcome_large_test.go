//go:build !race

package main

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game/outcome"
	"parley/game/scenario"
)

// large writes a scenario of 30 proposals with 4 terms each, for three parties who share what there is: too much to be
// searched for the best, so it cannot be played.
func large() string {
	var b strings.Builder
	draw := rand.New(rand.NewPCG(1, 1))
	worth := func() string {
		x, y := draw.IntN(9)-4, draw.IntN(9)-4
		return fmt.Sprintf("{a: %d, b: %d, c: %d}", x, y, -x-y)
	}
	b.WriteString("format: 1\nid: large\ntitle: L\nlanguage: en\nsummary: S.\nbrief: B.\nparties:\n")
	for _, p := range []string{"a", "b", "c"} {
		fmt.Fprintf(&b, "  %s: {name: P, decides: head, speaks: head, walk_away: 30, brief: B.}\n", p)
	}
	b.WriteString("roles:\n  ra: {party: a, name: R, head: true, brief: B.}\n  rb: {party: b, name: R, head: true, brief: B.}\n  rc: {party: c, name: R, head: true, brief: B.}\nconcerns:\n")
	for i := range 12 {
		fmt.Fprintf(&b, "  k%d: {of: %c, title: C, text: C., weight: %d}\n", i, 'a'+i%3, 5+draw.IntN(15))
	}
	b.WriteString("proposals:\n")
	for i := range 30 {
		fmt.Fprintf(&b, "  q%d:\n    title: Q\n    by: [a, b, c]\n    opens: t%d\n    worth: %s\n    cost: {a: 1, b: 1, c: 1}\n    terms:\n", i, i/8, worth())
		for k := range 4 {
			fmt.Fprintf(&b, "      t%d:\n        title: T\n        levels:\n", k)
			concern := draw.IntN(12)
			for l := range 3 {
				fmt.Fprintf(&b, "          l%d: {title: L, worth: %s, meets: {k%d: 0.%d}}\n", l, worth(), concern, 1+draw.IntN(3))
			}
		}
	}
	b.WriteString("trust: {start: {a>b: 50, a>c: 50, b>a: 50, b>c: 50, c>a: 50, c>b: 50}}\nlengths: {all: {title: L, minutes: 200, phases: [t0, t1, t2, t3]}}\nphases:\n")
	for i := range 4 {
		fmt.Fprintf(&b, "  t%d: {title: T, rounds: 2, time: 3m, moves: [say, voice, offer, accept, commit, ready]}\n", i)
	}
	b.WriteString("endings:\n  deal: {title: D, when: {agreed: {at_least: 1}}, epilogue: E.}\n  none: {title: N, epilogue: E.}\n")
	return b.String()
}

func TestWhatIsTooLargeToBePlayedIsWeighedAllTheSame(t *testing.T) {
	text := []byte(large())
	s, found := scenario.ParseToWeigh("large.yaml", text)
	require.NotNil(t, s, "%s", found)
	assert.True(t, found.HasErrors(), "it cannot be played")
	b := s.Bargain(&s.Lengths[0])
	a, err := outcome.Analyse(b.Problem, 1)
	require.NoError(t, err)
	var said bytes.Buffer
	require.NoError(t, newBargainReport(s, &s.Lengths[0], &b, a).write(&said))
	assert.Contains(t, said.String(), "(sampled: 20000 outcomes drawn, ±")
	assert.Contains(t, said.String(), "were searched for and may be bettered: too large to search")
	assert.Contains(t, said.String(), "30 proposals with 2430 options, 12 concerns, 3 parties")

	s, _ = scenario.ParseToWeigh("large.yaml", bytes.Replace(text, []byte("language: en"), []byte("langage: en"), 1))
	assert.Nil(t, s, "other errors are errors")
}
