package socket

import (
	"context"
	"log/slog"
	"net/http"
	"sync"

	"github.com/gorilla/websocket"

	"parley/server/protocol"
)

// Handler is what a connection is for. Its methods are called by the connection's one goroutine.
type Handler interface {
	// Message handles one message, well formed and within the pace. The next is read when it returns. ctx ends
	// with the connection.
	Message(ctx context.Context, message protocol.ClientMessage)
	// Number is the number of the newest frame the client was told of, for refusals; 0 if it is told none.
	Number() int
	// Closed is called once, after the last message.
	Closed()
}

// Metrics is told what connections do. Its methods are called by many goroutines at once and must return at once.
type Metrics interface {
	// Connected says that connections were opened (above 0) or ended.
	Connected(change int)
	// Refused counts messages that were refused here.
	Refused(code protocol.Code)
	// Closed counts connections that the server closed, by their close code.
	Closed(code int)
}

// Config says who may connect.
type Config struct {
	Origins Origins
	Log     *slog.Logger // none: slog's default
	Metrics Metrics      // none: not counted
}

// Server accepts connections and knows those that are open.
type Server struct {
	cfg      Config
	times    times
	upgrader websocket.Upgrader
	readers  sync.WaitGroup

	mu       sync.Mutex
	conns    map[*Conn]struct{}
	stopping bool
}

// NewServer returns a server without connections.
func NewServer(cfg Config) *Server {
	if cfg.Log == nil {
		cfg.Log = slog.Default()
	}
	if cfg.Metrics == nil {
		cfg.Metrics = unmeasured{}
	}
	return &Server{
		cfg:   cfg,
		times: usual,
		upgrader: websocket.Upgrader{
			HandshakeTimeout: usual.write,
			ReadBufferSize:   1 << 10,
			WriteBufferSize:  1 << 10,
			WriteBufferPool:  &sync.Pool{},
			Subprotocols:     []string{protocol.Subprotocol},
			CheckOrigin:      cfg.Origins.Allow,
		},
		conns: map[*Conn]struct{}{},
	}
}

// Accept makes r a websocket and serves it in a goroutine of its own, so that the HTTP handler can return and
// its buffers go. open is told the connection and returns what it is for; it may send already. A request
// that cannot become a websocket was answered when Accept returns false.
func (s *Server) Accept(w http.ResponseWriter, r *http.Request, limits Limits, open func(*Conn) Handler) bool {
	c := s.upgrade(w, r, limits)
	if c == nil {
		return false
	}
	if c.late {
		c.Close(protocol.CloseStopping, "restarting")
		open = func(*Conn) Handler { return nobody{} }
	}
	go c.serve(open)
	return true
}

// Reject makes r a websocket only to close it with a code, which is all that a browser tells a page of a
// connection that it could not open.
func (s *Server) Reject(w http.ResponseWriter, r *http.Request, code int, reason string) {
	if c := s.upgrade(w, r, Seat); c != nil {
		c.Close(code, reason)
		go c.serve(func(*Conn) Handler { return nobody{} })
	}
}

// upgrade returns the connection, counted as a reader unless it comes late, or nil after r was answered.
func (s *Server) upgrade(w http.ResponseWriter, r *http.Request, limits Limits) *Conn {
	if !offers(r, protocol.Subprotocol) && s.cfg.Origins.Allow(r) {
		w.Header().Set("Sec-Websocket-Protocol", protocol.Subprotocol)
		http.Error(w, "this address speaks the websocket subprotocol "+protocol.Subprotocol, http.StatusBadRequest)
		return nil
	}
	ws, err := s.upgrader.Upgrade(w, r, nil)
	if err != nil {
		s.cfg.Log.Debug("websocket refused", "err", err)
		return nil
	}
	c := newConn(s, ws, limits)
	s.mu.Lock()
	defer s.mu.Unlock()
	if c.late = s.stopping; !c.late {
		s.conns[c] = struct{}{}
		s.readers.Add(1)
	}
	s.cfg.Metrics.Connected(1)
	return c
}

func offers(r *http.Request, subprotocol string) bool {
	for _, p := range websocket.Subprotocols(r) {
		if p == subprotocol {
			return true
		}
	}
	return false
}

func (s *Server) forget(c *Conn) {
	s.cfg.Metrics.Connected(-1)
	if c.late {
		return
	}
	s.mu.Lock()
	delete(s.conns, c)
	s.mu.Unlock()
	s.readers.Done()
}

// Shutdown tells every client that the server stops, closes the connections with protocol.CloseStopping and
// waits for them to end; when ctx ends it waits no more and cuts them off. Later connections are closed at once, and
// not waited for.
func (s *Server) Shutdown(ctx context.Context) {
	s.mu.Lock()
	s.stopping = true
	conns := make([]*Conn, 0, len(s.conns))
	for c := range s.conns {
		conns = append(conns, c)
	}
	s.mu.Unlock()
	for _, c := range conns {
		c.Tell(protocol.ServerNotice{Code: "stopping", Text: "The server restarts. This page goes on by itself."})
		c.Close(protocol.CloseStopping, "restarting")
	}
	ended := make(chan struct{})
	go func() {
		s.readers.Wait()
		close(ended)
	}()
	select {
	case <-ended:
		return
	case <-ctx.Done():
	}
	for _, c := range conns {
		c.ws.Close()
	}
	<-ended
}

// nobody handles a connection that is closed already.
type nobody struct{}

func (nobody) Message(context.Context, protocol.ClientMessage) {}
func (nobody) Number() int                                     { return 0 }
func (nobody) Closed()                                         {}

// unmeasured is Metrics that nobody reads.
type unmeasured struct{}

func (unmeasured) Connected(int)         {}
func (unmeasured) Refused(protocol.Code) {}
func (unmeasured) Closed(int)            {}
