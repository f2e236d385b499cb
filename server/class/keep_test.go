package class

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/server/protocol"
)

func TestAClassIsDeletedWhenItsTimeIsOver(t *testing.T) {
	f := newFolder(t)
	c, stays := f.classroom(1), f.classroom(1)
	days := 90
	f.command(c, protocol.Settings{Days: &days})
	until := c.State().Expires
	assert.WithinDuration(t, time.Now().AddDate(0, 0, days), time.UnixMilli(until), time.Minute)
	head, err := f.engine.Head(t.Context(), c.ID.Journal())
	require.NoError(t, err)
	assert.Equal(t, until, head.Due, "the record says when")
	f.restart()
	c = f.Class(c.ID)
	require.NotNil(t, c)
	assert.Equal(t, until, c.State().Expires)

	f.command(c, protocol.Close{})
	days = 1
	f.command(c, protocol.Settings{Days: &days})
	assert.Less(t, c.State().Expires, until, "also sooner, and when the class is over")
	past := c.State().clone()
	past.apply(Kept{Expires: time.Now().UnixMilli()})
	c.state.Store(past)
	f.expire(t.Context())
	assert.Nil(t, f.Class(c.ID))
	assert.NotNil(t, f.Class(stays.ID))
	done, err := f.keys.Erased(t.Context(), c.ID.keyOf("p1"))
	require.NoError(t, err)
	assert.True(t, done)
}
