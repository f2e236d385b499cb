package bot

import (
	"slices"

	"parley/game"
	"parley/game/scenario"
)

const (
	maxHeard  = 2 // remarks that bots make to all in one round
	maxCaucus = 2 // and inside one party
)

// say makes a remark that fits the moment, if there is one and nobody talks too much already. What is said to
// all names nothing that is not known to all.
func (m *mind) say() game.Move {
	memory := &m.bot.memory
	if !m.may(game.Say{}) || memory.said > 0 {
		return nil
	}
	if memory.heard < maxHeard && m.leads() {
		if move := m.sayToAll(); move != nil {
			return move
		}
	}
	if memory.caucus < maxCaucus && len(m.fellows()) > 1 && !m.leads() {
		return m.whisper()
	}
	return nil
}

// sayToAll makes the first remark that there is cause for. A cause comes with the items that it is about.
func (m *mind) sayToAll() game.Move {
	plain := func(cause bool) ([]int, bool) { return nil, cause }
	about := func(items []int) ([]int, bool) { return items, len(items) > 0 }
	for _, o := range [...]struct {
		about *catalogue
		cause func() ([]int, bool)
	}{
		{&betrayed, func() ([]int, bool) { return plain(m.provoker() != "") }},
		{&tooSoon, func() ([]int, bool) { return plain(m.backedOff()) }},
		{&thanks, func() ([]int, bool) { return plain(m.confided()) }},
		{&lastCall, func() ([]int, bool) { return plain(m.lastRound() && !m.view.Now.Aftermath) }},
		{&askBack, func() ([]int, bool) { return about(m.turnedDown()) }},
		{&asking, func() ([]int, bool) { return about(m.someOpen()) }},
	} {
		if !m.inclined(o.about) {
			continue
		}
		if items, cause := o.cause(); cause {
			if move := m.remark(o.about, items); move != nil {
				return move
			}
		}
	}
	return nil
}

// greet opens a phase, where the seat leads.
func (m *mind) greet() game.Move {
	if !m.may(game.Say{}) || m.bot.memory.said > 0 || !m.leads() || m.view.Now.Round != 1 || m.view.Now.Aftermath {
		return nil
	}
	if m.now > 1 {
		return m.remark(&resuming, nil)
	}
	return m.remark(&opening, nil)
}

// inclined tells whether a remark of a kind is made, if there is cause: once a round, and only in the mood.
func (m *mind) inclined(c *catalogue) bool {
	return !slices.Contains(m.bot.memory.spoken, c.name) && m.chance(m.bot.temper.talk, "say", nameOf(c.name))
}

// remark says a line of a catalogue that no bot has said yet, to all or to the parties named, or nothing.
func (m *mind) remark(c *catalogue, items []int, to ...scenario.PartyID) game.Move {
	if !m.inclined(c) {
		return nil
	}
	m.bot.memory.spoken = append(m.bot.memory.spoken, c.name)
	for i := range c.lines {
		if text := m.line(c, i, items); !m.bot.memory.uttered[text.Words] {
			return game.Say{Parties: to, Text: text}
		}
	}
	return nil
}

// whisper says something to the own party: why a suggestion was not seconded, what tempts, what one would
// like to see on the table.
func (m *mind) whisper() game.Move {
	for i := range m.view.Offers {
		o := &m.view.Offers[i]
		if slices.Contains(m.open("second").Offers, o.Offer) && !m.seat(o.By).ByBot() && !m.serves(o) {
			return m.remark(&unseconded, m.itemsOf(m.bot.memory.readOffer(m, o).pkg), m.party)
		}
	}
	if m.bot.temper.word == scenario.WordTempted {
		for i := range m.view.Promises {
			p := &m.view.Promises[i]
			if place, ok := m.book.places[p.Proposal]; ok && p.InForce && m.pays(p) {
				return m.remark(&temptation, []int{place}, m.party)
			}
		}
	}
	if lead := m.favourite(); lead != nil {
		return m.remark(&favourite, lead, m.party)
	}
	return nil
}

// favourite returns the open item that is worth most to the seat, or none.
func (m *mind) favourite() []int {
	pick, most := -1, scenario.Points(0)
	for place := range m.book.items {
		if v := m.item(place); v != nil && v.State == game.ItemOpen && m.top(place) > most {
			pick, most = place, m.top(place)
		}
	}
	if pick < 0 {
		return nil
	}
	return []int{pick}
}

// turnedDown returns what an offer of the own party was about that was declined in this round, or nothing.
func (m *mind) turnedDown() []int {
	for i := range m.view.Offers {
		o := &m.view.Offers[i]
		if o.Party == m.party && o.State == game.OfferDeclined {
			if seen := m.bot.memory.readOffer(m, o); seen.first == m.now {
				return m.itemsOf(seen.pkg)
			}
		}
	}
	return nil
}

// backedOff tells whether the own party turned down an offer in this round that asked it to risk too much, and signed
// nothing besides. Who never takes a small step does not ask for one.
func (m *mind) backedOff() bool {
	if m.bot.temper.warmth == 0 {
		return false
	}
	feared := false
	for i := range m.view.Offers {
		o := &m.view.Offers[i]
		seen := m.bot.memory.readOffer(m, o)
		switch {
		case seen.first != m.now:
		case o.State == game.OfferAgreed:
			return false
		case o.Party != m.party && (o.State == game.OfferDeclined || o.State == game.OfferCountered) && slices.Contains(o.To, m.party):
			feared = feared || m.exposes(seen.pkg)
		}
	}
	return feared
}

// someOpen returns an open item to ask about, or none.
func (m *mind) someOpen() []int {
	var open []int
	for place := range m.book.items {
		if v := m.item(place); v != nil && v.State == game.ItemOpen && !m.book.items[place].draft {
			open = append(open, place)
		}
	}
	if len(open) == 0 || m.view.Now.Aftermath {
		return nil
	}
	return []int{open[m.below(len(open), "ask about")]}
}
