package game

import (
	"slices"

	"parley/game/scenario"
)

// usualMoves is how many kinds of move are open at most in most rounds.
const usualMoves = 16

// openMoves lists the kinds of move that are open to s now, with what they may be about, so that a client
// or a bot needs no rules of its own. It promises that a listed move is not out of turn; a package may
// still be refused for what is in it.
func (t *Table) openMoves(s *seat) []OpenMove {
	moves := make([]OpenMove, 0, usualMoves)
	add := func(m OpenMove, some bool) {
		if some && t.verbRefused(s, m.Verb) == nil {
			moves = append(moves, m)
		}
	}
	if !s.present() {
		return moves
	}
	mine := s.role.Party
	add(OpenMove{Verb: "plan"}, true)
	add(OpenMove{Verb: "say"}, !s.muted)
	due := t.tapDue(s)
	add(OpenMove{Verb: "tap", Parties: due}, len(due) > 0)
	add(OpenMove{Verb: "statement"}, !s.muted)
	add(OpenMove{Verb: "sign"}, t.unsigned(mine))
	add(OpenMove{Verb: "ready"}, true)
	switch t.stage {
	case StageWaiting:
		t.openSuggestions(s, add, nil)
		t.openOffers(s, add)
		return moves
	case StageRound:
	default:
		return moves
	}
	t.openConcerns(s, add)
	t.openGestures(s, add)
	t.openOffers(s, add)
	add(OpenMove{Verb: "draft"}, t.drafts && !slices.ContainsFunc(t.items, func(d draft) bool { return d.party == mine }))
	var force, inspectable []scenario.ProposalID
	for i := range t.deals {
		if id := t.deals[i].proposal; t.inForceFor(mine, id) {
			force = append(force, id)
			if t.proposal(id).Verify == scenario.VerifyInspect {
				inspectable = append(inspectable, id)
			}
		}
	}
	add(OpenMove{Verb: "commit", Proposals: force}, len(force) > 0 && t.isHead(s))
	add(OpenMove{Verb: "inspect", Proposals: inspectable}, len(inspectable) > 0 && t.parties[t.partyIndex(mine)].inspected == "")
	add(OpenMove{Verb: "walk-out"}, t.isHead(s))
	return moves
}

func (t *Table) openConcerns(s *seat, add func(OpenMove, bool)) {
	var voice, acknowledge, confirm []scenario.ConcernID
	for i := range t.scenario.Concerns {
		c, state := &t.scenario.Concerns[i], &t.concerns[i]
		if !t.sheet.concerns[i] {
			continue
		}
		if holds(s, c) {
			if !state.voiced && t.opensNow(c.Opens) {
				voice = append(voice, c.ID)
			}
			if slices.ContainsFunc(state.tried, func(a Attempt) bool { return a.Answer == "" }) {
				confirm = append(confirm, c.ID)
			}
			continue
		}
		tries, pending := 0, false
		for _, a := range state.tried {
			if a.Party == s.role.Party {
				tries, pending = tries+1, pending || a.Answer == ""
			}
		}
		if t.sheet.partyOf[i] != s.role.Party && state.voiced && !state.understood && !pending && tries < maxAttempts {
			acknowledge = append(acknowledge, c.ID)
		}
	}
	add(OpenMove{Verb: "voice", Concerns: voice}, len(voice) > 0)
	add(OpenMove{Verb: "acknowledge", Concerns: acknowledge}, len(acknowledge) > 0)
	add(OpenMove{Verb: "confirm", Concerns: confirm}, len(confirm) > 0)
}

func (t *Table) openGestures(s *seat, add func(OpenMove, bool)) {
	mine := s.role.Party
	carryOut := t.gestured(mine) == ""
	announce := t.isHead(s) || t.scenario.Party(mine).Speaks != scenario.SpeaksHead
	var free, waiting []scenario.GestureID
	for i := range t.scenario.Gestures {
		id := t.scenario.Gestures[i].ID
		if t.gestureRefused(mine, id) != nil {
			continue
		}
		switch g := t.gestureState(mine, id); {
		case g != nil && g.state == GestureWaiting:
			if carryOut && t.maySecond(s, g.by) {
				waiting = append(waiting, id)
			}
		case carryOut || announce && (g == nil || !g.announced):
			free = append(free, id)
		}
	}
	add(OpenMove{Verb: "gesture", Gestures: free}, len(free) > 0)
	t.openSuggestions(s, add, waiting)
}

// openSuggestions lists what waits within the party for a second: offers, and these gestures.
func (t *Table) openSuggestions(s *seat, add func(OpenMove, bool), gestures []scenario.GestureID) {
	mine := s.role.Party
	var suggestions []OfferID
	for i := range t.offers {
		o := &t.offers[i]
		if o.state != OfferWaiting || o.party != mine || !t.maySecond(s, o.by) || t.suspended {
			continue
		}
		if o.counter == 0 || answerRefused(t.offerOf(o.counter, ""), mine) == nil {
			suggestions = append(suggestions, o.id)
		}
	}
	add(OpenMove{Verb: "second", Gestures: gestures, Offers: suggestions}, len(gestures)+len(suggestions) > 0)
}

// maySecond says whether s may second what by suggested.
func (t *Table) maySecond(s *seat, by SeatID) bool {
	return (&turn{Table: t, me: s}).seconderRefused(by) == nil
}

func (t *Table) openOffers(s *seat, add func(OpenMove, bool)) {
	mine := s.role.Party
	var lead []scenario.ProposalID
	for _, p := range t.agenda() {
		if t.opensNow(p.Opens) && t.partyLeads(mine, p) {
			lead = append(lead, p.ID)
		}
	}
	leads := slices.ContainsFunc(lead, func(id scenario.ProposalID) bool { return t.leads(s, t.proposal(id)) })
	add(OpenMove{Verb: "offer", Proposals: lead}, leads)
	var counter, accept, decline, withdraw, silence []OfferID
	for i := range t.offers {
		o := &t.offers[i]
		if (o.state == OfferOpen || o.state == OfferWaiting) && (o.by == s.id || o.party == mine && t.isHead(s)) {
			withdraw = append(withdraw, o.id)
		}
		if answerRefused(o, mine) != nil {
			continue
		}
		counter = append(counter, o.id)
		k := slices.Index(o.silence, mine)
		if k >= 0 && o.movers[k] != s.id && s.broke < maxBreaks {
			silence = append(silence, o.id)
		}
		if t.answers(s) {
			if k < 0 && !slices.Contains(o.votes, vote{s.id, true}) {
				accept = append(accept, o.id)
			}
			if !slices.Contains(o.votes, vote{s.id, false}) {
				decline = append(decline, o.id)
			}
		}
	}
	add(OpenMove{Verb: "counter", Offers: counter}, len(counter) > 0)
	add(OpenMove{Verb: "accept", Offers: accept}, len(accept) > 0)
	add(OpenMove{Verb: "decline", Offers: decline}, len(decline) > 0)
	add(OpenMove{Verb: "withdraw", Offers: withdraw}, len(withdraw) > 0)
	add(OpenMove{Verb: "break-silence", Offers: silence}, len(silence) > 0)
}

// answers says whether s has a say in whether its party accepts.
func (t *Table) answers(s *seat) bool {
	switch t.scenario.Party(s.role.Party).Decides {
	case scenario.DecidesHead, scenario.DecidesSilence:
		return t.isHead(s)
	}
	return true
}
