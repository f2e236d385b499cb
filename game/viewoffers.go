package game

import (
	"slices"

	"parley/game/scenario"
)

// OfferState is a step in the life of an offer.
type OfferState string

// The life of an offer.
const (
	OfferWaiting   OfferState = "waiting" // for a second; the party's own matter
	OfferOpen      OfferState = "open"
	OfferAgreed    OfferState = "agreed"
	OfferDeclined  OfferState = "declined"
	OfferWithdrawn OfferState = "withdrawn"
	OfferCountered OfferState = "countered"
	OfferLapsed    OfferState = "lapsed"
)

// OfferView is an offer that waits or is open, or was closed in this round or the one before.
type OfferView struct {
	Offer    OfferID            `json:"offer"`
	State    OfferState         `json:"state"`
	By       SeatID             `json:"by"`
	Party    scenario.PartyID   `json:"party"`
	To       []scenario.PartyID `json:"to"`
	Package  []Choice           `json:"package"`
	Text     Text               `json:"text,omitzero"`
	Counter  OfferID            `json:"counter,omitempty"`
	Accepted []scenario.PartyID `json:"accepted,omitempty"`
	Votes    map[SeatID]bool    `json:"votes,omitempty"`   // inside this seat's party
	Silence  bool               `json:"silence,omitempty"` // this party's acceptance stands unless silence is broken
	Broken   []SilenceBreak     `json:"broken,omitempty"`
	Lapses   bool               `json:"lapses,omitempty"` // at the end of this round
	ForUs    Weighing           `json:"for_us"`
}

// SilenceBreak is who broke silence over an offer, and why.
type SilenceBreak struct {
	By     SeatID `json:"by"`
	Reason Text   `json:"reason"`
}

// Weighing is what a package would mean for one party if all honoured it.
type Weighing struct {
	Points  scenario.Points `json:"points"` // change of its utility
	Worth   scenario.Points `json:"worth"`  // the part that is worth
	Cost    scenario.Points `json:"cost"`   // what honouring costs it: what a breach would save
	Meets   []Met           `json:"meets,omitempty"`
	Missing []string        `json:"missing,omitempty"` // why it cannot be put or agreed now, as sentences
}

// Met is how much of a known concern a package would meet: what it adds, and the measure it would reach.
type Met struct {
	Concern scenario.ConcernID `json:"concern"`
	Adds    scenario.Share     `json:"adds"`
	Reaches scenario.Share     `json:"reaches"`
}

// offerViews returns the offers that mine knows and that are open, wait, or were closed lately; for "", all. They are not
// weighed.
func (t *Table) offerViews(mine scenario.PartyID, room []OfferView) []OfferView {
	shown := func(o *offer) bool {
		return (o.id > 0 || o.party == mine || mine == "") && (o.live() || t.now()-o.closed <= 1)
	}
	views := roomFor(room, 0)
	for i := range t.offers {
		o := &t.offers[i]
		if !shown(o) {
			continue
		}
		v := OfferView{
			Offer: o.id, State: o.state, By: o.by, Party: o.party, To: o.to, Package: o.pkg, Text: o.text,
			Counter: o.counter, Accepted: o.accepted, Silence: slices.Contains(o.silence, mine) || mine == "" && len(o.silence) > 0,
			Lapses: o.live() && t.now()-o.put >= 1,
		}
		for _, b := range o.broken {
			if b.Party == mine || mine == "" {
				v.Broken = append(v.Broken, SilenceBreak{By: b.By, Reason: b.Reason})
			}
		}
		for _, b := range o.votes {
			if t.seat(b.seat).role.Party == mine || mine == "" {
				if v.Votes == nil {
					v.Votes = map[SeatID]bool{}
				}
				v.Votes[b.seat] = b.yes
			}
		}
		views = append(views, v)
	}
	return views
}

// live says whether o is open, or waits within its party.
func (o *offer) live() bool { return o.state == OfferOpen || o.state == OfferWaiting }

// Weigh says what a package would mean for the party of seat, if all honoured it. It refuses what is not
// well formed; what else stands in the way is listed as missing.
func (t *Table) Weigh(id SeatID, pkg []Choice) (Weighing, error) {
	t = t.seen()
	s := t.seat(id)
	switch {
	case id == Observer:
		return Weighing{}, &MoveError{By: id, Verb: "weigh", Err: ErrNotSeats}
	case s == nil || t.stage == StageNew:
		return Weighing{}, &MoveError{By: id, Verb: "weigh", Err: ErrNoSuchSeat}
	}
	if len(pkg) == 0 || t.phase == "" {
		return Weighing{}, nil
	}
	if f := t.wellFormed(pkg); f != nil {
		return Weighing{}, &MoveError{By: id, Verb: "weigh", Err: f.why, Detail: f.detail}
	}
	w := t.weigh(s, pkg, nil)
	w.Missing = t.lacking(s.role.Party, pkg)
	if f := t.fits(pkg); f != nil {
		w.Missing = append(w.Missing, f.detail)
	}
	return w, nil
}

// weigh says what pkg would mean for the party of s, and for the concerns that s knows (told in room, if that has any);
// not what is missing.
func (t *Table) weigh(s *seat, pkg []Choice, room []Met) Weighing {
	w := Weighing{Meets: room[:0]}
	mine, adds := s.role.Party, t.sheet.adds
	clear(adds)
	for _, c := range pkg {
		p := t.proposal(c.Proposal)
		if p == nil {
			continue
		}
		w.Worth += worthTo(mine, p, c.Levels)
		w.Cost += costTo(mine, p, c.Levels)
		now := t.deal(p.ID)
		if now != nil {
			w.Worth -= worthTo(mine, p, now.agreedLevels())
			addMeets(adds, p, now.agreedLevels(), -1)
		}
		addMeets(adds, p, c.Levels, 1)
	}
	w.Points = w.Worth
	for i := range t.scenario.Concerns {
		c := &t.scenario.Concerns[i]
		if adds[i] == 0 || !t.sheet.concerns[i] || !holds(s, c) && !t.known(i) {
			continue
		}
		reaches := min(max(t.concerns[i].measure+adds[i], 0), scenario.One)
		w.Meets = append(w.Meets, Met{Concern: c.ID, Adds: adds[i], Reaches: reaches})
		if c.Of == scenario.Name(mine) {
			w.Points += concernPoints(c.Weight, reaches) - concernPoints(c.Weight, t.concerns[i].measure)
		}
	}
	return w
}

// lacking says in sentences what a package needs and lacks, as seen by a party.
func (t *Table) lacking(mine scenario.PartyID, pkg []Choice) []string {
	var lacks []string
	for _, c := range pkg {
		p := t.proposal(c.Proposal)
		if p == nil {
			continue
		}
		lacks = t.addMissing(lacks, p.Needs, pkg, mine)
		for l := range levelsOf(p, c.Levels) {
			lacks = t.addMissing(lacks, l.Needs, pkg, mine)
		}
	}
	return lacks
}

// addMeets adds to sums, one for each concern, what p with these levels meets, times sign.
func addMeets(sums []scenario.Share, p *scenario.Proposal, levels map[scenario.TermID]scenario.LevelID, sign scenario.Share) {
	p.AddTo(sums, sign)
	for l := range levelsOf(p, levels) {
		l.AddTo(sums, sign)
	}
}
