package game

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"parley/game/scenario"
)

// author writes small scenarios at random: two or three parties of one to three seats, every way to decide,
// to speak and to verify, concerns hidden and open, of parties and of roles, needs, factors, news and endings.
type author struct {
	chance
	text    strings.Builder
	parties []string
	roles   []string
}

func (a *author) line(format string, args ...any) { fmt.Fprintf(&a.text, format+"\n", args...) }

func (a *author) word(words ...string) string { return pick(a.chance, words) }

// points draws a number with two decimals between low and high.
func (a *author) points(low, high int) string {
	return scenario.Points(low*100 + a.below((high-low)*100+1)).String()
}

func (a *author) perParty(of []string, low, high int) string {
	var parts []string
	for _, p := range of {
		parts = append(parts, fmt.Sprintf("%s: %s", p, a.points(low, high)))
	}
	return "{" + strings.Join(parts, ", ") + "}"
}

// directions writes a number for every direction of trust between the parties named.
func (a *author) directions(of []string, low, high int) string {
	var parts []string
	for _, p := range of {
		for _, q := range of {
			if p != q {
				parts = append(parts, fmt.Sprintf("%s>%s: %s", p, q, a.points(low, high)))
			}
		}
	}
	return "{" + strings.Join(parts, ", ") + "}"
}

func (a *author) write() string {
	a.parties = []string{"ants", "bees", "cats"}[:2+a.below(2)]
	a.line("format: 1\nid: any\ntitle: Any\nlanguage: en\nsummary: Any talk.\nbrief: They talk.\ndrafts: true")
	a.line("parties:")
	for _, p := range a.parties {
		a.line("  %s: {name: %s, decides: %s, speaks: %s, walk_away: %s, brief: They are %s., private: Nobody knows %s.}", p, strings.ToUpper(p),
			a.word("any", "head", "majority", "consensus", "silence"), a.word("head", "any", "seconded"), a.points(0, 4), p, p)
	}
	a.line("roles:")
	for _, p := range a.parties {
		for i := range 1 + a.below(3) {
			role := fmt.Sprintf("%s-%d", p, i+1)
			a.roles = append(a.roles, role)
			a.line("  %s: {party: %s, name: One of %s, head: %t, brief: A role., private: Only %s knows.}", role, p, p, i == 0, role)
		}
	}
	a.line("concerns:")
	for i := range 4 {
		of := a.parties[i%len(a.parties)]
		if i == 3 {
			of = a.word(a.roles...)
		}
		a.line("  worry-%d: {of: %s, title: The worry of number %d, text: It is worry %d., weight: %s, hidden: %t}", i, of, i, i, a.points(1, 20), oneIn(a, 2))
	}
	a.proposals()
	a.line("gestures:")
	for i, p := range a.parties {
		to := a.parties[(i+1)%len(a.parties)]
		a.line("  gift-%d: {title: A gift %d, by: [%s], to: [%s], trust: %s, worth: {%s: -1}, meets: {worry-%d: 0.3}}", i, i, p, to, a.points(1, 12), p, a.below(4))
		a.line("  kick-%d: {title: A kick %d, by: [%s], to: [%s], trust: -%s, worth: {%s: 1, %s: -1}, walk_away: {%s: 0.5}}", i, i, p, to, a.points(1, 12), p, to, p)
	}
	a.line("injects:\n  rain: {title: Rain, text: It rains., when: {round: {at_least: 2}}, trust: %s, walk_away: {ants: 1}}", a.directions(a.parties, -9, 9))
	a.line("trust:\n  start: %s", a.directions(a.parties, 0, 100))
	if oneIn(a, 2) {
		a.line("  factors: {breach: %s, responsive: %s, reciprocal: %s, wary: %s}", a.word("1", "2.5"), a.word("1", "1.333"), a.word("0.5", "1.7"), a.word("0.1", "1"))
	}
	a.line("lengths:\n  only: {title: Only, minutes: 60, phases: [day, night, after]}\nphases:")
	for _, phase := range []string{"day", "night"} {
		a.line("  %s:\n    title: By %s\n    rounds: %d\n    time: 2m", phase, phase, 1+a.below(3))
		a.line("    moves: [say, voice, acknowledge, gesture, offer, counter, accept, decline, withdraw, second, break-silence, commit, inspect, draft, ready, walk-out]")
	}
	a.line("    until: {agreed: {at_least: 2}}") // of the night
	a.line("  after: {title: After, aftermath: true, reading: 10s}")
	a.line("endings:\n  gone: {title: Gone, when: {walked_out: [ants]}, epilogue: Gone.}\n  kept: {title: Kept, when: {kept: {at_least: 1}}, epilogue: Kept.}\n  rest: {title: Rest, epilogue: Rest.}")
	return a.text.String()
}

func (a *author) proposals() {
	a.line("proposals:")
	for i := range 4 {
		bound := a.parties
		if oneIn(a, 3) {
			bound = a.parties[:2]
		}
		a.line("  deal-%d:\n    title: Deal %d\n    by: [%s, %s]\n    binds: [%s]", i, i, a.parties[0], a.word(a.roles...), strings.Join(bound, ", "))
		a.line("    worth: %s\n    cost: %s\n    verify: %s", a.perParty(bound, -2, 6), a.perParty(bound, 0, 6), a.word("open", "inspect", "none"))
		a.line("    meets: {worry-%d: %s, worry-%d: -0.2}\n    trust: %s", i, a.word("0.3", "0.6", "1"), (i+1)%4, a.directions(bound, 0, 15))
		if oneIn(a, 2) {
			a.line("    terms: {how: {title: How, levels: {so: {title: So, worth: %s}, otherwise: {title: Otherwise, meets: {worry-%d: 0.4}, needs: {voiced: [worry-%d]}}}}}",
				a.perParty(bound, -1, 2), a.below(4), a.below(4))
		}
		switch {
		case i == 1:
			a.line("    needs: {trust: {ants>bees: {at_least: %s}}}", a.points(0, 60))
		case i == 2 && oneIn(a, 2):
			a.line("    requires: [deal-0]")
		case i == 3 && oneIn(a, 2):
			a.line("    excludes: [deal-0]")
		}
	}
}

func TestPlaysOfAnyScenarioKeepWhatAlwaysHolds(t *testing.T) {
	any := func(t require.TestingT, c chance) {
		text := (&author{chance: c}).write()
		s, found := scenario.Parse("any.yaml", []byte(text))
		require.NotNil(t, s, "%s\n%s", found, text)
		watch(t, s).randomly(c, "only", 200)
	}
	rapid.Check(t, func(t *rapid.T) { any(t, drawn{t}) })
	for seed := range 8 * seeds {
		any(t, lot(seed))
	}
}
