package web

import (
	"context"
	"errors"
	"net/http"
	"time"

	"parley/server/class"
	"parley/server/password"
	"parley/server/protocol"
)

// Wrong passwords that are borne: from one address, and for one name from wherever. The second is wide enough that
// a student who hammers at the instructor's name from one device does not shut the instructor out.
var (
	loginsFrom = failures{caller: 10, friend: 30, server: 120}
	loginsAs   = failures{caller: 30, friend: 60, server: 120}
)

// Refusals of this file.
var (
	errLogin        = refuse(protocol.CodeWrongLogin, "There is no instructor of that name with that password.", "Check both, or ask who runs the server for `parley instructor-link`.")
	errOld          = refuse(protocol.CodeWrongLogin, "The old password is wrong.", "Check it, or ask who runs the server for `parley instructor-link`.")
	errLoginWait    = refuse(protocol.CodeWaitAWhile, "Too many passwords were wrong.", "Wait a minute, then try again.")
	errMeanwhile    = refuse(protocol.CodeWrongLogin, "Name or password were changed elsewhere meanwhile.", "Look what they are now, and try again.")
	errNameTaken    = refuse(protocol.CodeNameTaken, "Another instructor is called so.", "Pick another name.")
	errNoName       = refuse(protocol.CodeBadName, "A password goes with a name.", "Give both.")
	errLength       = refuse(protocol.CodeBadPassword, "A password has 10 to 200 characters.", "Take a few words that belong together for nobody but you.")
	errCommon       = refuse(protocol.CodeBadPassword, "This password is among the first that anybody would try.", "Take a few words that belong together for nobody but you.")
	errTooManyHosts = refuse(protocol.CodeTooMany, "This server has as many instructors as it may have.", "Use an instructor's session that is there already.")
)

// account is an instructor as they see themselves. Old says that a change asks for the old password.
type account struct {
	Instructor class.Owner `json:"instructor"`
	Name       string      `json:"name"`
	Password   bool        `json:"password"`
	Old        bool        `json:"old"`
}

// showSession says whose session this is.
func (s *Server) showSession(w http.ResponseWriter, r *http.Request, at session) {
	me, err := s.doors.instructor(r.Context(), at.owner)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	has := me.Hash != ""
	writeJSON(w, http.StatusOK, account{at.owner, me.Name, has, has && !at.fresh(time.Now())})
}

// login opens a session by name and password. Who it is that does not exist, or has no password, takes as long to
// find out as a wrong password, and is told in the same words.
func (s *Server) login(w http.ResponseWriter, r *http.Request) {
	var wish struct {
		Name     string `json:"name"`
		Password string `json:"password"`
	}
	if err := readJSON(w, r, &wish); err != nil {
		s.fail(w, r, err)
		return
	}
	all, err := s.doors.all(r.Context())
	if err != nil {
		s.fail(w, r, err)
		return
	}
	id, who := named(all, wish.Name)
	err = s.prove(r, class.Look(wish.Name), who.Hash, wish.Password, errLogin)
	if err == nil {
		err = s.begin(w, r, id, false)
	}
	if err != nil {
		s.fail(w, r, err)
		return
	}
	writeJSON(w, http.StatusOK, struct{}{})
}

// prove compares a password with a stored hash, as often as address and name have tries left. A wrong one gives
// the error wrong.
func (s *Server) prove(r *http.Request, name string, stored password.Hash, typed string, wrong error) error {
	from, _ := s.from(r)
	fromHere, ok := s.logins.try(from)
	if !ok {
		return errLoginWait
	}
	asThem, ok := s.names.try(class.HashToken(name)) // a hash, so that a long name takes no more room
	if !ok {
		return errLoginWait
	}
	right, err := s.doors.hasher.Matches(r.Context(), stored, typed)
	fromHere(right)
	asThem(right)
	if err == nil && !right {
		return wrong
	}
	return err
}

// setAccount sets or changes an instructor's name and password; what is left out stays. Once there is a password,
// the old one is asked for, unless they came by a link just now. Another password ends their other sessions.
func (s *Server) setAccount(w http.ResponseWriter, r *http.Request, at session) {
	var wish struct {
		Name     *string `json:"name"`
		Password *string `json:"password"`
		Old      string  `json:"old"`
	}
	if err := readJSON(w, r, &wish); err != nil {
		s.fail(w, r, err)
		return
	}
	me, err := s.doors.instructor(r.Context(), at.owner)
	if err == nil {
		err = s.mayChange(r, at, me, wish.Old)
	}
	now := me
	if err == nil && wish.Name != nil {
		now.Name, err = instructorName(*wish.Name)
	}
	if err == nil && wish.Password != nil {
		now.Hash, err = s.newPassword(r.Context(), now.Name, *wish.Password)
	}
	if err == nil {
		err = s.doors.replace(r.Context(), at.owner, me, now)
	}
	if err == nil && wish.Password != nil {
		err = s.endOthers(r.Context(), at)
	}
	if err != nil {
		s.fail(w, r, err)
		return
	}
	s.showSession(w, r, at)
}

// mayChange tells whether the old password is right, if one is asked for.
func (s *Server) mayChange(r *http.Request, at session, me instructor, old string) error {
	if me.Hash == "" || at.fresh(time.Now()) {
		return nil
	}
	return s.prove(r, class.Look(me.Name), me.Hash, old, errOld)
}

// instructorName returns a name as it may be kept.
func instructorName(typed string) (string, error) {
	name, err := class.CleanName(typed)
	if err == nil && class.Look(name) == "" {
		err = class.ErrBadName
	}
	return name, err
}

// newPassword returns the hash of a password that somebody of that name may set.
func (s *Server) newPassword(ctx context.Context, name, typed string) (password.Hash, error) {
	if name == "" {
		return "", errNoName
	}
	switch err := password.Check(typed, name); {
	case errors.Is(err, password.ErrLength):
		return "", errLength
	case err != nil:
		return "", errCommon
	}
	return s.doors.hasher.Hash(ctx, typed)
}

// replace keeps an instructor with another name or password. It is refused if another goes by a name of that look,
// or if they changed meanwhile: what was asked was decided for who they were.
func (d doors) replace(ctx context.Context, id class.Owner, was, now instructor) error {
	_, err := d.change(ctx, func(all map[class.Owner]instructor) (class.Owner, instructor, error) {
		if all[id] != was {
			return "", instructor{}, errMeanwhile
		}
		if other, _ := named(all, now.Name); other != "" && other != id {
			return "", instructor{}, errNameTaken
		}
		return id, now, nil
	})
	return err
}

// endOthers ends all sessions of an instructor but this one.
func (s *Server) endOthers(ctx context.Context, at session) error {
	list, err := s.doors.sessions(ctx, at.owner)
	if err != nil {
		return err
	}
	for _, one := range list {
		if one.key == at.key {
			continue
		}
		if err := s.endSession(ctx, one.key); err != nil {
			return err
		}
	}
	return nil
}
