package scenario

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"parley/game/outcome"
)

// bargains draws the text of a small scenario with all that counts in its bargaining set: several parties, concerns of
// parties and of roles, levels that meet and hurt concerns, costs, requirements and exclusions, and what does not open.
func bargains(t *rapid.T) string {
	n := rapid.IntRange(2, 4).Draw(t, "parties")
	points := rapid.IntRange(-4, 6)
	coin := func(name string) bool { return rapid.IntRange(0, 2).Draw(t, name) == 0 }
	each := func(of func(party int) string, ids []int) string {
		var parts []string
		for _, i := range ids {
			parts = append(parts, fmt.Sprintf("p%d: %s", i, of(i)))
		}
		return "{" + strings.Join(parts, ", ") + "}"
	}
	everybody := make([]int, n)
	var b strings.Builder
	write := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	write("format: 1\nid: any\ntitle: Any\nlanguage: en\nsummary: Any.\nbrief: Any.\nparties:")
	for i := range everybody {
		everybody[i] = i
		write("  p%d: {name: P%d, decides: head, speaks: head, walk_away: %d, brief: B.}", i, i, points.Draw(t, "walk-away"))
	}
	write("roles:")
	for i := range everybody {
		write("  r%d: {party: p%d, name: R%d, head: true, brief: B.}", i, i, i)
	}
	concerns := rapid.IntRange(1, 5).Draw(t, "concerns")
	write("concerns:")
	for i := range concerns {
		of, opens := fmt.Sprintf("p%d", rapid.IntRange(0, n-1).Draw(t, "of")), ""
		if coin("of a role") {
			of = "r" + of[1:]
		}
		if coin("elsewhere") {
			opens = ", opens: later"
		}
		write("  c%d: {of: %s, title: C, text: C., weight: %d.%d%s}", i, of, rapid.IntRange(1, 20).Draw(t, "weight"), rapid.IntRange(0, 9).Draw(t, "tenths"), opens)
	}
	meets := func() string {
		var parts []string
		for i := range concerns {
			if share := rapid.SampledFrom([]string{"", "", "0.3", "0.501", "1", "-0.4", "-1"}).Draw(t, "share"); share != "" {
				parts = append(parts, fmt.Sprintf("c%d: %s", i, share))
			}
		}
		if parts == nil {
			return ""
		}
		return ", meets: {" + strings.Join(parts, ", ") + "}"
	}
	write("proposals:")
	proposals := rapid.IntRange(1, 4).Draw(t, "proposals")
	for i := range proposals {
		binds := everybody
		if coin("binds some") {
			binds = everybody[:n-1]
		}
		worth := func(int) string { return fmt.Sprint(points.Draw(t, "worth")) }
		write("  a%d:\n    title: A\n    by: [p0, p1]\n    worth: %s\n    cost: %s", i, each(worth, binds), each(func(int) string { return "1" }, binds))
		if len(binds) < n {
			write("    binds: [%s]", strings.Trim(strings.ReplaceAll(each(func(int) string { return "" }, binds), ": ", ""), "{}"))
		}
		if m := meets(); m != "" {
			write("    %s", m[2:])
		}
		switch rapid.IntRange(0, 4).Draw(t, "rule") {
		case 0:
			write("    opens: later")
		case 1:
			if i > 0 {
				write("    requires: a%d", i-1)
			}
		case 2:
			if i > 0 {
				write("    excludes: a%d", i-1)
			}
		}
		if terms := rapid.IntRange(0, 2).Draw(t, "terms"); terms > 0 {
			write("    terms:")
			for k := range terms {
				write("      t%d:\n        title: T\n        levels:", k)
				for l := range rapid.IntRange(2, 3).Draw(t, "levels") {
					write("          l%d: {title: L, worth: %s%s}", l, each(worth, binds), meets())
				}
			}
		}
	}
	var start []string
	for i := range everybody {
		for k := range everybody {
			if i != k {
				start = append(start, fmt.Sprintf("p%d>p%d: 50", i, k))
			}
		}
	}
	write("trust: {start: {%s}}", strings.Join(start, ", "))
	write("lengths:\n  short: {title: S, minutes: 60, phases: [talk]}\n  long: {title: L, minutes: 60, phases: [talk, later]}")
	write("phases:\n  talk: {title: T, rounds: 1, time: 3m, moves: [say, voice, offer, accept, commit]}\n  later: {title: T, rounds: 1, time: 3m, moves: [say, voice, offer, accept, commit]}")
	write("endings:\n  end: {title: E, epilogue: E.}")
	return b.String()
}

// worthOf is what an agreement of these levels is worth to a party by the file alone: worths, and for each of the
// party's concerns that comes up in l its weight times what is met of it.
func worthOf(s *Scenario, l *Length, party PartyID, agreed map[ProposalID][]LevelID) Points {
	sum, met := Points(0), map[ConcernID]Share{}
	add := func(worth PerParty, meets map[ConcernID]Share) {
		sum += worth[party]
		for id, share := range meets {
			met[id] += share
		}
	}
	for id, levels := range agreed {
		p := s.Proposal(id)
		add(p.Worth, p.Meets)
		for i, level := range levels {
			at := slices.IndexFunc(p.Terms[i].Levels, func(l Level) bool { return l.ID == level })
			add(p.Terms[i].Levels[at].Worth, p.Terms[i].Levels[at].Meets)
		}
	}
	for _, c := range s.Concerns {
		if c.Of == Name(party) && l.InPlay(c.Opens) {
			share := min(max(met[c.ID], 0), One)
			sum += Points((int(c.Weight)*int(share) + int(One)/2) / int(One))
		}
	}
	return sum
}

// mayAgree says by the file alone whether these can be in force together at the end of l.
func mayAgree(s *Scenario, l *Length, agreed map[ProposalID][]LevelID) bool {
	for id := range agreed {
		p := s.Proposal(id)
		if !l.InPlay(p.Opens) {
			return false
		}
		for _, other := range p.Requires {
			if _, ok := agreed[other]; !ok {
				return false
			}
		}
		for _, other := range p.Excludes {
			if _, ok := agreed[other]; ok {
				return false
			}
		}
	}
	return true
}

func TestBargainIsWhatTheFileSays(t *testing.T) {
	outcomes := 0
	rapid.Check(t, func(t *rapid.T) {
		s, ds := Parse("any.yaml", []byte(bargains(t)))
		if s == nil {
			t.Fatalf("%s", ds)
		}
		for i := range s.Lengths {
			l := &s.Lengths[i]
			b := s.Bargain(l)
			found := 0
			eachAgreement(s, func(agreed map[ProposalID][]LevelID) {
				o := make(outcome.Outcome, len(b.Agenda))
				named := 0
				for k, p := range b.Agenda {
					o[k] = outcome.NotAgreed
					if levels, ok := agreed[p.ID]; ok {
						o[k] = slices.IndexFunc(b.Levels[k], func(list []LevelID) bool { return slices.Equal(list, levels) })
						named++
					}
				}
				if !mayAgree(s, l, agreed) {
					require.False(t, named == len(agreed) && b.Allows(o), "%v", agreed)
					return
				}
				require.Equal(t, len(agreed), named, "all of it is on the agenda: %v", agreed)
				require.True(t, b.Allows(o), "%v", agreed)
				found++
				for party, utility := range b.Utility(o) {
					require.Equal(t, worthOf(s, l, s.Parties[party].ID, agreed), Points(utility), "%s of %v", s.Parties[party].ID, agreed)
				}
			})
			a, err := outcome.Analyse(b.Problem, 1)
			require.NoError(t, err)
			require.EqualValues(t, found, a.Outcomes.Int64())
			outcomes += found
		}
	})
	require.Greater(t, outcomes, 1000)
}

// eachAgreement calls do for every set of proposals with one level for each term.
func eachAgreement(s *Scenario, do func(agreed map[ProposalID][]LevelID)) {
	agreed := map[ProposalID][]LevelID{}
	var decide func(i int)
	decide = func(i int) {
		if i == len(s.Proposals) {
			do(agreed)
			return
		}
		decide(i + 1)
		for _, levels := range combinations(&s.Proposals[i]) {
			agreed[s.Proposals[i].ID] = levels
			decide(i + 1)
		}
		delete(agreed, s.Proposals[i].ID)
	}
	decide(0)
}
