package web

import (
	"net/http"

	"parley/game"
	"parley/game/scenario"
	"parley/server/class"
	"parley/server/protocol"
)

// plannedStep is a part of a lesson that has no date yet.
type plannedStep struct {
	Kind  protocol.StepKind `json:"kind"`
	Phase scenario.PhaseID  `json:"phase,omitempty"`
	Takes game.Millis       `json:"takes"`
}

// showPlan says how long a lesson takes that plays a scenario at a length, for whoever is about to open a class.
func (s *Server) showPlan(w http.ResponseWriter, r *http.Request, _ class.Owner) {
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
	planned, minutes := class.Plan(opening.Scenario, length)
	steps := make([]plannedStep, len(planned))
	for i, p := range planned {
		steps[i] = plannedStep{p.Kind, p.Phase, p.Takes}
	}
	writeJSON(w, http.StatusOK, map[string]any{"steps": steps, "minutes": minutes})
}
