package bot

import (
	"slices"

	"parley/game"
	"parley/game/scenario"
)

const (
	maxOffers   = 2 // of a party in a round, counters included; what is tabled after that is an answer
	maxCounters = 2 // of a seat in a round
)

// offer opens with a package that this seat may lead, if it is its turn.
func (m *mind) offer() game.Move {
	if !m.mayOpen() || m.waitsFor() {
		return nil
	}
	about := "offer " + string(rune('0'+m.tabled()))
	pkg := m.find(search{from: m.free(), with: m.ownLead(), demand: m.demand(), about: about})
	if pkg == nil {
		return nil
	}
	choices := choicesOf(pkg)
	return game.Offer{Package: choices, Text: m.offerText(choices)}
}

// mayOpen tells whether the party has room for another offer in this round, and this seat something to lead.
func (m *mind) mayOpen() bool {
	if m.bot.temper.passive || !m.may(game.Offer{}) || m.tabled() >= maxOffers || len(m.ownLead()) == 0 {
		return false
	}
	return !slices.ContainsFunc(m.view.Offers, func(o game.OfferView) bool {
		return o.Party == m.party && (o.State == game.OfferOpen || o.State == game.OfferWaiting)
	})
}

// free returns the proposals that the party leads and that are in nobody's open offer.
func (m *mind) free() []scenario.ProposalID {
	return slices.DeleteFunc(slices.Clone(m.open("offer").Proposals), func(id scenario.ProposalID) bool {
		v := m.item(id)
		return v == nil || v.State != game.ItemOpen
	})
}

// ownLead returns those of the free proposals that this seat itself leads.
func (m *mind) ownLead() []scenario.ProposalID {
	return slices.DeleteFunc(m.free(), func(id scenario.ProposalID) bool { return !m.item(id).Lead })
}

// waitsFor tells whether a fellow bot opens before this one. The seats of a party take turns, another first
// in each round, so that each comes to lead what is its own.
func (m *mind) waitsFor() bool {
	fellows := m.fellows()
	for i := range fellows {
		s := fellows[(m.now+i)%len(fellows)]
		if s.Seat == m.brief.Seat {
			return false
		}
		if s.ByBot() && !s.Ready {
			return true
		}
	}
	return false
}

// awaitsTurn tells whether this seat will open an offer once another has had its turn.
func (m *mind) awaitsTurn() bool { return m.mayOpen() && m.waitsFor() }

// counter answers an offer with a better package around what it is about, or nil.
func (m *mind) counter(o *game.OfferView) game.Move {
	if !slices.Contains(m.open("counter").Offers, o.Offer) || m.bot.memory.turned >= maxCounters {
		return nil
	}
	var theirs []scenario.ProposalID
	for _, c := range o.Package {
		theirs = append(theirs, c.Proposal)
	}
	from := slices.Clone(theirs)
	if m.leads() {
		for _, id := range m.free() {
			if !slices.Contains(from, id) {
				from = append(from, id)
			}
		}
	}
	pkg := m.find(search{from: from, with: theirs, demand: m.demand() - perCounter, about: "counter " + keyOf(o.Package)})
	if pkg == nil {
		return nil
	}
	choices := choicesOf(pkg)
	if keyOf(choices) == keyOf(o.Package) {
		return nil
	}
	m.bot.memory.turned++
	return game.Counter{Offer: o.Offer, Package: choices, Text: m.counterText(choices)}
}
