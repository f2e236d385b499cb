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
	spoken map[string]bool

	uttered map[string]bool            // remarks that bots have made
	offers  map[game.OfferID]int       // when an offer on the table was first seen
	put     map[string]bool            // packages that anybody has put before
	liked   map[string]bool            // choices that another party has put
	raised  map[scenario.GestureID]int // when a gesture was first seen announced
	helps   map[string]scenario.Points // what a choice was seen to do for the others' concerns
	kin     map[string]int             // words that a concern and a choice share

	least, most int  // the share of its best that the others offered at first, and at most since, in permille
	wooed       bool // they offered something at all
}

func newMemory() memory {
	return memory{
		spoken: map[string]bool{}, uttered: map[string]bool{}, offers: map[game.OfferID]int{},
		put: map[string]bool{}, liked: map[string]bool{},
		raised: map[scenario.GestureID]int{}, helps: map[string]scenario.Points{}, kin: map[string]int{},
	}
}

// note reads a view and what the seat was told since the last.
func (r *memory) note(m *mind, told []game.Fact) {
	if r.now != m.now {
		r.now, r.barred = m.now, nil
		r.said, r.heard, r.caucus, r.voiced, r.heeded, r.turned = 0, 0, 0, 0, 0, 0
		clear(r.spoken)
	}
	for _, fact := range told {
		r.hear(m, fact)
	}
	for _, o := range m.view.Offers {
		if _, seen := r.offers[o.Offer]; !seen {
			r.offers[o.Offer] = m.now
			r.measure(m, &o)
		}
		r.read(m, &o)
	}
	for _, g := range m.view.Gestures {
		if _, seen := r.raised[g.Gesture]; g.Announced && !seen {
			r.raised[g.Gesture] = m.now
		}
	}
}

func (r *memory) hear(m *mind, fact game.Fact) {
	said, ok := fact.(game.Said)
	if !ok || !m.seat(said.By).ByBot() {
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
func (r *memory) measure(m *mind, o *game.OfferView) {
	if o.Party == m.party || !slices.Contains(o.To, m.party) {
		return
	}
	pkg, top := m.read(o.Package), scenario.Points(0)
	for _, way := range pkg {
		top += max(m.top(way.choice.Proposal), m.weigh([]option{way}).all(), 0)
	}
	if top <= 0 {
		return
	}
	share := int(m.weigh(pkg).all()) * thousand / int(top)
	if !r.wooed {
		r.wooed, r.least, r.most = true, share, share
	}
	r.most = max(r.most, share)
}

// read learns from an offer what its party wants, and from a single choice what it does for concerns.
func (r *memory) read(m *mind, o *game.OfferView) {
	r.put[keyOf(o.Package)] = true
	if o.Party != m.party {
		for _, c := range o.Package {
			r.liked[keyOf([]game.Choice{c})] = true
			r.liked[string(c.Proposal)] = true
		}
	}
	if len(o.Package) != 1 || o.State == game.OfferAgreed {
		return
	}
	adds := scenario.Points(0)
	for _, met := range o.ForUs.Meets {
		if !slices.ContainsFunc(m.own, func(s stake) bool { return s.concern == met.Concern }) {
			adds += scenario.Points(met.Adds) * guessedWeight / scenario.Points(scenario.One)
		}
	}
	r.helps[keyOf(o.Package)] = adds
}

// tabled returns how many offers and counters of the own party came to the table in this round.
func (m *mind) tabled() int {
	n := 0
	for _, o := range m.view.Offers {
		if o.Party == m.party && o.Offer > 0 && m.bot.memory.offers[o.Offer] == m.now {
			n++
		}
	}
	return n
}
