package class

import (
	"os"
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game/scenario"
	"parley/server/protocol"
)

func to[T any](v T) *T { return &v }

func TestAClassOpensAsUsual(t *testing.T) {
	f := newFolder(t)
	c, err := f.Create(t.Context(), "i1", trioOpening(t))
	require.NoError(t, err)
	assert.Equal(t, protocol.SettingsView{
		Names: protocol.NamesFree, Late: protocol.LateSeat, StandIn: true, Absence: 60, Idle: 180, Veil: true,
		Ticket: []string{"What did you learn about how trust is built?", "What would you do differently?"},
	}, c.settings())
	assert.InDelta(t, time.Now().Add(30*24*time.Hour).UnixMilli(), c.State().Expires, 60_000)
}

// The page on which a class is opened shows what a class is opened with where nobody asks for more, and so does the
// page to print.
func TestEverybodyIsAskedTheSameQuestions(t *testing.T) {
	for _, words := range []string{"../../client/src/i18n/host.en.ts", "../paper/english.go"} {
		file, err := os.ReadFile(words)
		require.NoError(t, err)
		for _, question := range newFolder(t).usual().Ticket {
			assert.Contains(t, string(file), strconv.Quote(question), words)
		}
	}
}

func TestAClassOpensAsWished(t *testing.T) {
	f := newFolder(t)
	o := trioOpening(t)
	o.Wishes = Wishes{Names: protocol.NamesGenerated, Settings: protocol.Settings{
		Late: to(protocol.LateWait), Wait: to(true), StandIn: to(false), Absence: to(15), Idle: to(0), Veil: to(false), Ticket: to([]string{}), Days: to(2),
	}}
	c, err := f.Create(t.Context(), "i1", o)
	require.NoError(t, err)
	f.restart()
	c = f.Class(c.ID)
	assert.Equal(t, protocol.SettingsView{Names: protocol.NamesGenerated, Late: protocol.LateWait, Wait: true, Absence: 15, Ticket: []string{}}, withList(c.settings()))
	assert.InDelta(t, time.Now().Add(48*time.Hour).UnixMilli(), c.State().Expires, 60_000)
}

// withList tells a ticket without questions apart from none, as JSON does not.
func withList(v protocol.SettingsView) protocol.SettingsView {
	if v.Ticket == nil {
		v.Ticket = []string{}
	}
	return v
}

func TestSettingsMayChange(t *testing.T) {
	f := newFolder(t)
	c := f.classroom(2)
	f.command(c, protocol.Deal{PerTable: 2})
	before := c.settings()
	f.command(c, protocol.Settings{Absence: to(120), Days: to(7)})
	before.Absence = 120
	assert.Equal(t, before, c.settings(), "what is left out stays")
	assert.Equal(t, 2*time.Minute, c.presence().Away)
	assert.InDelta(t, time.Now().AddDate(0, 0, 7).UnixMilli(), c.State().Expires, 60_000)
	f.restart()
	assert.Equal(t, before, f.Class(c.ID).settings())
}

func TestSettingsThatCannotBe(t *testing.T) {
	for name, w := range map[string]Wishes{
		"names from nowhere":          {Names: "horoscope"},
		"an unknown fate of the late": {Settings: protocol.Settings{Late: to(protocol.Late("expel"))}},
		"an absence too short":        {Settings: protocol.Settings{Absence: to(14)}},
		"an absence too long":         {Settings: protocol.Settings{Absence: to(3601)}},
		"an absence below nothing":    {Settings: protocol.Settings{Absence: to(-60)}},
		"a silence too short":         {Settings: protocol.Settings{Idle: to(29)}},
		"a silence too long":          {Settings: protocol.Settings{Idle: to(3601)}},
		"a strategy of nobody's":      {Settings: protocol.Settings{Bots: to("bluff")}},
		"a strategy for rehearsals":   {Settings: protocol.Settings{Bots: to("always-accept")}},
		"one question":                {Settings: protocol.Settings{Ticket: to([]string{"Why?"})}},
		"three questions":             {Settings: protocol.Settings{Ticket: to([]string{"Who?", "What?", "Why?"})}},
		"a question without words":    {Settings: protocol.Settings{Ticket: to([]string{"Why?", " "})}},
		"a question of two lines":     {Settings: protocol.Settings{Ticket: to([]string{"Why?", "Who\nelse?"})}},
		"no days":                     {Settings: protocol.Settings{Days: to(0)}},
		"more than a year":            {Settings: protocol.Settings{Days: to(366)}},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := Settings{Names: protocol.NamesFree, Late: protocol.LateSeat}.opened(w)
			code, text, instead := protocol.CodeOf(err)
			require.Error(t, err)
			assert.NotEqual(t, protocol.CodeInternal, code)
			assert.NotContains(t, text+instead, "%!")
		})
	}
}

// A room that is open already learns how the absent are treated, though nothing happens at its table.
func TestSettingsReachOpenTables(t *testing.T) {
	f := newFolder(t)
	c := f.classroom(2)
	f.command(c, protocol.Deal{PerTable: 2})
	require.False(t, summary(t, c, 1).Seats["n-head"].Away)
	err := c.change(t.Context(), asked{by: "@instructor", move: request{Verb: "settings"}},
		func(s *State, _ *scenario.Scenario, _ Stages) ([]Event, error) {
			sooner := s.Set
			sooner.Absence = 1 // less than an instructor may ask for, so that the test is short
			return []Event{Set{Settings: sooner}}, nil
		})
	require.NoError(t, err)
	soon(t, "who never came is away", func() bool {
		c.tables.mu.Lock()
		defer c.tables.mu.Unlock()
		return c.tables.last[1].Seats["n-head"].Away
	})
}
