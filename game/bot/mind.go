package bot

import (
	"slices"

	"parley/game"
	"parley/game/scenario"
)

// mind is one look at the table: a bot with what its seat sees now. What it works out on the way it keeps until the
// next look; its lists are used again.
type mind struct {
	bot    *Bot
	view   *game.View
	brief  *game.Brief
	book   *Book
	party  scenario.PartyID
	others []scenario.PartyID
	now    int // rounds of the play, from 1
	phase  int // place of the current one in the brief

	stakes   []stake          // as Book.concerns
	adds     []scenario.Share // of each that the package in hand meets
	at       []int            // place of each item in the view's agenda, from 1; 0: not there
	agreed   []bool           // items that are agreed, in force or not yet
	doubt    int              // how likely, in permille, another party seems to break a promise
	ventures scenario.Points  // the cost that it would put at risk

	kept   [][]int             // the ways of each item that are worth looking at; nil: not looked at yet
	tops   []scenario.Points   // what each item is worth at its best, once looked at
	risks  []scenario.Points   // of each way, once looked at
	liked  []scenario.Points   // what each of the others may make of each way; likewise
	sums   [][]scenario.Points // of packages of each size, for each of the others
	room   []int               // what kept is cut from
	pooled []int
}

// look turns m to a view.
func (m *mind) look(b *Bot, view *game.View, brief *game.Brief) {
	if b.book == nil {
		b.book = Read(brief)
	}
	m.bot, m.view, m.brief, m.book, m.party, m.others, m.now = b, view, brief, b.book, b.book.party, b.book.others, 1
	if view.Reckoning != nil {
		m.now = view.Reckoning.Round + 1
	}
	m.phase = m.book.phases[view.Now.Phase]
	m.readAgenda()
	m.readStakes()
	m.readRisks()
	b.memory.likes.fit(m.book)
}

// readAgenda finds each proposal in the view, and forgets what was thought about them.
func (m *mind) readAgenda() {
	b := m.book
	for i := range m.view.Agenda {
		if v := &m.view.Agenda[i]; v.Draft != nil && v.Draft.Valued {
			b.draft(v.Proposal, v.Draft.Worth)
		}
	}
	n := len(b.items)
	m.at, m.agreed, m.kept, m.tops = sized(m.at, n), sized(m.agreed, n), sized(m.kept, n), sized(m.tops, n)
	m.risks, m.liked = sized(m.risks, len(b.ways)), sized(m.liked, len(b.ways)*len(m.others))
	if m.sums == nil {
		m.room = make([]int, 0, 4*n)
		for range maxSize + 1 {
			m.sums = append(m.sums, make([]scenario.Points, len(m.others)))
		}
	}
	m.room = m.room[:0]
	for i := range m.view.Agenda {
		v, place := &m.view.Agenda[i], i
		if i >= n || b.items[i].Proposal != v.Proposal {
			known := false
			if place, known = b.places[v.Proposal]; !known {
				continue
			}
		}
		m.at[place] = i + 1
		switch v.State {
		case game.ItemAgreed, game.ItemKept, game.ItemBroken, game.ItemUnseen:
			m.agreed[place] = true
		}
	}
}

// item returns what the view shows of an item; nil if it is not on the agenda.
func (m *mind) item(place int) *game.ItemView {
	if m.at[place] == 0 {
		return nil
	}
	return &m.view.Agenda[m.at[place]-1]
}

// open returns what a verb is open for; the zero OpenMove if it is not open, or was refused in this round.
func (m *mind) open(verb scenario.Verb) game.OpenMove {
	for i := range m.view.Moves {
		if m.view.Moves[i].Verb == verb && !slices.Contains(m.bot.memory.barred, verb) {
			return m.view.Moves[i]
		}
	}
	return game.OpenMove{}
}

// may tells whether the verb of move is open at all.
func (m *mind) may(move game.Move) bool { return m.open(move.Verb()).Verb != "" }

// below and chance ask the dice about this round.
func (m *mind) below(n int, about string, this ...uint64) int {
	return m.bot.dice.below(n, m.now, about, this...)
}

func (m *mind) chance(permille int, about string, this ...uint64) bool {
	return m.bot.dice.chance(permille, m.now, about, this...)
}

// seat returns how all see a seat; an empty one if there is none of that name.
func (m *mind) seat(id game.SeatID) *game.SeatView {
	for i := range m.view.Seats {
		if m.view.Seats[i].Seat == id {
			return &m.view.Seats[i]
		}
	}
	return &game.SeatView{}
}

func (m *mind) me() *game.SeatView { return m.seat(m.brief.Seat) }

// leads tells whether this seat acts as head of its party.
func (m *mind) leads() bool { return m.view.Now.Voice[m.party] == m.brief.Seat }

// personLeads tells whether a person acts as head of the party. Bots then leave to that person what is the
// party's: its concerns, its gestures, its word.
func (m *mind) personLeads() bool {
	head := m.seat(m.view.Now.Voice[m.party])
	return head.Held && !head.ByBot()
}

// fellows returns the present seats of the own party, this one included, in the order of the file.
func (m *mind) fellows() []*game.SeatView {
	var list []*game.SeatView
	for i := range m.view.Seats {
		if s := &m.view.Seats[i]; s.Party == m.party && s.Present() {
			list = append(list, s)
		}
	}
	return list
}

// trustIn returns the own party's trust in another.
func (m *mind) trustIn(other scenario.PartyID) scenario.Points {
	for i := range m.view.Trust {
		if t := &m.view.Trust[i]; t.Truster == m.party && t.Trusted == other {
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
	for i := range m.view.Trust {
		if t := &m.view.Trust[i]; t.Truster == truster && t.Trusted == trusted {
			return t.Lines
		}
	}
	return nil
}

// recent tells whether a line of a ledger is of this round or the one before.
func (m *mind) recent(l *game.TrustLine) bool { return l.Round >= m.now-1 }

func (m *mind) partyBrief(id scenario.PartyID) game.PartyBrief {
	i := slices.IndexFunc(m.brief.Parties, func(p game.PartyBrief) bool { return p.Party == id })
	if i < 0 {
		return game.PartyBrief{}
	}
	return m.brief.Parties[i]
}

// lastOfPhase tells whether this is the last round of the phase.
func (m *mind) lastOfPhase() bool { return m.view.Now.Round >= m.view.Now.Rounds }

// lastRound tells whether nothing can be signed after this round: it is the last of its phase, and no
// phase but an aftermath follows.
func (m *mind) lastRound() bool { return m.lastOfPhase() && m.phase >= m.book.last }
