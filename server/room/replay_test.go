package room_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/server/journal/seal"
	"parley/server/protocol"
	"parley/server/room"
)

func TestATableIsFoldedBackToARecord(t *testing.T) {
	m := newMemory()
	x := run(t, config(t, m))
	x.open(ada, eve, ben)
	for _, s := range []game.SeatID{ada, eve, ben} {
		x.play(s, game.Ready{})
	}
	x.play(game.Instructor, game.Start{})
	x.play(ben, says("Does it run?"))
	x.stop()

	all, err := room.Back(t.Context(), m, seal.New(m), name, bicycle(t), 0)
	require.NoError(t, err)
	assert.Equal(t, all.Records, all.At)
	assert.Equal(t, ben, all.By)
	require.Len(t, all.Events, 1)
	assert.Equal(t, "Does it run?", all.Events[0].Fact.(game.Said).Text.Words, "texts are opened")

	require.Len(t, all.Line, 1, "a round began")
	assert.Equal(t, protocol.Mark{
		At: all.Records - 1, Time: all.Line[0].Time, Kind: protocol.MarkRound, Phase: all.Line[0].Phase, Round: 1,
	}, all.Line[0])
	assert.NotEmpty(t, all.Line[0].Phase)
	assert.LessOrEqual(t, all.Began, all.Line[0].Time)

	before, err := room.Back(t.Context(), m, seal.New(m), name, bicycle(t), all.Records-2)
	require.NoError(t, err)
	assert.Equal(t, all.Records, before.Records)
	assert.Equal(t, all.Line, before.Line, "the line is that of all records, wherever one stands on it")
	assert.Equal(t, game.StageBriefing, before.Table.Stage())
	assert.Equal(t, game.StageRound, all.Table.Stage())

	_, err = room.Back(t.Context(), m, seal.New(m), name, bicycle(t), all.Records+1)
	assert.ErrorIs(t, err, room.ErrNoRecord)
	_, err = room.Back(t.Context(), newMemory(), seal.New(m), name, bicycle(t), 0)
	assert.ErrorIs(t, err, room.ErrNoRecord, "a table without records")
}

func TestATableIsNotFoldedPastADamagedRecord(t *testing.T) {
	m := newMemory()
	x := run(t, config(t, m))
	x.open(ada, eve, ben)
	x.play(ada, game.Ready{})
	x.stop()
	all, err := room.Back(t.Context(), m, seal.New(m), name, bicycle(t), 0)
	require.NoError(t, err)
	m.bodies[all.Records-1] = []byte("{")
	before, err := room.Back(t.Context(), m, seal.New(m), name, bicycle(t), 0)
	require.NoError(t, err, "what came before can be seen")
	assert.Equal(t, all.Records-1, before.At)
	_, err = room.Back(t.Context(), m, seal.New(m), name, bicycle(t), all.Records)
	assert.ErrorIs(t, err, room.ErrNoRecord)
	m.bodies[0] = []byte("{")
	_, err = room.Back(t.Context(), m, seal.New(m), name, bicycle(t), 0)
	assert.ErrorIs(t, err, room.ErrQuarantined)
}
