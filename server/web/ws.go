package web

import (
	"net/http"

	"github.com/gorilla/websocket"

	"parley/game"
	"parley/server/class"
	"parley/server/protocol"
	"parley/server/socket"
)

// maxSockets is how many sockets one person, or one class's instructors or projectors, may have open at once.
const maxSockets = 12

// socket opens the websocket of a class: a person's, by the class's cookie, or with ?as=instructor that of the
// instructor who runs the class, by theirs. Neither cookie opens the other's. With ?as=projector the instructor's
// cookie opens what everybody may see.
func (s *Server) socket(w http.ResponseWriter, r *http.Request) {
	if under, ok := w.(interface{ Unwrap() http.ResponseWriter }); ok {
		w = under.Unwrap() // the connection is taken over, which a wrapper cannot hand on
	}
	c := s.Classes.Class(class.ID(r.PathValue("class")))
	person, limits, at, ok := game.PersonID(""), socket.Seat, session{}, false
	if s.SeatLimits != nil {
		limits = *s.SeatLimits
	}
	switch as := r.URL.Query().Get("as"); as {
	case "instructor", "projector":
		limits = socket.Instructor
		var err error
		at, err = s.session(r)
		ok = err == nil && c != nil && c.State().RunBy(at.owner)
		if as == "projector" {
			person = class.Projector
		}
	default:
		var m member
		m, ok = s.member(r, c)
		person = m.person
	}
	if !ok {
		s.sockets.Reject(w, r, protocol.CloseNoEntry, "no entry with this browser's cookies")
		return
	}
	if c.Connections(person) >= maxSockets {
		s.sockets.Reject(w, r, websocket.CloseTryAgainLater, "too many pages are open")
		return
	}
	open := func(conn *socket.Conn) socket.Handler { return c.Connect(conn, person) }
	if person == "" || person == class.Projector {
		open = s.visited(visit{at.key, at.owner, c.ID}, open)
	} else {
		open = s.still(r, c, open)
	}
	s.sockets.Accept(w, r, limits, open)
}

// still opens the socket of somebody, and lets go of it if they went on with another device meanwhile: whoever closes
// the sockets of the old device cannot have seen this one.
func (s *Server) still(r *http.Request, c *class.Class, open func(*socket.Conn) socket.Handler) func(*socket.Conn) socket.Handler {
	return func(conn *socket.Conn) socket.Handler {
		handler := open(conn)
		if _, ok := s.member(r, c); !ok {
			conn.Close(protocol.CloseNoEntry, "no entry with this browser's cookies")
		}
		return handler
	}
}

// origins returns the pages that may open sockets: the server's own, and those that the operator named.
func (c Config) origins() []string {
	list := c.Origins
	if c.Public != nil {
		list = append([]string{c.Public.String()}, list...)
	}
	return list
}
