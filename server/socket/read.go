package socket

import (
	"errors"
	"io"
	"time"
	"unicode/utf8"

	"github.com/gorilla/websocket"

	"parley/server/protocol"
)

// errFlood ends the reading of a client that sends more than anybody should have to read.
var errFlood = errors.New("too many messages")

// Refusals of what never reaches a handler.
var (
	errTooLarge = &protocol.Refusal{Code: protocol.CodeTooLarge, Text: "This message is too large.", Instead: "Send less at once."}
	errNotText  = &protocol.Refusal{Code: protocol.CodeNotText, Text: "This message is not text in UTF-8.", Instead: "Load the page again: it may be of another version."}
	errTooFast  = &protocol.Refusal{Code: protocol.CodeTooFast, Text: "That was too fast.", Instead: "Wait a second and try again."}
)

// serve reads until the connection ends, then cleans up.
func (c *Conn) serve(open func(*Conn) Handler) {
	defer c.server.forget(c)
	c.ws.SetReadLimit(overrun * c.limits.Message)
	c.ws.SetPingHandler(c.pinged)
	c.ws.SetPongHandler(func(string) error { return c.alive() })
	c.pinger.Reset(c.server.times.ping)
	handler := open(c)
	if errors.Is(c.read(handler), errFlood) {
		c.flooded()
	}
	c.cut()
	c.pinger.Stop()
	c.end()
	handler.Closed()
}

// read hands on messages until the connection fails or closes.
func (c *Conn) read(handler Handler) error {
	for {
		kind, r, err := c.ws.NextReader()
		if err != nil {
			return err
		}
		data, err := io.ReadAll(io.LimitReader(r, c.limits.Message+1))
		if err != nil {
			return err
		}
		if c.isClosing() {
			continue
		}
		if err := c.message(handler, kind, data); err != nil {
			return err
		}
	}
}

// message hands on one message, or refuses it. The error ends the connection.
func (c *Conn) message(handler Handler, kind int, data []byte) error {
	switch {
	case int64(len(data)) > c.limits.Message:
		return c.refuse(handler, "", errTooLarge)
	case kind != websocket.TextMessage || !utf8.Valid(data):
		return c.refuse(handler, "", errNotText)
	}
	message, err := protocol.DecodeClient(data)
	if err != nil {
		return c.refuse(handler, message.CommandID(), err)
	}
	if !c.buckets.takes(message) {
		return c.refuse(handler, message.CommandID(), errTooFast)
	}
	handler.Message(c.ctx, message)
	return nil
}

// refuse answers a message that goes no further. Too many of them end the connection.
func (c *Conn) refuse(handler Handler, id protocol.CommandID, err error) error {
	code, text, instead := protocol.CodeOf(err)
	c.server.cfg.Metrics.Refused(code)
	if !c.buckets.faults.Allow() {
		return errFlood
	}
	c.Tell(protocol.ServerRefused{ID: id, Code: code, Text: text, Instead: instead, Number: handler.Number()})
	return nil
}

// flooded closes the connection, and swallows what the client still sends for a moment: a connection that is
// closed with bytes unread is reset, and the reason lost.
func (c *Conn) flooded() {
	c.mu.Lock()
	c.abandon(protocol.CloseFlood, "too many messages")
	c.mu.Unlock()
	raw := c.ws.NetConn()
	raw.SetReadDeadline(time.Now().Add(c.server.times.close))
	io.Copy(io.Discard, raw) // ends by the deadline
}

// ping asks the client for a sign of life, and does so again.
func (c *Conn) ping() {
	if c.ws.WriteControl(websocket.PingMessage, nil, time.Now().Add(c.server.times.write)) == nil {
		c.pinger.Reset(c.server.times.ping)
	}
}

// pinged answers a ping of the client's.
func (c *Conn) pinged(data string) error {
	if !c.buckets.pings.Allow() {
		return errFlood
	}
	err := c.ws.WriteControl(websocket.PongMessage, []byte(data), time.Now().Add(c.server.times.write))
	if errors.Is(err, websocket.ErrCloseSent) {
		return nil
	}
	return err
}

// alive takes a pong for a sign of life.
func (c *Conn) alive() error {
	if !c.buckets.pings.Allow() {
		return errFlood
	}
	if c.isClosing() {
		return nil
	}
	return c.ws.SetReadDeadline(time.Now().Add(c.server.times.dead))
}
