package web

import (
	"net/http"

	"github.com/gorilla/websocket"

	"parley/game"
	"parley/server/class"
	"parley/server/protocol"
	"parley/server/socket"
)

// maxSockets is how many sockets one person, or one class's instructors, may have open at once.
const maxSockets = 12

// socket opens the websocket of a class: a person's, by the class's cookie, or with ?as=instructor that of the
// instructor who runs the class, by theirs. Neither cookie opens the other's.
func (s *Server) socket(w http.ResponseWriter, r *http.Request) {
	if under, ok := w.(interface{ Unwrap() http.ResponseWriter }); ok {
		w = under.Unwrap() // the connection is taken over, which a wrapper cannot hand on
	}
	c := s.Classes.Class(class.ID(r.PathValue("class")))
	person, limits, at, ok := game.PersonID(""), socket.Seat, session{}, false
	if s.SeatLimits != nil {
		limits = *s.SeatLimits
	}
	if r.URL.Query().Get("as") == "instructor" {
		limits = socket.Instructor
		var err error
		at, err = s.session(r)
		ok = err == nil && c != nil && c.State().RunBy(at.owner)
	} else {
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
	if person == "" {
		open = s.visited(visit{at.key, at.owner, c.ID}, open)
	}
	s.sockets.Accept(w, r, limits, open)
}

// origins returns the pages that may open sockets: the server's own, and those that the operator named.
func (c Config) origins() []string {
	list := c.Origins
	if c.Public != nil {
		list = append([]string{c.Public.String()}, list...)
	}
	return list
}
