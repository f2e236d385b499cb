package game

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"parley/game/scenario"
	"parley/scenarios"
)

// load returns a scenario that is shipped, or one of testdata.
func load(t testing.TB, name string) *scenario.Scenario {
	t.Helper()
	return parsed(t, name)
}

func parsed(t require.TestingT, name string) *scenario.Scenario {
	if s, err := scenarios.Load(name); err == nil {
		return s
	}
	file := filepath.Join("testdata", name+".yaml")
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	s, found := scenario.Parse(file, data)
	require.NotNil(t, s, "%s", found)
	return s
}

// snapshot writes all that a table remembers, for comparing. An empty list reads as none.
func snapshot(t *Table) string {
	c := *t
	c.kit, c.sheet = nil, nil // machines hold no table's state
	appraised, _ := json.Marshal(c.appraised)
	c.appraised = nil // a pointer tells nothing
	return fmt.Sprintf("%+v %s", c, appraised)
}

func asJSON(t testing.TB, v any) string {
	t.Helper()
	data, err := json.Marshal(v)
	require.NoError(t, err)
	return string(data)
}

// opened returns a table of a scenario with a person in every seat, before the start.
func opened(t testing.TB, s *scenario.Scenario, length scenario.LengthID) *Table {
	t.Helper()
	table := New(s)
	play(t, table, Server, Open{Length: length, Drafts: true})
	for i := range s.Roles {
		seat := SeatID(s.Roles[i].ID)
		play(t, table, Instructor, Seat{Seat: seat, Player: Player{Person: PersonID(fmt.Sprint("p", i+1)), Name: Text{Words: fmt.Sprint("Player ", i+1)}}})
	}
	return table
}

// started returns a table of which the first round has begun.
func started(t testing.TB, s *scenario.Scenario, length scenario.LengthID) *Table {
	t.Helper()
	table := opened(t, s, length)
	play(t, table, Instructor, Start{Aftermath: 2})
	return table
}

// play makes a move that the rules must allow.
func play(t testing.TB, table *Table, by SeatID, m Move) []Event {
	t.Helper()
	events, err := table.Decide(by, m)
	require.NoError(t, err)
	for _, e := range events {
		table.Apply(e)
	}
	return events
}
