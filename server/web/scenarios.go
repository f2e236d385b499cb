package web

import (
	"errors"
	"net/http"

	"parley/game"
	"parley/game/scenario"
	"parley/server/class"
	"parley/server/class/library"
	"parley/server/markup"
	"parley/server/protocol"
)

// maxUpload is the size of the largest body that carries a scenario: MaxBytes, as JSON writes them.
const maxUpload = 4 * scenario.MaxBytes

// card is a scenario as a list shows it.
type card struct {
	ID          string               `json:"id"`
	From        library.Shelf        `json:"from"`
	File        string               `json:"file"`
	Title       string               `json:"title"`
	Summary     string               `json:"summary"`
	Language    string               `json:"language"`
	Parties     []cardParty          `json:"parties"`
	Roles       []cardRole           `json:"roles"`
	Lengths     []cardLength         `json:"lengths"`
	Drafts      bool                 `json:"drafts,omitempty"`
	Startable   bool                 `json:"startable"`
	Teachers    scenario.Markdown    `json:"teachers,omitempty"`    // clean HTML; for instructors
	Diagnostics scenario.Diagnostics `json:"diagnostics,omitempty"` // for instructors
}

type cardParty struct {
	Party scenario.PartyID `json:"party"`
	Name  string           `json:"name"`
	Mark  string           `json:"mark"`
}

type cardRole struct {
	Seat     game.SeatID       `json:"seat"`
	Party    scenario.PartyID  `json:"party"`
	Name     string            `json:"name"`
	Head     bool              `json:"head,omitempty"`
	Optional bool              `json:"optional,omitempty"`
	Brief    scenario.Markdown `json:"brief"` // clean HTML
}

type cardLength struct {
	Length  scenario.LengthID `json:"length"`
	Title   string            `json:"title"`
	Minutes int               `json:"minutes"`
}

// listed tells whether somebody may know of e. Instructors also see files with errors, and what was uploaded;
// to everybody else such a file is nobody's business.
func listed(e *library.Entry, instructor bool) bool {
	return instructor || (e.Scenario != nil && e.From != library.Uploaded)
}

// listScenarios lists what can be played.
func (s *Server) listScenarios(w http.ResponseWriter, r *http.Request) {
	_, err := s.host(r)
	instructor := err == nil
	list := []card{}
	for _, e := range s.Library.List() {
		if listed(e, instructor) {
			list = append(list, cardOf(e, instructor))
		}
	}
	writeJSON(w, http.StatusOK, list)
}

// cardOf returns the card of e. Nothing private of the scenario is in it.
func cardOf(e *library.Entry, instructor bool) card {
	c := card{ID: e.ID, From: e.From, File: e.Name, Title: e.Name, Parties: []cardParty{}, Roles: []cardRole{}, Lengths: []cardLength{}}
	if instructor {
		c.Diagnostics = e.Found
	}
	s := e.Scenario
	if s == nil {
		return c
	}
	c.Title, c.Summary, c.Language, c.Drafts, c.Startable = s.Title, s.Summary, s.Language, s.Drafts, true
	if instructor {
		c.Teachers = markup.HTML(s.Teachers)
	}
	for _, p := range s.Parties {
		c.Parties = append(c.Parties, cardParty{p.ID, p.Name, p.Mark})
	}
	for _, r := range s.Roles {
		c.Roles = append(c.Roles, cardRole{game.SeatID(r.ID), r.Party, r.Name, r.Head, r.Optional, markup.HTML(r.Brief)})
	}
	for _, l := range s.Lengths {
		c.Lengths = append(c.Lengths, cardLength{l.ID, l.Title, l.Minutes})
	}
	return c
}

// opening returns how a class of the scenario called id begins.
func (s *Server) opening(id string, length scenario.LengthID, drafts bool) (class.Opening, error) {
	e := s.Library.Find(id)
	switch {
	case e == nil:
		return class.Opening{}, errNoFile
	case e.Scenario == nil:
		return class.Opening{}, errFaulty
	}
	return class.Opening{Scenario: e.Scenario, Name: e.Name, File: e.Bytes, Length: length, Drafts: drafts}, nil
}

// uploadScenario lists a file that an instructor sends, with all that is wrong with it.
func (s *Server) uploadScenario(w http.ResponseWriter, r *http.Request, owner class.Owner) {
	var file struct {
		Name string `json:"name"`
		Text string `json:"text"`
	}
	if err := readUpTo(maxUpload, w, r, &file); err != nil {
		s.fail(w, r, err)
		return
	}
	if protocol.CheckText(file.Name, protocol.MaxTitle) != nil {
		s.fail(w, r, class.ErrBadName)
		return
	}
	e, err := s.Library.Upload(r.Context(), string(owner), file.Name, []byte(file.Text))
	if errors.Is(err, library.ErrTooManyUploads) {
		err = refuse(protocol.CodeTooMany, "Too many scenarios were uploaded.", "Remove some that nobody needs.")
	}
	if err != nil {
		s.fail(w, r, err)
		return
	}
	writeJSON(w, http.StatusOK, cardOf(e, true))
}

var errNotUploader = refuse(protocol.CodeNotYours, "Only the instructor who uploaded the file may remove it.", "Ask them, or whoever runs the server.")

// removeScenario forgets an uploaded file, for whoever uploaded it, or runs the server.
func (s *Server) removeScenario(w http.ResponseWriter, r *http.Request, owner class.Owner) {
	id := r.PathValue("id")
	if e := s.Library.Find(id); e != nil && e.By != string(owner) && owner != firstHost {
		s.fail(w, r, errNotUploader)
		return
	}
	if err := s.Library.Remove(r.Context(), id); err != nil {
		s.fail(w, r, err)
		return
	}
	writeJSON(w, http.StatusOK, struct{}{})
}
