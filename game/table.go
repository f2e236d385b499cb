package game

import (
	"slices"

	"parley/game/scenario"
)

// Table is one negotiation as a fold of its events. It is plain data: it can be cloned, compared and
// printed. Ordered things are slices; slices and maps inside its records are never changed in place, so
// that clones may share them. A Table and its clones belong to one owner at a time.
type Table struct {
	scenario *scenario.Scenario
	length   *scenario.Length
	kit      *kit
	sheet    *sheet
	changes  changes

	stage      Stage
	paused     bool
	drafts     bool
	talk       bool                     // reopened for talk
	marked     bool                     // trust was awarded by hand
	veiled     bool                     // each seat knows no more in the end than it did before
	hasty      bool                     // ends without an appraisal
	held       bool                     // waits for others at the end of each phase
	waiting    Waiting                  // what is known of the wait, if it waits now
	rounds     map[scenario.PhaseID]int // where the instructor set them
	suspended  bool                     // this round
	walkedNow  bool                     // a party walked out since the round began; the next is suspended
	walkedOut  []scenario.PartyID
	finalWalk  scenario.PartyID
	phase      scenario.PhaseID
	then       scenario.PhaseID // what follows the reading; none: the same phase
	round      int              // within the phase, from 1
	reckonings int
	aftermath  int
	ending     scenario.EndingID

	clocks    []Clock
	deadlines int // numbers given so far

	seats    []seat            // one a role, in the order of the file
	parties  []party           // as scenario.Parties
	trust    []scenario.Points // truster * parties + trusted
	owes     []int             // reckonings of visible honour until truster is no longer wary of trusted
	concerns []concern         // as scenario.Concerns
	gestures []gesture         // carried out, announced or suggested, oldest first
	offers   []offer
	deals    []deal // agreed, oldest first
	items    []draft
	news     []news
	said     []said
	observed []Observed
	taps     []Tapped

	statement statement // number 0: nobody put one

	agreements []OfferID  // offers that were agreed, oldest first
	appraised  *Appraised // nil before the end, and at tables that ended before there were appraisals

	trustLines []TrustLine
	scoreLines []ScoreLine
	marks      []RoundMark
}

// New returns a table that plays s and is not open yet: its first move is Open, by Server.
func New(s *scenario.Scenario) *Table { return newTable(s, newKit()) }

func newTable(s *scenario.Scenario, k *kit) *Table {
	n := len(s.Parties)
	t := &Table{
		scenario: s,
		kit:      k,
		sheet:    k.sheetOf(s, nil),
		seats:    make([]seat, len(s.Roles)),
		parties:  make([]party, n),
		trust:    make([]scenario.Points, n*n),
		owes:     make([]int, n*n),
		concerns: make([]concern, len(s.Concerns)),
	}
	for i := range s.Roles {
		t.seats[i] = seat{id: SeatID(s.Roles[i].ID), role: &s.Roles[i]}
	}
	for i := range s.Parties {
		t.parties[i].walkAway = s.Parties[i].WalkAway
	}
	for i := range s.Concerns {
		t.concerns[i].life = LifeSilent
	}
	for p := range s.Parties {
		for q := range s.Parties {
			if p != q {
				t.trust[p*n+q] = t.startOf(p, q)
			}
		}
	}
	return t
}

// middling is where trust starts if the file does not say.
const middling = 50 * scenario.Point

func (t *Table) startOf(p, q int) scenario.Points {
	if v, ok := t.scenario.Trust.Start[scenario.Direction{Truster: t.partyID(p), Trusted: t.partyID(q)}]; ok {
		return v
	}
	return middling
}

// Clone returns a copy of t that can be changed without changing t.
func (t *Table) Clone() *Table {
	c := *t
	c.walkedOut = slices.Clone(t.walkedOut)
	c.clocks = slices.Clone(t.clocks)
	c.seats = slices.Clone(t.seats)
	c.parties = slices.Clone(t.parties)
	c.trust = slices.Clone(t.trust)
	c.owes = slices.Clone(t.owes)
	c.concerns = slices.Clone(t.concerns)
	c.gestures = slices.Clone(t.gestures)
	c.offers = slices.Clone(t.offers)
	c.deals = slices.Clone(t.deals)
	c.items = slices.Clone(t.items)
	c.said = slices.Clone(t.said)
	// These only grow; clipped, a clone that grows leaves the original's room alone.
	c.news = slices.Clip(t.news)
	c.observed = slices.Clip(t.observed)
	c.taps = slices.Clip(t.taps)
	c.trustLines = slices.Clip(t.trustLines)
	c.scoreLines = slices.Clip(t.scoreLines)
	c.marks = slices.Clip(t.marks)
	c.agreements = slices.Clip(t.agreements)
	return &c
}

// Scenario returns what t plays.
func (t *Table) Scenario() *scenario.Scenario { return t.scenario }

// Stage returns what t is doing.
func (t *Table) Stage() Stage { return t.stage }

// Paused says whether t is paused.
func (t *Table) Paused() bool { return t.paused }

// Marked says whether trust was awarded by hand, so that t is left out of comparisons.
func (t *Table) Marked() bool { return t.marked }

// Clocks returns the clocks that run; a paused table has none that do.
func (t *Table) Clocks() []Clock {
	if t.paused {
		return nil
	}
	return slices.Clone(t.clocks)
}

// Due returns a move of the server's that is due at once, or nil.
func (t *Table) Due() Move {
	if t.stage == StageClosed && !t.paused {
		return Reckon{}
	}
	return nil
}

func (t *Table) partyID(i int) scenario.PartyID { return t.scenario.Parties[i].ID }

// partyIndex returns the place of a party in the file, or -1. There are few: to look through them is faster than a map.
func (t *Table) partyIndex(id scenario.PartyID) int { return slices.Index(t.sheet.parties, id) }

// seat returns the seat called id, or nil.
func (t *Table) seat(id SeatID) *seat {
	for i := range t.seats {
		if t.seats[i].id == id {
			return &t.seats[i]
		}
	}
	return nil
}

// head returns the seat that acts as head of party now: its head, or while that is away the next
// present seat in the order of the file; nil if nobody of the party is present.
func (t *Table) head(id scenario.PartyID) *seat {
	var stand *seat
	for i := range t.seats {
		s := &t.seats[i]
		if s.role.Party != id || !s.present() {
			continue
		}
		if s.role.Head {
			return s
		}
		if stand == nil {
			stand = s
		}
	}
	return stand
}

func (t *Table) isHead(s *seat) bool {
	h := t.head(s.role.Party)
	return h != nil && h.id == s.id
}

// presentIn returns how many seats of a party are present.
func (t *Table) presentIn(id scenario.PartyID) int {
	n := 0
	for i := range t.seats {
		if t.seats[i].role.Party == id && t.seats[i].present() {
			n++
		}
	}
	return n
}

func (t *Table) trustIn(truster, trusted scenario.PartyID) scenario.Points {
	return t.trust[t.partyIndex(truster)*len(t.parties)+t.partyIndex(trusted)]
}

// proposal returns the proposal called id that is in play: one of the scenario's, or a draft that was valued.
func (t *Table) proposal(id scenario.ProposalID) *scenario.Proposal {
	if p := t.sheet.proposals[id]; p != nil {
		return p
	}
	for i := range t.items {
		if t.items[i].item.ID == id && t.items[i].valued {
			return &t.items[i].item
		}
	}
	return nil
}

// agenda returns all proposals in play, in the order of the file, drafts last.
func (t *Table) agenda() []*scenario.Proposal {
	list := slices.Clip(t.sheet.agenda) // clipped, it grows elsewhere
	for i := range t.items {
		if t.items[i].valued {
			list = append(list, &t.items[i].item)
		}
	}
	return list
}

// opensNow says whether something that opens in the phases named is open in the current phase.
func (t *Table) opensNow(phases []scenario.PhaseID) bool {
	return len(phases) == 0 || slices.Contains(phases, t.phase)
}

func (t *Table) deal(id scenario.ProposalID) *deal {
	for i := range t.deals {
		if t.deals[i].proposal == id {
			return &t.deals[i]
		}
	}
	return nil
}

func (t *Table) concernState(id scenario.ConcernID) *concern {
	for i := range t.scenario.Concerns {
		if t.scenario.Concerns[i].ID == id {
			return &t.concerns[i]
		}
	}
	return nil
}

// holds says whether s speaks for c: any seat of the party that has it, or the role that has it.
func holds(s *seat, c *scenario.Concern) bool {
	return c.Of == scenario.Name(s.role.Party) || c.Of == scenario.Name(s.role.ID)
}

// known says whether every party knows concern i.
func (t *Table) known(i int) bool { return !t.scenario.Concerns[i].Hidden || t.concerns[i].voiced }

// currentPhase returns the phase being played, or nil before the start.
func (t *Table) currentPhase() *scenario.Phase { return t.scenario.Phase(t.phase) }

// now counts the reckoning that the current round leads to.
func (t *Table) now() int { return t.reckonings + 1 }
