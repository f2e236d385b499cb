package web

import (
	"net/http"
	"strings"
	"time"

	"parley/game"
	"parley/server/class"
)

const (
	// personCookie begins the names of the cookies of people, one for each class, so that one browser may
	// hold seats in several.
	personCookie = "parley-class-"
	// hostCookie is the cookie of an instructor.
	hostCookie = "parley-host"
)

// cookie returns a cookie that no script reads and no other site sends.
func (s *Server) cookie(name, value string, expires time.Time) *http.Cookie {
	return &http.Cookie{
		Name: name, Value: value, Path: "/", Expires: expires,
		HttpOnly: true, Secure: s.Public != nil && s.Public.Scheme == "https", SameSite: http.SameSiteStrictMode,
	}
}

// forgotten returns the cookie that makes a browser forget one.
func (s *Server) forgotten(name string) *http.Cookie {
	c := s.cookie(name, "", time.Time{})
	c.MaxAge = -1
	return c
}

// member is somebody in a class.
type member struct {
	class  *class.Class
	person game.PersonID
	name   string
	token  string
}

// admit sets the cookie by which a person comes back.
func (s *Server) admit(w http.ResponseWriter, c *class.Class, token string) {
	http.SetCookie(w, s.cookie(personCookie+string(c.ID), token, time.UnixMilli(c.State().Expires)))
}

// member returns who a browser is in a class.
func (s *Server) member(r *http.Request, c *class.Class) (member, bool) {
	if c == nil {
		return member{}, false
	}
	cookie, err := r.Cookie(personCookie + string(c.ID))
	if err != nil {
		return member{}, false
	}
	p := c.State().ByToken(cookie.Value)
	if p == nil {
		return member{}, false
	}
	return member{c, p.ID, p.Name, cookie.Value}, true
}

// maxMember is how many classes are looked up for one browser.
const maxMember = 60

// members returns the classes that a browser is in.
func (s *Server) members(r *http.Request) []member {
	var list []member
	for _, cookie := range r.Cookies() {
		id, ok := strings.CutPrefix(cookie.Name, personCookie)
		if !ok || len(list) == maxMember {
			continue
		}
		if m, ok := s.member(r, s.Classes.Class(class.ID(id))); ok {
			list = append(list, m)
		}
	}
	return list
}
