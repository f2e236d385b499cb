package game

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestAPlanStaysWithItsPerson(t *testing.T) {
	first, second := Player{Person: "p1", Name: Text{Words: "First"}}, Player{Person: "p2", Name: Text{Words: "Second"}}
	both := first
	both.With = []Companion{{Person: "p2", Name: Text{Words: "Second"}}}
	plan := Plan{Aim: Text{Words: "a fair price"}}
	for name, c := range map[string]struct {
		from, to Player
		want     Plan
	}{
		"the same person on another device keeps it":   {first, first, plan},
		"another person does not read it":              {first, second, Plan{}},
		"a bot does not get it":                        {first, Player{Name: Text{Words: "Bot"}, Bot: true}, Plan{}},
		"whoever comes to share the seat reads it":     {first, both, plan},
		"whoever is left of those who shared keeps it": {both, second, plan},
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
			do(Instructor, Seat{Seat: "owner", Player: c.from})
			do("owner", plan)
			do(Instructor, HandOver{Seat: "owner", Player: c.to})
			assert.Equal(t, c.want, table.ViewFor("owner").Mine.Plan)
		})
	}
}
