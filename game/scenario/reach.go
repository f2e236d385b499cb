package scenario

import "slices"

// reach is what can happen in one length, as far as its graph of phases shows.
type reach struct {
	s      *Scenario
	length *Length
	ways   map[PhaseID][]Way // those whose guards can hold
	phases map[PhaseID]bool  // that a play can come to
	ends   map[PhaseID]bool  // from which a play can come to an end
	over   bool              // the talks can be over, so that the endings are judged
	named  map[Name]bool     // endings that a phase leads to by name
}

// reachOf follows the ways of l from its first phase.
func reachOf(s *Scenario, l *Length) *reach {
	r := &reach{s: s, length: l, ways: map[PhaseID][]Way{}, phases: map[PhaseID]bool{}, ends: map[PhaseID]bool{}, named: map[Name]bool{}}
	for _, id := range l.Phases {
		for _, way := range s.WaysOut(l, s.Phase(id)) {
			if r.canHold(way.When, s.Phase(id)) {
				r.ways[id] = append(r.ways[id], way)
			}
		}
	}
	r.follow(l.Phases[0])
	for range l.Phases { // each pass finds the phases one step further from the end
		for _, id := range l.Phases {
			r.ends[id] = r.ends[id] || slices.ContainsFunc(r.ways[id], func(w Way) bool {
				return s.Phase(PhaseID(w.To)) == nil || r.ends[PhaseID(w.To)]
			})
		}
	}
	return r
}

// follow marks what can come after the phase called id begins.
func (r *reach) follow(id PhaseID) {
	if r.phases[id] {
		return
	}
	r.phases[id] = true
	r.over = r.over || slices.Contains(r.s.Phase(id).Moves, VerbWalkOut)
	for _, way := range r.ways[id] {
		switch {
		case way.To == Over:
			r.over = true
		case r.s.Phase(PhaseID(way.To)) == nil:
			r.named[way.To] = true
		default:
			r.follow(PhaseID(way.To))
		}
	}
}

// comesTo says whether a play can come to e.
func (r *reach) comesTo(e *Ending) bool {
	return r.named[Name(e.ID)] || r.over && r.canHold(e.When, nil)
}

// canHold says whether g can hold in phase in (nil: in any) of r's length. It errs towards yes.
func (r *reach) canHold(g *Guard, in *Phase) bool {
	if g == nil {
		return true
	}
	return !slices.ContainsFunc(g.All, func(part Guard) bool { return !r.canHold(&part, in) }) &&
		(len(g.Any) == 0 || slices.ContainsFunc(g.Any, func(part Guard) bool { return r.canHold(&part, in) })) &&
		r.canAgree(g.Agreed) && r.canAgree(g.Kept) && r.canBreach(g.Breached) &&
		r.canMeet(g) && r.canCount(g, in) && r.canComeTo(g.Phase, in) && r.canWalkOut(g.WalkedOut)
}

// canAgree says whether proposals can all be in force at once.
func (r *reach) canAgree(d *Deals) bool {
	if d == nil {
		return true
	}
	_, _, clash := r.s.clash(r.s.withRequired(d.Of...))
	return !clash && r.canSign(d)
}

// canBreach says whether somebody can break proposals, each for itself.
func (r *reach) canBreach(d *Deals) bool {
	return d == nil || r.somewhere(func(p *Phase) bool { return p.Aftermath || slices.Contains(p.Moves, VerbCommit) }) && r.canSign(d)
}

// canSign says whether proposals can be in force at some time, each for itself.
func (r *reach) canSign(d *Deals) bool {
	inPlay := 0
	if r.s.Drafts {
		inPlay = len(r.s.Parties) // each may put one in its own words
	}
	for i := range r.s.Proposals {
		if r.tabled(r.s.Proposals[i].ID) {
			inPlay++
		}
	}
	return d.AtLeast <= inPlay && !slices.ContainsFunc(d.Of, func(id ProposalID) bool { return !r.tabled(id) })
}

// tabled says whether a proposal can be put forward with all that it requires, and somebody accept it.
func (r *reach) tabled(id ProposalID) bool {
	return r.somewhere(func(p *Phase) bool { return slices.Contains(p.Moves, VerbAccept) }) &&
		!slices.ContainsFunc(r.s.withRequired(id), func(with ProposalID) bool { return !r.s.tabledIn(r.length, r.s.Proposal(with)) })
}

// somewhere says whether ok holds of some phase that r's length plays.
func (r *reach) somewhere(ok func(*Phase) bool) bool {
	return slices.ContainsFunc(r.length.Phases, func(id PhaseID) bool { return ok(r.s.Phase(id)) })
}

// opensIn says whether something that opens in the phases opens can come up in r's length.
func (r *reach) opensIn(opens []PhaseID) bool { return r.length.InPlay(opens) }

// canMeet says whether concerns can be voiced and met, and trust be that high or low.
func (r *reach) canMeet(g *Guard) bool {
	for id, share := range g.Met {
		if r.s.mostMet(id, r.opensIn) < share {
			return false
		}
	}
	for _, b := range g.Trust {
		if b.AtLeast != nil && b.Below != nil && *b.AtLeast >= *b.Below || b.Below != nil && *b.Below <= 0 {
			return false
		}
	}
	return !slices.ContainsFunc(g.Voiced, func(id ConcernID) bool { return !r.canVoice(r.s.Concern(id)) })
}

// canVoice says whether somebody whose concern it is may voice it in some phase.
func (r *reach) canVoice(c *Concern) bool {
	return r.somewhere(func(p *Phase) bool {
		return OpenIn(c.Opens, p.ID) && slices.ContainsFunc(r.s.Roles, func(role Role) bool {
			return role.holds(c) && p.Opens(VerbVoice, &role)
		})
	})
}

// canCount says whether a round of that number is played.
func (r *reach) canCount(g *Guard, in *Phase) bool {
	if g.Round == nil {
		return true
	}
	most := 0
	for _, id := range r.length.Phases {
		switch p := r.s.Phase(id); {
		case in != nil && in.ID != id:
		case p.Aftermath:
			most = max(most, AftermathRounds)
		default:
			most = max(most, r.length.RoundsOf(p))
		}
	}
	for n := 1; n <= most; n++ {
		if g.Round.Hold(Points(n) * Point) {
			return true
		}
	}
	return false
}

func (r *reach) canComeTo(phases []PhaseID, in *Phase) bool {
	if in != nil {
		return len(phases) == 0 || slices.Contains(phases, in.ID)
	}
	return r.length.InPlay(phases)
}

// canWalkOut says whether all these parties may leave for good, which ends the talks: so only one ever does.
func (r *reach) canWalkOut(parties []PartyID) bool {
	return len(parties) == 0 || len(parties) == 1 && r.somewhere(func(p *Phase) bool {
		return slices.ContainsFunc(r.s.RolesOf(parties[0]), func(role *Role) bool { return p.Opens(VerbWalkOut, role) })
	})
}

// mostMet returns how far all proposals and gestures that open in phases open can meet a concern together.
func (s *Scenario) mostMet(id ConcernID, opens func([]PhaseID) bool) Share {
	var sum Share
	for i := range s.Proposals {
		p := &s.Proposals[i]
		if !opens(p.Opens) {
			continue
		}
		best := p.Meets[id]
		for j := range p.Terms {
			most := p.Terms[j].Levels[0].Meets[id]
			for _, level := range p.Terms[j].Levels {
				most = max(most, level.Meets[id])
			}
			best += most
		}
		sum += max(best, 0)
	}
	for i := range s.Gestures {
		if opens(s.Gestures[i].Opens) {
			sum += max(s.Gestures[i].Meets[id], 0)
		}
	}
	return min(sum, One)
}
