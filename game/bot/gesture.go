package bot

import (
	"slices"

	"parley/game"
	"parley/game/scenario"
)

// gesture makes a one-sided step: it answers a hostile act or a friendly one in kind, carries out what was
// announced, or goes first. Where a person leads the party, gestures are that person's.
func (m *mind) gesture() game.Move {
	if !m.leads() || !m.may(game.Gesture{}) || m.view.Mine.Gestured != "" || m.gestureWaits() {
		return nil
	}
	if by := m.provoker(); by != "" && m.chance(m.bot.temper.bite, "bite") && !m.chance(m.bot.temper.forgives, "forgive") {
		if id := m.hostile(by); id != "" {
			return game.Gesture{Gesture: id, Text: m.words(&bite, nil)}
		}
	}
	if opener := m.opener(); opener != nil && m.chance(m.bot.temper.returns, "answer gesture") {
		if id := m.friendly(opener.Weight); id != "" {
			return game.Gesture{Gesture: id, Text: m.words(&inKind, nil)}
		}
	}
	if move := m.promised(); move != nil {
		return move
	}
	return m.goFirst()
}

// gestureWaits tells whether the party has a gesture that waits for a second.
func (m *mind) gestureWaits() bool {
	return slices.ContainsFunc(m.view.Gestures, func(g game.GestureView) bool { return g.State == game.GestureWaiting })
}

// goFirst takes the smallest friendly step left, at times announced a round before and with an invitation.
func (m *mind) goFirst() game.Move {
	if m.provoker() != "" || !m.chance(m.bot.temper.warmth, "go first") {
		return nil
	}
	id := m.friendly(0)
	if id == "" {
		return nil
	}
	announced := slices.ContainsFunc(m.view.Gestures, func(g game.GestureView) bool {
		return g.Announced && g.State != game.GestureDone
	})
	if !announced && m.view.Now.Round < m.view.Now.Rounds && m.chance(m.bot.temper.heralds, "announce") {
		return game.Gesture{Gesture: id, Announce: true, Invite: true, Text: m.words(&announces, nil)}
	}
	if announced {
		return nil
	}
	return game.Gesture{Gesture: id, Invite: m.chance(m.bot.temper.invites, "invite"), Text: m.words(&firstStep, nil)}
}

// promised carries out what was announced in a round before.
func (m *mind) promised() game.Move {
	list := m.open("gesture").Gestures
	for _, g := range m.view.Gestures {
		if g.Announced && g.State == game.GestureOpen && slices.Contains(list, g.Gesture) && m.bot.memory.raisedAt(g.Gesture) < m.now {
			return game.Gesture{Gesture: g.Gesture, Invite: true, Text: m.words(&asAnnounced, nil)}
		}
	}
	return nil
}

func (m *mind) gestureBrief(id scenario.GestureID) *game.GestureBrief {
	i := slices.IndexFunc(m.brief.Gestures, func(g game.GestureBrief) bool { return g.Gesture == id })
	if i < 0 {
		return nil
	}
	return &m.brief.Gestures[i]
}

// friendly returns the friendly gesture open to the party that comes nearest to weight from among those the
// party can afford, or "". A larger one waits until smaller ones have been made.
func (m *mind) friendly(weight scenario.Points) scenario.GestureID {
	var pick *game.GestureBrief
	for _, id := range m.open("gesture").Gestures {
		g := m.gestureBrief(id)
		if g == nil || g.Trust <= 0 || -g.Worth > m.purse() {
			continue
		}
		if pick == nil || distance(g.Trust, weight) < distance(pick.Trust, weight) {
			pick = g
		}
	}
	if pick == nil {
		return ""
	}
	return pick.Gesture
}

// purse is what the party spends on one friendly gesture: more where earlier ones were answered with trust.
func (m *mind) purse() scenario.Points {
	if m.bot.temper.lavish {
		return never
	}
	if m.leastTrust(m.others) >= 45*scenario.Point {
		return 3 * scenario.Point
	}
	return 3 * scenario.Point / 2
}

func distance(a, b scenario.Points) scenario.Points { return max(a-b, b-a) }

// opener returns another party's friendly gesture, of this round or the one before, that the own party has
// not answered yet; nil if there is none.
func (m *mind) opener() *game.TrustLine {
	for _, p := range m.others {
		theirs := m.lines(m.party, p)
		for i := range theirs {
			l := &theirs[i]
			if l.Rule != game.RuleGesture || l.Weight <= 0 || !m.recent(l) {
				continue
			}
			if !m.acted(p, func(a game.TrustLine) bool { return a.Weight > 0 && a.Round >= l.Round }) {
				return l
			}
		}
	}
	return nil
}

// acted tells whether the own party made a gesture to p that matches.
func (m *mind) acted(p scenario.PartyID, match func(game.TrustLine) bool) bool {
	return slices.ContainsFunc(m.lines(p, m.party), func(l game.TrustLine) bool {
		return l.Rule == game.RuleGesture && match(l)
	})
}

// provoker returns a party whose hostile act of this round or the one before is still unanswered and was no
// answer itself, or "".
func (m *mind) provoker() scenario.PartyID {
	for _, p := range m.others {
		lines := m.lines(m.party, p)
		for i := range lines {
			l := &lines[i]
			hostile := l.Rule == game.RuleGesture && l.Weight < 0 || l.Rule == game.RuleBreached || l.Rule == game.RuleFoundOut
			if hostile && m.recent(l) && !m.acted(p, func(a game.TrustLine) bool { return a.Weight < 0 && a.Round >= l.Round-1 }) {
				return p
			}
		}
	}
	return ""
}

// hostile returns the mildest hostile gesture open against p that gains the party something, or "".
func (m *mind) hostile(p scenario.PartyID) scenario.GestureID {
	var pick *game.GestureBrief
	for _, id := range m.open("gesture").Gestures {
		g := m.gestureBrief(id)
		if g != nil && g.Trust < 0 && g.Worth > 0 && slices.Contains(g.To, p) && (pick == nil || g.Trust > pick.Trust) {
			pick = g
		}
	}
	if pick == nil {
		return ""
	}
	return pick.Gesture
}

// welcome tells whether a gesture that a fellow suggests is one to second.
func (m *mind) welcome(id scenario.GestureID) bool {
	g := m.gestureBrief(id)
	return g != nil && (g.Trust > 0 || m.provoker() != "")
}
