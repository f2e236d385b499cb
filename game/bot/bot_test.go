package bot

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/game/scenario"
)

// allOf gives every role the same character.
func allOf(s *scenario.Scenario, word scenario.Word) map[scenario.RoleID]scenario.Word {
	words := map[scenario.RoleID]scenario.Word{}
	for _, r := range s.Roles {
		words[r.ID] = word
	}
	return words
}

// heads returns the seats of the parties' heads.
func heads(s *scenario.Scenario) []game.SeatID {
	var list []game.SeatID
	for _, r := range s.Roles {
		if r.Head {
			list = append(list, game.SeatID(r.ID))
		}
	}
	return list
}

func TestBotsPlayEveryShippedScenario(t *testing.T) {
	for _, s := range shipped(t) {
		for _, l := range s.Lengths {
			for _, all := range []bool{false, true} {
				if all && len(heads(s)) == len(s.Roles) {
					continue // the heads are all there is
				}
				t.Run(fmt.Sprintf("%s/%s/all=%v", s.ID, l.ID, all), func(t *testing.T) {
					var moves []int
					agreed := 0
					for seed := range uint64(seeds) {
						p := play(t, setup{scenario: s, length: l.ID, all: all, seed: seed})
						moves = append(moves, len(p.moves))
						checkTalk(t, s, p)
						checkOffers(t, p)
						agreed += min(p.agreed, 1)
						assert.Zero(t, p.expired[game.ForRound], "seed %d: the bots wait for each other", seed)
						for id, verbs := range p.by {
							done := 0
							for _, n := range verbs {
								done += n
							}
							assert.GreaterOrEqual(t, done-verbs["ready"]-verbs["tap"], 3, "seed %d: %s does next to nothing", seed, id)
							assert.LessOrEqual(t, slices.Max(p.perRound[id]), 25, "seed %d: %s does too much in a round", seed, id)
						}
					}
					slices.Sort(moves)
					assert.GreaterOrEqual(t, moves[len(moves)/2], 30, "median of moves")
					assert.GreaterOrEqual(t, agreed*2, seeds, "plays with an agreement")
				})
			}
		}
	}
}

func TestPlaysEndInDifferentWays(t *testing.T) {
	for _, s := range shipped(t) {
		l := s.Lengths[len(s.Lengths)-1].ID
		endings := map[scenario.EndingID]int{}
		for seed := range uint64(seeds) {
			words := allOf(s, []scenario.Word{scenario.WordKeeps, scenario.WordAnswers, scenario.WordTempted}[seed%3])
			endings[play(t, setup{scenario: s, length: l, seed: seed, word: words}).ending()]++
		}
		assert.GreaterOrEqual(t, len(endings), min(3, seeds/2), "%s: %v", s.ID, endings)
	}
}

func TestTheSameSeedGivesTheSamePlay(t *testing.T) {
	for _, s := range shipped(t) {
		with := func(seed uint64) []string {
			return play(t, setup{scenario: s, length: s.Lengths[0].ID, all: true, seed: seed}).moves
		}
		assert.Equal(t, with(7), with(7), s.ID)
		assert.NotEqual(t, with(7), with(8), s.ID)
	}
}

func TestBotsMadeAnewGoOn(t *testing.T) {
	for _, s := range shipped(t) {
		for seed := range uint64(8) {
			p := play(t, setup{scenario: s, length: s.Lengths[0].ID, all: true, seed: seed, restarts: true})
			assert.Zero(t, p.expired[game.ForRound], "seed %d", seed)
			for id := range p.by {
				assert.LessOrEqual(t, slices.Max(p.perRound[id]), 25, "seed %d: %s", seed, id)
			}
		}
	}
}

func TestBotsKeepTheirWordByCharacter(t *testing.T) {
	breaches := func(t *testing.T, mixed func(i int) scenario.Word) int {
		n := 0
		for _, s := range shipped(t) {
			words := map[scenario.RoleID]scenario.Word{}
			for i, r := range s.Roles {
				words[r.ID] = mixed(i)
			}
			for seed := range uint64(seeds / 3) {
				n += play(t, setup{scenario: s, length: s.Lengths[0].ID, seed: seed, word: words}).breached
			}
		}
		return n
	}
	assert.Zero(t, breaches(t, func(int) scenario.Word { return scenario.WordKeeps }), "who keeps breaks nothing")
	assert.Zero(t, breaches(t, func(int) scenario.Word { return scenario.WordAnswers }), "who answers does not begin")
	first := func(word scenario.Word) func(int) scenario.Word {
		return func(i int) scenario.Word {
			if i == 0 {
				return scenario.WordTempted
			}
			return word
		}
	}
	alone := breaches(t, first(scenario.WordKeeps))
	assert.Positive(t, alone, "who is tempted breaks something")
	assert.Greater(t, breaches(t, first(scenario.WordAnswers)), alone, "a breach that is seen is answered")
}

func TestNobodyIsFloodedByBots(t *testing.T) {
	for _, s := range shipped(t) {
		for _, id := range heads(s) {
			p := play(t, setup{scenario: s, length: s.Lengths[0].ID, all: true, seed: 3, passive: id})
			assert.Positive(t, p.expired[game.ForRound], "a person who does nothing is waited for")
			for bot, rounds := range p.perRound {
				// Each further party is one more to listen and to answer to.
				assert.LessOrEqual(t, slices.Max(rounds), 10+2*(len(s.Parties)-2), "%s while %s says nothing", bot, id)
			}
		}
	}
}

// checkTalk holds that what bots said gives nothing hidden away, and that nobody heard anything twice.
func checkTalk(t *testing.T, s *scenario.Scenario, p *played) {
	heard := map[string]bool{}
	for _, said := range p.said {
		line := fmt.Sprint(said.Parties, said.Text.Words)
		assert.False(t, heard[line], "said twice: %s", line)
		heard[line] = true
		assert.NotContains(t, said.Text.Words, "%!")
		for _, c := range s.Concerns {
			if c.Hidden {
				assert.NotContains(t, strings.ToLower(said.Text.Words), strings.ToLower(c.Title))
			}
		}
	}
}

// checkOffers holds that no package was put twice in one round, and by no party more than twice.
func checkOffers(t *testing.T, p *played) {
	rounds, parties := map[string]bool{}, map[string]int{}
	for i, o := range p.offered {
		slices.SortFunc(o.Package, func(a, b game.Choice) int { return strings.Compare(string(a.Proposal), string(b.Proposal)) })
		in, by := fmt.Sprint(p.offeredIn[i], o.Package), fmt.Sprint(o.Party, o.Package)
		assert.False(t, rounds[in], "%s puts again in round %s", o.By, in)
		rounds[in] = true
		parties[by]++
		assert.LessOrEqual(t, parties[by], 2, "%s puts again and again %s", o.By, by)
	}
}

func TestABotWeighsAsTheRulesDo(t *testing.T) {
	n := 0
	for _, s := range shipped(t) {
		play(t, setup{scenario: s, length: s.Lengths[0].ID, all: true, seed: 5, watch: func(v *game.View, b *game.Brief) {
			pending := slices.ContainsFunc(v.Promises, func(p game.PromiseView) bool { return !p.InForce })
			bot := New(1, Character{Word: scenario.WordKeeps})
			m := &bot.mind
			m.look(bot, v, b)
			for i := range v.Offers {
				o := &v.Offers[i]
				pkg := bot.memory.readOffer(m, o).pkg
				known := func(w int) bool { return m.agreed[m.book.ways[w].item] }
				if pending || o.State == game.OfferAgreed || slices.ContainsFunc(pkg, known) {
					continue
				}
				n++
				got := m.weighTrusting(pkg).party
				require.InDelta(t, int(o.ForUs.Points), int(got), 10, "%v", o.Package)
				possible := m.possible(o)
				require.True(t, !possible || len(o.ForUs.Missing) == 0)
			}
		}})
	}
	assert.Greater(t, n, 50)
}

func TestNextStaysOut(t *testing.T) {
	b := New(1, Character{Word: scenario.WordKeeps})
	brief := &game.Brief{Seat: "a", Party: "p"}
	assert.Nil(t, b.Next(nil, nil, nil), "of a table it does not see")
	for _, stage := range []game.Stage{game.StageNew, game.StageClosed, game.StageOver} {
		assert.Nil(t, b.Next(&game.View{Now: game.Now{Stage: stage}}, brief, nil), "%q", stage)
	}
	paused := &game.View{Now: game.Now{Stage: game.StageRound, Paused: true}, Moves: []game.OpenMove{{Verb: "ready"}}}
	assert.Nil(t, b.Next(paused, brief, nil), "while paused")
}

func TestRefusedLeavesTheVerbAloneForTheRound(t *testing.T) {
	b := New(1, Character{Word: scenario.WordKeeps})
	brief := &game.Brief{Seat: "a", Party: "p"}
	view := &game.View{
		Now: game.Now{Stage: game.StageRound, Round: 1, Rounds: 2}, Moves: []game.OpenMove{{Verb: "ready"}},
		Seats: []game.SeatView{{Seat: "a", Party: "p", Held: true, Bot: true}},
	}
	require.Equal(t, game.Ready{}, b.Next(view, brief, nil))
	b.Refused(game.Ready{}, game.ErrNotNow)
	assert.Nil(t, b.Next(view, brief, nil))
	view.Reckoning = &game.ReckoningView{Round: 1}
	assert.Equal(t, game.Ready{}, b.Next(view, brief, nil), "in the next round it may try again")
}

func BenchmarkPlay(b *testing.B) {
	for _, s := range shipped(b) {
		for _, all := range []bool{false, true} {
			b.Run(fmt.Sprintf("%s/all=%v", s.ID, all), func(b *testing.B) {
				moves, seed := 0, uint64(0)
				for b.Loop() {
					moves += len(play(b, setup{scenario: s, length: s.Lengths[0].ID, all: all, seed: seed}).moves)
					seed++
				}
				b.ReportMetric(float64(moves)/float64(b.N), "moves/play")
			})
		}
	}
}
