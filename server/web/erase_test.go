package web_test

import (
	"archive/zip"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/server/protocol"
)

// exported is all that is in the archive of a class, names included.
func (b *browser) exported(class string) string {
	b.t.Helper()
	a := b.get("/api/classes/" + class + "/export.zip?names=1")
	require.Equal(b.t, 200, a.status, a.body)
	z, err := zip.NewReader(strings.NewReader(a.body), int64(len(a.body)))
	require.NoError(b.t, err)
	var all strings.Builder
	for _, f := range z.File {
		r, err := f.Open()
		require.NoError(b.t, err)
		_, err = io.Copy(&all, r)
		require.NoError(b.t, err)
	}
	return all.String()
}

func TestWhoWasErasedIsInNoExportAndNoPage(t *testing.T) {
	s := newSite(t)
	host := s.instructor()
	id, code := host.class()
	host.roster(id, "Quirinius Vexley;Umbrella group\n")
	token := host.links(id)["Quirinius Vexley"]
	gone, ben := s.browser(), s.browser()
	require.Equal(t, 200, gone.enter(token).status)
	require.Equal(t, 200, ben.post("/api/join", map[string]any{"code": code, "name": "Ben"}).status)
	console := host.dial("/ws/" + id + "?as=instructor")
	require.Contains(t, string(console.command(protocol.Deal{PerTable: 2})), `"ack"`)
	require.Contains(t, string(gone.dial("/ws/"+id).move(game.Say{Text: game.Text{Words: "A marmalade sandwich."}})), `"ack"`)
	words := []string{"Quirinius", "Umbrella", "marmalade"}
	before := host.exported(id)
	for _, word := range words {
		require.Contains(t, before, word)
	}
	watching := ben.dial("/ws/" + id)
	require.Contains(t, string(watching.next("view")), "marmalade")

	require.Contains(t, string(console.command(protocol.Erase{Person: "p1"})), `"ack"`)
	after := host.exported(id)
	anew := string(watching.next("view"))
	for _, word := range words {
		assert.NotContains(t, after, word)
		assert.NotContains(t, anew, word, "those at the table see it anew")
		assert.NotContains(t, s.log.String(), word)
	}
	assert.Contains(t, after, "erased")
	assert.Empty(t, gone.names())
	assert.Equal(t, protocol.CodeCannotJoin, s.browser().enter(token).code(t), "their link is dead")
	assert.Empty(t, host.links(id))
}
