package web_test

import (
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/server/protocol"
)

// share makes a link to a class and returns its token.
func (b *browser) share(id string) string {
	b.t.Helper()
	var shared struct{ Link string }
	b.post("/api/classes/"+id+"/share", map[string]string{}).into(b.t, &shared)
	_, token, ok := strings.Cut(shared.Link, "/share#")
	require.True(b.t, ok, shared.Link)
	return token
}

func (b *browser) takeShare(token string) answer {
	b.t.Helper()
	return b.post("/api/share", map[string]string{"token": token})
}

func TestAClassIsSharedWithAColleague(t *testing.T) {
	s := newSite(t)
	host, colleague, other := s.instructor(), s.colleague(), s.colleague()
	require.Equal(t, http.StatusOK, host.put("/api/instructor/account", map[string]string{"name": "Ada Teacher"}).status)
	id, _ := host.class()
	path, ws := "/api/classes/"+id, "/ws/"+id+"?as=instructor"

	token := host.share(id)
	assert.Equal(t, http.StatusOK, host.takeShare(token).status, "who has the class leaves the link for the colleague")
	assert.Equal(t, http.StatusUnauthorized, s.browser().takeShare(token).status, "a link makes nobody an instructor")
	require.Equal(t, http.StatusOK, colleague.takeShare(token).status)
	assert.Equal(t, protocol.CodeCannotJoin, other.takeShare(token).code(t), "once")
	assert.Contains(t, colleague.get("/api/classes").body, `"shared":"Ada Teacher"`)
	assert.NotContains(t, host.get("/api/classes").body, `"shared"`)
	assert.Contains(t, string(host.dial(ws).next("class")), `"hosts":{"i2":"Instructor 2"}`, "who opened it sees with whom it is shared")
	console := colleague.dial(ws)
	console.next("class")
	assert.Contains(t, string(console.command(protocol.Lock{})), `"ack"`)
	assert.Equal(t, http.StatusOK, colleague.get(path+"/export.zip").status)

	t.Run("who may neither share, nor end that, nor delete it", func(t *testing.T) {
		for what, a := range map[string]answer{
			"share":   colleague.post(path+"/share", map[string]string{}),
			"unshare": colleague.do("DELETE", path+"/share/i1", nil),
			"delete":  colleague.do("DELETE", path, nil),
		} {
			assert.Equal(t, http.StatusForbidden, a.status, what)
			assert.Equal(t, protocol.CodeNotYours, a.code(t), what)
		}
		assert.Equal(t, protocol.CodeNoTable, other.post(path+"/share", map[string]string{}).code(t), "to others it is not there")
	})
	t.Run("until that is ended, and at once", func(t *testing.T) {
		require.Equal(t, http.StatusOK, host.do("DELETE", path+"/share/i2", nil).status)
		assert.Equal(t, protocol.CloseNoEntry, closeCode(console.Conn))
		assert.Equal(t, protocol.CodeNoTable, colleague.get(path+"/export.zip").code(t))
		conn, _, err := colleague.dialFrom(ws, s.URL)
		require.NoError(t, err)
		assert.Equal(t, protocol.CloseNoEntry, closeCode(conn))
		assert.Equal(t, protocol.CodeNoPerson, host.do("DELETE", path+"/share/i2", nil).code(t))
	})
	t.Run("or until they leave", func(t *testing.T) {
		require.Equal(t, http.StatusOK, other.takeShare(host.share(id)).status)
		require.Equal(t, http.StatusOK, other.do("DELETE", path+"/share/i3", nil).status)
		assert.NotContains(t, other.get("/api/classes").body, id)
		assert.Equal(t, protocol.CodeNoPerson, host.do("DELETE", path+"/share/i1", nil).code(t), "whose class it is stays")
	})
	t.Run("and a link to a class that was deleted leads nowhere", func(t *testing.T) {
		token := host.share(id)
		require.Equal(t, http.StatusOK, host.do("DELETE", path, nil).status)
		assert.Equal(t, protocol.CodeCannotJoin, other.takeShare(token).code(t))
	})
}
