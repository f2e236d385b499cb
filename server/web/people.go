package web

import (
	"errors"
	"io"
	"mime"
	"net/http"

	"parley/game"
	"parley/server/class"
	"parley/server/protocol"
)

// maxRoster is the size of the largest roster, in bytes.
const maxRoster = 256 << 10

var errNotText = refuse(protocol.CodeMalformed, "The roster is not a text file.", "Send it as text/csv or text/plain: one person on each line, the name first, then the group.")

// addRoster puts the people of a file on the roster of a class, all of them or none. Who stands there already is known,
// and not added again.
func (s *Server) addRoster(w http.ResponseWriter, r *http.Request, owner class.Owner) {
	c, err := s.run(r, owner)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	added := 0
	people, err := readRoster(w, r)
	if err == nil {
		added, err = c.AddRoster(r.Context(), people)
	}
	if err != nil {
		s.fail(w, r, err)
		return
	}
	writeJSON(w, http.StatusOK, map[string]int{"added": added, "known": len(people) - added})
}

func readRoster(w http.ResponseWriter, r *http.Request) ([]protocol.RosterLine, error) {
	kind, _, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil || kind != "text/csv" && kind != "text/plain" {
		return nil, errNotText
	}
	file, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxRoster))
	if tooLarge := (*http.MaxBytesError)(nil); errors.As(err, &tooLarge) {
		return nil, errTooBig
	}
	if err != nil {
		return nil, errNotText // it broke off
	}
	return class.ReadRoster(file)
}

// invitation is somebody on the roster, with the address that lets them in.
type invitation struct {
	Person game.PersonID `json:"person"`
	Name   string        `json:"name"`
	Group  string        `json:"group"`
	Link   string        `json:"link"`
}

// listLinks lists the personal links of a class, for printing.
func (s *Server) listLinks(w http.ResponseWriter, r *http.Request, owner class.Owner) {
	c, err := s.run(r, owner)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	invited, err := c.Invitations(r.Context())
	if err != nil {
		s.fail(w, r, err)
		return
	}
	people := []invitation{}
	for _, i := range invited {
		people = append(people, invitation{Person: i.Person, Name: i.Name, Group: i.Group, Link: s.enterLink(i.Token)})
	}
	writeJSON(w, http.StatusOK, map[string]any{"people": people})
}

// enterLink returns the address that lets somebody in by a token.
func (s *Server) enterLink(token string) string { return s.base() + "/enter#" + token }

// enterByLink lets somebody in by a personal link, or by one for another device. A browser that is that person
// already stays as it is, and leaves the link for another.
func (s *Server) enterByLink(w http.ResponseWriter, r *http.Request) {
	var wish struct {
		Token string `json:"token"`
	}
	if err := readJSON(w, r, &wish); err != nil {
		s.fail(w, r, err)
		return
	}
	from, _ := s.from(r)
	tell, ok := s.throttle.try(from)
	if !ok {
		s.Metrics.waits.Inc()
		w.Header().Set("Retry-After", "60")
		s.fail(w, r, errWait)
		return
	}
	c, err := s.admitByLink(w, r, wish.Token)
	tell(!errors.Is(err, class.ErrCannotEnter))
	if err != nil {
		s.fail(w, r, err)
		return
	}
	writeJSON(w, http.StatusOK, entered{c.ID})
}

func (s *Server) admitByLink(w http.ResponseWriter, r *http.Request, token string) (*class.Class, error) {
	find, use := s.Classes.Invited, s.Classes.Invited
	if isDeviceToken(token) {
		find, use = s.findDevice, s.takeDevice
	}
	c, person, err := find(r.Context(), token)
	if err != nil {
		return nil, err
	}
	if m, here := s.member(r, c); here && m.person == person {
		return c, nil
	}
	if c, person, err = use(r.Context(), token); err != nil {
		return nil, err
	}
	seat, err := c.Admit(r.Context(), person)
	if err != nil {
		return nil, err
	}
	s.admit(w, c, seat)
	s.Metrics.entries.WithLabelValues("link").Inc()
	return c, nil
}
