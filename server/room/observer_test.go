package room_test

import (
	"strings"
	"testing"
	"testing/synctest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/server/protocol"
	"parley/server/room"
)

func TestObserversHearWhatAllHear(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		x := run(t, config(t, newMemory()))
		defer x.stop()
		x.start()
		first, leave := x.attach(game.Observer, room.Visit{})
		second, _ := x.attach(game.Observer, room.Visit{})
		heard := first.take()
		require.Len(t, heard, 2, "a hello and the view")
		x.play(ada, says("To all."))
		x.play(ada, says("To eve alone.", eve))
		x.play(ben, game.Voice{Concern: "works-for-a-year"})
		frames := first.frames(t)
		require.Len(t, frames, 2, "what is private leaves no trace")
		assert.Equal(t, frames[0].Number+1, frames[1].Number)
		assert.NotContains(t, strings.Join(second.take(), ""), "alone")
		assert.NotContains(t, x.view(game.Observer), "alone")

		leave()
		x.play(ada, says("Again."))
		back := &ear{}
		_, err := x.Attach(t.Context(), game.Observer, room.Visit{Epoch: "e1/table/c1/1/@observer", Number: frames[1].Number}, back)
		require.NoError(t, err)
		missed := back.take()
		require.Len(t, missed, 2, "a hello without a brief, and what was missed")
		assert.Contains(t, missed[1], "Again.")
	})
}

func TestAnObserverMovesNothing(t *testing.T) {
	x := run(t, config(t, newMemory()))
	defer x.stop()
	x.start()
	x.attach(game.Observer, room.Visit{})
	for _, message := range []string{
		`{"type":"move","id":"dev1:1","move":{"verb":"say","text":"Hello."}}`,
		`{"type":"move","id":"dev1:2","move":{"verb":"ready"}}`,
		`{"type":"move","id":"dev1:3","move":{"verb":"end"}}`,
		`{"type":"weigh","id":"dev1:4","package":[]}`,
		`{"type":"explain","id":"dev1:5","line":"buyer>sellers/1"}`,
	} {
		m, err := protocol.DecodeClient([]byte(message))
		require.NoError(t, err)
		reply, err := x.Answer(t.Context(), room.Member{Seat: game.Observer, Person: "p7"}, m)
		require.NoError(t, err)
		assert.IsType(t, protocol.ServerRefused{}, reply, message)
	}
	reply, err := x.Answer(t.Context(), room.Member{Seat: game.Observer, Person: "p7"}, protocol.ClientPage{ID: "dev1:6", Before: 100})
	require.NoError(t, err)
	assert.IsType(t, protocol.ServerAnswer{}, reply, "but may look back")
}
