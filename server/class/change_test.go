package class

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/server/protocol"
)

func TestInstructorsSeeEachOthersChanges(t *testing.T) {
	f := newFolder(t)
	c := f.classroom(4)
	one, first := connect(t, c, "")
	other, second := connect(t, c, "")
	other.Message(t.Context(), protocol.ClientCommand{ID: nextID(), Command: protocol.AnyCommand{Command: protocol.Deal{PerTable: 2}}})
	one.Message(t.Context(), protocol.ClientMove{ID: nextID(), Tables: []int{2}, Move: protocol.AnyMove{Move: game.Start{}}})
	other.Message(t.Context(), protocol.ClientCommand{ID: nextID(), Command: protocol.AnyCommand{Command: protocol.Rename{Person: "p2", Name: "Grace"}}})
	one.Message(t.Context(), protocol.ClientCommand{ID: nextID(), Command: protocol.AnyCommand{Command: protocol.Lock{}}})
	require.NoError(t, c.Leave(t.Context(), "p1"))
	require.NoError(t, c.Share(t.Context(), "i7"))
	for _, w := range []*wire{first, second} {
		soon(t, "the changes come", func() bool {
			now, _ := w.class(t)
			_, there := now.People["p1"]
			return now.Locked && now.Hosts["i7"] == "i7" && len(now.Tables) == 2 && now.Tables[2].Now.Stage == game.StageRound && now.People["p2"].Name == "Grace" && !there
		})
		assert.Equal(t, 1, w.count("class"), "the whole comes once")
	}
	_, third := connect(t, c, "")
	whole, number := third.class(t)
	soon(t, "all know the same", func() bool {
		a, m := first.class(t)
		b, n := second.class(t)
		return m == n && n >= number && assert.ObjectsAreEqual(a, b)
	})
	for _, w := range []*wire{first, second} {
		now, _ := w.class(t)
		assert.Equal(t, whole, now, "changes add up to what a newcomer is told")
	}
}

func TestAChangeIsSmall(t *testing.T) {
	f := newFolder(t)
	c := f.classroom(40)
	f.command(c, protocol.Deal{PerTable: 4})
	_, w := connect(t, c, "")
	at := c.State().Person("p7")
	for name, change := range map[string]struct {
		make func()
		told string
		most int
	}{
		"a seat that is ready": {func() {
			r, err := c.tables.room(t.Context(), at.Table)
			require.NoError(t, err)
			require.NoError(t, do(t, r, at.Seat, game.Ready{}))
		}, `"ready":true`, 200},
		"a person who comes":     {func() { connect(t, c, "p9") }, `"here":true`, 130},
		"a class that is locked": {func() { f.command(c, protocol.Lock{}) }, `"locked":true`, 120},
	} {
		t.Run(name, func(t *testing.T) {
			change.make()
			var told json.RawMessage
			soon(t, "the change", func() bool {
				told = w.last("class-change")
				return strings.Contains(string(told), change.told)
			})
			assert.Less(t, len(told), change.most, string(told))
		})
	}
}

// A console that nobody looks at costs nothing: what changed is told when somebody comes.
func TestNobodyIsToldWhatChangedBefore(t *testing.T) {
	f := newFolder(t)
	c := f.classroom(2)
	l, _ := connect(t, c, "")
	l.Closed()
	f.command(c, protocol.Deal{PerTable: 2})
	_, w := connect(t, c, "")
	now, _ := w.class(t)
	assert.Len(t, now.Tables, 1)
	assert.Zero(t, w.count("class-change"))
}
