package bot

import (
	"slices"

	"parley/game"
	"parley/game/scenario"
)

// memory is what a bot has read in its views and been told, and what it did in this round.
type memory struct {
	now    int // the round that the rest of this block is about
	barred []scenario.Verb
	said   int // by this seat
	heard  int // said to all by any bot
	caucus int // said among the own party by any bot
	voiced int
	heeded int // acknowledgements
	turned int // counters
	spoken []string

	uttered  map[string]bool // remarks that bots have made
	offers   []offerSeen     // oldest first
	raised   []raised        // gestures that were seen announced
	objected []uint64        // packages whose acceptance a fellow stopped

	likes likes

	least, most int  // the share of its best that the others offered at first, and at most since, in permille
	wooed       bool // they offered something at all
}

// offerSeen is an offer that the bot has read. Its package is given by ways; whole says that all of it is known.
type offerSeen struct {
	id    game.OfferID
	party scenario.PartyID
	first int // the round in which it was first seen
	pkg   []int
	whole bool
	key   uint64
}

type raised struct {
	gesture scenario.GestureID
	first   int
}

// note reads a view and what the seat was told since the last.
func (r *memory) note(m *mind, told []game.Fact) {
	if r.now != m.now {
		r.now, r.barred, r.spoken = m.now, nil, r.spoken[:0]
		r.said, r.heard, r.caucus, r.voiced, r.heeded, r.turned = 0, 0, 0, 0, 0, 0
	}
	for i := range m.view.Offers {
		o := &m.view.Offers[i]
		if seen := r.readOffer(m, o); len(o.Broken) > 0 && !slices.Contains(r.objected, seen.key) {
			r.objected = append(r.objected, seen.key)
		}
	}
	for _, fact := range told {
		r.hear(m, fact)
	}
	for i := range m.view.Gestures {
		if g := &m.view.Gestures[i]; g.Announced && r.raisedAt(g.Gesture) == 0 {
			r.raised = append(r.raised, raised{g.Gesture, m.now})
		}
	}
}

// raisedAt returns the round in which a gesture was first seen announced, or 0.
func (r *memory) raisedAt(id scenario.GestureID) int {
	for _, a := range r.raised {
		if a.gesture == id {
			return a.first
		}
	}
	return 0
}

// seen returns what the bot knows of an offer, or nil.
func (r *memory) seen(id game.OfferID) *offerSeen {
	for i := len(r.offers) - 1; i >= 0; i-- {
		if r.offers[i].id == id {
			return &r.offers[i]
		}
	}
	return nil
}

// readOffer reads an offer that was not seen before.
func (r *memory) readOffer(m *mind, o *game.OfferView) *offerSeen {
	if s := r.seen(o.Offer); s != nil {
		return s
	}
	s := offerSeen{id: o.Offer, party: o.Party, first: m.now, pkg: make([]int, 0, len(o.Package)), whole: true}
	for _, c := range o.Package {
		w := m.book.find(c)
		if w < 0 {
			s.whole = false
			continue
		}
		s.pkg = append(s.pkg, w)
	}
	s.key = m.book.keyOf(s.pkg)
	r.offers = append(r.offers, s)
	if o.Party != m.party {
		r.learnOf(m, &s, o)
	}
	return &r.offers[len(r.offers)-1]
}

// learnOf learns from an offer of another party.
func (r *memory) learnOf(m *mind, s *offerSeen, o *game.OfferView) {
	r.measure(m, s.pkg, o)
	r.heardFrom(m, s.pkg, o.Party)
}

func (r *memory) hear(m *mind, fact game.Fact) {
	switch f := fact.(type) {
	case game.Said:
		r.listen(m, &f)
	case game.OfferClosed:
		if s := r.seen(f.Offer); s != nil && f.Offer > 0 && (f.As == game.OfferDeclined || f.As == game.OfferCountered) {
			r.refusedBy(m, s.pkg, f.Party)
		}
	}
}

// listen counts what bots say, so that they do not talk too much.
func (r *memory) listen(m *mind, said *game.Said) {
	if !m.seat(said.By).ByBot() {
		return
	}
	if len(said.Seats)+len(said.Parties) == 0 {
		r.heard++
	} else if slices.Contains(said.Parties, m.party) {
		r.caucus++
	}
	r.uttered[said.Text.Words] = true
	if said.By == m.brief.Seat {
		r.said++
	}
}

// measure notes how much of what it could be worth an offer of the others is worth.
func (r *memory) measure(m *mind, pkg []int, o *game.OfferView) {
	if !slices.Contains(o.To, m.party) {
		return
	}
	top := m.topOf(pkg)
	if top <= 0 {
		return
	}
	share := int(m.weigh(pkg).all()) * thousand / int(top)
	if !r.wooed {
		r.wooed, r.least, r.most = true, share, share
	}
	r.most = max(r.most, share)
}

// has tells whether a package was put too lately or too often to put it now: by anybody in this round, or by the own
// party before. In the last round of a phase it may say once more what it said in an earlier one.
func (r *memory) has(key uint64, m *mind) bool {
	own := 0
	for i := range r.offers {
		o := &r.offers[i]
		if o.key != key {
			continue
		}
		if o.first == m.now {
			return true
		}
		if o.party == m.party {
			own++
		}
	}
	return own > 1 || own == 1 && !m.lastOfPhase()
}

// tabled returns how many offers and counters of the own party came to the table in this round.
func (m *mind) tabled() int {
	n := 0
	for i := range m.bot.memory.offers {
		if o := &m.bot.memory.offers[i]; o.party == m.party && o.id > 0 && o.first == m.now {
			n++
		}
	}
	return n
}
