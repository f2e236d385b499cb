package game

import "parley/game/scenario"

// openings lists the kinds of move that are open to a seat, with what they may be about, so that a client or a bot needs
// no rules of its own. It promises that a listed move is not out of turn; a package may still be refused for what is in
// it. The next list is made in the room of the last.
type openings struct {
	*Table
	me *seat

	moves       []OpenMove
	concernIDs  []scenario.ConcernID
	gestureIDs  []scenario.GestureID
	offerIDs    []OfferID
	proposalIDs []scenario.ProposalID
}

// usualMoves is how many kinds of move are open at most in most rounds.
const usualMoves = 16

// list lists what is open to s now. due are the parties that s has not been asked about.
func (w *openings) list(t *Table, s *seat, due []scenario.PartyID) []OpenMove {
	w.Table, w.me = t, s
	if w.moves == nil {
		w.moves = make([]OpenMove, 0, usualMoves)
	}
	w.moves, w.concernIDs, w.gestureIDs = w.moves[:0], w.concernIDs[:0], w.gestureIDs[:0]
	w.offerIDs, w.proposalIDs = w.offerIDs[:0], w.proposalIDs[:0]
	if s.present() {
		w.fill(due)
	}
	return w.moves
}

// may says whether a verb is open at all.
func (w *openings) may(verb scenario.Verb) bool { return w.verbRefused(w.me, verb) == nil }

func (w *openings) add(m OpenMove) { w.moves = append(w.moves, m) }

// plain lists a move that is about nothing in particular.
func (w *openings) plain(verb scenario.Verb, open bool) {
	if open && w.may(verb) {
		w.add(OpenMove{Verb: verb})
	}
}

// aboutConcerns, aboutOffers and aboutDeals list a move that may be about some of them, where it is open and there are any.
func (w *openings) aboutConcerns(verb scenario.Verb, is func(i int) bool) {
	if !w.may(verb) {
		return
	}
	from := len(w.concernIDs)
	for i := range w.scenario.Concerns {
		if w.sheet.concerns[i] && is(i) {
			w.concernIDs = append(w.concernIDs, w.scenario.Concerns[i].ID)
		}
	}
	if list := cut(w.concernIDs, from); list != nil {
		w.add(OpenMove{Verb: verb, Concerns: list})
	}
}

func (w *openings) aboutOffers(verb scenario.Verb, is func(o *offer) bool) {
	if !w.may(verb) {
		return
	}
	if list := w.offersThat(is); list != nil {
		w.add(OpenMove{Verb: verb, Offers: list})
	}
}

func (w *openings) aboutDeals(verb scenario.Verb, is func(p *scenario.Proposal) bool) {
	if !w.may(verb) {
		return
	}
	from := len(w.proposalIDs)
	for i := range w.deals {
		if id := w.deals[i].proposal; w.inForceFor(w.me.role.Party, id) && is(w.proposal(id)) {
			w.proposalIDs = append(w.proposalIDs, id)
		}
	}
	if list := cut(w.proposalIDs, from); list != nil {
		w.add(OpenMove{Verb: verb, Proposals: list})
	}
}

func (w *openings) offersThat(is func(o *offer) bool) []OfferID {
	from := len(w.offerIDs)
	for i := range w.offers {
		if o := &w.offers[i]; o.live() && is(o) {
			w.offerIDs = append(w.offerIDs, o.id)
		}
	}
	return cut(w.offerIDs, from)
}

// cut returns what was added to list from there on, so that it cannot grow into what is added next; nil if nothing was.
func cut[T any](list []T, from int) []T {
	if len(list) == from {
		return nil
	}
	return list[from:len(list):len(list)]
}
