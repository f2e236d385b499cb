package web

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"time"

	"parley/server/class"
	"parley/server/journal/sqlite"
)

// Items keeps the hashes of one-time links and of sessions.
type Items interface {
	Put(ctx context.Context, it sqlite.Item) error
	Get(ctx context.Context, kind, key string) (sqlite.Item, error)
	Take(ctx context.Context, kind, key string) (sqlite.Item, error)
	Delete(ctx context.Context, kind, key string) error
	List(ctx context.Context, kind string) ([]sqlite.Item, error)
}

// The kinds of items of this package. The key is the hash of a token, the value the owner it stands for.
const (
	linkItem    = "host-link"
	sessionItem = "host-session"
)

const (
	linkKeep    = 7 * 24 * time.Hour
	sessionKeep = 90 * 24 * time.Hour
)

// onlyHost is the one instructor that a server has so far. Whoever opens a one-time link is them.
const onlyHost class.Owner = "i1"

// doors lets instructors in.
type doors struct{ items Items }

// NewLink returns a token that opens an instructor's session, once, within a week: the page is /host#token.
// Only its hash is kept.
func NewLink(ctx context.Context, items Items) (token string, err error) {
	token = class.NewToken()
	err = items.Put(ctx, sqlite.Item{
		Kind: linkItem, Key: class.HashToken(token), Value: []byte(onlyHost), Expires: time.Now().Add(linkKeep),
	})
	if err != nil {
		return "", fmt.Errorf("keep an instructor's link: %w", err)
	}
	return token, nil
}

// FirstLink returns the token of a new link while no instructor has a session, and nothing once one has.
func FirstLink(ctx context.Context, items Items) (token string, err error) {
	sessions, err := items.List(ctx, sessionItem)
	if err != nil {
		return "", fmt.Errorf("look for instructors: %w", err)
	}
	if len(sessions) > 0 {
		return "", nil
	}
	return NewLink(ctx, items)
}

// open turns the token of a one-time link into that of a session.
func (d doors) open(ctx context.Context, token string) (string, time.Time, error) {
	link, err := d.items.Take(ctx, linkItem, class.HashToken(token))
	if errors.Is(err, sqlite.ErrNoItem) {
		return "", time.Time{}, errLink
	}
	if err != nil {
		return "", time.Time{}, fmt.Errorf("open an instructor's session: %w", err)
	}
	session, expires := class.NewToken(), time.Now().Add(sessionKeep)
	err = d.items.Put(ctx, sqlite.Item{Kind: sessionItem, Key: class.HashToken(session), Value: link.Value, Expires: expires})
	if err != nil {
		return "", time.Time{}, fmt.Errorf("open an instructor's session: %w", err)
	}
	return session, expires, nil
}

// host returns the instructor whose session a request has.
func (s *Server) host(r *http.Request) (class.Owner, error) {
	cookie, err := r.Cookie(hostCookie)
	if err != nil {
		return "", errSession
	}
	it, err := s.doors.items.Get(r.Context(), sessionItem, class.HashToken(cookie.Value))
	if errors.Is(err, sqlite.ErrNoItem) {
		return "", errSession
	}
	if err != nil {
		return "", fmt.Errorf("look up a session: %w", err)
	}
	return class.Owner(it.Value), nil
}

// instructorOnly lets instructors pass, and says which it is.
func (s *Server) instructorOnly(next func(http.ResponseWriter, *http.Request, class.Owner)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		owner, err := s.host(r)
		if err != nil {
			s.fail(w, r, err)
			return
		}
		next(w, r, owner)
	}
}

// openSession turns a one-time link into a session.
func (s *Server) openSession(w http.ResponseWriter, r *http.Request) {
	var wish struct {
		Token string `json:"token"`
	}
	if err := readJSON(w, r, &wish); err != nil {
		s.fail(w, r, err)
		return
	}
	session, expires, err := s.doors.open(r.Context(), wish.Token)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	http.SetCookie(w, s.cookie(hostCookie, session, expires))
	writeJSON(w, http.StatusOK, struct{}{})
}

// showSession says that there is a session.
func (s *Server) showSession(w http.ResponseWriter, _ *http.Request, owner class.Owner) {
	writeJSON(w, http.StatusOK, map[string]any{"instructor": owner})
}

// closeSession ends the session of this browser, if it has one.
func (s *Server) closeSession(w http.ResponseWriter, r *http.Request) {
	if cookie, err := r.Cookie(hostCookie); err == nil {
		if err := s.doors.items.Delete(r.Context(), sessionItem, class.HashToken(cookie.Value)); err != nil {
			s.fail(w, r, err)
			return
		}
	}
	http.SetCookie(w, s.forgotten(hostCookie))
	writeJSON(w, http.StatusOK, struct{}{})
}
