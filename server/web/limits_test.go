package web_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/server/socket"
	"parley/server/web"
)

func TestAnOperatorSetsTheLimitsOfASeat(t *testing.T) {
	tight := socket.Seat
	tight.Commands = socket.Pace{PerSecond: 0.01, Burst: 2}
	s := newSite(t, func(c *web.Config) { c.SeatLimits = &tight })
	b := s.browser()
	made := b.post("/api/play", map[string]any{"scenario": "cafe-band", "length": "15-minutes", "role": "singer", "name": "Solo", "fill": false})
	require.Equal(t, 200, made.status, made.body)
	var opened struct{ Class string }
	made.into(t, &opened)
	w := b.dial("/ws/" + opened.Class)
	w.next("hello")
	answers := ""
	for range 3 {
		answers += string(w.move(game.Say{Text: game.Text{Words: "Good day."}}))
	}
	assert.Equal(t, 2, strings.Count(answers, `"ack"`), answers)
	assert.Equal(t, 1, strings.Count(answers, `"too_fast"`), answers)
}
