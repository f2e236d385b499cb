package web

import (
	"net/http"

	"parley/game/scenario"
	"parley/server/class"
	"parley/server/protocol"
)

// classCard is a class as its instructor's list shows it.
type classCard struct {
	Class   class.ID            `json:"class"`
	Title   string              `json:"title"`
	Code    class.Code          `json:"code"`
	State   protocol.ClassState `json:"state"`
	People  int                 `json:"people"`
	Tables  int                 `json:"tables"`
	Expires int64               `json:"expires"`
	Shared  string              `json:"shared,omitempty"` // whose it is, where a colleague shares it
}

// listClasses lists the classes that an instructor runs.
func (s *Server) listClasses(w http.ResponseWriter, r *http.Request, owner class.Owner) {
	list := []classCard{}
	for _, c := range s.Classes.Of(owner) {
		st := c.State()
		entry := classCard{Class: c.ID, Title: st.Title, Code: st.Code, State: st.Life(), Tables: len(st.Tables), Expires: st.Expires}
		if st.Owner != owner {
			creator, err := s.doors.instructor(r.Context(), st.Owner)
			if err != nil {
				s.fail(w, r, err)
				return
			}
			entry.Shared = creator.called(st.Owner)
		}
		for _, p := range st.People {
			if p.In() {
				entry.People++
			}
		}
		list = append(list, entry)
	}
	writeJSON(w, http.StatusOK, map[string]any{"classes": list})
}

// wish is what somebody asks for who opens a class. What is left out is as usual.
type wish struct {
	Scenario string            `json:"scenario"`
	Length   scenario.LengthID `json:"length"`
	Drafts   bool              `json:"drafts"`
	Names    protocol.Names    `json:"names"`
	Late     *protocol.Late    `json:"late"`
	Wait     *bool             `json:"wait"`
	StandIn  *bool             `json:"stand_in"`
	Absence  *int              `json:"absence"`
	Idle     *int              `json:"idle"`
	Veil     *bool             `json:"veil"`
	Ticket   *[]string         `json:"ticket"`
	Bots     *string           `json:"bots"`
	Days     *int              `json:"days"`
}

// openClass opens a class of a scenario.
func (s *Server) openClass(w http.ResponseWriter, r *http.Request, owner class.Owner) {
	var wish wish
	if err := readJSON(w, r, &wish); err != nil {
		s.fail(w, r, err)
		return
	}
	opening, err := s.opening(wish.Scenario, wish.Length, wish.Drafts)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	opening.Wishes = class.Wishes{Names: wish.Names, Settings: protocol.Settings{
		Late: wish.Late, Wait: wish.Wait, StandIn: wish.StandIn, Absence: wish.Absence, Idle: wish.Idle, Veil: wish.Veil, Ticket: wish.Ticket,
		Bots: wish.Bots, Days: wish.Days,
	}}
	c, err := s.Classes.Create(r.Context(), owner, opening)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	writeJSON(w, http.StatusOK, entered{c.ID})
}

// deleteClass removes a class of the instructor's own, with everything in it, for good.
func (s *Server) deleteClass(w http.ResponseWriter, r *http.Request, owner class.Owner) {
	c, err := s.created(r, owner)
	if err == nil {
		err = s.Classes.Delete(r.Context(), c)
	}
	if err != nil {
		s.fail(w, r, err)
		return
	}
	writeJSON(w, http.StatusOK, struct{}{})
}
