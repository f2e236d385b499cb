package bot

import (
	"slices"

	"parley/game"
	"parley/game/scenario"
)

// mind is one look at the table: a bot with what its seat sees now.
type mind struct {
	bot    *Bot
	view   *game.View
	brief  *game.Brief
	party  scenario.PartyID
	others []scenario.PartyID
	now    int // rounds of the play, from 1

	own     []stake                                 // the concerns that the seat holds
	options map[scenario.ProposalID][]option        // what each proposal could be agreed as; filled when asked
	tops    map[scenario.ProposalID]scenario.Points // what each is worth at its best; likewise
}

func newMind(b *Bot, view *game.View, brief *game.Brief) *mind {
	m := &mind{
		bot: b, view: view, brief: brief, party: brief.Party, now: 1,
		options: map[scenario.ProposalID][]option{}, tops: map[scenario.ProposalID]scenario.Points{},
	}
	for _, p := range brief.Parties {
		if p.Party != m.party {
			m.others = append(m.others, p.Party)
		}
	}
	if view.Reckoning != nil {
		m.now = view.Reckoning.Round + 1
	}
	m.own = m.stakes()
	return m
}

// open returns what a verb is open for; the zero OpenMove if it is not open, or was refused in this round.
func (m *mind) open(verb scenario.Verb) game.OpenMove {
	i := slices.IndexFunc(m.view.Moves, func(o game.OpenMove) bool { return o.Verb == verb })
	if i < 0 || slices.Contains(m.bot.memory.barred, verb) {
		return game.OpenMove{}
	}
	return m.view.Moves[i]
}

// may tells whether the verb of move is open at all.
func (m *mind) may(move game.Move) bool { return m.open(move.Verb()).Verb != "" }

// below and chance ask the dice about this round.
func (m *mind) below(n int, about string) int { return m.bot.dice.below(n, m.now, about) }

func (m *mind) chance(permille int, about string) bool {
	return m.bot.dice.chance(permille, m.now, about)
}

func (m *mind) seat(id game.SeatID) game.SeatView {
	i := slices.IndexFunc(m.view.Seats, func(s game.SeatView) bool { return s.Seat == id })
	if i < 0 {
		return game.SeatView{}
	}
	return m.view.Seats[i]
}

func (m *mind) me() game.SeatView { return m.seat(m.brief.Seat) }

// leads tells whether this seat acts as head of its party.
func (m *mind) leads() bool { return m.view.Now.Voice[m.party] == m.brief.Seat }

// personLeads tells whether a person acts as head of the party. Bots then leave to that person what is the
// party's: its concerns, its gestures, its word.
func (m *mind) personLeads() bool {
	head := m.seat(m.view.Now.Voice[m.party])
	return head.Held && !head.ByBot()
}

// fellows returns the present seats of the own party, this one included, in the order of the file.
func (m *mind) fellows() []game.SeatView {
	var list []game.SeatView
	for _, s := range m.view.Seats {
		if s.Party == m.party && s.Present() {
			list = append(list, s)
		}
	}
	return list
}

// trustIn returns the own party's trust in another.
func (m *mind) trustIn(other scenario.PartyID) scenario.Points {
	for _, t := range m.view.Trust {
		if t.Truster == m.party && t.Trusted == other {
			return t.Value
		}
	}
	return 0
}

// leastTrust returns the own party's trust in whom of list it trusts least; full trust in nobody.
func (m *mind) leastTrust(list []scenario.PartyID) scenario.Points {
	least := 100 * scenario.Point
	for _, p := range list {
		if p != m.party {
			least = min(least, m.trustIn(p))
		}
	}
	return least
}

// lines returns the ledger of trust in one direction.
func (m *mind) lines(truster, trusted scenario.PartyID) []game.TrustLine {
	for _, t := range m.view.Trust {
		if t.Truster == truster && t.Trusted == trusted {
			return t.Lines
		}
	}
	return nil
}

// recent tells whether a line of a ledger is of this round or the one before.
func (m *mind) recent(l game.TrustLine) bool { return l.Round >= m.now-1 }

func (m *mind) partyBrief(id scenario.PartyID) game.PartyBrief {
	i := slices.IndexFunc(m.brief.Parties, func(p game.PartyBrief) bool { return p.Party == id })
	if i < 0 {
		return game.PartyBrief{}
	}
	return m.brief.Parties[i]
}

// partyOf returns the party that a name stands for: its own, or that of the role called so.
func (m *mind) partyOf(name scenario.Name) scenario.PartyID {
	for _, r := range m.brief.Roles {
		if scenario.Name(r.Seat) == name {
			return r.Party
		}
	}
	return scenario.PartyID(name)
}

func (m *mind) proposal(id scenario.ProposalID) *game.ProposalBrief {
	i := slices.IndexFunc(m.brief.Proposals, func(p game.ProposalBrief) bool { return p.Proposal == id })
	if i < 0 {
		return nil
	}
	return &m.brief.Proposals[i]
}

func (m *mind) item(id scenario.ProposalID) *game.ItemView {
	i := slices.IndexFunc(m.view.Agenda, func(v game.ItemView) bool { return v.Proposal == id })
	if i < 0 {
		return nil
	}
	return &m.view.Agenda[i]
}

// agreed tells whether a proposal is agreed, in force or not yet.
func (m *mind) agreed(id scenario.ProposalID) bool {
	v := m.item(id)
	return v != nil && slices.Contains([]game.ItemState{game.ItemAgreed, game.ItemKept, game.ItemBroken, game.ItemUnseen}, v.State)
}

// lastRound tells whether nothing can be signed after this round: it is the last of its phase, and no
// phase but an aftermath follows.
func (m *mind) lastRound() bool {
	if m.view.Now.Round < m.view.Now.Rounds {
		return false
	}
	i := slices.IndexFunc(m.brief.Phases, func(p game.PhaseBrief) bool { return p.Phase == m.view.Now.Phase })
	return !slices.ContainsFunc(m.brief.Phases[i+1:], func(p game.PhaseBrief) bool { return !p.Aftermath })
}
