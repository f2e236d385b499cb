package socket

import (
	"context"
	"sync"
	"time"

	"github.com/gorilla/websocket"

	"parley/server/protocol"
)

// Conn is one connection. Send, Tell and Close may be called by many goroutines at once and never wait for the
// network.
type Conn struct {
	server  *Server
	ws      *websocket.Conn
	limits  Limits
	buckets buckets
	cut     context.CancelFunc // ends what is being done for the client
	ctx     context.Context    // handed to the handler with each message, and ended by cut
	pinger  *time.Timer
	late    bool // it came while the server stops
	writers sync.WaitGroup

	mu      sync.Mutex
	outbox  [][]byte
	bytes   int // in the outbox
	writing bool
	closing *closing // set once; nothing is queued any more
}

// closing is how a connection ends.
type closing struct {
	code   int
	reason string
}

func newConn(s *Server, ws *websocket.Conn, limits Limits) *Conn {
	c := &Conn{server: s, ws: ws, limits: limits, buckets: newBuckets(limits)}
	c.ctx, c.cut = context.WithCancel(context.Background())
	c.pinger = time.AfterFunc(time.Hour, c.ping)
	ws.SetReadDeadline(time.Now().Add(s.times.dead)) // before anybody can close c, which shortens it
	return c
}

// Send queues a message, and starts a writer unless one is at work. A full outbox closes the connection with
// protocol.CloseSlow; the client comes back and resumes.
func (c *Conn) Send(message []byte) {
	c.mu.Lock()
	defer c.mu.Unlock()
	switch {
	case c.closing != nil:
	case len(c.outbox) == c.limits.Queued, len(c.outbox) > 0 && c.bytes+len(message) > c.limits.Bytes:
		c.abandon(protocol.CloseSlow, "too slow")
	default:
		c.outbox = append(c.outbox, message)
		c.bytes += len(message)
		c.write()
	}
}

// Tell encodes a message and sends it. One that cannot be encoded is a fault of ours: it is logged, and the
// connection closed.
func (c *Conn) Tell(message any) {
	data, err := protocol.Encode(message)
	if err != nil {
		c.server.cfg.Log.Error("message not encoded", "err", err)
		c.Close(websocket.CloseInternalServerErr, "")
		return
	}
	c.Send(data)
}

// Close ends the connection with a code, after what was queued has been sent. Later calls do nothing.
func (c *Conn) Close(code int, reason string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.closing == nil {
		c.close(code, reason)
	}
}

// abandon closes the connection and leaves what was queued unsent. The lock is held.
func (c *Conn) abandon(code int, reason string) {
	c.outbox, c.bytes = nil, 0
	if c.closing == nil {
		c.close(code, reason)
	}
}

// close is Close with the lock held.
func (c *Conn) close(code int, reason string) {
	c.closing = &closing{code, reason}
	c.server.cfg.Metrics.Closed(code)
	c.write()
}

// write starts a writer unless one is at work. The lock is held.
func (c *Conn) write() {
	if !c.writing {
		c.writing = true
		c.writers.Go(c.drain)
	}
}

// drain sends what is queued, then the close if there is to be one.
func (c *Conn) drain() {
	for {
		message, end, more := c.take()
		switch {
		case end != nil:
			c.ws.WriteControl(websocket.CloseMessage, websocket.FormatCloseMessage(end.code, end.reason), time.Now().Add(c.server.times.close))
			c.ws.SetReadDeadline(time.Now().Add(c.server.times.close)) // the reader waits for the answer, but not for long
			return
		case !more:
			return
		}
		c.ws.SetWriteDeadline(time.Now().Add(c.server.times.write))
		if c.ws.WriteMessage(websocket.TextMessage, message) != nil {
			c.ws.Close() // the reader learns of it
			return
		}
	}
}

// take returns what a writer does next: send a message, close, or end.
func (c *Conn) take() (message []byte, end *closing, more bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.outbox) > 0 {
		message = c.outbox[0]
		c.outbox[0] = nil
		c.outbox = c.outbox[1:]
		c.bytes -= len(message)
		return message, nil, true
	}
	if c.closing == nil {
		c.writing = false
	}
	c.outbox = nil
	return nil, c.closing, false
}

// end has nothing more sent and waits for the writer, if there is one, to learn that the connection is gone.
func (c *Conn) end() {
	c.ws.Close()
	c.mu.Lock()
	if c.closing == nil {
		c.closing = &closing{}
	}
	c.mu.Unlock()
	c.writers.Wait()
}

func (c *Conn) isClosing() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.closing != nil
}
