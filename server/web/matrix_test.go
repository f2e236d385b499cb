package web_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/gorilla/websocket"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/server/protocol"
)

var update = flag.Bool("update", false, "write testdata/matrix.txt anew")

// What may come of an ask, beside the code of a refusal.
const (
	ok      = "ok"
	noEntry = "no entry"
)

// TestWhoMayDoWhat asks everything that can be asked of a server, as every kind of person, of a class in every state,
// over real sockets and HTTP. What comes of it is held to the rules in matrix_rules_test.go and to
// testdata/matrix.txt, which -update writes anew.
func TestWhoMayDoWhat(t *testing.T) {
	unhurried(t)
	all := asks(t)
	reports := make([]string, len(states))
	t.Run("with a class", func(t *testing.T) {
		for i, s := range states {
			t.Run(string(s), func(t *testing.T) {
				t.Parallel()
				reports[i] = report(t, s, all)
			})
		}
	})
	found := legend + strings.Join(reports, "")
	const golden = "testdata/matrix.txt"
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(golden, []byte(found), 0o644))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	assert.Equal(t, string(want), found, "if this is as it should be: go test ./server/web -run TestWhoMayDoWhat -update, and read the difference")
}

const legend = `What comes of everything that can be asked of a server, by the state of the class and the kind of person.
"ok" is an answer, "no entry" a websocket that is closed at once; all else is the code of a refusal.

  outside  nobody (no cookie), outsider (of another class), invited (on the roster, not come yet), gone (left for
           good), barred, erased
  seats    head and other (of one party), companion (who shares another's seat)
  members  waiting (in the lobby), observer, and the seats; in the lobby all of them wait
  hosts    creator of the class, colleague (with whom it is shared); stranger is another instructor
`

// report asks everything of a class in a state, holds what comes of it to the rules, and writes it down.
func report(t *testing.T, s state, all []ask) string {
	w := newWorld(t)
	found := map[sort]map[string]map[kind]string{}
	sc := w.scene(s)
	for _, who := range everybody {
		sc = w.everything(sc, s, who, all, func(a ask, outcome string) {
			if found[a.sort] == nil {
				found[a.sort] = map[string]map[kind]string{}
			}
			if found[a.sort][a.name] == nil {
				found[a.sort][a.name] = map[kind]string{}
			}
			found[a.sort][a.name][who] = outcome
			want := expected(s, who, a)
			assert.True(t, want.holds(outcome), "%s %q by %s: %s, wanted %s", a.sort, a.name, who, outcome, want)
			assert.False(t, forbidden(who, a) && outcome == ok, "%s %q by %s", a.sort, a.name, who)
		})
	}
	var b strings.Builder
	fmt.Fprintf(&b, "\n# %s\n", s)
	assert.True(t, sc.told || s != tableOver && s != classOver, "the instructor is told of theories once the talks are over")
	last := sort("")
	for _, a := range all {
		if a.sort != last {
			fmt.Fprintf(&b, "\n%s\n", a.sort)
			last = a.sort
		}
		fmt.Fprintf(&b, "  %-38s %s\n", a.name, grouped(found[a.sort][a.name]))
	}
	return b.String()
}

// groups are kinds of people who mostly fare alike, the widest first.
var groups = []struct {
	name  string
	kinds []kind
}{{"everybody", everybody}, {"outside", noMembers}, {"members", members}, {"seats", seats}, {"hosts", []kind{colleague, creator}}}

// grouped writes who fared how, in the order of the kinds.
func grouped(by map[kind]string) string {
	var parts []string
	done := map[string]bool{}
	for _, who := range everybody {
		outcome := by[who]
		if done[outcome] {
			continue
		}
		done[outcome] = true
		alike := slices.DeleteFunc(slices.Clone(everybody), func(k kind) bool { return by[k] != outcome })
		parts = append(parts, outcome+": "+strings.Join(named(alike), " "))
	}
	return strings.Join(parts, " | ")
}

// named returns the names of kinds, of groups where all of one are there.
func named(kinds []kind) []string {
	var names []string
	for _, g := range groups {
		if i := slices.Index(kinds, g.kinds[0]); i >= 0 && len(kinds) >= i+len(g.kinds) && slices.Equal(kinds[i:i+len(g.kinds)], g.kinds) {
			before, after := named(kinds[:i]), named(kinds[i+len(g.kinds):])
			return slices.Concat(before, []string{g.name}, after)
		}
	}
	for _, k := range kinds {
		names = append(names, string(k))
	}
	return names
}

// everything asks all there is as one kind of person. It returns the scene as it is then: another where one was
// spoilt.
func (w *world) everything(sc *scene, s state, who kind, all []ask, tell func(ask, string)) *scene {
	w.t.Helper()
	var line *line
	hang := func() {
		if line != nil {
			line.Close()
			line = nil
		}
	}
	for _, a := range all {
		var outcome string
		switch {
		case a.sort == door:
			there := sc.call(who, a.name)
			outcome = there.said
			there.Close()
		case a.sort == address:
			outcome = sc.knock(who, a)
		default:
			if line == nil {
				line = sc.call(who, doorOf(who))
			}
			outcome = line.ask(a.ask(sc, who))
		}
		tell(a, outcome)
		if a.spoils && outcome == ok {
			hang()
			sc = w.scene(s)
		}
	}
	hang()
	return sc
}

// doorOf returns the door that a kind of person takes.
func doorOf(who kind) string {
	switch who {
	case projector:
		return "projector"
	case creator, colleague, stranger:
		return "instructor"
	}
	return "person"
}

// cookies returns what a kind of person's browser sends.
func (sc *scene) cookies(who kind) string {
	if slices.Contains(hosts, who) {
		return sc.session[who]
	}
	return sc.cookie[who]
}

// line is a websocket, or what came in its place.
type line struct {
	*websocket.Conn
	sc   *scene
	who  kind
	said string // to the hello
}

// call opens a door and says hello.
func (sc *scene) call(who kind, as string) *line {
	sc.t.Helper()
	path := "/ws/" + string(sc.class.ID)
	if as != "person" {
		path += "?as=" + as
	}
	u, err := url.Parse(sc.URL)
	require.NoError(sc.t, err)
	header := http.Header{"Origin": {sc.URL}, "Cookie": {sc.cookies(who)}}
	d := websocket.Dialer{Subprotocols: []string{protocol.Subprotocol}, HandshakeTimeout: 5 * time.Second}
	conn, _, err := d.Dial("ws://"+u.Host+path, header)
	require.NoError(sc.t, err)
	l := &line{Conn: conn, sc: sc, who: who}
	l.said = l.ask(protocol.ClientHello{})
	return l
}

// ask sends a message and returns what came of it.
func (l *line) ask(m protocol.ClientMessage) string {
	l.sc.t.Helper()
	data, err := protocol.Encode(m)
	require.NoError(l.sc.t, err)
	l.WriteMessage(websocket.TextMessage, data) // of a closed line the reader tells
	require.NoError(l.sc.t, l.SetReadDeadline(time.Now().Add(10*time.Second)))
	for {
		_, data, err := l.ReadMessage()
		if websocket.IsCloseError(err, protocol.CloseNoEntry) {
			return noEntry
		}
		require.NoError(l.sc.t, err, "%T", m)
		l.sc.heard(l.who, fmt.Sprintf("%T", m), string(data))
		var answer struct {
			Type string
			ID   protocol.CommandID
			Code string
		}
		require.NoError(l.sc.t, json.Unmarshal(data, &answer))
		if answer.ID != m.CommandID() {
			continue
		}
		switch answer.Type {
		case "ack", "answer":
			return ok
		case "refused":
			return answer.Code
		case "hello", "lobby", "class", "wall":
			if m.CommandID() == "" {
				return ok
			}
		}
	}
}

// knock asks for an address.
func (sc *scene) knock(who kind, a ask) string {
	sc.t.Helper()
	wish := a.knock(sc, who)
	kind, body := "application/json", io.Reader(nil)
	switch form := wish.body.(type) {
	case nil:
	case csv:
		kind, body = "text/csv", strings.NewReader(string(form))
	default:
		data, err := json.Marshal(form)
		require.NoError(sc.t, err)
		body = bytes.NewReader(data)
	}
	answered := sc.browser().do(method(a.name), wish.path, body, "Content-Type", kind, "Cookie", sc.cookies(who))
	sc.heard(who, a.name, answered.body)
	if answered.status < 300 {
		if wish.renews && slices.Contains(hosts, who) {
			sc.renew(owner(who))
		}
		return ok
	}
	var refused struct{ Code string }
	if json.Unmarshal([]byte(answered.body), &refused) == nil && refused.Code != "" {
		return refused.Code
	}
	return fmt.Sprint(answered.status)
}

// theories are words of JSON that stand only where theories of bargaining are told of: they are the instructor's.
var theories = []string{`"theory":`, `"solutions":`, `"win_win":`, `"kalai-smorodinsky"`}

// heard checks that somebody who does not run the class, or looks at a wall, is not told what is the instructor's.
func (sc *scene) heard(who kind, asked, body string) {
	for _, word := range theories {
		switch {
		case !strings.Contains(body, word):
		case who == creator || who == colleague:
			sc.told = true
		default:
			assert.Fail(sc.t, "a theory of bargaining is told", "%s, after %s: %s in %.300s", who, asked, word, body)
		}
	}
}

// owner returns whose session a kind of person has.
func owner(who kind) kind {
	if who == projector {
		return creator
	}
	return who
}
