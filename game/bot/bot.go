package bot

import (
	"slices"

	"parley/game"
	"parley/game/scenario"
)

// Bot plays one seat. It belongs to one owner at a time.
type Bot struct {
	dice   dice
	temper temper
	memory memory
	book   *Book // of its seat; nil before it was asked
	mind   mind
}

// New returns a bot of a character, that plays as seed decides where the character leaves it open.
func New(seed uint64, c Character) *Bot {
	return &Bot{dice: dice(seed), temper: temperOf(dice(seed), c), memory: memory{uttered: map[string]bool{}}}
}

// With has b read its brief in book, which must be the book of that brief, and returns b. Who lets bots play often reads
// a brief once.
func (b *Bot) With(book *Book) *Bot {
	b.book = book
	return b
}

// Next returns what the bot does now, or nil to wait until something happens. The brief is the same each time. It
// keeps neither the view nor what its seat was told, and changes none of them.
func (b *Bot) Next(view *game.View, brief *game.Brief, told []game.Fact) game.Move {
	if view == nil || brief == nil || view.Now.Paused {
		return nil
	}
	m := &b.mind
	m.look(b, view, brief)
	b.memory.note(m, told)
	switch view.Now.Stage {
	case game.StageBriefing:
		return m.ready()
	case game.StageReading:
		return m.first(m.tap, m.sign, m.ready)
	case game.StageRound:
		return m.round()
	case game.StageWaiting:
		return m.first(m.breakSilence, m.withdraw, m.second, m.answer, m.sign)
	case game.StageOver:
		return m.sign()
	}
	return nil
}

// Refused tells the bot that the rules refused its last move. It leaves that kind of move alone for the rest
// of the round.
func (b *Bot) Refused(move game.Move, _ error) {
	if move != nil {
		b.memory.barred = append(b.memory.barred, move.Verb())
	}
}

// round answers what waits for the seat, whether or not it was ready, and then does what it has left to do.
func (m *mind) round() game.Move {
	if move := m.first(m.breakSilence, m.withdraw, m.second, m.answer, m.confirm, m.sign); move != nil || m.me().Ready {
		return move
	}
	return m.first(
		m.walkOut, m.tap, m.greet, m.voice, m.acknowledge, m.gesture, m.inspect, m.offer, m.say, m.commit, m.done,
	)
}

// first returns the first move that any of the steps comes to.
func (m *mind) first(steps ...func() game.Move) game.Move {
	for _, step := range steps {
		if move := step(); move != nil {
			return move
		}
	}
	return nil
}

func (m *mind) ready() game.Move {
	if m.me().Ready || !m.may(game.Ready{}) {
		return nil
	}
	return game.Ready{}
}

// done is ready, unless a fellow bot still has something to do that this one should not cut short.
func (m *mind) done() game.Move {
	if m.awaitsAnswer() || m.awaitsSecond() || m.awaitsTurn() {
		return nil
	}
	return m.ready()
}

// awaitsAnswer tells whether an offer of the own party lies before a bot. Bots always answer; people may take
// their time, and keep the round open as long as they are not ready.
func (m *mind) awaitsAnswer() bool {
	for i := range m.view.Offers {
		o := &m.view.Offers[i]
		if o.State == game.OfferOpen && o.Party == m.party && slices.ContainsFunc(o.To, func(p scenario.PartyID) bool {
			return p != m.party && !slices.Contains(o.Accepted, p) && m.seat(m.view.Now.Voice[p]).ByBot()
		}) {
			return true
		}
	}
	return false
}

// awaitsSecond tells whether what this seat suggested lies before a bot of its own party.
func (m *mind) awaitsSecond() bool {
	if m.personLeads() || len(m.fellows()) < 2 {
		return false
	}
	for i := range m.view.Offers {
		if o := &m.view.Offers[i]; o.State == game.OfferWaiting && o.By == m.brief.Seat && m.timely(o) {
			return true
		}
	}
	return m.gestureWaits()
}

// sign puts the party's name under the joint statement of others, unless a person leads the party.
func (m *mind) sign() game.Move {
	if !m.may(game.Sign{}) || m.view.Statement == nil || m.personLeads() {
		return nil
	}
	return game.Sign{Number: m.view.Statement.Number}
}

// tap tells what the bot thinks of another party's word: the trust that it has, give or take one.
func (m *mind) tap() game.Move {
	due := m.open("tap").Parties
	if len(due) == 0 {
		return nil
	}
	keep := int(m.trustIn(due[0])/scenario.Point)/10 + m.below(3, "tap", nameOf(due[0])) - 1
	return game.Tap{Of: due[0], Keep: min(max(keep, 0), 10)}
}

// walkOut ends it all, and seldom comes: where there is next to no trust left in anybody, or by character.
func (m *mind) walkOut() game.Move {
	if !m.may(game.WalkOut{}) {
		return nil
	}
	lost := !slices.ContainsFunc(m.others, func(p scenario.PartyID) bool { return m.trustIn(p) >= 10*scenario.Point })
	if m.chance(m.bot.temper.walks, "walk out") || lost && m.chance(200, "walk-out") {
		return game.WalkOut{}
	}
	return nil
}
