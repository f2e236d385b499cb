package web

import (
	"net/http"

	"parley/server/protocol"
)

var errHostingOff = refuse(protocol.CodeHostingOff, "Only invited instructors open classes on this server.", "Use the link that you were sent, or your name and password.")

// showHosting says whether anybody may become an instructor here, and whether nobody has yet.
func (s *Server) showHosting(w http.ResponseWriter, r *http.Request) {
	all, err := s.doors.all(r.Context())
	if err != nil {
		s.fail(w, r, err)
		return
	}
	writeJSON(w, http.StatusOK, map[string]bool{"open": s.OpenHosting, "first": len(all) == 0})
}

// openHosting makes an instructor of whoever asks, where the operator trusts everybody who reaches the server. A
// browser that has a session keeps it. An address becomes as many in a minute as it may type wrong passwords.
func (s *Server) openHosting(w http.ResponseWriter, r *http.Request) {
	if !s.OpenHosting {
		s.fail(w, r, errHostingOff)
		return
	}
	if _, err := s.session(r); err == nil {
		writeJSON(w, http.StatusOK, struct{}{})
		return
	}
	from, _ := s.from(r)
	if _, ok := s.logins.try(from); !ok {
		s.fail(w, r, errLoginWait)
		return
	}
	owner, err := s.doors.add(r.Context())
	if err == nil {
		err = s.begin(w, r, owner, true)
	}
	if err != nil {
		s.fail(w, r, err)
		return
	}
	writeJSON(w, http.StatusOK, struct{}{})
}
