package bot

import (
	"slices"

	"parley/game"
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
	pkg := m.find(search{from: m.free(), with: m.ownLead(), demand: m.demand(), about: "offer", round: uint64(m.tabled())})
	if pkg == nil {
		return nil
	}
	return game.Offer{Package: m.book.choices(pkg), Text: m.offerText(pkg)}
}

// mayOpen tells whether the party has room for another offer in this round, and this seat something to lead. While an
// acceptance waits for silence, the party puts nothing new.
func (m *mind) mayOpen() bool {
	if m.bot.temper.passive || !m.may(game.Offer{}) || m.tabled() >= maxOffers || len(m.ownLead()) == 0 {
		return false
	}
	for i := range m.view.Offers {
		o := &m.view.Offers[i]
		if own := o.Party == m.party; own && (o.State == game.OfferOpen || o.State == game.OfferWaiting) || !own && o.Silence {
			return false
		}
	}
	return true
}

// free returns the items that the party leads and that are in nobody's open offer.
func (m *mind) free() []int {
	var list []int
	for _, id := range m.open("offer").Proposals {
		if place, ok := m.book.places[id]; ok && m.item(place) != nil && m.item(place).State == game.ItemOpen {
			list = append(list, place)
		}
	}
	return list
}

// ownLead returns those of the free items that this seat itself leads.
func (m *mind) ownLead() []int {
	return slices.DeleteFunc(m.free(), func(place int) bool { return !m.item(place).Lead })
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

// counter returns a better package around what an offer is about, to be put back, or nil.
func (m *mind) counter(o *game.OfferView) []int {
	if !slices.Contains(m.open("counter").Offers, o.Offer) || m.bot.memory.turned >= maxCounters {
		return nil
	}
	var theirs []int
	seen := m.bot.memory.readOffer(m, o)
	for _, w := range seen.pkg {
		theirs = append(theirs, m.book.ways[w].item)
	}
	from := slices.Clone(theirs)
	for _, place := range m.free() {
		if !slices.Contains(from, place) {
			from = append(from, place)
		}
	}
	return m.find(search{from: from, with: theirs, demand: m.demand() - perCounter, about: "counter", round: seen.key})
}
