package web

import (
	"context"
	"crypto/subtle"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"

	"parley/game"
	"parley/server/class"
	"parley/server/journal/sqlite"
	"parley/server/protocol"
)

const (
	// deviceItem is the kind of links for another device. The key is the class with the person, so that there is one
	// for each at a time; the value is the hash of the token.
	deviceItem = "device"
	// deviceKeep is for how long such a link is good.
	deviceKeep = 10 * time.Minute
	// deviceMark begins their tokens: device.<class>.<person>.<secret>.
	deviceMark = "device."
)

var errNoPerson = refuse(protocol.CodeNoPerson, "There is no such person in the class.", "Pick one of the people listed.")

// deviceLink is a link that takes a person's seat to another device, once.
type deviceLink struct {
	Link    string `json:"link"`
	Expires int64  `json:"expires"` // unix milliseconds
}

// linkDevice makes a link for a person of a class, in place of one made before.
func (s *Server) linkDevice(w http.ResponseWriter, r *http.Request, c *class.Class, person game.PersonID) {
	secret, expires := class.NewToken(), time.Now().Add(deviceKeep)
	key := string(c.ID) + "." + string(person)
	err := s.Items.Put(r.Context(), sqlite.Item{
		Kind: deviceItem, Key: key, Value: []byte(class.HashToken(secret)), Expires: expires,
	})
	if err != nil {
		s.fail(w, r, fmt.Errorf("keep a link for another device: %w", err))
		return
	}
	writeJSON(w, http.StatusOK, deviceLink{s.enterLink(deviceMark + key + "." + secret), expires.UnixMilli()})
}

// linkOwnDevice makes a link for the person who asks.
func (s *Server) linkOwnDevice(w http.ResponseWriter, r *http.Request) {
	var wish entered
	if err := readJSON(w, r, &wish); err != nil {
		s.fail(w, r, err)
		return
	}
	m, ok := s.member(r, s.Classes.Class(wish.Class))
	if !ok {
		s.fail(w, r, class.ErrNotHere)
		return
	}
	s.linkDevice(w, r, m.class, m.person)
}

// linkPersonsDevice makes a link for a person of a class that the instructor runs.
func (s *Server) linkPersonsDevice(w http.ResponseWriter, r *http.Request, owner class.Owner) {
	var wish struct {
		Person game.PersonID `json:"person"`
	}
	c, err := s.run(r, owner)
	if err == nil {
		err = readJSON(w, r, &wish)
	}
	if err != nil {
		s.fail(w, r, err)
		return
	}
	if p := c.State().Person(wish.Person); p == nil || !p.In() {
		s.fail(w, r, errNoPerson)
		return
	}
	s.linkDevice(w, r, c, wish.Person)
}

// isDeviceToken tells whether a token is of a link for another device, good or not.
func isDeviceToken(token string) bool { return strings.HasPrefix(token, deviceMark) }

// findDevice returns whom a link for another device lets in, or class.ErrCannotEnter.
func (s *Server) findDevice(ctx context.Context, token string) (*class.Class, game.PersonID, error) {
	return s.device(ctx, token, s.Items.Get)
}

// takeDevice is findDevice for whoever goes on with that device: nobody else can.
func (s *Server) takeDevice(ctx context.Context, token string) (*class.Class, game.PersonID, error) {
	return s.device(ctx, token, s.Items.Take)
}

func (s *Server) device(ctx context.Context, token string, get func(context.Context, string, string) (sqlite.Item, error)) (*class.Class, game.PersonID, error) {
	parts := strings.Split(strings.TrimPrefix(token, deviceMark), ".")
	if len(parts) != 3 {
		return nil, "", class.ErrCannotEnter
	}
	c := s.Classes.Class(class.ID(parts[0]))
	if c == nil {
		return nil, "", class.ErrCannotEnter
	}
	it, err := get(ctx, deviceItem, parts[0]+"."+parts[1])
	switch {
	case errors.Is(err, sqlite.ErrNoItem):
		return nil, "", class.ErrCannotEnter
	case err != nil:
		return nil, "", fmt.Errorf("look up a link for another device: %w", err)
	case subtle.ConstantTimeCompare(it.Value, []byte(class.HashToken(parts[2]))) == 0:
		return nil, "", class.ErrCannotEnter
	}
	return c, game.PersonID(parts[1]), nil
}
