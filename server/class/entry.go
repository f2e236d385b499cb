package class

import (
	"context"
	"crypto/hmac"
	"encoding/base64"
	"errors"
	"fmt"
	"strings"

	"parley/game"
	"parley/game/scenario"
	"parley/server/journal/seal"
	"parley/server/protocol"
)

// Invitation is somebody on the roster, with the token of the link that is theirs alone: the page is /enter#token.
// It may be used again and again, as on a printed sheet; each time the device that had the seat loses it.
type Invitation struct {
	Person game.PersonID
	Name   string
	Group  string
	Token  string
}

// tagSize is how many bytes of a tag stand in a token: 128 bits.
const tagSize = 16

// Invitations returns everybody on the roster who may come in, with their links as long as they are good. A link
// is worked out from its person's key, so it is the same whenever it is asked for, stands in no record, and dies
// with the key; barring somebody voids it too.
func (c *Class) Invitations(ctx context.Context) ([]Invitation, error) {
	list := []Invitation{}
	for _, p := range c.State().People {
		if !p.Listed || !p.In() {
			continue
		}
		tag, err := c.tag(ctx, p)
		if errors.Is(err, seal.ErrErased) {
			continue // at this very moment
		}
		if err != nil {
			return nil, fmt.Errorf("make the links of class %s: %w", c.ID, err)
		}
		token := fmt.Sprintf("%s.%s.%s", c.ID, p.ID, base64.RawURLEncoding.EncodeToString(tag))
		list = append(list, Invitation{Person: p.ID, Name: p.Name, Group: p.Group, Token: token})
	}
	return list, nil
}

// tag returns what proves that a link is p's.
func (c *Class) tag(ctx context.Context, p Person) ([]byte, error) {
	tag, err := c.home.keys.Tag(ctx, c.ID.keyOf(p.ID), fmt.Sprintf("link %d", p.Issue))
	if err != nil {
		return nil, err
	}
	return tag[:tagSize], nil
}

// Invited returns whom a personal link lets in. A token of another kind, forged or void is answered with
// ErrCannotEnter.
func (r *Registry) Invited(ctx context.Context, token string) (*Class, game.PersonID, error) {
	id, rest, _ := strings.Cut(token, ".")
	person, code, _ := strings.Cut(rest, ".")
	given, err := base64.RawURLEncoding.Strict().DecodeString(code)
	c := r.Class(ID(id))
	if c == nil || err != nil {
		return nil, "", ErrCannotEnter
	}
	p := c.State().Person(game.PersonID(person))
	if p == nil || !p.Listed || !p.In() {
		return nil, "", ErrCannotEnter
	}
	want, err := c.tag(ctx, *p)
	switch {
	case errors.Is(err, seal.ErrErased):
		return nil, "", ErrCannotEnter
	case err != nil:
		return nil, "", fmt.Errorf("check a link of class %s: %w", c.ID, err)
	case !hmac.Equal(given, want):
		return nil, "", ErrCannotEnter
	}
	return c, p.ID, nil
}

// Admit lets a person in with another device, and returns the token by which it is known from now on. The one
// before is void and its sockets are closed. Who may not be there is answered with ErrCannotEnter.
func (c *Class) Admit(ctx context.Context, person game.PersonID) (string, error) {
	token := NewToken()
	err := c.change(ctx, asked{by: string(person), move: request{Verb: "enter"}},
		func(s *State, sc *scenario.Scenario, stages Stages) ([]Event, error) {
			return s.enter(sc, stages, person, HashToken(token))
		})
	if errors.Is(err, ErrOver) {
		err = ErrCannotEnter // it was deleted meanwhile
	}
	if err != nil {
		return "", err
	}
	c.dropDevices(person)
	return token, nil
}

// enter says what follows when a person comes with a new token. Who comes for the first time is treated as
// anybody who joins now.
func (s *State) enter(sc *scenario.Scenario, stages Stages, person game.PersonID, tokenHash string) ([]Event, error) {
	p := s.Person(person)
	if p == nil || !p.In() || (s.Over && p.Invited()) {
		return nil, ErrCannotEnter
	}
	events := []Event{Entered{Person: person, Token: tokenHash}}
	if p.Invited() && p.Table == 0 {
		events = append(events, s.arrive(sc, stages, person)...)
	}
	return events, nil
}

// dropDevices lets go of the clients that a person had until now.
func (c *Class) dropDevices(person game.PersonID) {
	for _, l := range c.links.list(func(l *Link) bool { return l.person == person }) {
		l.conn.Close(protocol.CloseMoved, "You went on with another device.")
	}
}
