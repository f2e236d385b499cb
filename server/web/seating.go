package web

import (
	"net/http"
	"strconv"

	"parley/server/class"
	"parley/server/protocol"
)

// errSeating tells that a preview was asked for in no form that can be dealt.
var errSeating = refuse(protocol.CodeBadNumber, "Such a deal cannot be shown.", "Ask for 1 to 1000 people, 1 to 1000 at a table, and fill 0 or 1.")

// showSeating says what a deal would do with so many people, for whoever is about to deal.
func (s *Server) showSeating(w http.ResponseWriter, r *http.Request, _ class.Owner) {
	query := r.URL.Query()
	opening, err := s.opening(query.Get("scenario"), "", false)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	people, ok := upTo1000(query.Get("people"))
	perTable, good := upTo1000(query.Get("per_table"))
	fill := query.Get("fill")
	if !ok || !good || (fill != "" && fill != "0" && fill != "1") {
		s.fail(w, r, errSeating)
		return
	}
	seating, err := class.Preview(opening.Scenario, people, protocol.Deal{
		PerTable: perTable, By: protocol.SeatBy(query.Get("by")), Fill: fill == "1",
	})
	if err != nil {
		s.fail(w, r, err)
		return
	}
	writeJSON(w, http.StatusOK, seating)
}

// upTo1000 reads a number from 1 to 1000.
func upTo1000(text string) (int, bool) {
	n, err := strconv.Atoi(text)
	return n, err == nil && n >= 1 && n <= 1000
}
