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
			{thanks, m.confided(), nil},
			{lastCall, m.lastRound() && !m.view.Now.Aftermath, nil},
			{askBack, m.turnedDown() != nil, m.turnedDown()},
			{opening, m.view.Now.Round == 1 && !m.view.Now.Aftermath, nil},
			{asking, !m.view.Now.Aftermath && m.someOpen() != nil, m.someOpen()},
		} {
			if o.when && m.mention(string(o.about.name)) {
				return game.Say{Text: m.words(o.about, o.pkg)}
			}
		}
	}
	if memory.caucus < maxCaucus && len(m.fellows()) > 1 && !m.leads() {
		return m.whisper()
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
	to := []scenario.PartyID{m.party}
	for i := range m.view.Offers {
		o := &m.view.Offers[i]
		if slices.Contains(m.open("second").Offers, o.Offer) && !m.seat(o.By).Bot && !m.serves(o) && m.mention("unseconded") {
			return game.Say{Parties: to, Text: m.words(unseconded, o.Package)}
		}
	}
	if m.bot.temper.word == scenario.WordTempted {
		for i := range m.view.Promises {
			if p := &m.view.Promises[i]; p.InForce && m.pays(p) && m.mention("temptation") {
				return game.Say{Parties: to, Text: m.words(temptation, []game.Choice{{Proposal: p.Proposal}})}
			}
		}
	}
	if lead := m.favourite(); lead != nil && m.mention("favourite") {
		return game.Say{Parties: to, Text: m.words(favourite, lead)}
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
