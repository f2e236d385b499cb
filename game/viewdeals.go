package game

import (
	"slices"

	"parley/game/scenario"
)

// Seen is what a party could see of a commitment.
type Seen string

// What may be seen of a commitment.
const (
	SeenKept   Seen = "kept"
	SeenBroken Seen = "broken"
	SeenNot    Seen = "unseen"
)

// PromiseView is a proposal that binds this seat's party and is in force or agreed. Breaking it gains Gain at
// a reckoning; Risk is how much trust each other party would take away if it saw.
type PromiseView struct {
	Proposal scenario.ProposalID                  `json:"proposal"`
	Levels   map[scenario.TermID]scenario.LevelID `json:"levels,omitempty"`
	InForce  bool                                 `json:"in_force"`
	Gain     scenario.Points                      `json:"gain"`
	Risk     map[scenario.PartyID]scenario.Points `json:"risk,omitempty"`
	Verify   scenario.Verify                      `json:"verify"`
	Breach   bool                                 `json:"breach,omitempty"` // chosen for this round
	History  []PromiseRound                       `json:"history,omitempty"`
}

// PromiseRound is one reckoning of a commitment: what this party did, and what it saw of the others.
type PromiseRound struct {
	Round  int                       `json:"round"`
	Kept   bool                      `json:"kept"`
	Others map[scenario.PartyID]Seen `json:"others"`
}

// ReckoningView is what a seat saw at the last reckoning.
type ReckoningView struct {
	Round    int                   `json:"round"`
	Phase    scenario.PhaseID      `json:"phase"`
	Observed []Observed            `json:"observed,omitempty"` // for an observer without By: all saw it
	Own      []OwnConduct          `json:"own,omitempty"`
	Trust    []TrustLine           `json:"trust,omitempty"`
	Score    []ScoreLine           `json:"score,omitempty"`
	Effect   []scenario.ProposalID `json:"effect,omitempty"` // took effect
	Built    scenario.Points       `json:"built"`            // trust gained in this round, all directions seen here
	Broke    scenario.Points       `json:"broke"`            // trust lost, below 0
}

// OwnConduct is what the party itself did with a commitment.
type OwnConduct struct {
	Proposal scenario.ProposalID `json:"proposal"`
	Kept     bool                `json:"kept"`
}

// promiseViews returns what binds mine: what it has to keep, what breaking it would gain and risk, and how
// it went so far, as far as mine could see.
func (t *Table) promiseViews(mine scenario.PartyID) []PromiseView {
	views := make([]PromiseView, 0, len(t.deals))
	for i := range t.deals {
		d := &t.deals[i]
		p := t.proposal(d.proposal)
		bound := t.sheet.boundBy(p)
		if !slices.Contains(bound, mine) {
			continue
		}
		levels := d.agreedLevels()
		v := PromiseView{
			Proposal: p.ID, Levels: levels, InForce: d.inForce, Gain: costTo(mine, p, levels), Verify: p.Verify,
			Risk:   map[scenario.PartyID]scenario.Points{},
			Breach: slices.Contains(t.parties[t.partyIndex(mine)].breach, p.ID),
		}
		for _, other := range bound {
			if w := p.Trust[scenario.Direction{Truster: other, Trusted: mine}]; other != mine && w > 0 {
				now := t.trustIn(other, mine)
				loss := times(-w, room(now, -w), []Factor{{"breach", t.scenario.Trust.Factors.Breach}})
				v.Risk[other] = max(loss, -now)
			}
		}
		for _, r := range d.rounds {
			v.History = append(v.History, t.promiseRound(mine, d, r, bound))
		}
		views = append(views, v)
	}
	return views
}

func (t *Table) promiseRound(mine scenario.PartyID, d *deal, r conduct, bound []scenario.PartyID) PromiseRound {
	round := PromiseRound{Round: r.round, Kept: !slices.Contains(r.breached, mine), Others: map[scenario.PartyID]Seen{}}
	for _, other := range bound {
		if other == mine {
			continue
		}
		round.Others[other] = SeenNot
		for _, o := range t.observed { // later looks replace earlier ones
			if o.By == mine && o.Of == other && o.Proposal == d.proposal && o.Round == r.round && o.Seen != SeenNot {
				round.Others[other] = o.Seen
			}
		}
	}
	return round
}

// reckoningView is the last reckoning as s saw it; nil before the first.
func (t *Table) reckoningView(s *seat) *ReckoningView {
	if t.reckonings == 0 {
		return nil
	}
	mine := s.role.Party
	v := &ReckoningView{Round: t.reckonings, Phase: t.marks[len(t.marks)-1].Phase}
	for _, o := range t.observed {
		if o.By == mine && (o.Round == v.Round || o.Round == v.Round-1 && t.foundLater(o)) {
			v.Observed = append(v.Observed, o)
		}
	}
	for i := range t.deals {
		d := &t.deals[i]
		if k := slices.IndexFunc(d.rounds, func(c conduct) bool { return c.round == v.Round }); k >= 0 && t.inForceFor(mine, d.proposal) {
			v.Own = append(v.Own, OwnConduct{Proposal: d.proposal, Kept: !slices.Contains(d.rounds[k].breached, mine)})
		}
		if d.effect == v.Round {
			v.Effect = append(v.Effect, d.proposal)
		}
	}
	for _, l := range t.trustLines {
		if l.Round == v.Round && (l.Truster == mine || l.Trusted == mine) {
			l.Order = 0
			v.Trust = append(v.Trust, l)
			v.Built += max(l.After-l.Before, 0)
			v.Broke += min(l.After-l.Before, 0)
		}
	}
	for _, l := range t.scoreLines {
		if l.Round == v.Round && l.Party == mine && (l.Role == "" || SeatID(l.Role) == s.id) {
			v.Score = append(v.Score, l)
		}
	}
	return v
}

// foundLater says whether o came of an inspection at the reckoning after its own: whoever looks back has
// also a sight of the next round.
func (t *Table) foundLater(o Observed) bool {
	n := 0
	for _, p := range t.observed {
		if p.By == o.By && p.Of == o.Of && p.Proposal == o.Proposal && p.Round == o.Round {
			n++
		}
	}
	return n > 1 && o.Seen != SeenNot
}

// scoreView is how party p stands, as far as it knows; and s, if given.
func (t *Table) scoreView(p int, s *seat) ScoreView {
	v := t.scores(p, s)
	v.Lines = t.scoreLinesOf(t.partyID(p), s)
	return v
}

// scores is a scoreView without the lines.
func (t *Table) scores(p int, s *seat) ScoreView {
	state := &t.parties[p]
	v := ScoreView{
		Utility: state.utility, WalkAway: state.walkAway, Ideal: state.ideal,
		Deal: t.dealScore(p), Trust: t.trustScore(p), Total: t.totalScore(p),
	}
	v.Seat = v.Total
	if s != nil {
		v.Seat, _ = t.seatScore(s)
	}
	return v
}

// scoreLinesOf returns the ledger of a party; and of s, if given.
func (t *Table) scoreLinesOf(party scenario.PartyID, s *seat) []ScoreLine {
	seen := func(l *ScoreLine) bool {
		return l.Party == party && (l.Role == "" || s != nil && SeatID(l.Role) == s.id)
	}
	n := 0
	for i := range t.scoreLines {
		if seen(&t.scoreLines[i]) {
			n++
		}
	}
	lines := make([]ScoreLine, 0, n)
	for i := range t.scoreLines {
		if l := &t.scoreLines[i]; seen(l) {
			lines = append(lines, *l)
		}
	}
	return lines
}

// Explain returns the line of a ledger called line, if seat may see it.
func (t *Table) Explain(id SeatID, line LineID) (*TrustLine, *ScoreLine, error) {
	t = t.seen()
	s := t.seat(id)
	switch {
	case id == Observer:
		return nil, nil, &MoveError{By: id, Verb: "explain", Err: ErrNotSeats}
	case s == nil:
		return nil, nil, &MoveError{By: id, Verb: "explain", Err: ErrNoSuchSeat}
	}
	over := t.stage == StageOver && !t.veiled
	for _, l := range t.trustLines {
		if l.ID == line && (over || l.Truster == s.role.Party || l.Trusted == s.role.Party) {
			l.Order = 0
			return &l, nil, nil
		}
	}
	for _, l := range t.scoreLines {
		if l.ID == line && (over || l.Party == s.role.Party && (l.Role == "" || SeatID(l.Role) == s.id)) {
			return nil, &l, nil
		}
	}
	return nil, nil, &MoveError{By: id, Verb: "explain", Err: ErrNoSuchLine, Detail: string(line)}
}
