package socket_test

import (
	"bytes"
	"context"
	"fmt"
	"net"
	"net/http"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/gorilla/websocket"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/server/protocol"
	"parley/server/socket"
)

func TestTwoSeatsTalk(t *testing.T) {
	p := newPlace(t)
	ada, ben := p.join("ada"), p.join("ben")
	ada.send(`{"type":"move","id":"dev1:1","move":{"verb":"say","text":"Good day."}}`)
	frame := ben.hear()
	assert.Equal(t, "frame", frame.Type)
	assert.Contains(t, frame.Raw, "Good day.")
	first, second := ada.hear(), ada.hear()
	assert.Equal(t, []string{"frame", "ack"}, []string{first.Type, second.Type})
	assert.Equal(t, first.Number, second.Number)
	ben.send(`{"type":"weigh","id":"dev1:1","package":[{"proposal":"sale","levels":{"price":"low"}}]}`)
	assert.Equal(t, "answer", ben.hear().Type)
}

func TestBadMessagesAreRefusedAndChangeNothing(t *testing.T) {
	p := newPlace(t)
	ben := p.join("ben")
	before := p.view("ben")
	text := func(s string) func() { return func() { ben.send(s) } }
	for what, c := range map[string]struct {
		send func()
		code protocol.Code
	}{
		"what is not JSON":         {text(`hello`), protocol.CodeMalformed},
		"an unknown field":         {text(`{"type":"move","id":"dev1:1","seat":"ada","move":{"verb":"ready"}}`), protocol.CodeMalformed},
		"a seat named in a move":   {text(`{"type":"move","id":"dev1:2","move":{"verb":"ready","seat":"ada"}}`), protocol.CodeMalformed},
		"an unknown verb":          {text(`{"type":"move","id":"dev1:3","move":{"verb":"cheat"}}`), protocol.CodeUnknown},
		"a move of the server":     {text(`{"type":"move","id":"dev1:4","move":{"verb":"reckon"}}`), protocol.CodeUnknown},
		"a move of the instructor": {text(`{"type":"move","id":"dev1:5","move":{"verb":"end"}}`), protocol.CodeNotYours},
		"a command of the class":   {text(`{"type":"command","id":"dev1:6","command":{"verb":"close"}}`), protocol.CodeUnknown},
		"a concern of others":      {text(`{"type":"move","id":"dev1:7","move":{"verb":"voice","concern":"gone-by-tonight"}}`), "not_your_concern"},
		"an offer that is none":    {text(`{"type":"move","id":"dev1:8","move":{"verb":"accept","offer":7}}`), "no_such_offer"},
		"a text of nothing":        {text(`{"type":"move","id":"dev1:9","move":{"verb":"say","text":" "}}`), protocol.CodeBadText},
		"a deep nest":              {text(`{"type":"weigh","id":"dev1:10","package":` + strings.Repeat("[", 3000) + strings.Repeat("]", 3000) + `}`), protocol.CodeMalformed},
		"a message too large":      {text(`{"type":"hello","epoch":"` + strings.Repeat("a", 9000) + `"}`), protocol.CodeTooLarge},
		"a binary frame":           {func() { require.NoError(t, ben.WriteMessage(websocket.BinaryMessage, []byte(`{"type":"hello"}`))) }, protocol.CodeNotText},
		"invalid UTF-8": {func() {
			require.NoError(t, ben.WriteMessage(websocket.TextMessage, []byte("{\"type\":\"hello\",\"epoch\":\"\xc3\x28\"}")))
		}, protocol.CodeNotText},
		"nothing": {text(``), protocol.CodeMalformed},
	} {
		t.Run(what, func(t *testing.T) {
			c.send()
			got := ben.hear()
			assert.Equal(t, "refused", got.Type)
			assert.Equal(t, c.code, got.Code)
			assert.Positive(t, got.Number, "it says what the client should have seen")
		})
	}
	assert.JSONEq(t, before, p.view("ben"))
	ben.send(`{"type":"move","id":"dev1:99","move":{"verb":"say","text":"Still here."}}`)
	assert.Equal(t, "frame", ben.hear().Type)
}

func TestARepeatedCommandTakesEffectOnce(t *testing.T) {
	p := newPlace(t)
	ben := p.join("ben")
	say := `{"type":"move","id":"dev1:1","move":{"verb":"say","text":"Only once."}}`
	ben.send(say)
	assert.Equal(t, "frame", ben.hear().Type)
	first := ben.hear()
	ben.send(say)
	assert.Equal(t, first, ben.hear())
	assert.Equal(t, 1, strings.Count(p.view("ben"), "Only once."))
}

func TestCommandsAfterTheEndAreRefused(t *testing.T) {
	p := newPlace(t)
	p.play(game.Instructor, game.End{})
	ben := p.join("ben")
	before := p.view("ben")
	ben.send(`{"type":"move","id":"dev1:1","move":{"verb":"voice","concern":"works-for-a-year"}}`)
	assert.Equal(t, protocol.Code("over"), ben.hear().Code)
	assert.JSONEq(t, before, p.view("ben"))
}

func TestAMessageFarTooLargeEndsTheConnection(t *testing.T) {
	p := newPlace(t)
	ben := p.join("ben")
	ben.WriteMessage(websocket.TextMessage, bytes.Repeat([]byte("a"), 1<<20))
	assert.Contains(t, []int{websocket.CloseMessageTooBig, 0}, ben.end())
}

func TestAFloodOfCommandsIsSlowedDownThenEnded(t *testing.T) {
	p := newPlace(t)
	ben := p.join("ben")
	say := func(i int) error {
		return ben.WriteMessage(websocket.TextMessage, fmt.Appendf(nil, `{"type":"move","id":"dev1:%d","move":{"verb":"say","text":"Talk."}}`, i))
	}
	// A few too many are told so, each.
	const few = 40
	for i := range few {
		require.NoError(t, say(i+1))
	}
	counts := map[string]int{}
	for counts["ack"]+counts["too fast"] < few {
		ben.SetReadDeadline(time.Now().Add(10 * time.Second))
		_, data, err := ben.ReadMessage()
		require.NoError(t, err)
		switch {
		case bytes.Contains(data, []byte(`"ack"`)):
			counts["ack"]++
		case bytes.Contains(data, []byte(`"too_fast"`)):
			counts["too fast"]++
		}
	}
	assert.GreaterOrEqual(t, counts["ack"], 20, "the bucket holds twenty")
	assert.Positive(t, counts["too fast"])

	// Who goes on is shown out.
	go func() {
		for i := few; say(i+1) == nil; i++ {
		}
	}()
	assert.Equal(t, protocol.CloseFlood, ben.end())
}

func TestSignsOfLifeHaveABucketOfTheirOwn(t *testing.T) {
	p := newPlace(t)
	ben := p.join("ben")
	answers := func(messages ...string) (kinds []string) {
		for _, m := range messages {
			require.NoError(t, ben.WriteMessage(websocket.TextMessage, []byte(m)))
		}
		for len(kinds) < len(messages) {
			var heard struct{ Type, Code string }
			ben.SetReadDeadline(time.Now().Add(10 * time.Second))
			require.NoError(t, ben.ReadJSON(&heard))
			switch heard.Type {
			case "ack":
				kinds = append(kinds, "ack")
			case "refused":
				kinds = append(kinds, heard.Code)
			}
		}
		return kinds
	}
	here := slices.Repeat([]string{`{"type":"here","id":"dev1:1"}`}, 6)
	assert.Equal(t, []string{"ack", "ack", "ack", "ack", "ack", "too_fast"}, answers(here...))
	assert.Equal(t, []string{"ack"}, answers(`{"type":"move","id":"dev1:2","move":{"verb":"say","text":"Talk."}}`), "others have room yet")
}

func TestAFloodOfPingsIsEnded(t *testing.T) {
	p := newPlace(t)
	ben := p.join("ben")
	go func() {
		for ben.WriteControl(websocket.PingMessage, []byte("a"), time.Now().Add(time.Second)) == nil {
		}
	}()
	assert.Equal(t, protocol.CloseFlood, ben.end())
	<-p.closed
}

func TestAFloodOfPongsIsEnded(t *testing.T) {
	p := newPlace(t)
	ben := p.join("ben")
	go func() {
		for ben.WriteControl(websocket.PongMessage, nil, time.Now().Add(time.Second)) == nil {
		}
	}()
	assert.Equal(t, protocol.CloseFlood, ben.end())
}

func TestAClientThatFallsSilentIsLetGo(t *testing.T) {
	p := newPlace(t, (*socket.Server).Hurry)
	ben := p.join("ben")
	ben.SetPingHandler(func(string) error { return nil }) // half open: it hears and does not answer
	began := time.Now()
	go ben.end()
	<-p.closed
	assert.Less(t, time.Since(began), 5*time.Second)
}

func TestAClientThatAnswersPingsStays(t *testing.T) {
	p := newPlace(t, (*socket.Server).Hurry)
	ben := p.join("ben")
	go ben.end()
	select {
	case <-p.closed:
		t.Fatal("closed although it answered")
	case <-time.After(600 * time.Millisecond): // four times as long as the dead get
	}
}

func TestASlowReaderIsLetGoAndComesBack(t *testing.T) {
	p := newPlace(t, (*socket.Server).HurryWrites)
	ben := p.dial("ben")
	ben.NetConn().(*net.TCPConn).SetReadBuffer(4 << 10)
	ben.send(`{"type":"hello"}`)
	hello := ben.hear()
	ben.hear()
	words := strings.Repeat("many words ", 90)
	deadline := time.Now().Add(20 * time.Second)
	for len(p.closed) == 0 && time.Now().Before(deadline) {
		p.play("ada", game.Say{Text: game.Text{Of: "p-ada", Words: words}})
	}
	require.Len(t, p.closed, 1, "closed by the server while the client looked away")
	assert.Contains(t, []int{protocol.CloseSlow, 0, websocket.CloseAbnormalClosure}, ben.end())

	again := p.dial("ben")
	again.send(fmt.Sprintf(`{"type":"hello","epoch":%q,"number":%d}`, hello.Epoch, hello.Number))
	assert.Equal(t, "hello", again.hear().Type)
	assert.Equal(t, "view", again.hear().Type, "it missed more than the ring holds")
}

func TestAClientThatIsSlowForAMomentIsToldWhy(t *testing.T) {
	p := newPlace(t)
	held := make(chan *socket.Conn, 1)
	server := socket.NewServer(socket.Config{Origins: socket.Origins{List: []string{origin}}})
	p.http.Config.Handler = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		server.Accept(w, r, socket.Seat, func(c *socket.Conn) socket.Handler {
			held <- c
			return silent{}
		})
	})
	ben := p.dial("ben")
	conn := <-held
	big := bytes.Repeat([]byte("a"), 200<<10)
	for range 200 { // far more than the outbox and the network's own buffers hold
		conn.Send(big)
	}
	assert.Equal(t, protocol.CloseSlow, ben.end())
	server.Shutdown(t.Context())
}

type silent struct{}

func (silent) Message(context.Context, protocol.ClientMessage) {}
func (silent) Number() int                                     { return 0 }
func (silent) Closed()                                         {}

func TestShutdownTellsEverybody(t *testing.T) {
	p := newPlace(t)
	ada, ben := p.join("ada"), p.join("ben")
	done := make(chan struct{})
	go func() {
		p.socket.Shutdown(context.Background())
		close(done)
	}()
	for _, c := range []*client{ada, ben} {
		notice := c.hear()
		assert.Equal(t, "notice", notice.Type)
		assert.Equal(t, protocol.Code("stopping"), notice.Code)
		assert.Equal(t, protocol.CloseStopping, c.end())
	}
	<-done
	late := p.dial("ada")
	assert.Equal(t, protocol.CloseStopping, late.end(), "nobody gets in any more")
	assert.Len(t, p.closed, 2, "nor is anything opened for them")
}

func TestShutdownWhileOthersConnect(t *testing.T) {
	for range 10 {
		p := newPlace(t, (*socket.Server).Hurry)
		var dialing sync.WaitGroup
		for range 8 {
			dialing.Go(func() {
				if c, _, err := p.try("ada", http.Header{"Origin": {origin}}); err == nil {
					defer c.Close()
					for err == nil { // it is told why, and let go
						_, _, err = c.ReadMessage()
					}
				}
			})
		}
		p.socket.Shutdown(t.Context())
		p.socket.Shutdown(t.Context())
		dialing.Wait()
	}
}

func TestShutdownWaitsForNobodyLongerThanItMay(t *testing.T) {
	p := newPlace(t)
	p.join("ada") // does not read, so does not answer
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	began := time.Now()
	p.socket.Shutdown(ctx)
	assert.Less(t, time.Since(began), 3*time.Second)
}

func TestTheHandshakeRefuses(t *testing.T) {
	p := newPlace(t)
	for what, header := range map[string]http.Header{
		"a foreign page":            {"Origin": {"http://elsewhere.example.org"}},
		"the right name as a part":  {"Origin": {"http://parley.example.org.elsewhere.example"}},
		"another scheme":            {"Origin": {"https://parley.example.org"}},
		"another port":              {"Origin": {"http://parley.example.org:8080"}},
		"a page without an address": {"Origin": {"null"}},
		"two pages":                 {"Origin": {origin, origin}},
		"a request that names none": {},
		"a name with a password":    {"Origin": {"http://a:b@parley.example.org"}},
	} {
		t.Run(what, func(t *testing.T) {
			_, response, err := p.try("ben", header)
			require.ErrorIs(t, err, websocket.ErrBadHandshake)
			assert.Equal(t, http.StatusForbidden, response.StatusCode)
		})
	}
	t.Run("a client of another subprotocol", func(t *testing.T) {
		dialer := websocket.Dialer{Subprotocols: []string{"parley.0"}}
		_, response, err := dialer.Dial(strings.Replace(p.http.URL, "http", "ws", 1)+"/ben", http.Header{"Origin": {origin}})
		require.ErrorIs(t, err, websocket.ErrBadHandshake)
		assert.Equal(t, http.StatusBadRequest, response.StatusCode)
	})
	t.Run("what is no websocket", func(t *testing.T) {
		response, err := http.Get(p.http.URL + "/ben")
		require.NoError(t, err)
		response.Body.Close()
		assert.GreaterOrEqual(t, response.StatusCode, 400)
	})
}

func TestRejectSaysWhy(t *testing.T) {
	p := newPlace(t)
	assert.Equal(t, protocol.CloseNoEntry, p.dial("nobody").end())
}

func TestNothingIsCompressed(t *testing.T) {
	p := newPlace(t)
	dialer := websocket.Dialer{Subprotocols: []string{protocol.Subprotocol}, EnableCompression: true}
	ws, response, err := dialer.Dial(strings.Replace(p.http.URL, "http", "ws", 1)+"/ben", http.Header{"Origin": {origin}})
	require.NoError(t, err)
	defer ws.Close()
	assert.Empty(t, response.Header.Get("Sec-Websocket-Extensions"))
	assert.Equal(t, protocol.Subprotocol, ws.Subprotocol())
}
