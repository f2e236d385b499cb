package web

import (
	"context"
	"log/slog"
	"net/http"
	"slices"

	"parley/server/class"
)

// session returns the instructor's session that a request has, or errSession.
func (s *Server) session(r *http.Request) (session, error) {
	cookie, err := r.Cookie(hostCookie)
	if err != nil {
		return session{}, errSession
	}
	return s.doors.session(r.Context(), class.HashToken(cookie.Value))
}

// host returns the instructor whose session a request has.
func (s *Server) host(r *http.Request) (class.Owner, error) {
	at, err := s.session(r)
	return at.owner, err
}

// sessionOnly lets instructors pass, with their session.
func (s *Server) sessionOnly(next func(http.ResponseWriter, *http.Request, session)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		at, err := s.session(r)
		if err != nil {
			s.fail(w, r, err)
			return
		}
		if err := s.doors.use(r.Context(), at); err != nil {
			s.log.Warn("use of a session was not noted", slog.Any("err", err)) // a full disk keeps nobody from looking
		}
		next(w, r, at)
	}
}

// begin gives this browser a session of an instructor, in place of one that it had.
func (s *Server) begin(w http.ResponseWriter, r *http.Request, owner class.Owner, byLink bool) error {
	token, expires, err := s.doors.begin(r.Context(), owner, byLink)
	if err != nil {
		return err
	}
	if err := s.endOwn(r); err != nil {
		return err
	}
	http.SetCookie(w, s.cookie(hostCookie, token, expires))
	return nil
}

// endOwn ends the session of this browser, if it has one.
func (s *Server) endOwn(r *http.Request) error {
	cookie, err := r.Cookie(hostCookie)
	if err != nil {
		return nil
	}
	return s.endSession(r.Context(), class.HashToken(cookie.Value))
}

// endSession ends a session, and closes what it opened.
func (s *Server) endSession(ctx context.Context, key string) error {
	if err := s.doors.end(ctx, key); err != nil {
		return err
	}
	s.visits.close(func(v visit) bool { return v.session == key }, "this session was ended")
	return nil
}

// closeSession ends the session of this browser, if it has one.
func (s *Server) closeSession(w http.ResponseWriter, r *http.Request) {
	if err := s.endOwn(r); err != nil {
		s.fail(w, r, err)
		return
	}
	http.SetCookie(w, s.forgotten(hostCookie))
	writeJSON(w, http.StatusOK, struct{}{})
}

// sessionCard is a session as its instructor sees it.
type sessionCard struct {
	ID      string `json:"id"`
	Began   int64  `json:"began"`
	Seen    int64  `json:"seen"`
	Current bool   `json:"current,omitempty"`
}

// listSessions lists the sessions of an instructor, wherever they are.
func (s *Server) listSessions(w http.ResponseWriter, r *http.Request, at session) {
	list, err := s.doors.sessions(r.Context(), at.owner)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	cards := []sessionCard{}
	for _, one := range list {
		cards = append(cards, sessionCard{one.id(), one.began.UnixMilli(), one.seen.UnixMilli(), one.key == at.key})
	}
	writeJSON(w, http.StatusOK, map[string]any{"sessions": cards})
}

// revokeSession ends one of an instructor's own sessions.
func (s *Server) revokeSession(w http.ResponseWriter, r *http.Request, at session) {
	list, err := s.doors.sessions(r.Context(), at.owner)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	i := slices.IndexFunc(list, func(one session) bool { return one.id() == r.PathValue("id") })
	if i < 0 {
		s.fail(w, r, errNoSuchSession)
		return
	}
	if err := s.endSession(r.Context(), list[i].key); err != nil {
		s.fail(w, r, err)
		return
	}
	writeJSON(w, http.StatusOK, struct{}{})
}
