package game

import (
	"slices"

	"parley/game/scenario"
)

// veil has a table keep to itself what the end would reveal, or reveals it. What was revealed stays so.
func (tn *turn) veil(m Veil) error {
	switch {
	case tn.veiled != m.Off:
		return tn.refuse(ErrAlreadySo, "")
	case !m.Off && tn.stage == StageOver:
		return tn.refuse(ErrOver, "")
	}
	tn.emit(toAll, Veiled(m))
	return nil
}

// Held says whether t waits for others at the end of each phase.
func (t *Table) Held() bool { return t.held }

// Veiled says whether t keeps from its seats what they did not learn in play.
func (t *Table) Veiled() bool { return t.veiled }

// seen returns t as its seats know it: t itself, unless the talks are over and veiled; then t as it was before the end
// revealed the truth.
func (t *Table) seen() *Table {
	if !t.veiled || t.stage != StageOver {
		return t
	}
	c := t.Clone()
	for i := range c.concerns {
		if s := &c.concerns[i]; s.revealed {
			s.life, s.measure = s.knownLife, s.knownMeasure
		}
	}
	c.scoreLines = slices.DeleteFunc(slices.Clone(t.scoreLines), func(l ScoreLine) bool {
		if l.Rule != RuleRevealed {
			return false
		}
		if l.Role == "" {
			c.parties[c.partyIndex(l.Party)].utility -= l.After - l.Before
		}
		return true
	})
	return c
}

// apart says to whom a truth is told that only the end brings out.
func (tn *turn) apart(to Audience) Audience {
	if tn.revealing && tn.veiled {
		return toNobody
	}
	return to
}

// debriefFor returns the debrief as s may see it, or for nil an observer: all of it, or while it is veiled no more than
// they knew. t is the table as its seats know it.
func (t *Table) debriefFor(s *seat) *Debrief {
	if !t.veiled {
		return t.debrief()
	}
	ending := t.scenario.Ending(t.ending)
	d := &Debrief{
		Ending: ending.ID, Title: ending.Title, Epilogue: ending.Epilogue, Veiled: true,
		Grit: t.gritSequences(), Questions: t.scenario.Questions, Marked: t.marked,
		Parties: []PartyResult{}, Seats: []SeatResult{}, Trust: []TrustView{}, Concerns: t.concernViews(s, nil), Promises: []PromiseResult{},
	}
	mine := bystander
	if s != nil {
		mine = s.role.Party
		t.ownResults(d, s)
	}
	d.Rounds = t.marksFor(d.Trust)
	for i := range t.deals {
		if r, ok := t.promiseSeen(&t.deals[i], mine); ok {
			d.Promises = append(d.Promises, r)
		}
	}
	return d
}

// ownResults adds what is s's and its party's own.
func (t *Table) ownResults(d *Debrief, s *seat) {
	p := t.partyIndex(s.role.Party)
	score := t.scoreView(p, s)
	d.Parties = append(d.Parties, PartyResult{Party: s.role.Party, Score: score, Left: max(score.Ideal-score.Utility, 0)})
	if s.held {
		total, concerns := t.seatScore(s)
		d.Seats = append(d.Seats, SeatResult{Seat: s.id, Party: t.totalScore(p), Concerns: concerns, Score: total})
	}
	d.Trust = t.trustInOrder(s.role.Party)
	d.Turns = turningPoints(d.Trust)
	for _, tap := range t.taps {
		if tap.Seat == s.id {
			d.Taps = append(d.Taps, tap)
		}
	}
	if t.appraised != nil {
		r := &t.appraised.Possible
		d.Own = &OwnPossible{Left: r.Parties[p].Left, Better: r.Better != nil, Exact: r.Exact}
	}
}

// trustInOrder returns the directions that a party sees. Their lines are numbered among themselves: by the numbers of
// all lines one could count those of others.
func (t *Table) trustInOrder(mine scenario.PartyID) []TrustView {
	views := t.trustViews("")
	views = slices.DeleteFunc(views, func(v TrustView) bool { return v.Truster != mine && v.Trusted != mine })
	var orders []int
	for _, v := range views {
		for _, l := range v.Lines {
			orders = append(orders, l.Order)
		}
	}
	slices.Sort(orders)
	for _, v := range views {
		for i := range v.Lines {
			v.Lines[i].Order = slices.Index(orders, v.Lines[i].Order) + 1
		}
	}
	return views
}

// marksFor returns where the reckonings stand among the lines of the directions shown.
func (t *Table) marksFor(shown []TrustView) []RoundMark {
	marks := slices.Clone(t.marks)
	for i := range marks {
		marks[i].Line = 0
		for _, v := range shown {
			for _, l := range v.Lines {
				if l.Round <= marks[i].Round {
					marks[i].Line++
				}
			}
		}
	}
	return marks
}

// promiseSeen is what a party saw of a commitment: of what binds it, its own conduct and what it could see of the
// others'; of what binds others alone, what is open to all eyes.
func (t *Table) promiseSeen(d *deal, mine scenario.PartyID) (PromiseResult, bool) {
	p := t.proposal(d.proposal)
	bound := t.sheet.boundBy(p)
	if p.Verify != scenario.VerifyOpen && !slices.Contains(bound, mine) {
		return PromiseResult{}, false
	}
	r := PromiseResult{Proposal: d.proposal, Levels: d.agreedLevels(), Parties: bound, Rounds: []PromiseTruth{}}
	for _, c := range d.rounds {
		truth := PromiseTruth{Round: c.round, Breached: t.breachersSeen(d.proposal, c, seenBy(mine))}
		for _, o := range t.observed {
			if o.By == mine && o.Proposal == d.proposal && o.Round == c.round {
				truth.Observed = append(truth.Observed, o)
			}
		}
		r.Rounds = append(r.Rounds, truth)
	}
	return r, true
}
