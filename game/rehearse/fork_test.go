package rehearse

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/game/scenario"
	"parley/scenarios"
)

// former plays number 0 of a plan and returns the table as it was after so many moves, with persons in the seats.
func former(t *testing.T, p *Plan, moves int) *game.Table {
	t.Helper()
	table := game.New(p.Scenario)
	do := func(by game.SeatID, m game.Move) {
		events, err := table.Decide(by, m)
		require.NoError(t, err)
		for _, e := range events {
			table.Apply(e)
		}
	}
	n := 0
	_, err := p.Play(0, func(by game.SeatID, m game.Move, _ []game.Event) {
		if seat, ok := m.(game.Seat); ok {
			seat.Player.Bot = false
			m = seat
		}
		if n < moves {
			do(by, m)
		}
		n++
	})
	require.NoError(t, err)
	require.Greater(t, n, moves)
	return table
}

func cafe(t *testing.T) *Plan {
	t.Helper()
	s, err := scenarios.Load("cafe-band")
	require.NoError(t, err)
	return &Plan{Scenario: s, Length: s.Lengths[0].ID, Seed: 3}
}

func TestATableIsPlayedOn(t *testing.T) {
	p := cafe(t)
	heads := []scenario.RoleID{}
	for _, r := range p.Scenario.Roles {
		if r.Head {
			heads = append(heads, r.ID)
		}
	}
	for name, change := range map[string]func(table *game.Table){
		"from the middle of the talks":    func(*game.Table) {},
		"from a pause":                    func(table *game.Table) { play(t, table, game.Instructor, game.Pause{}) },
		"from where somebody was away":    func(table *game.Table) { play(t, table, game.Server, game.Away{Seat: game.SeatID(heads[0])}) },
		"from where a seat was empty":     func(table *game.Table) { play(t, table, game.Instructor, game.Unseat{Seat: game.SeatID(heads[0])}) },
		"from where tables wait for each": func(table *game.Table) { play(t, table, game.Server, game.Hold{}) },
	} {
		t.Run(name, func(t *testing.T) {
			table := former(t, p, 12)
			change(table)
			stage, seats := table.Stage(), table.Seats()
			moves := 0
			result, err := p.Continue(table, 4, func(game.SeatID, game.Move, []game.Event) { moves++ })
			require.NoError(t, err)
			assert.NotEmpty(t, result.Ending)
			assert.NotZero(t, moves)
			assert.Len(t, result.Seats, len(heads), "every party is played by a bot")
			assert.Equal(t, stage, table.Stage(), "the table is left alone")
			assert.Equal(t, seats, table.Seats())
			again, err := p.Continue(table, 4, nil)
			require.NoError(t, err)
			assert.Equal(t, result.Parties, again.Parties, "the same number gives the same play")
		})
	}
}

func play(t *testing.T, table *game.Table, by game.SeatID, m game.Move) {
	t.Helper()
	events, err := table.Decide(by, m)
	require.NoError(t, err)
	for _, e := range events {
		table.Apply(e)
	}
}

func TestATableIsPlayedOnFromItsBriefing(t *testing.T) {
	p := cafe(t)
	result, err := p.Continue(former(t, p, 2), 0, nil)
	require.NoError(t, err)
	assert.NotZero(t, result.Rounds)
}

func TestATableIsPlayedOnAsTheCastSays(t *testing.T) {
	p := cafe(t)
	p.Cast = map[scenario.RoleID]scenario.Strategy{p.Scenario.Roles[0].ID: scenario.StrategyHardliner}
	result, err := p.Continue(former(t, p, 12), 0, nil)
	require.NoError(t, err)
	i := slices.IndexFunc(result.Seats, func(s SeatResult) bool { return s.Seat == game.SeatID(p.Scenario.Roles[0].ID) })
	require.GreaterOrEqual(t, i, 0)
	assert.Equal(t, scenario.StrategyHardliner, result.Seats[i].Strategy)
}

func TestNothingIsPlayedOnFrom(t *testing.T) {
	p := cafe(t)
	_, err := p.Continue(game.New(p.Scenario), 0, nil)
	assert.ErrorIs(t, err, ErrNothingLeft, "a table that is not open")
	over := former(t, p, 12)
	play(t, over, game.Instructor, game.End{})
	_, err = p.Continue(over, 0, nil)
	assert.ErrorIs(t, err, ErrNothingLeft, "a table that is over")
}
