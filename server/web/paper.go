package web

import (
	"bytes"
	"fmt"
	"net/http"
	"strings"

	"parley/game/scenario"
	"parley/server/class"
	"parley/server/paper"
)

// showPaper answers with the print pack of a scenario, as a page that the browser shows and prints. It holds
// everybody's secrets, so it is for instructors.
func (s *Server) showPaper(w http.ResponseWriter, r *http.Request, _ class.Owner) {
	opening, err := s.opening(r.URL.Query().Get("scenario"), scenario.LengthID(r.URL.Query().Get("length")), false)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	length := opening.Scenario.Length(opening.Length)
	if length == nil {
		s.fail(w, r, class.ErrNoLength)
		return
	}
	var page bytes.Buffer
	if err := paper.Write(&page, opening.Scenario, length); err != nil {
		s.fail(w, r, err)
		return
	}
	h := w.Header()
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("Content-Security-Policy", paper.Policy) // of this page alone: its one style stands in it
	h.Set("Content-Disposition", fmt.Sprintf("inline; filename=%q", paperName(opening.Scenario.ID, length.ID)))
	h.Set("Cache-Control", "no-store")
	w.Write(page.Bytes()) // a browser that is gone misses it
}

// paperName returns what a browser calls a print pack that somebody saves. Ids are letters, digits and dashes.
func paperName(id string, length scenario.LengthID) string {
	return strings.Join([]string{"parley", "print", id, string(length)}, "-") + ".html"
}
