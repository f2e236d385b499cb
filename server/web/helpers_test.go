package web_test

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"github.com/gorilla/websocket"
	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/game/bot"
	"parley/game/scenario"
	"parley/server/class"
	"parley/server/class/library"
	"parley/server/journal/seal"
	"parley/server/journal/sqlite"
	"parley/server/password"
	"parley/server/protocol"
	"parley/server/room"
	"parley/server/web"
)

// site is a server on a data folder of its own.
type site struct {
	*httptest.Server
	t       testing.TB
	engine  *sqlite.Engine
	classes *class.Registry
	log     *lockedBuffer
}

// newSite starts a server; change may alter how it is made.
func newSite(t testing.TB, change ...func(*web.Config)) *site {
	t.Helper()
	return newSiteOf(t, func(*class.Config) {}, change...)
}

// newSiteOf is newSite for classes that are run in another way.
func newSiteOf(t testing.TB, run func(*class.Config), change ...func(*web.Config)) *site {
	t.Helper()
	engine, err := sqlite.Open(context.Background(), t.TempDir())
	require.NoError(t, err)
	s := &site{t: t, engine: engine, log: new(lockedBuffer)}
	log := slog.New(slog.NewTextHandler(s.log, &slog.HandlerOptions{Level: slog.LevelDebug}))
	how := class.Config{
		Journal: engine, Keys: seal.New(engine.Keys()), Log: log, Epoch: engine.Epoch(),
		Bots: func(_ *scenario.Scenario, _ game.SeatID, _ scenario.Strategy, seed uint64) room.Bot {
			return bot.New(seed, bot.Character{Word: scenario.WordAnswers})
		},
		Plays: class.Plays{PerAddress: 3}, Instructors: web.InstructorName(engine.Items()),
	}
	run(&how)
	classes, err := class.Open(context.Background(), how)
	require.NoError(t, err)
	s.classes = classes
	shelf, err := library.Open(context.Background(), library.Config{Journal: engine, Log: log})
	require.NoError(t, err)
	c := web.Config{
		Classes: classes, Library: shelf, Items: engine.Items(), Log: log, Metrics: web.NewMetrics(), Healthy: engine.Err,
		Passwords: password.NewHasher(password.Cost{Time: 1, Memory: 64, Threads: 1}), // this tests the doors, not the lock
		Files: fstest.MapFS{
			"index.html":         {Data: []byte("<!doctype html><title>Parley</title>")},
			"icon.svg":           {Data: []byte("<svg/>")},
			"assets/app-1a2b.js": {Data: []byte("console.log(1)")},
		},
	}
	for _, f := range change {
		f(&c)
	}
	handler, err := web.New(c)
	require.NoError(t, err)
	s.Server = httptest.NewServer(handler)
	ctx, cancel := context.WithCancel(context.Background())
	var running sync.WaitGroup
	running.Go(func() { classes.Run(ctx) })
	t.Cleanup(func() {
		within, done := context.WithTimeout(context.Background(), 5*time.Second)
		defer done()
		handler.Shutdown(within)
		s.Close()
		cancel()
		running.Wait()
		require.NoError(t, engine.Close())
	})
	return s
}

// browser is a browser with cookies of its own.
type browser struct {
	*site
	http.Client
}

func (s *site) browser() *browser {
	jar, err := cookiejar.New(nil)
	require.NoError(s.t, err)
	return &browser{s, http.Client{Jar: jar}}
}

// instructor is a browser with an instructor's session.
func (s *site) instructor() *browser {
	s.t.Helper()
	token, err := web.NewLink(context.Background(), s.engine.Items())
	require.NoError(s.t, err)
	b := s.browser()
	require.Equal(s.t, http.StatusOK, b.post("/api/instructor", map[string]string{"token": token}).status)
	return b
}

// answer is what a server said.
type answer struct {
	status int
	header http.Header
	body   string
}

// into reads the JSON of an answer.
func (a answer) into(t testing.TB, v any) {
	t.Helper()
	require.NoError(t, json.Unmarshal([]byte(a.body), v), a.body)
}

// code returns the code of a refusal.
func (a answer) code(t testing.TB) protocol.Code {
	t.Helper()
	var refused protocol.Refusal
	a.into(t, &refused)
	require.NotEmpty(t, refused.Text, a.body)
	require.NotEmpty(t, refused.Instead, a.body)
	return refused.Code
}

func (b *browser) do(method, path string, body io.Reader, headers ...string) answer {
	b.t.Helper()
	req, err := http.NewRequest(method, b.URL+path, body)
	require.NoError(b.t, err)
	for i := 0; i < len(headers); i += 2 {
		req.Header.Set(headers[i], headers[i+1])
	}
	resp, err := b.Do(req)
	require.NoError(b.t, err)
	defer resp.Body.Close()
	data, err := io.ReadAll(resp.Body)
	require.NoError(b.t, err)
	return answer{resp.StatusCode, resp.Header, string(data)}
}

func (b *browser) get(path string) answer { b.t.Helper(); return b.do("GET", path, nil) }

func (b *browser) post(path string, v any) answer { b.t.Helper(); return b.send("POST", path, v) }

func (b *browser) send(method, path string, v any) answer {
	b.t.Helper()
	body, err := json.Marshal(v)
	require.NoError(b.t, err)
	return b.do(method, path, bytes.NewReader(body), "Content-Type", "application/json")
}

// class opens a class of the short scenario and returns its id and code.
func (b *browser) class() (id, code string) {
	b.t.Helper()
	var opened struct{ Class string }
	made := b.post("/api/classes", map[string]any{"scenario": "cafe-band", "length": "15-minutes", "drafts": false})
	require.Equal(b.t, http.StatusOK, made.status, made.body)
	made.into(b.t, &opened)
	var list struct {
		Classes []struct{ Class, Code string }
	}
	b.get("/api/classes").into(b.t, &list)
	for _, c := range list.Classes {
		if c.Class == opened.Class {
			return c.Class, c.Code
		}
	}
	require.FailNow(b.t, "the class is not listed")
	return "", ""
}

// ws is a websocket that a browser opened.
type ws struct {
	*websocket.Conn
	t testing.TB
	n int
}

// dial opens a websocket as a page of this server would, and says hello.
func (b *browser) dial(path string) *ws {
	b.t.Helper()
	conn, resp, err := b.dialFrom(path, b.URL)
	require.NoError(b.t, err, "%v", resp)
	w := &ws{Conn: conn, t: b.t}
	b.t.Cleanup(func() { conn.Close() })
	w.send(protocol.ClientHello{})
	return w
}

func (b *browser) dialFrom(path, origin string) (*websocket.Conn, *http.Response, error) {
	u, err := url.Parse(b.URL)
	require.NoError(b.t, err)
	d := websocket.Dialer{Subprotocols: []string{protocol.Subprotocol}, Jar: b.Jar, HandshakeTimeout: 5 * time.Second}
	header := http.Header{}
	if origin != "" {
		header.Set("Origin", origin)
	}
	return d.Dial("ws://"+u.Host+path, header)
}

func (w *ws) send(message any) {
	w.t.Helper()
	data, err := protocol.Encode(message)
	require.NoError(w.t, err)
	require.NoError(w.t, w.WriteMessage(websocket.TextMessage, data))
}

// move asks for a move and returns the answer: an ack or a refusal.
func (w *ws) move(m game.Move) json.RawMessage {
	w.t.Helper()
	w.n++
	id := protocol.CommandID("test:" + itoa(w.n))
	w.send(protocol.ClientMove{ID: id, Move: protocol.AnyMove{Move: m}})
	return w.answer(id)
}

func (w *ws) command(c protocol.Command) json.RawMessage {
	w.t.Helper()
	w.n++
	id := protocol.CommandID("test:" + itoa(w.n))
	w.send(protocol.ClientCommand{ID: id, Command: protocol.AnyCommand{Command: c}})
	return w.answer(id)
}

func (w *ws) answer(id protocol.CommandID) json.RawMessage {
	w.t.Helper()
	return w.until(func(kind string, data json.RawMessage) bool {
		var tag struct{ ID protocol.CommandID }
		return json.Unmarshal(data, &tag) == nil && tag.ID == id && (kind == "ack" || kind == "refused")
	})
}

// next returns the next message of a type.
func (w *ws) next(kind string) json.RawMessage {
	w.t.Helper()
	return w.until(func(k string, _ json.RawMessage) bool { return k == kind })
}

func (w *ws) until(is func(kind string, data json.RawMessage) bool) json.RawMessage {
	w.t.Helper()
	require.NoError(w.t, w.SetReadDeadline(time.Now().Add(10*time.Second)))
	for {
		_, data, err := w.ReadMessage()
		require.NoError(w.t, err)
		var tag struct{ Type string }
		require.NoError(w.t, json.Unmarshal(data, &tag))
		if is(tag.Type, data) {
			return data
		}
	}
}

// closeCode reads until the server closes, and returns why.
func closeCode(conn *websocket.Conn) int {
	conn.SetReadDeadline(time.Now().Add(10 * time.Second))
	for {
		if _, _, err := conn.ReadMessage(); err != nil {
			closed, _ := err.(*websocket.CloseError)
			if closed == nil {
				return 0
			}
			return closed.Code
		}
	}
}

func itoa(n int) string {
	data, _ := json.Marshal(n)
	return string(data)
}

// lockedBuffer is a log that many goroutines write.
type lockedBuffer struct {
	mu sync.Mutex
	b  strings.Builder
}

func (l *lockedBuffer) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *lockedBuffer) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}
