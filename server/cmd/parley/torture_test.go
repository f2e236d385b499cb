package main

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/server/protocol"
)

// Four pairs play at four tables over real sockets while the server is killed at random moments, started again
// on the same folder, and killed again. Whatever was acknowledged must be there in the end, once, under the
// number that the acknowledgement gave; and no number ever stands for two things.
//
// PARLEY_TORTURE=1 kills forty times where a usual test run kills five times.
func TestNothingIsLostWhenTheServerIsKilled(t *testing.T) {
	kills := 5
	if os.Getenv("PARLEY_TORTURE") != "" {
		kills = 40
	}
	s := newVictim(t)
	s.start()
	class := s.openClass()
	ctx, cancel := context.WithCancel(t.Context())
	var playing sync.WaitGroup
	var players []*player
	heard := make(chan struct{}, 1<<16) // more than are ever said
	for i := range 8 {
		p := &player{browser: s.browser(fmt.Sprintf("player %d", i)), class: class, seen: map[int]string{}, said: map[string]int{}, heard: heard}
		p.join(s.code)
		players = append(players, p)
	}
	s.instruct(class, protocol.Deal{PerTable: 2}, nil)
	s.instruct(class, nil, game.Start{})
	for _, p := range players {
		playing.Go(func() { p.play(ctx) })
	}
	for range kills {
		s.await(heard, 3+rand.IntN(6)) // a machine that is slow is killed later
		s.kill()
		s.start()
	}
	s.await(heard, 3)
	cancel()
	playing.Wait()

	s.kill()
	s.start()
	acknowledged := 0
	for _, p := range players {
		p.compare()
		acknowledged += len(p.said)
	}
	t.Logf("%d kills, %d acknowledged sayings", kills, acknowledged)
	assert.GreaterOrEqual(t, acknowledged, 3*kills, "the players were busy")
}

// await waits until n more of what players said was acknowledged.
func (v *victim) await(heard <-chan struct{}, n int) {
	v.t.Helper()
	late := time.After(time.Minute)
	for range n {
		select {
		case <-heard:
		case <-late:
			require.FailNow(v.t, "the players say nothing")
		}
	}
}

// Somebody opens a game with one request and plays it to its ending, bots in all other seats.
func TestAGameAloneRunsToItsEnding(t *testing.T) {
	s := newVictim(t)
	s.start()
	p := &player{browser: s.browser("player 0"), seen: map[int]string{}, said: map[string]int{}, device: "alone"}
	var opened struct{ Class string }
	p.post("/api/play", map[string]any{"scenario": "cafe-band", "length": "15-minutes", "role": "singer", "name": "", "fill": true}, &opened)
	p.class = opened.Class
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	p.over = cancel
	p.play(ctx)
	require.Contains(t, p.sections, "debrief", "the talks ended")
	var debrief game.Debrief
	require.NoError(t, json.Unmarshal(p.sections["debrief"], &debrief))
	assert.NotEmpty(t, debrief.Ending)
	assert.NotEmpty(t, debrief.Parties)
}
