package socket_test

import (
	"context"
	"encoding/json"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/gorilla/websocket"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"parley/game"
	"parley/game/scenario"
	"parley/server/journal/seal"
	"parley/server/journal/sqlite"
	"parley/server/protocol"
	"parley/server/room"
	"parley/server/socket"
)

func TestMain(m *testing.M) {
	goleak.VerifyTestMain(m, goleak.IgnoreAnyFunction("database/sql.(*DB).connectionOpener"))
}

// place is a table that is played over real sockets, on a real disk.
type place struct {
	t      *testing.T
	room   *room.Room
	socket *socket.Server
	http   *httptest.Server
	closed chan struct{} // one for each handler that was closed
}

// origin is the one page from which one may connect.
const origin = "http://parley.example.org"

// newPlace opens a table at which ada, eve and ben are persons and the talks have begun. Change may alter the
// server before it starts.
func newPlace(t *testing.T, change ...func(*socket.Server)) *place {
	t.Helper()
	src, err := os.ReadFile("../room/testdata/bicycle.yaml")
	require.NoError(t, err)
	bicycle, found := scenario.Parse("bicycle.yaml", src)
	require.NotNil(t, bicycle, "%v", found)
	disk, err := sqlite.Open(t.Context(), t.TempDir())
	require.NoError(t, err)
	t.Cleanup(func() { disk.Close() })

	p := &place{t: t, closed: make(chan struct{}, 100)}
	quiet := slog.New(slog.DiscardHandler)
	p.room, err = room.Open(t.Context(), room.Config{
		Name: "table/c1/1", Class: "c1", Table: 1, Epoch: "e1", Scenario: bicycle, Journal: disk, Keys: seal.New(disk.Keys()), Log: quiet,
	})
	require.NoError(t, err)
	ctx, cancel := context.WithCancel(context.Background())
	go p.room.Run(ctx)
	t.Cleanup(func() {
		cancel()
		<-p.room.Done()
	})
	p.play(game.Server, game.Open{Length: "short"})
	for _, s := range []game.SeatID{"ada", "eve", "ben"} {
		p.play(game.Instructor, game.Seat{Seat: s, Player: game.Player{Person: "p-" + game.PersonID(s), Name: game.Text{Words: "Student " + string(s)}}})
	}
	p.play(game.Instructor, game.Start{Aftermath: 1})

	p.socket = socket.NewServer(socket.Config{Origins: socket.Origins{List: []string{origin}}, Log: quiet})
	for _, c := range change {
		c(p.socket)
	}
	p.http = httptest.NewUnstartedServer(http.HandlerFunc(p.serve))
	p.http.Listener = narrow{p.http.Listener}
	p.http.Start()
	t.Cleanup(p.http.Close)
	t.Cleanup(func() {
		stop, cut := context.WithCancel(context.Background())
		cut()
		p.socket.Shutdown(stop)
	})
	return p
}

func (p *place) play(by game.SeatID, m game.Move) {
	p.t.Helper()
	_, err := p.room.Do(p.t.Context(), room.Command{By: by, Move: m})
	require.NoError(p.t, err)
}

// serve admits everybody to the seat that the path names: who they are was settled before.
func (p *place) serve(w http.ResponseWriter, r *http.Request) {
	seat := game.SeatID(strings.TrimPrefix(r.URL.Path, "/"))
	if seat == "nobody" {
		p.socket.Reject(w, r, protocol.CloseNoEntry, "no entry")
		return
	}
	p.socket.Accept(w, r, socket.Seat, func(c *socket.Conn) socket.Handler {
		return &visitor{place: p, conn: c, member: room.Member{Seat: seat, Person: "p-" + game.PersonID(seat)}}
	})
}

// visitor joins a connection to a seat.
type visitor struct {
	place  *place
	conn   *socket.Conn
	member room.Member
	detach func()
}

func (v *visitor) Message(ctx context.Context, message protocol.ClientMessage) {
	if hello, ok := message.(protocol.ClientHello); ok {
		v.leave()
		detach, err := v.place.room.Attach(ctx, v.member.Seat, room.Visit{Epoch: hello.Epoch, Number: hello.Number, Device: "dev1"}, v.conn)
		if err == nil {
			v.detach = detach
		}
		return
	}
	reply, err := v.place.room.Answer(ctx, v.member, message)
	if err != nil {
		reply = room.Refused(message.CommandID(), 0, err)
	}
	v.conn.Tell(reply)
}

func (v *visitor) Number() int {
	n, _ := v.place.room.Number(context.Background(), v.member.Seat)
	return n
}

func (v *visitor) Closed() {
	v.leave()
	v.place.closed <- struct{}{}
}

func (v *visitor) leave() {
	if v.detach != nil {
		v.detach()
	}
}

// narrow accepts connections whose buffers are small, so that a client that does not read is soon noticed.
type narrow struct{ net.Listener }

func (n narrow) Accept() (net.Conn, error) {
	c, err := n.Listener.Accept()
	if err == nil {
		c.(*net.TCPConn).SetWriteBuffer(4 << 10)
	}
	return c, err
}

// client is a real client.
type client struct {
	*websocket.Conn
	t *testing.T
}

// dial connects to a seat.
func (p *place) dial(seat string) *client {
	p.t.Helper()
	ws, response, err := p.try(seat, http.Header{"Origin": {origin}})
	require.NoError(p.t, err, "%+v", response)
	p.t.Cleanup(func() { ws.Close() })
	return &client{ws, p.t}
}

func (p *place) try(seat string, header http.Header) (*websocket.Conn, *http.Response, error) {
	dialer := websocket.Dialer{Subprotocols: []string{protocol.Subprotocol}, HandshakeTimeout: 5 * time.Second}
	return dialer.Dial(strings.Replace(p.http.URL, "http", "ws", 1)+"/"+seat, header)
}

// join connects to a seat, says hello and hears the view.
func (p *place) join(seat string) *client {
	p.t.Helper()
	c := p.dial(seat)
	c.send(`{"type":"hello"}`)
	require.Equal(p.t, "hello", c.hear().Type)
	require.Equal(p.t, "view", c.hear().Type)
	return c
}

func (c *client) send(text string) {
	c.t.Helper()
	require.NoError(c.t, c.WriteMessage(websocket.TextMessage, []byte(text)))
}

// heard is what tests ask of any message.
type heard struct {
	Type   string
	ID     string
	Code   protocol.Code
	Number int
	Epoch  string
	Raw    string
}

// hear returns the next message.
func (c *client) hear() heard {
	c.t.Helper()
	c.SetReadDeadline(time.Now().Add(10 * time.Second))
	_, data, err := c.ReadMessage()
	require.NoError(c.t, err)
	var h heard
	require.NoError(c.t, json.Unmarshal(data, &h))
	h.Raw = string(data)
	return h
}

// end reads on until the connection ends and returns the close code; 0 if it was cut off.
func (c *client) end() int {
	c.t.Helper()
	c.SetReadDeadline(time.Now().Add(10 * time.Second))
	for {
		_, _, err := c.ReadMessage()
		if err == nil {
			continue
		}
		if e, ok := err.(*websocket.CloseError); ok {
			return e.Code
		}
		return 0
	}
}

// view returns the table as seat sees it anew.
func (p *place) view(seat game.SeatID) string {
	p.t.Helper()
	var e ear
	detach, err := p.room.Attach(p.t.Context(), seat, room.Visit{}, &e)
	require.NoError(p.t, err)
	detach()
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.messages[1]
}

type ear struct {
	mu       sync.Mutex
	messages []string
}

func (e *ear) Send(message []byte) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.messages = append(e.messages, string(message))
}
