package class

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/game/scenario"
	"parley/server/protocol"
	"parley/server/room"
)

// do plays a move at a room for a seat, or for the instructor.
func do(t *testing.T, r *room.Room, by game.SeatID, m game.Move) error {
	t.Helper()
	_, err := r.Do(t.Context(), room.Command{By: by, Move: m})
	return err
}

// twice is trio with a second phase after the first.
func twice(t *testing.T) Opening {
	t.Helper()
	text := strings.Replace(trio, "phases: talk}", "phases: [talk, more]}", 1)
	text = strings.Replace(text, "endings:\n", `  more:
    title: More talk
    rounds: 1
    time: 3m
    moves: [say, ready]
endings:
`, 1)
	text = strings.Replace(text, "commit, ready]\n", "commit, ready]\n    next: [{to: more}]\n", 1)
	s, found := scenario.Parse("twice.yaml", []byte(text))
	require.NotNil(t, s, "%v", found)
	return Opening{Scenario: s, Name: "twice.yaml", File: []byte(text), Length: "short"}
}

// waiting is a class of tables that wait for each other, with the talks begun at the first ones.
func waiting(t *testing.T, f *folder, tables, begun int) *Class {
	t.Helper()
	o := twice(t)
	o.Wait = to(true)
	c, err := f.Create(t.Context(), "i1", o)
	require.NoError(t, err)
	for range 2 * tables {
		_, _, err := c.Join(t.Context(), "")
		require.NoError(t, err)
	}
	f.command(c, protocol.Deal{PerTable: 2})
	for n := range begun {
		plays(t, c, n+1, game.Start{})
	}
	return c
}

// plays has the instructor make moves at a table.
func plays(t *testing.T, c *Class, table int, moves ...game.Move) {
	t.Helper()
	r, err := c.tables.room(t.Context(), table)
	require.NoError(t, err)
	for _, m := range moves {
		require.NoError(t, do(t, r, game.Instructor, m))
	}
}

// talkedOut brings a table from the beginning of its first phase to the end.
func talkedOut(t *testing.T, c *Class, table int) {
	t.Helper()
	for summary(t, c, table).Now.Stage != game.StageWaiting && summary(t, c, table).Now.Phase == "talk" {
		plays(t, c, table, game.Advance{})
	}
}

func atPhase(t *testing.T, c *Class, table int, phase scenario.PhaseID) func() bool {
	return func() bool { return summary(t, c, table).Now.Phase == phase }
}

func TestTablesWaitForEachOther(t *testing.T) {
	f := newFolder(t)
	c := waiting(t, f, 3, 2) // the third never starts
	talkedOut(t, c, 1)
	assert.Equal(t, game.StageWaiting, summary(t, c, 1).Now.Stage)
	assert.Never(t, atPhase(t, c, 1, "more"), 200*time.Millisecond, 20*time.Millisecond)
	talkedOut(t, c, 2)
	for n := 1; n <= 2; n++ {
		soon(t, "both go on", atPhase(t, c, n, "more"))
	}
}

func TestNobodyWaitsForATable(t *testing.T) {
	for name, stop := range map[string]func(*testing.T, *folder, *Class){
		"that is paused":        func(t *testing.T, _ *folder, c *Class) { plays(t, c, 2, game.Pause{}) },
		"whose talks are over":  func(t *testing.T, _ *folder, c *Class) { plays(t, c, 2, game.End{}) },
		"once waiting is over":  func(_ *testing.T, f *folder, c *Class) { f.command(c, protocol.Settings{Wait: to(false)}) },
		"that a class outlived": func(_ *testing.T, f *folder, c *Class) { f.command(c, protocol.Close{}) },
	} {
		t.Run(name, func(t *testing.T) {
			f := newFolder(t)
			c := waiting(t, f, 2, 2)
			talkedOut(t, c, 1)
			require.Equal(t, game.StageWaiting, summary(t, c, 1).Now.Stage)
			stop(t, f, c)
			soon(t, "it goes on", func() bool { return summary(t, c, 1).Now.Stage != game.StageWaiting })
		})
	}
}

func TestATableThatWasPausedIsNotWaitedForTwice(t *testing.T) {
	f := newFolder(t)
	c := waiting(t, f, 2, 2)
	plays(t, c, 2, game.Pause{})
	talkedOut(t, c, 1)
	soon(t, "nobody waits for what is paused", atPhase(t, c, 1, "more"))
	plays(t, c, 2, game.Resume{})
	talkedOut(t, c, 2)
	soon(t, "it waits for nobody: the others are ahead", atPhase(t, c, 2, "more"))
}

func TestTablesStillWaitAfterARestart(t *testing.T) {
	f := newFolder(t)
	c := waiting(t, f, 2, 2)
	talkedOut(t, c, 1)
	f.restart()
	c = f.Class(c.ID)
	assert.Equal(t, game.StageWaiting, summary(t, c, 1).Now.Stage)
	talkedOut(t, c, 2)
	for n := 1; n <= 2; n++ {
		soon(t, "both go on", atPhase(t, c, n, "more"))
	}
}

func TestWaitingMayBeginLater(t *testing.T) {
	f := newFolder(t)
	c := waiting(t, f, 2, 2)
	f.command(c, protocol.Settings{Wait: to(false)})
	talkedOut(t, c, 1)
	assert.Equal(t, scenario.PhaseID("more"), summary(t, c, 1).Now.Phase)
	f.command(c, protocol.Settings{Wait: to(true)})
	talkedOut(t, c, 2)
	soon(t, "who is behind all waits for nobody", atPhase(t, c, 2, "more"))
}

func TestNobodyWaitsForAGroupThatPlaysAgain(t *testing.T) {
	f := newFolder(t)
	c := waiting(t, f, 2, 2)
	plays(t, c, 2, game.End{})
	f.command(c, protocol.Again{Tables: []int{2}})
	plays(t, c, 3, game.Start{})
	talkedOut(t, c, 1)
	soon(t, "the first table goes on", atPhase(t, c, 1, "more"))
	assert.Equal(t, scenario.PhaseID("talk"), summary(t, c, 3).Now.Phase)
}

func TestWhomATableWaitsFor(t *testing.T) {
	phases := []scenario.PhaseID{"talk", "door"}
	at := func(stage game.Stage, phase scenario.PhaseID) protocol.TableSummary {
		return protocol.TableSummary{Now: game.Now{Stage: stage, Phase: phase}}
	}
	paused, damaged := at(game.StageRound, "talk"), at(game.StageRound, "talk")
	paused.Now.Paused, damaged.Quarantined = true, true
	waiting := at(game.StageWaiting, "talk")
	for name, c := range map[string]struct {
		other protocol.TableSummary
		waits bool
	}{
		"one that plays the same phase":   {at(game.StageRound, "talk"), true},
		"one that reads after its round":  {at(game.StageReading, "talk"), true},
		"one between round and reckoning": {at(game.StageClosed, "talk"), true},
		"none that is a phase ahead":      {at(game.StageRound, "door"), false},
		"none that waits too":             {waiting, false},
		"none that was not started":       {at(game.StageBriefing, ""), false},
		"none that was not opened":        {at(game.StageNew, ""), false},
		"none whose talks are over":       {at(game.StageOver, "talk"), false},
		"none that is paused":             {paused, false},
		"none that cannot be played":      {damaged, false},
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, c.waits, mustWait(waiting, []protocol.TableSummary{waiting, c.other}, phases))
		})
	}
	t.Run("one that is a phase behind", func(t *testing.T) {
		assert.True(t, mustWait(at(game.StageWaiting, "door"), []protocol.TableSummary{at(game.StageRound, "talk")}, phases))
	})
}
