package game

import (
	"parley/game/scenario"
)

// InstructorView is a table as its instructor sees it: everything. Secrets stand beside what is public.
type InstructorView struct {
	View                                                // what all seats together see
	Breaches map[scenario.PartyID][]scenario.ProposalID `json:"breaches"`          // committed for this round, still secret
	Drafts   []scenario.ProposalID                      `json:"drafts,omitempty"`  // that wait to be valued
	Injects  []scenario.InjectID                        `json:"injects,omitempty"` // not yet released
	Scores   map[scenario.PartyID]ScoreView             `json:"scores"`
	Marked   bool                                       `json:"marked,omitempty"`
}
