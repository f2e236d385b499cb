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
// it went so far, as far as mine could see. It makes them in room, if that has any.
func (t *Table) promiseViews(mine scenario.PartyID, room []PromiseView) []PromiseView {
	views := roomFor(room, len(t.deals))
	for i := range t.deals {
		d := &t.deals[i]
		p := t.proposal(d.proposal)
		bound := t.sheet.boundBy(p)
		if !slices.Contains(bound, mine) {
			continue
		}
		views = views[:len(views)+1]
		v, levels := &views[len(views)-1], d.agreedLevels()
		*v = PromiseView{
			Proposal: p.ID, Levels: levels, InForce: d.inForce, Gain: costTo(mine, p, levels), Verify: p.Verify,
			Risk: emptied(v.Risk), History: t.promiseRounds(mine, d, bound, v.History[:0]),
		}
	}
	t.recommit(views, mine)
	return views
}

// recommit brings up to date what mine chose to do with its promises, and what it would risk.
func (t *Table) recommit(views []PromiseView, mine scenario.PartyID) {
	breach := t.parties[t.partyIndex(mine)].breach
	for i := range views {
		v := &views[i]
		v.Breach = slices.Contains(breach, v.Proposal)
		p := t.proposal(v.Proposal)
		for _, other := range t.sheet.boundBy(p) {
			if w := p.Trust[scenario.Direction{Truster: other, Trusted: mine}]; other != mine && w > 0 {
				now := t.trustIn(other, mine)
				loss := times(-w, room(now, -w), []Factor{{"breach", t.scenario.Trust.Factors.Breach}})
				v.Risk[other] = max(loss, -now)
			}
		}
	}
}

// promiseRounds returns the reckonings of a commitment, as far as mine could see them.
func (t *Table) promiseRounds(mine scenario.PartyID, d *deal, bound []scenario.PartyID, room []PromiseRound) []PromiseRound {
	if len(d.rounds) == 0 {
		return nil
	}
	rounds := slices.Grow(room, len(d.rounds))[:len(d.rounds)]
	for i, r := range d.rounds {
		others := emptied(rounds[i].Others)
		for _, other := range bound {
			if other != mine {
				others[other] = SeenNot
			}
		}
		rounds[i] = PromiseRound{Round: r.round, Kept: !slices.Contains(r.breached, mine), Others: others}
	}
	for i := range t.observed { // later looks replace earlier ones
		o := &t.observed[i]
		if o.By != mine || o.Proposal != d.proposal || o.Seen == SeenNot {
			continue
		}
		for k := range rounds {
			if _, bound := rounds[k].Others[o.Of]; bound && rounds[k].Round == o.Round {
				rounds[k].Others[o.Of] = o.Seen
			}
		}
	}
	return rounds
}

// reckoningView is the last reckoning as s saw it; nil before the first. It is made in room, if there is any.
func (t *Table) reckoningView(s *seat, room *ReckoningView) *ReckoningView {
	if t.reckonings == 0 {
		return nil
	}
	v := room
	if v == nil {
		v = &ReckoningView{}
	}
	mine := s.role.Party
	*v = ReckoningView{
		Round: t.reckonings, Phase: t.marks[len(t.marks)-1].Phase,
		Observed: v.Observed[:0], Own: v.Own[:0], Trust: v.Trust[:0], Score: v.Score[:0], Effect: v.Effect[:0],
	}
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
	for i := range t.trustLines {
		l := &t.trustLines[i]
		if l.Round == v.Round && (l.Truster == mine || l.Trusted == mine) {
			v.Trust = append(v.Trust, *l)
			v.Trust[len(v.Trust)-1].Order = 0
			v.Built += max(l.After-l.Before, 0)
			v.Broke += min(l.After-l.Before, 0)
		}
	}
	for i := range t.scoreLines {
		if l := &t.scoreLines[i]; l.Round == v.Round && l.inLedgerOf(mine, s) {
			v.Score = append(v.Score, *l)
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
	v.Lines = t.addScoreLines(nil, t.partyID(p), s, 0)
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

// inLedgerOf says whether l stands in the ledger of a party, or of s, if given.
func (l *ScoreLine) inLedgerOf(party scenario.PartyID, s *seat) bool {
	return l.Party == party && (l.Role == "" || s != nil && SeatID(l.Role) == s.id)
}

// addScoreLines adds to lines what of the table's stands in the ledger of a party, and of s, if given, from line from on.
func (t *Table) addScoreLines(lines []ScoreLine, party scenario.PartyID, s *seat, from int) []ScoreLine {
	if lines == nil {
		lines = []ScoreLine{}
	}
	for i := from; i < len(t.scoreLines); i++ {
		if l := &t.scoreLines[i]; l.inLedgerOf(party, s) {
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
		if l.ID == line && (over || l.inLedgerOf(s.role.Party, s)) {
			return nil, &l, nil
		}
	}
	return nil, nil, &MoveError{By: id, Verb: "explain", Err: ErrNoSuchLine, Detail: string(line)}
}
