package web

import (
	"errors"
	"net/http"

	"parley/game"
	"parley/game/scenario"
	"parley/server/class"
	"parley/server/protocol"
)

// entered is the answer to somebody who came in.
type entered struct {
	Class class.ID `json:"class"`
}

// join lets somebody into a class by a typed code, or by the key of its link. Who asks to come back is let in
// only as whom this browser was before.
func (s *Server) join(w http.ResponseWriter, r *http.Request) {
	var wish struct {
		Code string    `json:"code"`
		Key  class.Key `json:"key"`
		Name string    `json:"name"`
		Back bool      `json:"back"`
	}
	if err := readJSON(w, r, &wish); err != nil {
		s.fail(w, r, err)
		return
	}
	name, err := class.CleanName(wish.Name)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	tell := func(bool) {}
	var c *class.Class
	if wish.Key != "" {
		c = s.Classes.ByKey(wish.Key)
	} else {
		from, _ := s.from(r)
		var ok bool
		if tell, ok = s.throttle.try(from); !ok {
			s.Metrics.waits.Inc()
			w.Header().Set("Retry-After", "60")
			s.fail(w, r, errWait)
			return
		}
		c = s.Classes.ByCode(class.ReadCode(wish.Code))
	}
	err = s.enter(w, r, c, name, wish.Back)
	tell(!errors.Is(err, class.ErrCannotJoin))
	if err != nil {
		s.fail(w, r, err)
		return
	}
	writeJSON(w, http.StatusOK, entered{c.ID})
}

// enter admits a browser to c, as whom it was before if it was there. One whose person was barred stays out
// as long as it keeps its cookie. With back, nobody new is let in.
func (s *Server) enter(w http.ResponseWriter, r *http.Request, c *class.Class, name string, back bool) error {
	if c == nil {
		return class.ErrCannotJoin
	}
	if cookie, err := r.Cookie(personCookie + string(c.ID)); err == nil && c.State().Bars(cookie.Value) {
		return class.ErrCannotJoin
	}
	if m, again := s.member(r, c); again {
		s.admit(w, c, m.token)
		return nil
	}
	if back {
		return class.ErrCannotJoin // alike to strangers
	}
	_, token, err := c.Join(r.Context(), name)
	if errors.Is(err, class.ErrOver) {
		return class.ErrCannotJoin // alike to strangers
	}
	if err != nil {
		return err
	}
	s.admit(w, c, token)
	s.Metrics.entries.WithLabelValues("join").Inc()
	return nil
}

// play opens a table for somebody who waits for nobody.
func (s *Server) play(w http.ResponseWriter, r *http.Request) {
	var wish struct {
		Scenario string            `json:"scenario"`
		Length   scenario.LengthID `json:"length"`
		Role     game.SeatID       `json:"role"`
		Name     string            `json:"name"`
		Fill     bool              `json:"fill"`
		Bots     scenario.Strategy `json:"bots"`
	}
	if err := readJSON(w, r, &wish); err != nil {
		s.fail(w, r, err)
		return
	}
	_, err := s.host(r)
	if e := s.Library.Find(wish.Scenario); e != nil && !listed(e, err == nil) {
		s.fail(w, r, errNoFile)
		return
	}
	opening, err := s.opening(wish.Scenario, wish.Length, false)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	from, _ := s.from(r)
	c, _, token, err := s.Classes.Play(r.Context(), from, class.Game{
		Opening: opening, Role: wish.Role, Name: wish.Name, Fill: wish.Fill, Bots: wish.Bots,
	})
	if err != nil {
		s.fail(w, r, err)
		return
	}
	s.admit(w, c, token)
	s.Metrics.entries.WithLabelValues("play").Inc()
	writeJSON(w, http.StatusOK, entered{c.ID})
}

// membership is a class that a browser is in.
type membership struct {
	Class class.ID            `json:"class"`
	Title string              `json:"title"`
	Name  string              `json:"name"`
	State protocol.ClassState `json:"state"`
	Code  class.Code          `json:"code,omitempty"` // of a class that belongs to nobody, for a friend
	Link  string              `json:"link,omitempty"`
}

// me lists the classes that this browser is in.
func (s *Server) me(w http.ResponseWriter, r *http.Request) {
	list := []membership{}
	for _, m := range s.members(r) {
		st := m.class.State()
		s.admit(w, m.class, m.token) // for as long as the class is kept now
		entry := membership{Class: m.class.ID, Title: st.Title, Name: m.name, State: st.Life()}
		if st.Ownerless() && !st.Over {
			entry.Code, entry.Link = st.Code, s.Classes.Link(st.Key)
		}
		list = append(list, entry)
	}
	writeJSON(w, http.StatusOK, map[string]any{"classes": list})
}

// leave takes this browser's person out of a class.
func (s *Server) leave(w http.ResponseWriter, r *http.Request) {
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
	if err := m.class.Leave(r.Context(), m.person); err != nil {
		s.fail(w, r, err)
		return
	}
	http.SetCookie(w, s.forgotten(personCookie+string(wish.Class)))
	writeJSON(w, http.StatusOK, struct{}{})
}
