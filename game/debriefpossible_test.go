package game

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game/outcome"
	"parley/game/scenario"
)

func TestWhatWasPossibleIsWorkedOutOnceAsTheTalksEnd(t *testing.T) {
	table := started(t, load(t, "harbour"), "long")
	play(t, table, "mayor", Offer{Package: []Choice{{Proposal: "night-rest"}}})
	play(t, table, "skipper", Accept{Offer: 1})
	play(t, table, "cook", Accept{Offer: 1})
	play(t, table, Instructor, Advance{})
	play(t, table, Server, Reckon{})
	play(t, table, Instructor, End{})

	r := table.ViewFor("mayor").Debrief.Possible
	require.NotNil(t, r)
	p := table.Possible()
	a, err := outcome.Analyse(p.Problem, 1)
	require.NoError(t, err)
	j, err := a.Judge(p.Reached)
	require.NoError(t, err)
	assert.True(t, r.Exact)
	assert.Equal(t, j.DominatedBy.String(), r.DominatedBy)
	assert.Len(t, r.Frontier, len(a.Frontier))
	for i, party := range r.Parties {
		assert.Equal(t, table.partyID(i), party.Party)
		assert.EqualValues(t, a.Parties[i].Best, party.Best)
		assert.EqualValues(t, a.Parties[i].Ideal.Utility[i], party.Ideal)
		assert.EqualValues(t, j.Left[i], party.Left)
		assert.Equal(t, table.parties[i].utility, party.Utility)
		assert.GreaterOrEqual(t, r.Better.Utility[i], party.Reached)
	}
	require.NotEmpty(t, r.Swaps)
	for _, s := range r.Swaps {
		for _, gain := range s.Gains {
			assert.GreaterOrEqual(t, gain, scenario.Points(0))
		}
	}

	theory := table.InstructorView().Theory
	require.NotNil(t, theory)
	require.Len(t, theory.Solutions, 4)
	assert.Equal(t, "nash", theory.Solutions[0].Name)
	assert.Equal(t, j.Distance[0], theory.Solutions[0].Distance)
	assert.NotContains(t, asJSON(t, table.ViewFor("mayor")), "solutions", "they are the instructor's")

	play(t, table, Instructor, Reopen{})
	assert.Same(t, r, table.ViewFor("mayor").Debrief.Possible, "nobody works it out again")
}

func TestTableThatEndedBeforeThereWereAppraisalsStaysAsItWas(t *testing.T) {
	table := started(t, load(t, "harbour"), "long")
	events, err := table.Decide(Instructor, End{})
	require.NoError(t, err)
	for _, e := range events {
		if _, is := e.Fact.(Appraised); !is {
			table.Apply(e)
		}
	}
	assert.Nil(t, table.ViewFor("mayor").Debrief.Possible)
	assert.Nil(t, table.InstructorView().Theory)
}

func TestTableThatSkipsItsAppraisalEndsWithoutOne(t *testing.T) {
	table := started(t, load(t, "harbour"), "long")
	table.SkipAppraisal()
	play(t, table, Instructor, End{})
	assert.Equal(t, StageOver, table.Stage())
	assert.Nil(t, table.ViewFor("mayor").Debrief.Possible)
}

func TestFrontierOfManyPointsIsThinnedEvenlyBetweenItsEnds(t *testing.T) {
	var many []outcome.Point
	for i := range 1001 {
		many = append(many, outcome.Point{Utility: []int{1000 - i, i}})
	}
	kept := thinned(many)
	require.Len(t, kept, frontierKept)
	assert.Equal(t, []scenario.Points{0, 1000}, kept[0])
	assert.Equal(t, []scenario.Points{1000, 0}, kept[frontierKept-1])
	for i := 1; i < len(kept); i++ {
		step := kept[i][0] - kept[i-1][0]
		assert.True(t, step == 5 || step == 6, "a step of %d", step)
	}
	assert.Len(t, thinned(many[:frontierKept]), frontierKept)
}

func BenchmarkAppraisal(b *testing.B) {
	for _, name := range []string{"nato-russia", "cafe-band"} {
		s := load(b, name)
		for _, l := range s.Lengths {
			b.Run(name+"/"+string(l.ID), func(b *testing.B) {
				table := started(b, s, l.ID)
				for b.Loop() {
					events, err := table.Decide(Instructor, End{})
					require.NoError(b, err)
					data, err := json.Marshal(events[len(events)-1])
					require.NoError(b, err)
					b.ReportMetric(float64(len(data)), "bytes")
				}
			})
		}
	}
}
