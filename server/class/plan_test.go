package class

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/game/scenario"
	"parley/server/protocol"
)

const minute game.Millis = 60_000

// halfHour is a lesson of two minutes' briefing, three rounds of four minutes, a drawn aftermath, and a debrief.
func halfHour() lesson {
	return lesson{briefing: 2 * minute, debrief: 5 * minute, phases: []lessonPhase{
		{id: "talk", rounds: 3, round: 4 * minute, reading: minute},
		{id: "after", round: minute, reading: minute, aftermath: true, last: true},
	}}
}

func TestAPlanCountsEverything(t *testing.T) {
	steps := halfHour().steps(1_000_000_000)
	takes := map[protocol.StepKind]game.Millis{}
	for _, s := range steps {
		takes[s.Kind] += s.Takes
	}
	assert.Equal(t, map[protocol.StepKind]game.Millis{
		protocol.StepJoining: 5 * minute, protocol.StepBriefing: 2 * minute, protocol.StepDebrief: 5 * minute,
		protocol.StepPhase: 15*minute + 5*minute - minute, // the mean of one to four rounds, and no reading after the last
	}, takes)
	assert.Equal(t, int64(1_000_000_000), steps[0].Ends, "tables are opened when all have joined")
	assert.Equal(t, int64(1_000_000_000+2*minute), steps[1].Ends)
	assert.Equal(t, int64(1_000_000_000+2*minute+15*minute), steps[2].Ends)
}

func TestEveryShippedLengthHasAPlan(t *testing.T) {
	for _, id := range []string{"cafe-band", "nato-russia"} {
		sc := shippedOpening(t, id).Scenario
		for i := range sc.Lengths {
			steps, minutes := Plan(sc, &sc.Lengths[i])
			assert.Len(t, steps, len(sc.Lengths[i].Phases)+3)
			assert.InDelta(t, sc.Lengths[i].Minutes, minutes, float64(sc.Lengths[i].Minutes)/3, "%s %s", id, sc.Lengths[i].ID)
		}
	}
}

func TestATableIsLate(t *testing.T) {
	const began = int64(1_000_000_000)
	at := func(m float64) int64 { return began + int64(m*float64(minute)) }
	clock := func(ends int64) []game.Clock { return []game.Clock{{For: game.ForRound, Ends: ends}} }
	for name, c := range map[string]struct {
		now   int64
		table game.Now
		fewer map[scenario.PhaseID]int
		late  game.Millis
	}{
		"not at all in its briefing":           {at(1), game.Now{Stage: game.StageBriefing}, nil, 0},
		"when its briefing takes too long":     {at(5), game.Now{Stage: game.StageBriefing}, nil, 3 * minute},
		"not at all in time":                   {at(3), game.Now{Stage: game.StageRound, Phase: "talk", Round: 1, Clocks: clock(at(6))}, nil, 0},
		"by what its round ends late":          {at(8), game.Now{Stage: game.StageRound, Phase: "talk", Round: 1, Clocks: clock(at(9))}, nil, 3 * minute},
		"below nothing when it is ahead":       {at(4), game.Now{Stage: game.StageReading, Phase: "talk", Round: 1, Clocks: []game.Clock{{For: game.ForReading, Ends: at(5)}}}, nil, -2 * minute},
		"less with a round fewer":              {at(8), game.Now{Stage: game.StageRound, Phase: "talk", Round: 1, Clocks: clock(at(9))}, map[scenario.PhaseID]int{"talk": 2}, -2 * minute},
		"ever more while it is paused":         {at(20), game.Now{Stage: game.StageRound, Paused: true, Phase: "talk", Round: 1, Clocks: []game.Clock{{For: game.ForRound, Left: 3 * minute}}}, nil, 17 * minute},
		"by nothing that a party's clock does": {at(3), game.Now{Stage: game.StageRound, Phase: "talk", Round: 1, Clocks: append(clock(at(6)), game.Clock{For: game.ForSilence, Ends: at(60)})}, nil, 0},
		"by its wait for the others":           {at(18), game.Now{Stage: game.StageWaiting, Phase: "talk", Round: 3}, nil, minute},
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, c.late, halfHour().late(began, protocol.TableSummary{Now: c.table, Rounds: c.fewer}, c.now))
		})
	}
}

func TestWhatCanBeCut(t *testing.T) {
	les := halfHour()
	les.phases[1] = lessonPhase{id: "more", rounds: 2, round: minute, reading: minute, last: true}
	in := func(phase scenario.PhaseID, round int) protocol.TableSummary {
		return protocol.TableSummary{Now: game.Now{Stage: game.StageRound, Phase: phase, Round: round}}
	}
	more := protocol.PlanCut{Phase: "more", Rounds: 1, Saves: 2 * minute}
	for name, c := range map[string]struct {
		tables []protocol.TableSummary
		want   []protocol.PlanCut
	}{
		"before the start, all":             {[]protocol.TableSummary{in("", 0)}, []protocol.PlanCut{{Phase: "talk", Rounds: 2, Saves: 5 * minute}, more}},
		"of this phase, what remains":       {[]protocol.TableSummary{in("talk", 2)}, []protocol.PlanCut{{Phase: "talk", Rounds: 2, Saves: 5 * minute}, more}},
		"nothing of a last round":           {[]protocol.TableSummary{in("talk", 3)}, []protocol.PlanCut{more}},
		"nothing that a table has played":   {[]protocol.TableSummary{in("talk", 1), in("talk", 3)}, []protocol.PlanCut{more}},
		"nothing when nothing remains":      {[]protocol.TableSummary{in("more", 2)}, nil},
		"nothing when nobody plays":         {nil, nil},
		"what a slower table has to play":   {[]protocol.TableSummary{in("more", 2), in("talk", 3)}, nil},
		"not twice what was cut already":    {[]protocol.TableSummary{{Now: game.Now{Stage: game.StageRound, Phase: "more", Round: 1}, Rounds: map[scenario.PhaseID]int{"more": 1}}}, nil},
		"of what is cut, one round further": {[]protocol.TableSummary{{Rounds: map[scenario.PhaseID]int{"talk": 2, "more": 1}}}, []protocol.PlanCut{{Phase: "talk", Rounds: 1, Saves: 5 * minute}}},
	} {
		t.Run(name, func(t *testing.T) { assert.Equal(t, c.want, les.cuts(c.tables)) })
	}
}

func TestHowLateAClassIsDoesNotChatter(t *testing.T) {
	before := &protocol.PlanView{Late: 60_000}
	for late, told := range map[game.Millis]game.Millis{60_000: 60_000, 89_000: 60_000, 31_000: 60_000, 90_000: 90_000, 119_000: 90_000, 0: 0, -45_000: -30_000} {
		assert.Equal(t, told, steady(&protocol.PlanView{Late: late}, before).Late, "%d", late)
	}
	assert.Nil(t, steady(nil, before))
}

func TestAnInstructorIsToldThePlanOnceTablesAreOpen(t *testing.T) {
	f := newFolder(t)
	c := f.classroom(2)
	_, w := connect(t, c, "")
	now, _ := w.class(t)
	assert.Nil(t, now.Plan)
	f.command(c, protocol.Deal{PerTable: 2})
	soon(t, "the plan", func() bool { now, _ = w.class(t); return now.Plan != nil })
	assert.InDelta(t, time.Now().UnixMilli(), now.Plan.Began, 60_000)
	require.Len(t, now.Plan.Steps, 4)
	assert.Equal(t, scenario.PhaseID("talk"), now.Plan.Steps[2].Phase)
	began := now.Plan.Began
	f.restart()
	_, w = connect(t, f.Class(c.ID), "")
	now, _ = w.class(t)
	assert.Equal(t, began, now.Plan.Began)
}
