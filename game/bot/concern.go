package bot

import (
	"slices"

	"parley/game"
	"parley/game/scenario"
)

const (
	maxVoiced = 2 // concerns that a seat voices in a round
	maxHeeded = 2 // and acknowledges
)

// voice makes an own concern known: what is no secret at once, what is hidden when the others are trusted
// enough, or have disclosed something themselves.
func (m *mind) voice() game.Move {
	if m.bot.temper.silent || m.bot.memory.voiced >= maxVoiced {
		return nil
	}
	list := m.open("voice").Concerns
	var pick *game.ConcernView
	for i := range m.view.Concerns {
		c := &m.view.Concerns[i]
		if !slices.Contains(list, c.Concern) || !m.tells(c) || c.Untold && !m.dares(c) {
			continue
		}
		if pick == nil || pick.Untold && !c.Untold || pick.Untold == c.Untold && c.Weight > pick.Weight {
			pick = c
		}
	}
	if pick == nil {
		return nil
	}
	m.bot.memory.voiced++
	if pick.Untold {
		m.bot.memory.voiced = maxVoiced
	}
	return game.Voice{Concern: pick.Concern}
}

// tells tells whether a concern is this seat's to speak about: its role's own, or, if it leads, its party's.
func (m *mind) tells(c *game.ConcernView) bool {
	return c.Of == scenario.Name(m.brief.Seat) || m.leads()
}

// dares tells whether the seat discloses a hidden concern in this round.
func (m *mind) dares(c *game.ConcernView) bool {
	return (m.leastTrust(m.others) >= m.bot.temper.candour || m.confided()) && m.chance(650, "dare", nameOf(c.Concern))
}

// confided tells whether another party disclosed something lately.
func (m *mind) confided() bool {
	return slices.ContainsFunc(m.others, func(p scenario.PartyID) bool {
		return slices.ContainsFunc(m.lines(m.party, p), func(l game.TrustLine) bool {
			return l.Rule == game.RuleDisclosed && m.recent(&l)
		})
	})
}

// acknowledge restates what another party has voiced. The bots of a party share that work, so that it is not
// always the head who listens.
func (m *mind) acknowledge() game.Move {
	if m.bot.memory.heeded >= maxHeeded {
		return nil
	}
	list := m.open("acknowledge").Concerns
	for i := range m.view.Concerns {
		c := &m.view.Concerns[i]
		if !slices.Contains(list, c.Concern) || !m.listens(c) {
			continue
		}
		m.bot.memory.heeded++
		again := slices.ContainsFunc(c.Tried, func(a game.Attempt) bool { return a.Party == m.party })
		return game.Acknowledge{Concern: c.Concern, Text: m.restated(c, again)}
	}
	return nil
}

// listens tells whether it is this seat that acknowledges a concern in this round. Where a person leads the
// party, its bots mostly leave the listening to that person.
func (m *mind) listens(c *game.ConcernView) bool {
	if m.personLeads() {
		return m.chance(150, "listen", nameOf(c.Concern))
	}
	bots := slices.DeleteFunc(m.fellows(), func(s *game.SeatView) bool { return !s.ByBot() })
	if len(bots) == 0 || !m.chance(800, "listen", nameOf(c.Concern)) {
		return false
	}
	turn := dice(0).below(len(bots), len(c.Tried), "turn", nameOf(c.Concern))
	return bots[turn].Seat == m.brief.Seat
}

// confirm answers whoever restated a concern. Bots are kind: some shared word, or some length, is enough.
func (m *mind) confirm() game.Move {
	list := m.open("confirm").Concerns
	for i := range m.view.Concerns {
		c := &m.view.Concerns[i]
		if !slices.Contains(list, c.Concern) || !m.tells(c) {
			continue
		}
		for _, a := range c.Tried {
			if a.Answer == "" {
				return game.Confirm{Concern: c.Concern, By: a.Party, Yes: understood(c, a.Text.Words)}
			}
		}
	}
	return nil
}

// longEnough is how many words pass for an earnest attempt.
const longEnough = 6

func understood(c *game.ConcernView, said string) bool {
	return len(split(said)) >= longEnough || stems(c.Title+" "+string(c.Text)).in(said) > 0
}
