package game

import "parley/game/scenario"

// sheet is what is in play in a length of a scenario, worked out once for all its tables. Before a table is opened, when
// its length is not known, everything is.
type sheet struct {
	*lives // nil before a table is opened

	agenda    []*scenario.Proposal // in the order of the file
	proposals map[scenario.ProposalID]*scenario.Proposal
	needy     map[*scenario.Proposal][]needyLevel
	concerns  []bool             // which of the file's are in play
	partyOf   []scenario.PartyID // whose each of the file's concerns is, or whose role's
	gestures  []bool             // which of the file's are in play
	parties   []scenario.PartyID
}

// needyLevel is a level that needs something.
type needyLevel struct {
	term  scenario.TermID
	level *scenario.Level
}

func newSheet(s *scenario.Scenario, l *scenario.Length) *sheet {
	h := &sheet{proposals: map[scenario.ProposalID]*scenario.Proposal{}, needy: map[*scenario.Proposal][]needyLevel{}}
	if l != nil {
		h.lives = newLives(s, l)
	}
	inPlay := func(opens []scenario.PhaseID) bool { return l == nil || l.InPlay(opens) }
	for i := range s.Proposals {
		if p := &s.Proposals[i]; inPlay(p.Opens) {
			h.agenda = append(h.agenda, p)
			h.proposals[p.ID] = p
			h.readLevels(p)
		}
	}
	for i := range s.Concerns {
		h.concerns = append(h.concerns, inPlay(s.Concerns[i].Opens))
		h.partyOf = append(h.partyOf, s.PartyOf(s.Concerns[i].Of))
	}
	for i := range s.Gestures {
		h.gestures = append(h.gestures, inPlay(s.Gestures[i].Opens))
	}
	for i := range s.Parties {
		h.parties = append(h.parties, s.Parties[i].ID)
	}
	return h
}

// readLevels notes which levels of p need something.
func (h *sheet) readLevels(p *scenario.Proposal) {
	for i := range p.Terms {
		for k := range p.Terms[i].Levels {
			if l := &p.Terms[i].Levels[k]; l.Needs != nil {
				h.needy[p] = append(h.needy[p], needyLevel{p.Terms[i].ID, l})
			}
		}
	}
}

// boundBy returns the parties that p binds, in the order of the file.
func (h *sheet) boundBy(p *scenario.Proposal) []scenario.PartyID {
	if len(p.Binds) > 0 {
		return p.Binds
	}
	return h.parties
}
