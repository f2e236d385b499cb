package web

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"time"

	"parley/server/class"
	"parley/server/journal/sqlite"
	"parley/server/password"
)

// Items keeps what a server knows of its instructors, apart from their classes.
type Items interface {
	Put(ctx context.Context, it sqlite.Item) error
	Get(ctx context.Context, kind, key string) (sqlite.Item, error)
	Take(ctx context.Context, kind, key string) (sqlite.Item, error)
	Delete(ctx context.Context, kind, key string) error
	List(ctx context.Context, kind string) ([]sqlite.Item, error)
}

// linkItem is the kind of one-time links for instructors. The key is the hash of a token, the value who comes by it.
const linkItem = "host-link"

const linkKeep = 7 * 24 * time.Hour

const (
	// firstHost is the instructor who runs the server: the one for whom the program prints links.
	firstHost class.Owner = "i1"
	// newHost stands in a link that makes a new instructor of whoever opens it.
	newHost class.Owner = "new"
)

// doors lets instructors in.
type doors struct {
	items  Items
	hasher *password.Hasher
	turn   chan struct{} // holds a token while somebody changes who the instructors are
}

// NewLink returns a token that opens a session of the server's first instructor, once, within a week: the page is
// /host#token. Only its hash is kept. Who comes by it may set a password without knowing the old one.
func NewLink(ctx context.Context, items Items) (token string, err error) {
	return keepLink(ctx, items, firstHost)
}

// InviteLink is NewLink for somebody who becomes a new instructor.
func InviteLink(ctx context.Context, items Items) (token string, err error) {
	return keepLink(ctx, items, newHost)
}

// LinkFor is NewLink for the instructor of that name, who forgot their password.
func LinkFor(ctx context.Context, items Items, name string) (token string, err error) {
	all, err := doors{items: items}.all(ctx)
	if err != nil {
		return "", err
	}
	id, _ := named(all, name)
	if id == "" {
		return "", fmt.Errorf("no instructor is called %q; --new makes another", name)
	}
	return keepLink(ctx, items, id)
}

func keepLink(ctx context.Context, items Items, who class.Owner) (token string, err error) {
	token = class.NewToken()
	err = items.Put(ctx, sqlite.Item{
		Kind: linkItem, Key: class.HashToken(token), Value: []byte(who), Expires: time.Now().Add(linkKeep),
	})
	if err != nil {
		return "", fmt.Errorf("keep an instructor's link: %w", err)
	}
	return token, nil
}

// FirstLink returns the token of a new link while the first instructor has neither a session nor a password, and
// nothing otherwise.
func FirstLink(ctx context.Context, items Items) (token string, err error) {
	d := doors{items: items}
	sessions, err := d.sessions(ctx, firstHost)
	if err != nil {
		return "", err
	}
	first, err := d.instructor(ctx, firstHost)
	if err != nil {
		return "", err
	}
	if len(sessions) > 0 || first.Hash != "" {
		return "", nil
	}
	return NewLink(ctx, items)
}

// open takes a one-time link, and returns the instructor who came by it.
func (d doors) open(ctx context.Context, token string) (class.Owner, error) {
	link, err := d.items.Take(ctx, linkItem, class.HashToken(token))
	if errors.Is(err, sqlite.ErrNoItem) {
		return "", errLink
	}
	if err != nil {
		return "", fmt.Errorf("open an instructor's link: %w", err)
	}
	owner := class.Owner(link.Value)
	if owner == newHost {
		return d.add(ctx)
	}
	return owner, d.know(ctx, owner)
}

// instructorOnly lets instructors pass, and says which it is.
func (s *Server) instructorOnly(next func(http.ResponseWriter, *http.Request, class.Owner)) http.HandlerFunc {
	return s.sessionOnly(func(w http.ResponseWriter, r *http.Request, at session) { next(w, r, at.owner) })
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
	owner, err := s.doors.open(r.Context(), wish.Token)
	if err == nil {
		err = s.begin(w, r, owner, true)
	}
	if err != nil {
		s.fail(w, r, err)
		return
	}
	writeJSON(w, http.StatusOK, struct{}{})
}

// invite makes a one-time link for somebody who becomes a new instructor.
func (s *Server) invite(w http.ResponseWriter, r *http.Request, _ class.Owner) {
	token, err := InviteLink(r.Context(), s.doors.items)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	writeJSON(w, http.StatusOK, link{s.base() + "/host#" + token})
}

// link is a one-time link, for somebody to hand on.
type link struct {
	Link string `json:"link"`
}

// base returns the address that browsers use, without a slash behind it.
func (s *Server) base() string {
	if s.Base == nil {
		return ""
	}
	return s.Base()
}
