package web

import (
	"net/http"
	"strconv"

	"parley/server/class"
	"parley/server/protocol"
)

// errSeating tells that a preview was asked for in no form that can be dealt.
var errSeating = refuse(protocol.CodeBadNumber, "Such a deal cannot be shown.", "Ask for 1 to 1000 people, 1 to 1000 at a table, and fill 0 or 1.")

// showSeating says what a deal would do, for whoever is about to deal: with those who wait in a class, or with so many
// people of no group in a class to come.
func (s *Server) showSeating(w http.ResponseWriter, r *http.Request, owner class.Owner) {
	seating, err := s.seating(r, owner)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	writeJSON(w, http.StatusOK, seating)
}

func (s *Server) seating(r *http.Request, owner class.Owner) (*class.Seating, error) {
	query := r.URL.Query()
	perTable, ok := upTo1000(query.Get("per_table"))
	fill := query.Get("fill")
	if !ok || (fill != "" && fill != "0" && fill != "1") {
		return nil, errSeating
	}
	deal := protocol.Deal{PerTable: perTable, By: protocol.SeatBy(query.Get("by")), Fill: fill == "1"}
	if query.Has("class") {
		c, err := s.runs(class.ID(query.Get("class")), owner)
		if err != nil {
			return nil, err
		}
		return c.Preview(r.Context(), deal)
	}
	opening, err := s.opening(query.Get("scenario"), "", false)
	if err != nil {
		return nil, err
	}
	people, ok := upTo1000(query.Get("people"))
	if !ok {
		return nil, errSeating
	}
	return class.Preview(opening.Scenario, people, deal)
}

// upTo1000 reads a number from 1 to 1000.
func upTo1000(text string) (int, bool) {
	n, err := strconv.Atoi(text)
	return n, err == nil && n >= 1 && n <= 1000
}
