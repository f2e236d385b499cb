package bot

import (
	"slices"

	"parley/game"
	"parley/game/scenario"
)

// answer replies to an offer that lies before the party: it accepts what is good enough, else puts something
// better, else declines.
func (m *mind) answer() game.Move {
	if m.view.Now.Suspended || !m.may(game.Decline{}) {
		return nil
	}
	open := m.open("decline").Offers
	for i := range m.view.Offers {
		o := &m.view.Offers[i]
		_, voted := o.Votes[m.brief.Seat]
		if !slices.Contains(open, o.Offer) || o.Silence || voted || m.countering(o) || !m.speaksFor() {
			continue
		}
		return m.reply(o)
	}
	return nil
}

// speaksFor tells whether this seat's answer is its to give: where any seat may bind the party, bots leave
// that to a person who leads it.
func (m *mind) speaksFor() bool {
	return m.partyBrief(m.party).Decides != scenario.DecidesAny || m.leads() || !m.personLeads()
}

// countering tells whether the party has a counter to o that waits for a second.
func (m *mind) countering(o *game.OfferView) bool {
	for i := range m.view.Offers {
		if c := &m.view.Offers[i]; c.State == game.OfferWaiting && c.Counter == o.Offer && m.timely(c) {
			return true
		}
	}
	return false
}

func (m *mind) reply(o *game.OfferView) game.Move {
	seen := m.bot.memory.readOffer(m, o)
	may := m.possible(o) && slices.Contains(m.open("accept").Offers, o.Offer)
	sound := may && !slices.Contains(m.bot.memory.objected, seen.key)
	if may && m.chance(m.bot.temper.accepts, "accept", seen.key) || sound && m.enough(seen.pkg) {
		return game.Accept{Offer: o.Offer}
	}
	var better []int
	if m.leads() {
		better = m.counter(o)
	}
	switch {
	case better != nil && sound && m.noBetter(better, seen.pkg):
		return game.Accept{Offer: o.Offer}
	case better != nil:
		m.bot.memory.turned++
		return game.Counter{Offer: o.Offer, Package: m.book.choices(better), Text: m.counterText(better, seen.pkg)}
	case sound && m.settles(seen.pkg):
		return game.Accept{Offer: o.Offer}
	}
	return game.Decline{Offer: o.Offer}
}

// noBetter tells whether what the bot would put back is worth no more to it than what it is offered, which it may as
// well sign then: the condition that Baarslag and others (2014) call AC next.
func (m *mind) noBetter(counter, offered []int) bool {
	return m.bearable(offered) && m.weigh(counter).all() <= m.weigh(offered).all()
}

// settles tells whether the bot signs for less than it asks, because what it does not sign now it can sign no more.
func (m *mind) settles(pkg []int) bool {
	closing := m.lastOfPhase() && slices.ContainsFunc(pkg, func(w int) bool {
		return m.book.items[m.book.ways[w].item].closes <= m.phase
	})
	return closing && m.bearable(pkg) && m.chance(m.bot.temper.settles, "settle", m.book.keyOf(pkg))
}

// possible tells whether the package of o could be agreed as the table stands.
func (m *mind) possible(o *game.OfferView) bool {
	seen := m.bot.memory.readOffer(m, o)
	return seen.whole && len(o.ForUs.Missing) == 0 && m.fits(seen.pkg) && !slices.ContainsFunc(seen.pkg, func(w int) bool {
		v := m.item(m.book.ways[w].item)
		return v == nil || v.State == game.ItemClosed
	})
}

// second puts forward what a fellow suggests, if it serves the party. Where a person leads the party, the
// bots second what people suggest, and leave each other's to that person.
func (m *mind) second() game.Move {
	list := m.open("second")
	for i := range m.view.Offers {
		o := &m.view.Offers[i]
		if slices.Contains(list.Offers, o.Offer) && m.backs(o.By) && m.timely(o) && m.serves(o) {
			return game.Second{Offer: o.Offer}
		}
	}
	for _, g := range m.view.Gestures {
		if slices.Contains(list.Gestures, g.Gesture) && m.backs(g.By) && m.view.Mine.Gestured == "" && m.welcome(g.Gesture) {
			return game.Second{Gesture: g.Gesture}
		}
	}
	return nil
}

// backs tells whether a suggestion by seat is one that this bot may put forward.
func (m *mind) backs(seat game.SeatID) bool {
	return !m.seat(seat).ByBot() || m.leads() || !m.personLeads()
}

// timely tells whether a suggestion could be put now: what it holds can be agreed and was not put by anybody
// in this round, and if it is a counter, the offer that it answers still stands.
func (m *mind) timely(o *game.OfferView) bool {
	memory := &m.bot.memory
	counters, key := o.Counter == 0, memory.readOffer(m, o).key
	for i := range m.view.Offers {
		a := &m.view.Offers[i]
		if seen := memory.readOffer(m, a); a.Offer > 0 && seen.key == key && seen.first == m.now {
			return false
		}
		counters = counters || a.Offer == o.Counter && a.State == game.OfferOpen &&
			slices.Contains(a.To, m.party) && !slices.Contains(a.Accepted, m.party)
	}
	return counters && m.possible(o)
}

// withdraw takes back what this seat suggested, once it can no longer be put.
func (m *mind) withdraw() game.Move {
	list := m.open("withdraw").Offers
	for i := range m.view.Offers {
		o := &m.view.Offers[i]
		if o.State == game.OfferWaiting && o.By == m.brief.Seat && slices.Contains(list, o.Offer) && !m.timely(o) {
			return game.Withdraw{Offer: o.Offer}
		}
	}
	return nil
}

// serves tells whether a fellow's suggestion would serve the party, if all kept it: how far the others are to
// be trusted is for whoever suggests it to judge.
func (m *mind) serves(o *game.OfferView) bool {
	return m.weighTrusting(m.bot.memory.readOffer(m, o).pkg).party >= 0
}

// breakSilence stops an acceptance that would be clearly bad for the party, or that goes against what the
// seat itself stands for.
func (m *mind) breakSilence() game.Move {
	list := m.open("break-silence").Offers
	for i := range m.view.Offers {
		o := &m.view.Offers[i]
		if !slices.Contains(list, o.Offer) || !o.Silence {
			continue
		}
		pkg := m.bot.memory.readOffer(m, o).pkg
		switch v := m.weigh(pkg); {
		case v.party < -scenario.Point/2:
			return game.BreakSilence{Offer: o.Offer, Reason: m.words(&tooDear, pkg)}
		case v.role < 0, m.passesOver(pkg):
			return game.BreakSilence{Offer: o.Offer, Reason: m.words(&notForUs, pkg)}
		}
	}
	return nil
}

// passesOver tells whether the seat objects to a package because nothing yet meets what the seat has told the
// others it needs. It does so seldom, and not twice.
func (m *mind) passesOver(pkg []int) bool {
	if m.view.Mine.SilenceLeft < 2 || m.lastRound() || len(pkg) < 2 || m.weigh(pkg).role > 0 {
		return false
	}
	unmet := slices.ContainsFunc(m.view.Concerns, func(c game.ConcernView) bool {
		return c.Of == scenario.Name(m.brief.Seat) && c.Voiced && c.Measure == 0
	})
	return unmet && m.chance(150, "passed over")
}
