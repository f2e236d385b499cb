package game

import (
	"fmt"
	"slices"

	"parley/game/scenario"
)

// A party's utility U, in points, is the worth it received plus weight times measure over its own concerns,
// plus the price of gestures. What a party could not see counts as kept until the end reveals it, for its
// score would tell otherwise; and since all see how far a known concern is met, a breach counts there once
// all have seen it. With W its walk-away and I its ideal,
//
//	deal  = 100 * (U - W) / (I - W), held to -100..100; no deal scores 0
//	trust = the mean of what the other parties place in it
//	total = deal and trust as the file weighs them
//
// I is the party's best U among outcomes that leave every other party at or above its walk-away, the ideal
// of E. Kalai and M. Smorodinsky, "Other Solutions to Nash's Bargaining Problem", Econometrica 43 (1975),
// fixed when the table starts. A seat scores 60 % its party's total and 40 % its role's own concerns,
// where the role has any.
const (
	hundred      = 100 * scenario.Point
	partyPart    = 60
	concernsPart = 40
)

// seenBy says with whose eyes to look at commitments: a party's, everybody's, or (theTruth) nobody's.
type seenBy scenario.PartyID

const (
	theTruth  seenBy = ""
	everybody seenBy = "@everybody" // what is no secret: no party is called so
)

// breachersSeen returns who broke a commitment at one reckoning, as far as see knows: its own party's
// conduct, and of the others what it saw then or found out later. Everybody knows of a breach when all
// parties do. What see does not know passes as kept.
func (t *Table) breachersSeen(id scenario.ProposalID, c conduct, see seenBy) []scenario.PartyID {
	if see == theTruth || len(c.breached) == 0 {
		return c.breached
	}
	var known []scenario.PartyID
	for _, p := range c.breached {
		knows := func(party scenario.PartyID) bool {
			return party == p || slices.ContainsFunc(t.observed, func(o Observed) bool {
				return o.By == party && o.Of == p && o.Proposal == id && o.Round == c.round && o.Seen == SeenBroken
			})
		}
		ignorant := func(party scenario.Party) bool { return !knows(party.ID) }
		if see == everybody && !slices.ContainsFunc(t.scenario.Parties, ignorant) || see != everybody && knows(scenario.PartyID(see)) {
			known = append(known, p)
		}
	}
	return known
}

// worthReceived is the mean of what a deal brought party over its reckonings; one without any counts as honoured.
func (t *Table) worthReceived(party scenario.PartyID, d *deal, see seenBy) scenario.Points {
	if !d.inForce {
		return 0
	}
	if len(d.rounds) == 0 {
		return t.payoff(party, d.proposal, d.levels, nil)
	}
	sum := scenario.Points(0)
	for _, r := range d.rounds {
		if see == theTruth {
			sum += r.payoff[party]
		} else {
			sum += t.payoff(party, d.proposal, r.levels, t.breachersSeen(d.proposal, r, see))
		}
	}
	return scenario.Points(divide(int(sum), len(d.rounds)))
}

// concernPoints is what a concern of this weight and measure counts.
func concernPoints(weight scenario.Points, measure scenario.Share) scenario.Points {
	return scenario.Points(divide(int(weight)*int(measure), int(scenario.One)))
}

// booked sums what the lines of a party's ledger that match say.
func (t *Table) booked(match func(*ScoreLine) bool) scenario.Points {
	sum := scenario.Points(0)
	for i := range t.scoreLines {
		if l := &t.scoreLines[i]; match(l) {
			sum += l.After - l.Before
		}
	}
	return sum
}

// scoreDeals books what deals are worth by now, as each party sees it.
func (tn *turn) scoreDeals() {
	for p := range tn.parties {
		for i := range tn.deals {
			tn.scoreDeal(tn.partyID(p), &tn.deals[i], seenBy(tn.partyID(p)), RuleWorth)
		}
	}
}

func (tn *turn) scoreDeal(party scenario.PartyID, d *deal, see seenBy, rule Rule) {
	was := d.bookedFor(tn.partyIndex(party))
	if is := tn.worthReceived(party, d, see); is != was {
		tn.score(ScoreLine{Party: party, Rule: rule, Proposal: d.proposal}, is-was)
	}
}

// scoreConcern books what concern i counts by now, for its party or for its role alone.
func (tn *turn) scoreConcern(i int, rule Rule) {
	c := &tn.scenario.Concerns[i]
	was := tn.concerns[i].booked
	is := concernPoints(c.Weight, tn.concerns[i].measure)
	if is == was {
		return
	}
	l := ScoreLine{Party: tn.sheet.partyOf[i], Rule: rule, Concern: c.ID}
	if c.Of != scenario.Name(l.Party) {
		l.Role = scenario.RoleID(c.Of)
	}
	tn.score(l, is-was)
}

// price books what a gesture costs or brings each party, and what it does to walk-aways.
func (tn *turn) price(g *scenario.Gesture, by scenario.PartyID) {
	for p := range tn.parties {
		party := tn.partyID(p)
		if d := g.Worth[party]; d != 0 && (party == by || slices.Contains(g.To, party)) {
			tn.score(ScoreLine{Party: party, Rule: RulePrice, Gesture: g.ID}, d)
		}
		if d := g.WalkAway[party]; d != 0 {
			tn.score(ScoreLine{Party: party, Rule: RuleWalkAway, Gesture: g.ID}, d)
		}
	}
}

// score writes a line: of the party's utility, of its walk-away, or of its role's own concerns.
func (tn *turn) score(l ScoreLine, d scenario.Points) {
	state := &tn.parties[tn.partyIndex(l.Party)]
	to := tn.toParties(l.Party)
	switch {
	case l.Role != "":
		to = toSeats(SeatID(l.Role))
		l.Before = tn.booked(func(o *ScoreLine) bool { return o.Role == l.Role })
	case l.Rule == RuleWalkAway:
		l.Before = state.walkAway
	default:
		l.Before = state.utility
	}
	to = tn.apart(to)
	l.After = l.Before + d
	l.ID, l.Round, l.Phase = tn.scoreLineID(l), tn.now(), tn.phase
	l.Reason = tn.scoreReason(l)
	tn.emit(to, Scored{l})
}

func (t *Table) scoreLineID(l ScoreLine) LineID {
	n := 1
	for i := range t.scoreLines {
		if o := &t.scoreLines[i]; o.Party == l.Party && o.Role == l.Role {
			n++
		}
	}
	if l.Role != "" {
		return LineID(fmt.Sprintf("%s/%d", l.Role, n))
	}
	return LineID(fmt.Sprintf("%s/%d", l.Party, n))
}

func (t *Table) trustLineID(truster, trusted scenario.PartyID) LineID {
	n := 1
	for i := range t.trustLines {
		if l := &t.trustLines[i]; l.Truster == truster && l.Trusted == trusted {
			n++
		}
	}
	return LineID(fmt.Sprintf("%s>%s/%d", truster, trusted, n))
}

// dealScore is a party's deal, from -100 to 100; 0 without any agreement that binds it.
func (t *Table) dealScore(p int) scenario.Points {
	state := &t.parties[p]
	span := state.ideal - state.walkAway
	if span <= 0 || !slices.ContainsFunc(t.deals, func(d deal) bool {
		return d.inForce && slices.Contains(t.sheet.boundBy(t.proposal(d.proposal)), t.partyID(p))
	}) {
		return 0
	}
	return min(max(scenario.Points(divide(int(hundred)*int(state.utility-state.walkAway), int(span))), -hundred), hundred)
}

// trustScore is the mean of what the others place in a party.
func (t *Table) trustScore(p int) scenario.Points {
	n, sum := len(t.parties), 0
	for q := range t.parties {
		if q != p {
			sum += int(t.trust[q*n+p])
		}
	}
	return scenario.Points(divide(sum, n-1))
}

// totalScore weighs a party's deal and trust, as the file does.
func (t *Table) totalScore(p int) scenario.Points {
	w := t.scenario.Score
	return scenario.Points(divide(int(t.dealScore(p))*w.Deal+int(t.trustScore(p))*w.Trust, 100))
}

// seatScore is what a seat scores, and the part its role's own concerns have in it; nil if it has none.
func (t *Table) seatScore(s *seat) (scenario.Points, *scenario.Points) {
	total := t.totalScore(t.partyIndex(s.role.Party))
	got, weights := scenario.Points(0), scenario.Points(0)
	for i := range t.scenario.Concerns {
		if c := &t.scenario.Concerns[i]; c.Of == scenario.Name(s.id) && t.sheet.concerns[i] {
			got += concernPoints(c.Weight, t.concerns[i].measure)
			weights += c.Weight
		}
	}
	if weights <= 0 {
		return total, nil
	}
	own := scenario.Points(divide(int(got)*int(hundred), int(weights)))
	return scenario.Points(divide(int(total)*partyPart+int(own)*concernsPart, 100)), &own
}

// reveal books what had not been seen, when the talks are over.
func (tn *turn) reveal() {
	tn.revealing = true
	defer func() { tn.revealing = false }()
	measures := tn.measures(theTruth)
	for i := range tn.scenario.Concerns {
		if !tn.sheet.concerns[i] {
			continue
		}
		if truth := measures[i]; truth != tn.concerns[i].measure {
			tn.follow(i, truth, truth < tn.concerns[i].measure, false)
			tn.scoreConcern(i, RuleRevealed)
		}
	}
	for p := range tn.parties {
		for i := range tn.deals {
			tn.scoreDeal(tn.partyID(p), &tn.deals[i], theTruth, RuleRevealed)
		}
	}
}
