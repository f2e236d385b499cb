package game

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game/outcome"
	"parley/game/scenario"
)

// honestly plays at random without a breach, and shows every table whose books have just been closed.
func honestly(t *testing.T, s *scenario.Scenario, length scenario.LengthID, seed uint64, shown func(*Table)) {
	c, table := lot(seed), started(t, s, length)
	for n := 0; n < 400 && table.stage != StageOver; n++ {
		by, m, listed := anyMove(c, table)
		if due := table.Due(); due != nil {
			by, m, listed = Server, due, true
		}
		_, commits := m.(Commit)
		_, walks := m.(WalkOut)
		_, extends := m.(Ready)
		if !listed && by != Server || commits || walks || extends {
			continue
		}
		events, err := table.Decide(by, m)
		if err != nil {
			continue
		}
		for _, e := range events {
			table.Apply(e)
		}
		if _, reckoned := m.(Reckon); reckoned && table.stage != StageOver {
			shown(table)
		}
	}
}

// relevelled says whether something was agreed anew, so that its worth is a mean over different levels.
func relevelled(t *Table) bool {
	return slices.ContainsFunc(t.deals, func(d deal) bool {
		return slices.ContainsFunc(d.rounds, func(r conduct) bool { return asText(r.levels) != asText(d.levels) })
	})
}

func asText(levels map[scenario.TermID]scenario.LevelID) string {
	return fmt.Sprint(levels) // in the order of their keys
}

func TestPossibleIsWorthWhatTheTableBooks(t *testing.T) {
	for name, length := range map[string]scenario.LengthID{"harbour": "long", "cafe-band": "25-minutes", "nato-russia": "90-minutes"} {
		t.Run(name, func(t *testing.T) {
			compared := 0
			// With few seeds, whether anything is agreed in any of them is chance: then some more are played.
			for seed := uint64(0); seed < 4*seeds || compared <= 3 && seed < 64*seeds; seed++ {
				honestly(t, load(t, name), length, seed, func(table *Table) {
					if len(table.deals) == 0 || relevelled(table) {
						return
					}
					compared++
					p := table.Possible()
					require.True(t, p.Allows(p.Reached))
					for i, utility := range p.Utility(p.Reached) {
						require.Equal(t, table.parties[i].utility, scenario.Points(utility), "seed %d, %s", seed, table.partyID(i))
					}
					now := table.StillPossible()
					require.True(t, now.Allows(now.Reached))
					require.Equal(t, p.Utility(p.Reached), now.Utility(now.Reached), "what is agreed is worth the same, whatever may follow")
				})
			}
			require.Greater(t, compared, 3)
		})
	}
}

// worthAgreed is what each party would have if pkg came on top of what is agreed, and all kept it.
func worthAgreed(t *Table, pkg []Choice) []scenario.Points {
	levels := map[scenario.ProposalID]map[scenario.TermID]scenario.LevelID{}
	for i := range t.deals {
		levels[t.deals[i].proposal] = t.deals[i].agreedLevels()
	}
	for _, c := range pkg {
		levels[c.Proposal] = c.Levels
	}
	all := make([]scenario.Points, len(t.parties))
	measures := make([]scenario.Share, len(t.scenario.Concerns))
	for _, p := range t.agenda() {
		l, agreed := levels[p.ID]
		if !agreed {
			continue
		}
		for i := range all {
			all[i] += worthTo(t.partyID(i), p, l)
		}
		addMeets(measures, p, l, 1)
	}
	for i := range t.gestures {
		if g := t.scenario.Gesture(t.gestures[i].Gesture); t.gestures[i].state == GestureDone {
			g.AddTo(measures, 1)
		}
	}
	for i := range t.scenario.Concerns {
		if c := &t.scenario.Concerns[i]; t.scenario.Party(scenario.PartyID(c.Of)) != nil && t.length.InPlay(c.Opens) {
			all[t.partyIndex(scenario.PartyID(c.Of))] += concernPoints(c.Weight, min(max(measures[i], 0), scenario.One))
		}
	}
	return all
}

// packages lists every package that could be put to somebody and agreed now.
func packages(t *Table) [][]Choice {
	all := [][]Choice{nil}
	for _, p := range t.agenda() {
		longer := slices.Clone(all)
		for _, levels := range answers(p) {
			for _, pkg := range all {
				longer = append(longer, append(slices.Clone(pkg), Choice{Proposal: p.ID, Levels: levels}))
			}
		}
		all = longer
	}
	return slices.DeleteFunc(all, func(pkg []Choice) bool { return t.check(pkg, "") != nil || len(t.bound(pkg)) < 2 })
}

func answers(p *scenario.Proposal) []map[scenario.TermID]scenario.LevelID {
	if len(p.Terms) == 0 {
		return []map[scenario.TermID]scenario.LevelID{nil}
	}
	all := []map[scenario.TermID]scenario.LevelID{{}}
	for _, term := range p.Terms {
		var longer []map[scenario.TermID]scenario.LevelID
		for _, a := range all {
			for _, l := range term.Levels {
				next := map[scenario.TermID]scenario.LevelID{term.ID: l.ID}
				for k, v := range a {
					next[k] = v
				}
				longer = append(longer, next)
			}
		}
		all = longer
	}
	return all
}

func TestImprovableFindsWhatTryingEveryPackageFinds(t *testing.T) {
	for name, length := range map[string]scenario.LengthID{"harbour": "long", "cafe-band": "25-minutes"} {
		t.Run(name, func(t *testing.T) {
			found := map[bool]int{}
			for seed := range 4 * seeds {
				honestly(t, load(t, name), length, seed, func(table *Table) {
					better, judged := table.improvable()
					if !judged || found[better] > 8 {
						return
					}
					now, want := worthAgreed(table, nil), false
					for _, pkg := range packages(table) {
						then := worthAgreed(table, pkg)
						worse, more := false, false
						for i := range now {
							worse, more = worse || then[i] < now[i], more || then[i] > now[i]
						}
						want = want || more && !worse
					}
					found[better]++
					require.Equal(t, want, better, "seed %d, round %d of %s", seed, table.round, table.phase)
				})
			}
			assert.Positive(t, found[true])
		})
	}
}

func TestWhatIsAgreedCannotBeDropped(t *testing.T) {
	table := started(t, load(t, "harbour"), "long")
	play(t, table, "mayor", Offer{Package: []Choice{{Proposal: "quay", Levels: map[scenario.TermID]scenario.LevelID{"length": "short"}}}})
	for _, seat := range []SeatID{"director", "skipper", "cook"} {
		play(t, table, seat, Accept{Offer: 1})
	}
	p := table.StillPossible()
	none := make(outcome.Outcome, len(p.Proposals))
	for i := range none {
		none[i] = outcome.NotAgreed
	}
	assert.Equal(t, none, p.Reached, "nothing new is agreed")
	assert.Equal(t, []int{700, 200, 700}, p.Utility(p.Reached), "the quay stands")
	for i, item := range p.Agenda {
		if item.ID == "dredging" {
			assert.Empty(t, p.Proposals[i].Requires, "the quay that it requires is agreed")
			assert.Len(t, p.Proposals[i].Options, 1)
		}
		if item.ID == "reef" {
			assert.Empty(t, p.Proposals[i].Options, "it needs a concern that nobody has voiced")
		}
	}
}

// A look for something better is taken in the middle of play.
func BenchmarkImprovable(b *testing.B) {
	table, _ := journal(b, 200)
	b.ReportAllocs()
	for b.Loop() {
		if _, judged := table.improvable(); !judged {
			b.Fatal("not judged")
		}
	}
}
