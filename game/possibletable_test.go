package game

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game/outcome"
	"parley/game/scenario"
)

// nightRest has the town and the fishers agree on the nights, and takes the round to its reckoning.
func nightRest(t *testing.T, table *Table) {
	play(t, table, "mayor", Offer{Package: []Choice{{Proposal: "night-rest"}}})
	play(t, table, "skipper", Accept{Offer: 1})
	play(t, table, "cook", Accept{Offer: 1})
}

// reckoned takes the round to its reckoning, and the table on to the next round.
func reckoned(t *testing.T, table *Table) {
	play(t, table, Instructor, Advance{})
	play(t, table, Server, Reckon{})
	play(t, table, Instructor, Advance{})
}

// agendaOf returns where a proposal stands on the agenda of p, or -1.
func agendaOf(p Possible, id scenario.ProposalID) int {
	for i, item := range p.Agenda {
		if item.ID == id {
			return i
		}
	}
	return -1
}

func TestPossibleCountsWhatCameToPass(t *testing.T) {
	table := started(t, load(t, "harbour"), "long")
	town, fishers, port := 0, 1, 2
	before := table.Possible()
	assert.Equal(t, []int{200, 200, 200}, before.WalkAway)
	assert.Equal(t, []int{0, 0, 0}, before.Base)
	quiet := 0
	for i, id := range before.Named {
		assert.Zero(t, before.Concerns[i].Base)
		if id == "quiet-nights" {
			quiet = i
		}
	}

	play(t, table, "director", Gesture{Gesture: "horn-at-noon"})
	assert.Equal(t, []int{200, 200, 300}, table.Possible().WalkAway, "a gesture that moves a walk-away")
	assert.Equal(t, 100, table.Possible().Base[port], "and what it brings")

	play(t, table, "skipper", Gesture{Gesture: "fish-supper"})
	play(t, table, "cook", Second{Gesture: "fish-supper"})
	assert.Equal(t, -100, table.Possible().Base[fishers], "the price of a gesture")
	assert.Equal(t, 100, table.Possible().Concerns[quiet].Base, "and the concern that it meets")

	play(t, table, Instructor, Inject{Inject: "storm"})
	assert.Equal(t, []int{200, 300, 300}, table.Possible().WalkAway, "news that moves a walk-away")

	play(t, table, Instructor, Award{Truster: "town", Trusted: "port", Points: 500, Reason: words})
	after := table.Possible()
	assert.Equal(t, []int{0, -100, 100}, after.Base, "an award of trust changes no package")
	for i := range before.Proposals {
		assert.Equal(t, before.Proposals[i], after.Proposals[i])
	}
	assert.Zero(t, after.Base[town])
}

func TestPossibleHoldsADraftOnceItIsValued(t *testing.T) {
	table := started(t, load(t, "harbour"), "long")
	play(t, table, "cook", Draft{Title: words, Text: words})
	assert.Equal(t, -1, agendaOf(table.Possible(), "draft@fishers"), "not before")
	play(t, table, Instructor, Value{Draft: "draft@fishers", Steps: map[scenario.PartyID]int{"town": 1, "fishers": 2, "port": 0}})
	p := table.Possible()
	i := agendaOf(p, "draft@fishers")
	require.GreaterOrEqual(t, i, 0)
	assert.Equal(t, []int{300, 600, 0}, p.Proposals[i].Options[0].Worth)
	assert.Equal(t, outcome.NotAgreed, p.Reached[i])

	play(t, table, "mayor", Offer{Package: []Choice{{Proposal: "draft@fishers"}}})
	play(t, table, "skipper", Accept{Offer: 1})
	play(t, table, "cook", Accept{Offer: 1})
	play(t, table, "director", Accept{Offer: 1})
	p = table.Possible()
	assert.Equal(t, 0, p.Reached[i], "it is agreed")
	assert.Equal(t, []int{300, 600, 0}, p.Utility(p.Reached))
	reckoned(t, table)
	play(t, table, Instructor, End{})
	assert.EqualValues(t, 600, table.appraised.Possible.Parties[1].Reached)
	assert.EqualValues(t, 600, table.appraised.Possible.Parties[1].Utility)
}

func TestPossibleTellsABreachFromThePackage(t *testing.T) {
	table := started(t, load(t, "harbour"), "long")
	nightRest(t, table)
	reckoned(t, table) // it takes effect
	play(t, table, "skipper", Commit{Breach: []scenario.ProposalID{"night-rest"}})
	reckoned(t, table)
	play(t, table, Instructor, End{})
	r := table.appraised.Possible
	town, fishers := r.Parties[0], r.Parties[1]
	assert.EqualValues(t, 800, town.Reached, "3 for the agreement and half of a concern of 10, had all honoured it")
	assert.EqualValues(t, 600, fishers.Reached)
	assert.EqualValues(t, -100, town.Utility, "it honoured alone, and nothing is left of the concern")
	assert.EqualValues(t, 500, fishers.Utility, "worth and cost for the one who broke it alone")
	require.NotNil(t, r.Better)
	for i, party := range r.Parties {
		assert.GreaterOrEqual(t, r.Better.Utility[i], party.Reached, "a better package, had all honoured it too")
	}
}

func TestPossibleCountsAtTheEndWhatTookEffect(t *testing.T) {
	for name, c := range map[string]struct {
		end   func(table *Table)
		takes bool
	}{
		"a last walk-out, by which the round is reckoned": {func(table *Table) {
			play(t, table, "director", WalkOut{})
			play(t, table, Server, Reckon{})
		}, true},
		"an end in the middle of a round": {func(table *Table) { play(t, table, Instructor, End{}) }, false},
	} {
		t.Run(name, func(t *testing.T) {
			table := started(t, load(t, "harbour"), "spring-only")
			reckoned(t, table)
			reckoned(t, table)
			nightRest(t, table)
			p := table.Possible()
			assert.Equal(t, []int{800, 600, 0}, p.Utility(p.Reached), "it is agreed while the talks go on")
			c.end(table)
			require.Equal(t, StageOver, table.Stage())
			p = table.Possible()
			assert.Equal(t, c.takes, p.Reached[agendaOf(p, "night-rest")] != outcome.NotAgreed)
			for i, party := range table.appraised.Possible.Parties {
				assert.EqualValues(t, p.Utility(p.Reached)[i], party.Reached)
				assert.Equal(t, table.parties[i].utility, party.Utility)
			}
		})
	}
}

func TestPossibleLooksAtTheWholeLengthAndStillPossibleAtTheRest(t *testing.T) {
	table := started(t, load(t, "harbour"), "long")
	play(t, table, "skipper", Voice{Concern: "old-boats"})
	option := func(p Possible, id scenario.ProposalID) int { return len(p.Proposals[agendaOf(p, id)].Options) }
	assert.Equal(t, 1, option(table.StillPossible(), "reef"))
	for table.phase == "spring" {
		if due := table.Due(); due != nil {
			play(t, table, Server, due)
			continue
		}
		play(t, table, Instructor, Advance{})
	}
	require.EqualValues(t, "summer", table.phase)
	assert.Equal(t, 1, option(table.Possible(), "reef"), "it could have been agreed in spring")
	assert.Zero(t, option(table.StillPossible(), "reef"), "it cannot be any more")

	p := table.Possible()
	both := make(outcome.Outcome, len(p.Proposals))
	for i := range both {
		both[i] = outcome.NotAgreed
	}
	both[agendaOf(p, "quay")] = 0
	both[agendaOf(p, "dredging")] = 0
	assert.True(t, p.Allows(both), "with what it requires")
	both[agendaOf(p, "reef")] = 0
	assert.False(t, p.Allows(both), "not with what it excludes")
	both[agendaOf(p, "reef")], both[agendaOf(p, "quay")] = outcome.NotAgreed, outcome.NotAgreed
	assert.False(t, p.Allows(both), "not without what it requires")
}
