package bot

import (
	"slices"

	"parley/game"
	"parley/game/scenario"
)

// commit chooses, where the seat leads, what the party breaks at this reckoning. Saying nothing honours all.
func (m *mind) commit() game.Move {
	if !m.may(game.Commit{}) {
		return nil
	}
	var breach, chosen []scenario.ProposalID
	tempting := m.temptation()
	for i := range m.view.Promises {
		p := &m.view.Promises[i]
		if p.Breach {
			chosen = append(chosen, p.Proposal)
		}
		if p.InForce && (p.Proposal == tempting || m.answersBreach(p) || m.breaksAnyway(p)) {
			breach = append(breach, p.Proposal)
		}
	}
	slices.Sort(breach)
	slices.Sort(chosen)
	if slices.Equal(breach, chosen) {
		return nil
	}
	return game.Commit{Breach: breach}
}

// answersBreach tells whether the bot answers a breach of this promise in kind, by its character.
func (m *mind) answersBreach(p *game.PromiseView) bool {
	return m.bot.temper.word != scenario.WordKeeps && slices.Contains(m.open("commit").Proposals, p.Proposal) && m.wronged(p) &&
		!m.chance(m.bot.temper.forgives, "forgive promise", nameOf(p.Proposal))
}

// breaksAnyway tells whether the bot breaks a promise by its character, whatever it gains.
func (m *mind) breaksAnyway(p *game.PromiseView) bool {
	if !slices.Contains(m.open("commit").Proposals, p.Proposal) {
		return false
	}
	late := m.view.Now.Aftermath || m.lastRound()
	return m.bot.temper.lastBreak && late || m.chance(m.bot.temper.breaks, "break", nameOf(p.Proposal))
}

// temptation returns the one promise that a tempted bot breaks in this round, or "". Who was caught lately
// behaves for a while.
func (m *mind) temptation() scenario.ProposalID {
	if m.bot.temper.word != scenario.WordTempted || m.caught() || !m.chance(m.bot.temper.greed, "tempted") {
		return ""
	}
	var pick *game.PromiseView
	for i := range m.view.Promises {
		p := &m.view.Promises[i]
		if slices.Contains(m.open("commit").Proposals, p.Proposal) && m.pays(p) && (pick == nil || p.Gain > pick.Gain) {
			pick = p
		}
	}
	if pick == nil {
		return ""
	}
	return pick.Proposal
}

// caught tells whether another party saw the own one break a promise lately.
func (m *mind) caught() bool {
	return slices.ContainsFunc(m.others, func(p scenario.PartyID) bool {
		return slices.ContainsFunc(m.lines(p, m.party), func(l game.TrustLine) bool {
			return (l.Rule == game.RuleBreached || l.Rule == game.RuleFoundOut) && m.recent(&l)
		})
	})
}

// wronged tells whether another party was seen to break this promise when it was last looked at, while the
// own party kept it then and before. A breach is answered once, and one that was an answer is not.
func (m *mind) wronged(p *game.PromiseView) bool {
	if len(p.History) == 0 {
		return false
	}
	last := p.History[len(p.History)-1]
	broken := false
	for _, seen := range last.Others {
		broken = broken || seen == game.SeenBroken
	}
	for _, h := range p.History[max(0, len(p.History)-2):] {
		broken = broken && h.Kept
	}
	return broken
}

// seenByInspection is the chance, in permille, that a breach comes to light where it may be inspected, as a tempted
// bot reckons it.
const seenByInspection = 350

// pays tells whether breaking a promise seems to gain more than it would cost in trust if it were seen. What
// everybody sees is never worth it to a bot that is merely tempted.
func (m *mind) pays(p *game.PromiseView) bool {
	risk := scenario.Points(0)
	for _, r := range p.Risk {
		risk += max(r, -r)
	}
	seen := 0
	if p.Verify == scenario.VerifyInspect {
		seen = seenByInspection
	}
	score := &m.view.Score
	span := int(score.Ideal - score.WalkAway)
	if p.Verify == scenario.VerifyOpen || p.Gain <= 0 || span <= 0 || len(m.others) == 0 {
		return false
	}
	gain := int(p.Gain) * 100 * m.brief.Weights.Deal / span
	loss := int(risk) * m.brief.Weights.Trust * seen / thousand / len(m.others) / int(scenario.Point)
	return gain > loss
}

// inspect looks at a promise that the party could not see kept, more likely where it has cause for doubt. The
// head leaves that to its fellow bots, if it has any.
func (m *mind) inspect() game.Move {
	list := m.open("inspect").Proposals
	var pick *game.PromiseView
	for i := range m.view.Promises {
		p := &m.view.Promises[i]
		if slices.Contains(list, p.Proposal) && (pick == nil || m.unseen(p) > m.unseen(pick)) {
			pick = p
		}
	}
	if pick == nil {
		return nil
	}
	urge := 250 + m.doubt*2 + 50*m.unseen(pick)
	busy := func(s *game.SeatView) bool { return s.ByBot() && s.Seat != m.brief.Seat && !s.Ready }
	if m.leads() && slices.ContainsFunc(m.fellows(), busy) {
		urge /= 4
	}
	if !m.chance(urge, "inspect") {
		return nil
	}
	return game.Inspect{Proposal: pick.Proposal}
}

// unseen counts the last reckonings of a promise at which somebody's conduct could not be seen.
func (m *mind) unseen(p *game.PromiseView) int {
	n := 0
	for _, h := range slices.Backward(p.History) {
		hidden := false
		for _, seen := range h.Others {
			hidden = hidden || seen == game.SeenNot
		}
		if !hidden {
			return n
		}
		n++
	}
	return n
}
