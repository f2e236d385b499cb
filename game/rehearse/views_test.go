package rehearse

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"parley/game"
)

// TestBotsSeeTheTableAsItIs holds the views that bots are shown, kept from move to move and their room from play to play,
// against views made from nothing: in plays that come further than those drawn by lot.
func TestBotsSeeTheTableAsItIs(t *testing.T) {
	asJSON := func(v *game.View) string {
		data, err := json.Marshal(v)
		require.NoError(t, err)
		return string(data)
	}
	for _, s := range shipped(t) {
		for _, all := range []bool{false, true} {
			t.Run(fmt.Sprintf("%s all=%v", s.ID, all), func(t *testing.T) {
				p := &Plan{Scenario: s, Length: s.Lengths[0].ID, Seed: 3, All: all}
				troupe := p.Troupe()
				for n := range 2 {
					moves := 0
					_, err := troupe.Play(n, func(game.SeatID, game.Move, []game.Event) {
						for i, id := range p.seats() {
							if eyes := troupe.eyes[id]; eyes != nil && (moves+i)%7 == 0 {
								require.Equal(t, asJSON(troupe.table.ViewFor(id)), asJSON(eyes.View(troupe.table)), "move %d, %s", moves, id)
							}
						}
						moves++
					})
					require.NoError(t, err)
				}
			})
		}
	}
}
