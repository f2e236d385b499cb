package web_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/server/class"
	"parley/server/journal/sqlite"
	"parley/server/protocol"
)

// roster puts a list of people on the roster of a class.
func (b *browser) roster(class, list string) answer {
	b.t.Helper()
	return b.do("POST", "/api/classes/"+class+"/roster", strings.NewReader(list), "Content-Type", "text/csv; charset=utf-8")
}

// links returns the tokens of the personal links of a class, by name.
func (b *browser) links(class string) map[string]string {
	b.t.Helper()
	var list struct {
		People []struct{ Person, Name, Group, Link string }
	}
	b.get("/api/classes/"+class+"/links").into(b.t, &list)
	tokens := map[string]string{}
	for _, p := range list.People {
		tokens[p.Name] = tokenOf(b.t, p.Link)
	}
	return tokens
}

// tokenOf returns the token in the fragment of a link.
func tokenOf(t testing.TB, link string) string {
	t.Helper()
	_, token, found := strings.Cut(link, "/enter#")
	require.True(t, found, link)
	return token
}

func (b *browser) enter(token string) answer {
	b.t.Helper()
	return b.post("/api/enter", map[string]string{"token": token})
}

// names are what this browser is called in its classes.
func (b *browser) names() (names []string) {
	b.t.Helper()
	var me struct{ Classes []struct{ Name string } }
	b.get("/api/me").into(b.t, &me)
	for _, c := range me.Classes {
		names = append(names, c.Name)
	}
	return names
}

func TestARosterIsAddedWholeOrNotAtAll(t *testing.T) {
	s := newSite(t)
	host := s.instructor()
	id, _ := host.class()
	added := host.roster(id, "name;group\nAda;red\nBen;blue\nAda;red\n")
	assert.Equal(t, 200, added.status, added.body)
	assert.JSONEq(t, `{"added": 3, "known": 0}`, added.body)
	list := host.get("/api/classes/" + id + "/links")
	assert.Contains(t, list.body, `"name":"Ben","group":"blue","link":"`)
	assert.Len(t, host.links(id), 3)
	assert.Contains(t, host.links(id), "Ada 2")

	bad := host.roster(id, "Cho\nJ\xfcrgen\n")
	assert.Equal(t, 400, bad.status)
	assert.Equal(t, protocol.CodeBadRoster, bad.code(t))
	assert.Contains(t, bad.body, "Line 2")
	assert.Equal(t, protocol.CodeTooLarge, host.roster(id, strings.Repeat("x", 256<<10+1)).code(t))
	assert.Equal(t, protocol.CodeMalformed, host.post("/api/classes/"+id+"/roster", "Ada").code(t), "JSON is no roster")
	assert.Len(t, host.links(id), 3)

	assert.JSONEq(t, `{"added": 1, "known": 3}`, host.roster(id, "name;group\nAda;red\nBen;blue\nAda;red\nCho;blue\n").body)
	assert.JSONEq(t, `{"added": 0, "known": 1}`, host.roster(id, "Cho,blue\n").body)
	assert.Len(t, host.links(id), 4)
}

func TestAPersonalLinkIsOneSeat(t *testing.T) {
	s := newSite(t)
	host := s.instructor()
	id, _ := host.class()
	host.roster(id, "Ada\nBen\n")
	token := host.links(id)["Ada"]

	phone := s.browser()
	entered := phone.enter(token)
	require.Equal(t, 200, entered.status, entered.body)
	assert.JSONEq(t, `{"class": "`+id+`"}`, entered.body)
	assert.Equal(t, []string{"Ada"}, phone.names())
	old := phone.dial("/ws/" + id)
	old.next("lobby")
	require.Equal(t, 200, phone.enter(token).status)
	assert.Equal(t, []string{"Ada"}, phone.names(), "who is there already stays")
	old.send(protocol.ClientHello{})
	old.next("lobby")

	laptop := s.browser()
	require.Equal(t, 200, laptop.enter(token).status)
	assert.Equal(t, []string{"Ada"}, laptop.names())
	assert.Empty(t, phone.names(), "the device before has the seat no more")
	assert.Equal(t, protocol.CloseMoved, closeCode(old.Conn))
	again, _, err := phone.dialFrom("/ws/"+id, phone.URL)
	require.NoError(t, err)
	assert.Equal(t, protocol.CloseNoEntry, closeCode(again))

	for what, wrong := range map[string]string{"nothing": "", "another class": "c0.p1.AAAA", "what is no token": "Ada"} {
		answer := s.browser().enter(wrong)
		assert.Equal(t, 409, answer.status, what)
		assert.Equal(t, protocol.CodeCannotJoin, answer.code(t), what)
	}
}

func TestALinkForAnotherDeviceIsGoodOnce(t *testing.T) {
	s := newSite(t)
	host := s.instructor()
	id, code := host.class()
	ada, ben := s.browser(), s.browser()
	require.Equal(t, 200, ada.post("/api/join", map[string]any{"code": code, "name": "Ada"}).status)
	require.Equal(t, 200, ben.post("/api/join", map[string]any{"code": code, "name": "Ben"}).status)
	var made struct {
		Link    string
		Expires int64
	}
	own := func(b *browser) string {
		t.Helper()
		answer := b.post("/api/device", map[string]string{"class": id})
		require.Equal(t, 200, answer.status, answer.body)
		answer.into(t, &made)
		return tokenOf(t, made.Link)
	}
	first := own(ada)
	assert.WithinDuration(t, time.Now().Add(10*time.Minute), time.UnixMilli(made.Expires), time.Minute)
	second := own(ada)
	assert.Equal(t, protocol.CodeCannotJoin, s.browser().enter(first).code(t), "a new one replaces the one before")
	require.Equal(t, 200, ada.enter(second).status, "who opens it where they are stays there")

	tablet := s.browser()
	require.Equal(t, 200, tablet.enter(second).status, "and leaves it for the other device")
	assert.Equal(t, []string{"Ada"}, tablet.names())
	assert.Empty(t, ada.names())
	assert.Equal(t, protocol.CodeCannotJoin, s.browser().enter(second).code(t), "it was used")
	assert.Equal(t, []string{"Ben"}, ben.names())

	of := host.post("/api/classes/"+id+"/device", map[string]string{"person": "p2"})
	require.Equal(t, 200, of.status, of.body)
	of.into(t, &made)
	phone := s.browser()
	parts := strings.Split(tokenOf(t, made.Link), ".")
	assert.Equal(t, protocol.CodeCannotJoin, phone.enter("device."+id+".p1."+parts[3]).code(t), "it is one person's alone")
	assert.Equal(t, protocol.CodeCannotJoin, phone.enter("device."+id+".p2."+class.NewToken()).code(t), "a wrong guess uses nothing up")
	require.Equal(t, 200, phone.enter(tokenOf(t, made.Link)).status)
	assert.Equal(t, []string{"Ben"}, phone.names())

	assert.Equal(t, protocol.CodeNoPerson, host.post("/api/classes/"+id+"/device", map[string]string{"person": "p9"}).code(t))
	assert.Equal(t, protocol.CodeNotSeated, s.browser().post("/api/device", map[string]string{"class": id}).code(t), "strangers have no seat to take along")
	for _, item := range s.items("device") {
		assert.NotContains(t, string(item.Value), parts[3], "secrets are hashed")
	}
}

func TestALinkForAnotherDeviceEnds(t *testing.T) {
	s := newSite(t)
	_, code := s.instructor().class()
	ada := s.browser()
	joined := ada.post("/api/join", map[string]any{"code": code, "name": "Ada"})
	var in struct{ Class string }
	joined.into(t, &in)
	var made struct{ Link string }
	ada.post("/api/device", in).into(t, &made)
	for _, item := range s.items("device") {
		item.Expires = time.Now().Add(-time.Second)
		require.NoError(t, s.engine.Items().Put(t.Context(), item))
	}
	assert.Equal(t, protocol.CodeCannotJoin, s.browser().enter(tokenOf(t, made.Link)).code(t))
}

// items are the small things of a kind that the server keeps.
func (s *site) items(kind string) []sqlite.Item {
	s.t.Helper()
	items, err := s.engine.Items().List(s.t.Context(), kind)
	require.NoError(s.t, err)
	return items
}

func TestGuessingLinksIsHeldBack(t *testing.T) {
	s := newSite(t)
	host := s.instructor()
	id, _ := host.class()
	host.roster(id, "Ada\n")
	b := s.browser()
	for range 20 {
		require.Equal(t, protocol.CodeCannotJoin, b.enter(id+".p1.AAAAAAAAAAAAAAAAAAAAAA").code(t))
	}
	held := b.enter(id + ".p1.AAAAAAAAAAAAAAAAAAAAAA")
	assert.Equal(t, protocol.CodeWaitAWhile, held.code(t))
	assert.Equal(t, "60", held.header.Get("Retry-After"))
}

func TestTheCookieLastsAsLongAsTheClassIsKept(t *testing.T) {
	s := newSite(t)
	host := s.instructor()
	id, code := host.class()
	ada := s.browser()
	require.Equal(t, 200, ada.post("/api/join", map[string]any{"code": code, "name": "Ada"}).status)
	days := 200
	host.dial("/ws/" + id + "?as=instructor").command(protocol.Settings{Days: &days})
	until := ada.get("/api/me").header.Get("Set-Cookie")
	assert.Contains(t, until, time.Now().AddDate(0, 0, days).UTC().Format("02 Jan 2006"), "it is renewed")
	var list struct{ Classes []struct{ Expires int64 } }
	host.get("/api/classes").into(t, &list)
	assert.WithinDuration(t, time.Now().AddDate(0, 0, days), time.UnixMilli(list.Classes[0].Expires), time.Minute)
}
