package main

import (
	"context"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game/rehearse"
	"parley/scenarios"
	"parley/server/rehearsal"
)

// metered has a meter see a play a second, for half a minute.
func metered(terminal bool) (string, *meter) {
	var out strings.Builder
	m := newMeterFor(&out, terminal)
	for n := 1; n <= 30; n++ {
		time.Sleep(time.Second)
		m.done(n, 40)
	}
	m.clear()
	return out.String(), m
}

func TestALogHearsNowAndThenHowFarARunIs(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		out, _ := metered(false)
		assert.Equal(t, "10 of 40 plays, about 30s left\n20 of 40 plays, about 20s left\n30 of 40 plays, about 10s left\n", out)
	})
}

func TestATerminalSeesHowFarARunIs(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		out, m := metered(true)
		assert.Contains(t, out, "\r7 of 40 plays, about 33s left\x1b[K")
		assert.True(t, strings.HasSuffix(out, "\r\x1b[K"), "nothing of it stays")
		assert.NotContains(t, out, "\n")
		assert.Equal(t, 30, m.plays)
		assert.Equal(t, 40, m.all)
	})
}

func TestAShortRunIsNotMetered(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var out strings.Builder
		m := newMeterFor(&out, true)
		for n := 1; n <= 40; n++ {
			m.done(n, 40)
		}
		m.clear()
		assert.Empty(t, out.String())
	})
}

func TestARehearsalThatIsStoppedSaysHowFarItCame(t *testing.T) {
	s, err := scenarios.Load("cafe-band")
	require.NoError(t, err)
	ctx, stop := context.WithCancel(t.Context())
	var out strings.Builder
	m := newMeterFor(&out, true)
	m.told = time.Time{} // so that the first play is shown
	order := rehearsal.Order{Plan: &rehearse.Plan{Scenario: s, Length: s.Lengths[0].ID}, Plays: 100_000, Workers: 1}
	shown := &stopping{Builder: &out, stop: stop}
	m.out = shown
	_, err = rehearsed(ctx, order, m)
	assert.EqualError(t, err, "stopped after 1 plays of 100000; nothing is reported")
	assert.True(t, strings.HasSuffix(out.String(), "\r\x1b[K"), "the line is taken away before the message")
}

// stopping stops a rehearsal as soon as anything is shown of it.
type stopping struct {
	*strings.Builder
	stop func()
}

func (s *stopping) Write(p []byte) (int, error) {
	s.stop()
	return s.Builder.Write(p)
}
