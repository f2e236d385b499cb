package web_test

import (
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/server/protocol"
	"parley/server/web"
)

const secret = "a fair wind blows"

// account is what an instructor reads of themselves.
type account struct {
	Instructor, Name string
	Password, Old    bool
}

func (b *browser) account() account {
	b.t.Helper()
	var a account
	b.get("/api/instructor").into(b.t, &a)
	return a
}

func (b *browser) put(path string, v any) answer { b.t.Helper(); return b.send("PUT", path, v) }

func (b *browser) login(name, password string) answer {
	b.t.Helper()
	return b.post("/api/instructor/login", map[string]string{"name": name, "password": password})
}

// colleague is a browser with the session of a new instructor.
func (s *site) colleague() *browser {
	s.t.Helper()
	token, err := web.InviteLink(s.t.Context(), s.engine.Items())
	require.NoError(s.t, err)
	b := s.browser()
	require.Equal(s.t, http.StatusOK, b.post("/api/instructor", map[string]string{"token": token}).status)
	return b
}

// later makes all sessions look as if they had begun long ago, so that none is fresh from a link.
func (s *site) later() {
	s.t.Helper()
	items, err := s.engine.Items().List(s.t.Context(), "host-session")
	require.NoError(s.t, err)
	for _, it := range items {
		it.Value = []byte(strings.Replace(string(it.Value), `,"link":true`, "", 1))
		require.NoError(s.t, s.engine.Items().Put(s.t.Context(), it))
	}
}

func TestAnInstructorComesInByNameAndPassword(t *testing.T) {
	s := newSite(t)
	host := s.instructor()
	assert.Equal(t, account{Instructor: "i1"}, host.account())
	assert.Equal(t, protocol.CodeBadName, host.put("/api/instructor/account", map[string]string{"password": secret}).code(t), "a password goes with a name")
	set := host.put("/api/instructor/account", map[string]string{"name": " Ada  Teacher", "password": secret})
	require.Equal(t, http.StatusOK, set.status, set.body)
	assert.Equal(t, account{"i1", "Ada Teacher", true, false}, host.account(), "who came by a link just now may set another")

	elsewhere := s.browser()
	require.Equal(t, http.StatusOK, elsewhere.login("ada teacher", secret).status)
	assert.Equal(t, account{"i1", "Ada Teacher", true, true}, elsewhere.account())
	id, _ := host.class()
	elsewhere.dial("/ws/" + id + "?as=instructor").next("class")

	t.Run("and not otherwise", func(t *testing.T) {
		unknown, wrong := s.browser().login("Nobody", secret), s.browser().login("Ada Teacher", secret+"!")
		assert.Equal(t, http.StatusForbidden, wrong.status)
		assert.Equal(t, protocol.CodeWrongLogin, wrong.code(t))
		assert.Equal(t, unknown, withDate(wrong, unknown), "who asks learns nothing of who there is")
		assert.Equal(t, protocol.CodeWrongLogin, s.browser().login("", "").code(t))
		assert.Empty(t, wrong.header.Get("Set-Cookie"))
	})
	t.Run("and sets another with the old one", func(t *testing.T) {
		change := map[string]string{"password": "a foul wind blows"}
		assert.Equal(t, protocol.CodeWrongLogin, elsewhere.put("/api/instructor/account", change).code(t))
		change["old"] = secret
		socket := host.dial("/ws/" + id + "?as=instructor")
		socket.next("class")
		require.Equal(t, http.StatusOK, elsewhere.put("/api/instructor/account", change).status)
		assert.Equal(t, protocol.CloseNoEntry, closeCode(socket.Conn), "which closes what other sessions opened")
		assert.Equal(t, http.StatusUnauthorized, host.get("/api/instructor").status, "and ends them")
		assert.Equal(t, http.StatusOK, elsewhere.get("/api/instructor").status)
		assert.Equal(t, protocol.CodeWrongLogin, s.browser().login("Ada Teacher", secret).code(t))
		assert.Equal(t, http.StatusOK, s.browser().login("Ada Teacher", "a foul wind blows").status)
	})
	t.Run("and by a link without it, if it is forgotten", func(t *testing.T) {
		again := s.instructor()
		assert.Equal(t, account{"i1", "Ada Teacher", true, false}, again.account())
		require.Equal(t, http.StatusOK, again.put("/api/instructor/account", map[string]string{"password": secret}).status)
		assert.Equal(t, http.StatusUnauthorized, elsewhere.get("/api/instructor").status)
		s.later()
		assert.True(t, again.account().Old, "an hour later it is asked for")
	})
	t.Run("and so does anybody whose name the operator knows", func(t *testing.T) {
		bo := s.colleague()
		require.Equal(t, http.StatusOK, bo.put("/api/instructor/account", map[string]string{"name": "Bo", "password": secret}).status)
		token, err := web.LinkFor(t.Context(), s.engine.Items(), "bo")
		require.NoError(t, err)
		again := s.browser()
		require.Equal(t, http.StatusOK, again.post("/api/instructor", map[string]string{"token": token}).status)
		assert.Equal(t, account{"i2", "Bo", true, false}, again.account())
		_, err = web.LinkFor(t.Context(), s.engine.Items(), "Cy")
		assert.ErrorContains(t, err, `no instructor is called "Cy"`)
	})
	assert.NotContains(t, s.log.String(), "wind blows")
	assert.NotContains(t, strings.ToLower(s.log.String()), "ada")
}

// withDate returns a with what differs between two answers at different moments as in b.
func withDate(a, b answer) answer {
	a.header.Set("Date", b.header.Get("Date"))
	return a
}

func TestNamesAndPasswordsAreHeldToTheirForm(t *testing.T) {
	s := newSite(t)
	first, second := s.instructor(), s.colleague()
	require.Equal(t, http.StatusOK, first.put("/api/instructor/account", map[string]string{"name": "Ada Teacher"}).status)
	for name, c := range map[string]struct {
		wish map[string]string
		code protocol.Code
	}{
		"no name at all":           {map[string]string{"name": "  "}, protocol.CodeBadName},
		"a name nobody sees":       {map[string]string{"name": "\u200b"}, protocol.CodeBadName},
		"a name too long":          {map[string]string{"name": strings.Repeat("n", 300)}, protocol.CodeBadName},
		"a name of the same look":  {map[string]string{"name": "ADA teacher"}, protocol.CodeNameTaken},
		"a short password":         {map[string]string{"name": "Bo", "password": "short"}, protocol.CodeBadPassword},
		"a long password":          {map[string]string{"name": "Bo", "password": strings.Repeat("x", 201)}, protocol.CodeBadPassword},
		"a password as the name":   {map[string]string{"name": "Bo of the Hills", "password": "bo of the hills"}, protocol.CodeBadPassword},
		"a password tried first":   {map[string]string{"name": "Bo", "password": "Password123"}, protocol.CodeBadPassword},
		"a password without names": {map[string]string{"password": secret}, protocol.CodeBadName},
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, c.code, second.put("/api/instructor/account", c.wish).code(t))
			assert.Equal(t, account{Instructor: "i2"}, second.account(), "nothing was changed")
		})
	}
}

func TestPasswordsAreNotGuessed(t *testing.T) {
	s := newSite(t)
	host := s.instructor()
	require.Equal(t, http.StatusOK, host.put("/api/instructor/account", map[string]string{"name": "Ada Teacher", "password": secret}).status)
	for range 10 {
		assert.Equal(t, protocol.CodeWrongLogin, s.browser().login("Ada Teacher", "a guess at it").code(t))
	}
	late := s.browser().login("Ada Teacher", secret)
	assert.Equal(t, http.StatusTooManyRequests, late.status, "also with the right one")
	assert.Equal(t, protocol.CodeWaitAWhile, late.code(t))
	s.later()
	assert.Equal(t, protocol.CodeWaitAWhile, host.put("/api/instructor/account", map[string]string{"password": "another one", "old": secret}).code(t),
		"nor by way of the old one")
}

func TestAnInstructorEndsASession(t *testing.T) {
	s := newSite(t)
	here, there, stranger := s.instructor(), s.instructor(), s.colleague()
	id, _ := here.class()
	socket := there.dial("/ws/" + id + "?as=instructor")
	socket.next("class")
	stays := here.dial("/ws/" + id + "?as=instructor")
	stays.next("class")

	list := func(b *browser) (current, other []string) {
		var l struct {
			Sessions []struct {
				ID          string
				Began, Seen int64
				Current     bool
			}
		}
		b.get("/api/instructor/sessions").into(t, &l)
		for _, one := range l.Sessions {
			assert.Positive(t, one.Began)
			assert.GreaterOrEqual(t, one.Seen, one.Began)
			if one.Current {
				current = append(current, one.ID)
			} else {
				other = append(other, one.ID)
			}
		}
		return current, other
	}
	current, other := list(here)
	require.Len(t, current, 1)
	require.Len(t, other, 1)
	assert.Equal(t, http.StatusUnauthorized, s.browser().do("GET", "/api/instructor", nil, "Cookie", "parley-host="+other[0]).status, "an id is no token")
	assert.Equal(t, protocol.CodeNoSession, stranger.do("DELETE", "/api/instructor/sessions/"+other[0], nil).code(t), "nobody else's")
	assert.Equal(t, http.StatusOK, there.get("/api/instructor").status)

	require.Equal(t, http.StatusOK, here.do("DELETE", "/api/instructor/sessions/"+other[0], nil).status)
	assert.Equal(t, protocol.CloseNoEntry, closeCode(socket.Conn))
	assert.Equal(t, http.StatusUnauthorized, there.get("/api/instructor").status)
	assert.Contains(t, string(stays.command(protocol.Lock{})), `"ack"`, "others go on")
	_, other = list(here)
	assert.Empty(t, other)
	require.Equal(t, http.StatusOK, here.do("DELETE", "/api/instructor", nil).status)
	assert.Equal(t, protocol.CloseNoEntry, closeCode(stays.Conn))
}

func TestAnInvitationMakesANewInstructor(t *testing.T) {
	s := newSite(t, func(c *web.Config) { c.Base = func() string { return "https://parley.example" } })
	host := s.instructor()
	var invited struct{ Link string }
	host.post("/api/instructor/invite", map[string]string{}).into(t, &invited)
	token, ok := strings.CutPrefix(invited.Link, "https://parley.example/host#")
	require.True(t, ok, invited.Link)
	guest := s.browser()
	require.Equal(t, http.StatusOK, guest.post("/api/instructor", map[string]string{"token": token}).status)
	assert.Equal(t, "i2", guest.account().Instructor)
	assert.Equal(t, protocol.CodeNoSession, s.browser().post("/api/instructor", map[string]string{"token": token}).code(t), "once")
	id, _ := host.class()
	assert.NotContains(t, guest.get("/api/classes").body, id, "others' classes are none of theirs")
}

func TestOpenHosting(t *testing.T) {
	t.Run("is off unless asked for", func(t *testing.T) {
		b := newSite(t).browser()
		assert.JSONEq(t, `{"open":false,"first":true}`, b.get("/api/hosting").body)
		refused := b.post("/api/hosting", map[string]string{})
		assert.Equal(t, http.StatusForbidden, refused.status)
		assert.Equal(t, protocol.CodeHostingOff, refused.code(t))
	})
	t.Run("makes an instructor of whoever asks", func(t *testing.T) {
		s := newSite(t, func(c *web.Config) { c.OpenHosting = true })
		b := s.browser()
		assert.JSONEq(t, `{"open":true,"first":true}`, b.get("/api/hosting").body)
		require.Equal(t, http.StatusOK, b.post("/api/hosting", map[string]string{}).status)
		assert.Equal(t, "i2", b.account().Instructor, "the first is for whoever runs the server")
		b.class()
		require.Equal(t, http.StatusOK, b.post("/api/hosting", map[string]string{}).status)
		assert.Equal(t, "i2", b.account().Instructor, "once for a browser")
		assert.JSONEq(t, `{"open":true,"first":false}`, s.browser().get("/api/hosting").body)
		first, err := web.FirstLink(t.Context(), s.engine.Items())
		require.NoError(t, err)
		assert.NotEmpty(t, first, "which still waits for them")
	})
	t.Run("bounds how many come from one address", func(t *testing.T) {
		s := newSite(t, func(c *web.Config) { c.OpenHosting = true })
		for range 10 {
			require.Equal(t, http.StatusOK, s.browser().post("/api/hosting", map[string]string{}).status)
		}
		assert.Equal(t, protocol.CodeWaitAWhile, s.browser().post("/api/hosting", map[string]string{}).code(t))
	})
}
