package game

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestAPlanStaysWithItsPerson(t *testing.T) {
	first, second := Player{Person: "p1", Name: Text{Words: "First"}}, Player{Person: "p2", Name: Text{Words: "Second"}}
	plan := Plan{Aim: Text{Words: "a fair price"}}
	for name, c := range map[string]struct {
		to   Player
		want Plan
	}{
		"the same person on another device keeps it": {first, plan},
		"another person does not read it":            {second, Plan{}},
		"a bot does not get it":                      {Player{Name: Text{Words: "Bot"}, Bot: true}, Plan{}},
	} {
		t.Run(name, func(t *testing.T) {
			table := New(load(t, "cafe-band"))
			do := func(by SeatID, m Move) {
				events, err := table.Decide(by, m)
				require.NoError(t, err)
				for _, e := range events {
					table.Apply(e)
				}
			}
			do(Server, Open{Length: table.Scenario().Lengths[0].ID})
			do(Instructor, Seat{Seat: "owner", Player: first})
			do("owner", plan)
			do(Instructor, HandOver{Seat: "owner", Player: c.to})
			assert.Equal(t, c.want, table.ViewFor("owner").Mine.Plan)
		})
	}
}
