package web_test

import (
	"context"
	"encoding/json"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/game/scenario"
	"parley/server/journal"
	"parley/server/journal/sqlite"
	"parley/server/protocol"
	"parley/server/web"
)

func TestPages(t *testing.T) {
	b := newSite(t).browser()
	for name, c := range map[string]struct {
		path, cache, holds string
		status             int
	}{
		"the first page":                       {"/", "no-cache", "<title>Parley", 200},
		"a page of the client":                 {"/class/c123", "no-cache", "<title>Parley", 200},
		"the first page by its name":           {"/index.html", "no-cache", "<title>Parley", 200},
		"an asset, kept for ever":              {"/assets/app-1a2b.js", "public, max-age=31536000, immutable", "console.log", 200},
		"an asset of another build, not found": {"/assets/app-9z9z.js", "", "not found", 404},
		"a file with a name of its own":        {"/icon.svg", "no-cache", "<svg", 200},
		"a way out of the folder":              {"/..%2f..%2fgo.mod", "no-cache", "<title>Parley", 200},
		"an address of no door":                {"/api/nothing", "no-store", "unknown", 404},
	} {
		t.Run(name, func(t *testing.T) {
			a := b.get(c.path)
			assert.Equal(t, c.status, a.status)
			assert.Equal(t, c.cache, a.header.Get("Cache-Control"))
			assert.Contains(t, a.body, c.holds)
			assert.Contains(t, a.header.Get("Content-Security-Policy"), "default-src 'none'")
			assert.NotContains(t, a.header.Get("Content-Security-Policy"), "unsafe-eval")
			assert.Equal(t, "nosniff", a.header.Get("X-Content-Type-Options"))
			assert.Equal(t, "no-referrer", a.header.Get("Referrer-Policy"))
		})
	}
	assert.Equal(t, http.StatusMethodNotAllowed, b.do("POST", "/", nil).status)
}

func TestScenariosAreListedWithoutSecrets(t *testing.T) {
	b := newSite(t).browser()
	list := b.get("/api/scenarios")
	var cards []struct {
		ID        string
		Startable bool
		Parties   []struct{ Party, Name, Mark string }
		Roles     []struct{ Seat, Party, Name, Brief string }
		Lengths   []struct{ Length string }
	}
	list.into(t, &cards)
	require.NotEmpty(t, cards)
	for _, c := range cards {
		assert.True(t, c.Startable, c.ID)
		assert.NotEmpty(t, c.Lengths, c.ID)
		assert.NotEmpty(t, c.Roles, c.ID)
	}
	assert.NotContains(t, list.body, "private")
	assert.NotContains(t, list.body, "teachers")
	assert.NotContains(t, list.body, "diagnostics")
}

func TestAGameNeedsOneRequest(t *testing.T) {
	s := newSite(t)
	b := s.browser()
	made := b.post("/api/play", map[string]any{"scenario": "cafe-band", "length": "15-minutes", "role": "singer", "name": "Solo", "fill": false, "bots": "hardliner"})
	require.Equal(t, 200, made.status, made.body)
	var opened struct{ Class string }
	made.into(t, &opened)
	w := b.dial("/ws/" + opened.Class)
	var hello protocol.ServerHello
	require.NoError(t, json.Unmarshal(w.next("hello"), &hello))
	assert.Equal(t, game.SeatID("singer"), hello.Brief.Seat)
	assert.Contains(t, string(w.move(game.Ready{})), `"ack"`)
	w.until(func(kind string, data json.RawMessage) bool {
		return kind == "frame" && strings.Contains(string(data), `"round-began"`)
	})

	var me struct {
		Classes []struct{ Class, Name, Code, Link string }
	}
	b.get("/api/me").into(t, &me)
	require.Len(t, me.Classes, 1)
	assert.Equal(t, "Solo", me.Classes[0].Name)
	assert.NotEmpty(t, me.Classes[0].Code, "for a friend")

	assert.Equal(t, 200, b.post("/api/leave", map[string]string{"class": opened.Class}).status)
	b.get("/api/me").into(t, &me)
	assert.Empty(t, me.Classes)

	t.Run("and is refused", func(t *testing.T) {
		for name, c := range map[string]struct {
			wish map[string]any
			code protocol.Code
		}{
			"of no scenario": {map[string]any{"scenario": "x", "length": "15-minutes", "role": "singer", "name": ""}, protocol.CodeNoScenario},
			"of no length":   {map[string]any{"scenario": "cafe-band", "length": "x", "role": "singer", "name": ""}, protocol.CodeNoLength},
			"of no role":     {map[string]any{"scenario": "cafe-band", "length": "15-minutes", "role": "x", "name": ""}, protocol.CodeNoRole},
			"of no bots":     {map[string]any{"scenario": "cafe-band", "length": "15-minutes", "role": "singer", "name": "", "bots": "bluff"}, "no_such_strategy"},
			"of a bad name":  {map[string]any{"scenario": "cafe-band", "length": "15-minutes", "role": "singer", "name": "a\u0000b"}, protocol.CodeBadName},
		} {
			t.Run(name, func(t *testing.T) { assert.Equal(t, c.code, b.post("/api/play", c.wish).code(t)) })
		}
		t.Run("when too many run", func(t *testing.T) {
			wish := map[string]any{"scenario": "cafe-band", "length": "15-minutes", "role": "singer", "name": "", "fill": true}
			for range 3 {
				require.Equal(t, 200, b.post("/api/play", wish).status)
			}
			a := b.post("/api/play", wish)
			assert.Equal(t, http.StatusTooManyRequests, a.status)
			assert.Equal(t, protocol.CodeTooMany, a.code(t))
		})
	})
}

func TestTwoBrowsersMeetByCode(t *testing.T) {
	s := newSite(t)
	host := s.instructor()
	id, code := host.class()
	console := host.dial("/ws/" + id + "?as=instructor")
	console.next("class")

	var students []*browser
	var sockets []*ws
	for _, name := range []string{"Ada", ""} {
		b := s.browser()
		require.Equal(t, 200, b.post("/api/join", map[string]string{"code": strings.ToLower(code[:3]) + "-" + code[3:], "name": name}).status)
		w := b.dial("/ws/" + id)
		w.next("lobby")
		students, sockets = append(students, b), append(sockets, w)
	}
	assert.Contains(t, string(console.command(protocol.Deal{PerTable: 2})), `"ack"`)
	for _, w := range sockets {
		w.next("hello")
		w.next("view")
	}
	assert.Contains(t, string(console.move(game.Start{})), `"ack"`)
	sockets[0].move(game.Say{Text: game.Text{Words: "Good day."}})
	sockets[1].until(func(kind string, data json.RawMessage) bool {
		return kind == "frame" && strings.Contains(string(data), "Good day.")
	})

	t.Run("and come back by their cookie on another tab", func(t *testing.T) {
		again := students[0].dial("/ws/" + id)
		var hello protocol.ServerHello
		require.NoError(t, json.Unmarshal(again.next("hello"), &hello))
		var view protocol.ServerView
		require.NoError(t, json.Unmarshal(again.next("view"), &view))
		require.Equal(t, 200, students[0].post("/api/join", map[string]string{"code": code, "name": "Somebody else"}).status)
		var list struct{ Classes []struct{ People int } }
		host.get("/api/classes").into(t, &list)
		assert.Equal(t, 2, list.Classes[0].People, "who joins again is who they were")
	})
	t.Run("and by the key of the link", func(t *testing.T) {
		var class protocol.ServerClass
		require.NoError(t, json.Unmarshal(host.dial("/ws/"+id+"?as=instructor").next("class"), &class))
		assert.Contains(t, class.Class.Link, "/join#"+class.Class.Key)
		b := s.browser()
		assert.Equal(t, 200, b.post("/api/join", map[string]string{"key": class.Class.Key, "name": "Late"}).status)
	})
	t.Run("and nobody enters what is closed", func(t *testing.T) {
		assert.Contains(t, string(console.command(protocol.Close{})), `"ack"`)
		closed := s.browser().post("/api/join", map[string]string{"code": code, "name": ""})
		wrong := s.browser().post("/api/join", map[string]string{"code": "ZZZZZZ", "name": ""})
		assert.Equal(t, protocol.CodeCannotJoin, closed.code(t))
		assert.Equal(t, wrong.body, closed.body, "strangers learn nothing from the answer")
		assert.Equal(t, wrong.status, closed.status)
	})
	t.Run("until the class is deleted", func(t *testing.T) {
		assert.Equal(t, 404, s.instructor().do("DELETE", "/api/classes/cnone", nil).status)
		assert.Equal(t, 200, host.do("DELETE", "/api/classes/"+id, nil).status)
		conn, _, err := students[0].dialFrom("/ws/"+id, s.URL)
		require.NoError(t, err)
		assert.Equal(t, protocol.CloseNoEntry, closeCode(conn))
	})
}

func TestWrongCodesAreThrottled(t *testing.T) {
	s := newSite(t)
	b := s.browser()
	id, code := s.instructor().class()
	guess := func(b *browser) answer { return b.post("/api/join", map[string]string{"code": "222222", "name": ""}) }
	for i := range 20 {
		require.Equal(t, protocol.CodeCannotJoin, guess(b).code(t), "guess %d", i+1)
	}
	a := guess(b)
	assert.Equal(t, http.StatusTooManyRequests, a.status)
	assert.Equal(t, protocol.CodeWaitAWhile, a.code(t))
	right := b.post("/api/join", map[string]string{"code": code, "name": ""})
	assert.Equal(t, protocol.CodeWaitAWhile, right.code(t), "the right code is not even looked up")

	var class protocol.ServerClass
	require.NoError(t, json.Unmarshal(s.instructorOf(t, id), &class))
	assert.Equal(t, 200, b.post("/api/join", map[string]string{"key": class.Class.Key, "name": ""}).status, "keys are not limited")
}

// instructorOf returns the class message of an instructor's socket.
func (s *site) instructorOf(t *testing.T, id string) json.RawMessage {
	return s.instructor().dial("/ws/" + id + "?as=instructor").next("class")
}

func TestDoorsStayShut(t *testing.T) {
	s := newSite(t)
	host := s.instructor()
	id, code := host.class()
	other, _ := host.class()
	student := s.browser()
	require.Equal(t, 200, student.post("/api/join", map[string]string{"code": code, "name": ""}).status)
	stranger := s.browser()

	for name, c := range map[string]struct {
		who  *browser
		path string
	}{
		"a stranger at a class":                      {stranger, "/ws/" + id},
		"a stranger at the console":                  {stranger, "/ws/" + id + "?as=instructor"},
		"a student at the console":                   {student, "/ws/" + id + "?as=instructor"},
		"a student at another class":                 {student, "/ws/" + other},
		"a student at a class that is not there":     {student, "/ws/cnone"},
		"an instructor at a seat":                    {host, "/ws/" + id},
		"an instructor at a class that is not there": {host, "/ws/cnone?as=instructor"},
	} {
		t.Run(name, func(t *testing.T) {
			conn, _, err := c.who.dialFrom(c.path, s.URL)
			require.NoError(t, err)
			defer conn.Close()
			assert.Equal(t, protocol.CloseNoEntry, closeCode(conn))
		})
	}
	for _, b := range []*browser{stranger, student} {
		for name, a := range map[string]answer{
			"see the session":   b.get("/api/instructor"),
			"list classes":      b.get("/api/classes"),
			"open a class":      b.post("/api/classes", map[string]any{"scenario": "cafe-band", "length": "15-minutes"}),
			"delete a class":    b.do("DELETE", "/api/classes/"+id, nil),
			"upload a scenario": b.post("/api/scenarios", map[string]any{"name": "x.yaml", "text": "x"}),
			"remove a scenario": b.do("DELETE", "/api/scenarios/uploaded/x", nil),
		} {
			t.Run("nobody without a session may "+name, func(t *testing.T) {
				assert.Equal(t, http.StatusUnauthorized, a.status)
				assert.Equal(t, protocol.CodeNoSession, a.code(t))
			})
		}
	}
	t.Run("a class that belongs to nobody has no console", func(t *testing.T) {
		made := student.post("/api/play", map[string]any{"scenario": "cafe-band", "length": "15-minutes", "role": "singer", "name": ""})
		var opened struct{ Class string }
		made.into(t, &opened)
		for _, b := range []*browser{student, host} {
			conn, _, err := b.dialFrom("/ws/"+opened.Class+"?as=instructor", s.URL)
			require.NoError(t, err)
			assert.Equal(t, protocol.CloseNoEntry, closeCode(conn))
		}
	})
	t.Run("nobody opens sockets without end", func(t *testing.T) {
		for range 12 {
			student.dial("/ws/" + id).next("lobby")
		}
		conn, _, err := student.dialFrom("/ws/"+id, s.URL)
		require.NoError(t, err)
		assert.Equal(t, 1013, closeCode(conn))
	})
	t.Run("a page of another site opens no socket", func(t *testing.T) {
		for _, origin := range []string{"http://evil.example", "null", "", "http://127.0.0.1:1"} {
			_, resp, err := student.dialFrom("/ws/"+id, origin)
			require.Error(t, err, origin)
			assert.Equal(t, http.StatusForbidden, resp.StatusCode, origin)
		}
	})
	t.Run("a page of another site posts nothing", func(t *testing.T) {
		body := func() *strings.Reader { return strings.NewReader(`{"class":"` + id + `"}`) }
		json := []string{"Content-Type", "application/json"}
		assert.Equal(t, protocol.CodeNotYours, student.do("POST", "/api/leave", body(), append(json, "Sec-Fetch-Site", "cross-site")...).code(t))
		assert.Equal(t, protocol.CodeNotYours, student.do("POST", "/api/leave", body(), append(json, "Origin", "http://evil.example")...).code(t))
		assert.Equal(t, protocol.CodeMalformed, student.do("POST", "/api/leave", body(), "Content-Type", "text/plain").code(t), "nor as a form may")
		var me struct{ Classes []struct{ Class string } }
		student.get("/api/me").into(t, &me)
		assert.NotEmpty(t, me.Classes, "still there")
	})
}

func TestAnInstructorsLinkOpensOnce(t *testing.T) {
	s := newSite(t)
	token, err := web.NewLink(t.Context(), s.engine.Items())
	require.NoError(t, err)
	first, second := s.browser(), s.browser()
	assert.Equal(t, protocol.CodeNoSession, first.post("/api/instructor", map[string]string{"token": "guess"}).code(t))
	assert.Equal(t, 200, first.post("/api/instructor", map[string]string{"token": token}).status)
	assert.Equal(t, protocol.CodeNoSession, second.post("/api/instructor", map[string]string{"token": token}).code(t))
	assert.Equal(t, 200, first.get("/api/instructor").status)
	assert.Equal(t, 401, second.get("/api/instructor").status)
	again, err := web.FirstLink(t.Context(), s.engine.Items())
	require.NoError(t, err)
	assert.Empty(t, again, "no link is printed once an instructor came")
	assert.Equal(t, 200, first.do("DELETE", "/api/instructor", nil).status)
	assert.Equal(t, 401, first.get("/api/instructor").status)
}

func TestCookiesAreKeptFromScripts(t *testing.T) {
	public, err := url.Parse("https://parley.example")
	require.NoError(t, err)
	for _, secure := range []bool{false, true} {
		s := newSite(t, func(c *web.Config) {
			if secure {
				c.Public = public
			}
		})
		a := s.browser().post("/api/play", map[string]any{"scenario": "cafe-band", "length": "15-minutes", "role": "singer", "name": ""})
		cookie := a.header.Get("Set-Cookie")
		assert.Contains(t, cookie, "HttpOnly")
		assert.Contains(t, cookie, "SameSite=Strict")
		assert.Equal(t, secure, strings.Contains(cookie, "Secure"))
	}
}

func TestBodiesAreHeldToTheirForm(t *testing.T) {
	b := newSite(t).browser()
	for name, c := range map[string]struct {
		body string
		code protocol.Code
	}{
		"not JSON":              {"{", protocol.CodeMalformed},
		"nothing":               {"", protocol.CodeMalformed},
		"two values":            {`{"code":"X"} {}`, protocol.CodeMalformed},
		"an unknown field":      {`{"code":"X","admin":true}`, protocol.CodeMalformed},
		"a field of other type": {`{"code":7}`, protocol.CodeMalformed},
		"too long a body":       {`{"code":"` + strings.Repeat("x", 9<<10) + `"}`, protocol.CodeTooLarge},
		"a name of a page":      {`{"code":"X","name":"` + strings.Repeat("n", 2000) + `"}`, protocol.CodeBadName},
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, c.code, b.do("POST", "/api/join", strings.NewReader(c.body), "Content-Type", "application/json").code(t))
		})
	}
}

func TestAnInstructorUploadsAScenario(t *testing.T) {
	s := newSite(t)
	host := s.instructor()
	var faulty struct {
		ID          string
		Startable   bool
		Diagnostics scenario.Diagnostics
	}
	host.post("/api/scenarios", map[string]string{"name": "mine.yaml", "text": "format: 1\n"}).into(t, &faulty)
	assert.False(t, faulty.Startable)
	assert.True(t, faulty.Diagnostics.HasErrors())
	assert.Equal(t, protocol.CodeBadScenario, host.post("/api/classes", map[string]any{"scenario": faulty.ID, "length": "x"}).code(t))
	assert.Contains(t, host.get("/api/scenarios").body, faulty.ID)
	assert.NotContains(t, s.browser().get("/api/scenarios").body, faulty.ID, "it is nobody else's business")
	play := map[string]any{"scenario": faulty.ID, "length": "x", "role": "x", "name": ""}
	assert.Equal(t, protocol.CodeNoScenario, s.browser().post("/api/play", play).code(t), "nor can a guess at its name tell that it is there")
	assert.Equal(t, protocol.CodeTooLarge, host.post("/api/scenarios", map[string]string{"name": "big.yaml", "text": strings.Repeat("#", 5*scenario.MaxBytes)}).code(t))
	var large struct{ Diagnostics scenario.Diagnostics }
	host.post("/api/scenarios", map[string]string{"name": "big.yaml", "text": strings.Repeat("#", scenario.MaxBytes+1)}).into(t, &large)
	assert.True(t, large.Diagnostics.HasErrors())
	colleague := s.colleague()
	assert.Contains(t, colleague.get("/api/scenarios").body, faulty.ID)
	assert.Equal(t, protocol.CodeNotYours, colleague.do("DELETE", "/api/scenarios/"+faulty.ID, nil).code(t))
	assert.Equal(t, protocol.CodeNotYours, colleague.do("DELETE", "/api/scenarios/nato-russia", nil).code(t))
	assert.Contains(t, host.get("/api/scenarios").body, faulty.ID, "it is still there")
	assert.Equal(t, 200, host.do("DELETE", "/api/scenarios/"+faulty.ID, nil).status)
	assert.NotContains(t, host.get("/api/scenarios").body, faulty.ID)
}

func TestWhoeverWasBarredStaysOut(t *testing.T) {
	s := newSite(t)
	host := s.instructor()
	id, code := host.class()
	student := s.browser()
	join := map[string]string{"code": code, "name": "Kim"}
	require.Equal(t, http.StatusOK, student.post("/api/join", join).status)
	console := host.dial("/ws/" + id + "?as=instructor")
	assert.Contains(t, string(console.command(protocol.Bar{Person: "p1"})), `"ack"`)
	assert.Equal(t, protocol.CodeCannotJoin, student.post("/api/join", join).code(t))
	assert.Equal(t, http.StatusOK, s.browser().post("/api/join", join).status, "others still come in")
	assert.Contains(t, string(console.command(protocol.Bar{Person: "p1", Off: true})), `"ack"`)
	assert.Equal(t, http.StatusOK, student.post("/api/join", join).status)
	assert.Contains(t, student.get("/api/me").body, `"Kim"`, "as who they were")
}

// full is Items on a disk that takes nothing more.
type full struct{ web.Items }

func (full) Take(context.Context, string, string) (sqlite.Item, error) {
	return sqlite.Item{}, journal.ErrReadOnly
}
func (full) Delete(context.Context, string, string) error { return journal.ErrReadOnly }

func TestAServerThatCanStoreNothingSaysSo(t *testing.T) {
	s := newSite(t, func(c *web.Config) { c.Items = full{c.Items} })
	b := s.browser()
	for what, a := range map[string]answer{
		"to a link":    b.post("/api/instructor", map[string]string{"token": "x"}),
		"to a session": b.do("DELETE", "/api/instructor", nil, "Cookie", "parley-host=x"),
	} {
		t.Run(what, func(t *testing.T) {
			assert.Equal(t, http.StatusServiceUnavailable, a.status)
			assert.Equal(t, protocol.CodeReadOnly, a.code(t))
		})
	}
}

func TestMetricsAreForThisMachine(t *testing.T) {
	s := newSite(t)
	b := s.browser()
	a := b.get("/metrics")
	assert.Equal(t, 200, a.status)
	assert.True(t, strings.Contains(a.body, "parley_sockets"))
	assert.Equal(t, 404, b.do("GET", "/metrics", nil, "X-Forwarded-For", "203.0.113.7").status, "what a proxy hands on comes from elsewhere")
	open := newSite(t, func(c *web.Config) { c.MetricsPublic = true }).browser()
	assert.Equal(t, 200, open.do("GET", "/metrics", nil, "X-Forwarded-For", "203.0.113.7").status)
}

// Neither a name, nor a code, nor a token, nor what anybody says stands in the log.
func TestTheLogHoldsNothingOfPeople(t *testing.T) {
	s := newSite(t)
	host := s.instructor()
	id, code := host.class()
	console := host.dial("/ws/" + id + "?as=instructor")
	var class protocol.ServerClass
	require.NoError(t, json.Unmarshal(console.next("class"), &class))
	b := s.browser()
	require.Equal(t, 200, b.post("/api/join", map[string]string{"code": code, "name": "Unmistakable"}).status)
	w := b.dial("/ws/" + id)
	console.command(protocol.Deal{PerTable: 2})
	w.next("view")
	console.move(game.Start{})
	w.move(game.Say{Text: game.Text{Words: "Irrefutable."}})
	w.move(game.Voice{Concern: "Inscrutable"})
	require.NoError(t, w.WriteMessage(1, []byte(`{"type":"Implausible"}`)))
	w.next("refused")
	b.post("/api/join", map[string]string{"code": "QQQQQQ", "name": "Unmistakable"})
	b.get("/join?secret=Improbable")
	console.command(protocol.Rename{Person: "p1", Name: "Indelible"})
	console.command(protocol.Close{})

	secrets := []string{"Unmistakable", "Irrefutable", "Inscrutable", "Implausible", "Improbable", "Indelible", "QQQQQQ", code, class.Class.Key}
	for _, browser := range []*browser{host, b} {
		u, err := url.Parse(s.URL)
		require.NoError(t, err)
		for _, cookie := range browser.Jar.Cookies(u) {
			secrets = append(secrets, cookie.Value)
		}
	}
	log := s.log.String()
	require.NotEmpty(t, log)
	for _, secret := range secrets {
		assert.NotContains(t, log, secret)
	}
}
