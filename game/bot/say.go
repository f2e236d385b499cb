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
		for _, o := range []struct {
			about catalogue
			when  bool
			pkg   []game.Choice
		}{
			{betrayed, m.provoker() != "", nil},
			{tooSoon, m.backedOff(), nil},
			{thanks, m.confided(), nil},
			{lastCall, m.lastRound() && !m.view.Now.Aftermath, nil},
			{askBack, m.turnedDown() != nil, m.turnedDown()},
			{asking, !m.view.Now.Aftermath && m.someOpen() != nil, m.someOpen()},
		} {
			if o.when {
				if move := m.remark(o.about, o.pkg); move != nil {
					return move
				}
			}
		}
	}
	if memory.caucus < maxCaucus && len(m.fellows()) > 1 && !m.leads() {
		return m.whisper()
	}
	return nil
}

// greet opens a phase, where the seat leads.
func (m *mind) greet() game.Move {
	if !m.may(game.Say{}) || m.bot.memory.said > 0 || !m.leads() || m.view.Now.Round != 1 || m.view.Now.Aftermath {
		return nil
	}
	return m.remark(opening, nil)
}

// remark says a line of a catalogue that no bot has said yet, to all or to the parties named, or nothing.
func (m *mind) remark(c catalogue, pkg []game.Choice, to ...scenario.PartyID) game.Move {
	if !m.mention(c.name) {
		return nil
	}
	for i := range c.lines {
		if text := m.line(c, i, pkg); !m.bot.memory.uttered[text.Words] {
			return game.Say{Parties: to, Text: text}
		}
	}
	return nil
}

// mention tells whether a remark is made: once a round, and only if the bot is in the mood.
func (m *mind) mention(about string) bool {
	if m.bot.memory.spoken[about] || !m.chance(m.bot.temper.talk, "say "+about) {
		return false
	}
	m.bot.memory.spoken[about] = true
	return true
}

// whisper says something to the own party: why a suggestion was not seconded, what tempts, what one would
// like to see on the table.
func (m *mind) whisper() game.Move {
	for i := range m.view.Offers {
		o := &m.view.Offers[i]
		if slices.Contains(m.open("second").Offers, o.Offer) && !m.seat(o.By).ByBot() && !m.serves(o) {
			return m.remark(unseconded, o.Package, m.party)
		}
	}
	if m.bot.temper.word == scenario.WordTempted {
		for i := range m.view.Promises {
			if p := &m.view.Promises[i]; p.InForce && m.pays(p) {
				return m.remark(temptation, []game.Choice{{Proposal: p.Proposal}}, m.party)
			}
		}
	}
	if lead := m.favourite(); lead != nil {
		return m.remark(favourite, lead, m.party)
	}
	return nil
}

// favourite returns the open proposal that is worth most to the seat, or nil.
func (m *mind) favourite() []game.Choice {
	var pick scenario.ProposalID
	for _, v := range m.view.Agenda {
		if v.State == game.ItemOpen && m.top(v.Proposal) > 0 && (pick == "" || m.top(v.Proposal) > m.top(pick)) {
			pick = v.Proposal
		}
	}
	if pick == "" {
		return nil
	}
	return []game.Choice{{Proposal: pick}}
}

// turnedDown returns the package of an offer of the own party that was declined in this round, or nil.
func (m *mind) turnedDown() []game.Choice {
	for _, o := range m.view.Offers {
		if o.Party == m.party && o.State == game.OfferDeclined && m.bot.memory.offers[o.Offer] == m.now {
			return o.Package
		}
	}
	return nil
}

// backedOff tells whether the own party turned down an offer in this round that asked it to risk too much.
func (m *mind) backedOff() bool {
	return slices.ContainsFunc(m.view.Offers, func(o game.OfferView) bool {
		return o.Party != m.party && (o.State == game.OfferDeclined || o.State == game.OfferCountered) &&
			slices.Contains(o.To, m.party) && m.bot.memory.offers[o.Offer] == m.now && m.exposes(m.read(o.Package))
	})
}

// someOpen returns an open proposal to ask about, or nil.
func (m *mind) someOpen() []game.Choice {
	var open []scenario.ProposalID
	for _, v := range m.view.Agenda {
		if v.State == game.ItemOpen && m.proposal(v.Proposal) != nil {
			open = append(open, v.Proposal)
		}
	}
	if len(open) == 0 {
		return nil
	}
	return []game.Choice{{Proposal: open[m.below(len(open), "ask about")]}}
}
