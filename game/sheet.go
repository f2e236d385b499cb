package game

import "parley/game/scenario"

// sheet is what is in play in a length of a scenario, worked out once for all its tables. Before a table is opened, when
// its length is not known, everything is.
type sheet struct {
	*lives // nil before a table is opened

	agenda    []*scenario.Proposal // in the order of the file
	proposals map[scenario.ProposalID]*scenario.Proposal
	needs     []needs                         // of each of the agenda
	leaders   [][]scenario.PartyID            // of each of the agenda, who may put it forward
	trust     map[*scenario.Guard][]trustNeed // of the guards in needs that ask for trust
	concerns  []bool                          // which of the file's are in play
	partyOf   []scenario.PartyID              // whose each of the file's concerns is, or whose role's
	gestures  []bool                          // which of the file's are in play
	parties   []scenario.PartyID
	told      [][]SeatID       // the seats of each two parties, truster * parties + trusted; of one, with itself
	adds      []scenario.Share // of each of the file's concerns: scratch paper of weigh and measures
}

// needs is what a proposal and its levels need.
type needs struct {
	reads  area // what the proposal's own depend on
	levels []needyLevel
}

// needyLevel is a level that needs something.
type needyLevel struct {
	term  scenario.TermID
	level *scenario.Level
	reads area // what its needs depend on
}

func newSheet(s *scenario.Scenario, l *scenario.Length) *sheet {
	h := &sheet{proposals: map[scenario.ProposalID]*scenario.Proposal{}, trust: map[*scenario.Guard][]trustNeed{}}
	if l != nil {
		h.lives = newLives(s, l)
	}
	inPlay := func(opens []scenario.PhaseID) bool { return l == nil || l.InPlay(opens) }
	for i := range s.Proposals {
		if p := &s.Proposals[i]; inPlay(p.Opens) {
			h.agenda = append(h.agenda, p)
			h.proposals[p.ID] = p
			h.readNeeds(s, p)
			var leaders []scenario.PartyID
			for _, name := range p.By {
				leaders = append(leaders, s.PartyOf(name))
			}
			h.leaders = append(h.leaders, leaders)
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
	for _, p := range h.parties {
		for _, q := range h.parties {
			h.told = append(h.told, seatsOf(s, p, q))
		}
	}
	h.adds = make([]scenario.Share, len(s.Concerns))
	return h
}

// readNeeds notes what p and its levels need.
func (h *sheet) readNeeds(s *scenario.Scenario, p *scenario.Proposal) {
	n := needs{reads: h.read(s, p.Needs)}
	for i := range p.Terms {
		for k := range p.Terms[i].Levels {
			if l := &p.Terms[i].Levels[k]; l.Needs != nil {
				n.levels = append(n.levels, needyLevel{p.Terms[i].ID, l, h.read(s, l.Needs)})
			}
		}
	}
	h.needs = append(h.needs, n)
}

// read notes what g asks of trust, and returns the areas that what it lacks depends on.
func (h *sheet) read(s *scenario.Scenario, g *scenario.Guard) area {
	if g == nil {
		return 0
	}
	var a area
	for i := range g.All {
		a |= h.read(s, &g.All[i])
	}
	for i := range g.Any {
		a |= h.read(s, &g.Any[i])
	}
	if len(g.Trust) > 0 {
		a |= areaTrust
		h.trust[g] = trustNeeds(s, g)
	}
	if len(g.Voiced) > 0 {
		a |= areaVoiced
	}
	if g.Agreed != nil {
		a |= areaDeals
	}
	return a
}

// boundBy returns the parties that p binds, in the order of the file.
func (h *sheet) boundBy(p *scenario.Proposal) []scenario.PartyID {
	if len(p.Binds) > 0 {
		return p.Binds
	}
	return h.parties
}
