package export

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"parley/game"
)

func TestAttendanceTellsWhoPlaysForTheAbsent(t *testing.T) {
	for name, c := range map[string]struct {
		fact game.Fact
		want []string
	}{
		"nobody":                     {game.WentAway{Seat: "ada"}, []string{"away"}},
		"a bot":                      {game.WentAway{Seat: "ada", StandIn: true}, []string{"away", "stand-in"}},
		"a bot, a while later":       {game.WentAway{Seat: "ada", StandIn: true, Still: true}, []string{"stand-in"}},
		"a bot no more":              {game.WentAway{Seat: "ada", Still: true}, []string{"stand-out"}},
		"a bot, by the instructor":   {game.StoodIn{Seat: "ada"}, []string{"stand-in"}},
		"the person who came back":   {game.CameBack{Seat: "ada"}, []string{"back"}},
		"nobody of whom a fact says": {game.Started{}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			_, happened := presence(c.fact)
			assert.Equal(t, c.want, happened)
		})
	}
}
