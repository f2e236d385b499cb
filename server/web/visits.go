package web

import (
	"context"
	"sync"

	"parley/server/class"
	"parley/server/protocol"
	"parley/server/socket"
)

// visit is why an instructor's socket is open: a session, and a class that its instructor runs.
type visit struct {
	session string // key
	owner   class.Owner
	class   class.ID
}

// visits are the sockets of instructors, so that they close with what opened them.
type visits struct {
	mu   sync.Mutex // held for no I/O
	open map[*socket.Conn]visit
}

// close closes the sockets whose visits are meant.
func (v *visits) close(meant func(visit) bool, reason string) {
	v.mu.Lock()
	defer v.mu.Unlock()
	for conn, why := range v.open {
		if meant(why) {
			conn.Close(protocol.CloseNoEntry, reason)
		}
	}
}

func (v *visits) add(conn *socket.Conn, why visit) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.open[conn] = why
}

func (v *visits) remove(conn *socket.Conn) {
	v.mu.Lock()
	defer v.mu.Unlock()
	delete(v.open, conn)
}

// visited lets an instructor's socket open for as long as why holds. It is looked at again once the socket is
// listed: what ended before that closed nothing.
func (s *Server) visited(why visit, open func(*socket.Conn) socket.Handler) func(*socket.Conn) socket.Handler {
	return func(conn *socket.Conn) socket.Handler {
		s.visits.add(conn, why)
		if !s.holds(why) {
			conn.Close(protocol.CloseNoEntry, "this session was ended")
		}
		return leaving{open(conn), func() { s.visits.remove(conn) }}
	}
}

// holds tells whether why is still a reason to be here.
func (s *Server) holds(why visit) bool {
	if _, err := s.doors.session(context.Background(), why.session); err != nil {
		return false
	}
	c := s.Classes.Class(why.class)
	return c != nil && c.State().RunBy(why.owner)
}

// leaving is a handler that does something more when its connection ends.
type leaving struct {
	socket.Handler
	then func()
}

// Closed implements socket.Handler.
func (l leaving) Closed() {
	l.Handler.Closed()
	l.then()
}
