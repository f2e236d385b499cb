package web

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"time"

	"parley/server/class"
	"parley/server/journal/sqlite"
	"parley/server/protocol"
)

// shareItem is the kind of links by which a class is shared. The key is the hash of a token, the value the class.
const shareItem = "class-link"

var (
	errNotCreator = refuse(protocol.CodeNotYours, "Only the instructor who opened the class may do that.", "Ask them.")
	errShareLink  = refuse(protocol.CodeCannotJoin, "This link was used already, or is too old.", "Ask your colleague for a new one.")
)

// run returns the class that a request names, if the instructor runs it.
func (s *Server) run(r *http.Request, owner class.Owner) (*class.Class, error) {
	return s.runs(class.ID(r.PathValue("id")), owner)
}

// runs returns the class of that id, if the instructor runs it.
func (s *Server) runs(id class.ID, owner class.Owner) (*class.Class, error) {
	c := s.Classes.Class(id)
	if c == nil || !c.State().RunBy(owner) {
		return nil, errNoClass
	}
	return c, nil
}

// created returns the class that a request names, if the instructor opened it.
func (s *Server) created(r *http.Request, owner class.Owner) (*class.Class, error) {
	c, err := s.run(r, owner)
	if err == nil && c.State().Owner != owner {
		err = errNotCreator
	}
	return c, err
}

// shareClass makes a one-time link for a colleague who is to run a class too: the page is /share#token.
func (s *Server) shareClass(w http.ResponseWriter, r *http.Request, owner class.Owner) {
	c, err := s.created(r, owner)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	token := class.NewToken()
	err = s.doors.items.Put(r.Context(), sqlite.Item{
		Kind: shareItem, Key: class.HashToken(token), Value: []byte(c.ID), Expires: time.Now().Add(linkKeep),
	})
	if err != nil {
		s.fail(w, r, fmt.Errorf("keep a link to a class: %w", err))
		return
	}
	writeJSON(w, http.StatusOK, link{s.base() + "/share#" + token})
}

// takeShare lets an instructor run the class of a link. Whoever runs it already leaves the link for its colleague.
func (s *Server) takeShare(w http.ResponseWriter, r *http.Request, owner class.Owner) {
	var wish struct {
		Token string `json:"token"`
	}
	if err := readJSON(w, r, &wish); err != nil {
		s.fail(w, r, err)
		return
	}
	c, err := s.shared(r.Context(), s.doors.items.Get, wish.Token)
	if err == nil && !c.State().RunBy(owner) {
		if c, err = s.shared(r.Context(), s.doors.items.Take, wish.Token); err == nil {
			err = c.Share(r.Context(), owner)
		}
	}
	if err != nil {
		s.fail(w, r, err)
		return
	}
	writeJSON(w, http.StatusOK, entered{c.ID})
}

// shared returns the class of a link that is read in that way.
func (s *Server) shared(ctx context.Context, read func(context.Context, string, string) (sqlite.Item, error), token string) (*class.Class, error) {
	it, err := read(ctx, shareItem, class.HashToken(token))
	if errors.Is(err, sqlite.ErrNoItem) {
		return nil, errShareLink
	}
	if err != nil {
		return nil, fmt.Errorf("read a link to a class: %w", err)
	}
	c := s.Classes.Class(class.ID(it.Value))
	if c == nil {
		return nil, errShareLink
	}
	return c, nil
}

// unshareClass ends that a colleague runs a class: by who opened it, or by the colleague, who leaves.
func (s *Server) unshareClass(w http.ResponseWriter, r *http.Request, owner class.Owner) {
	with := class.Owner(r.PathValue("owner"))
	c, err := s.run(r, owner)
	if err == nil && with != owner {
		c, err = s.created(r, owner)
	}
	if err == nil {
		err = c.Unshare(r.Context(), with)
	}
	if err != nil {
		s.fail(w, r, err)
		return
	}
	s.visits.close(func(v visit) bool { return v.class == c.ID && v.owner == with }, "this class is not shared with you any more")
	writeJSON(w, http.StatusOK, struct{}{})
}
