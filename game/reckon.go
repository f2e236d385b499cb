package game

import (
	"slices"

	"parley/game/scenario"
)

// reckon closes the books of a round: what each party did with its commitments is fixed, what can be seen
// is shown, reciprocity is judged, agreements take effect, scores are booked, and what follows is settled.
func (tn *turn) reckon() error {
	if tn.stage != StageClosed {
		return tn.refuse(ErrNothingDue, "")
	}
	if tn.paused {
		return tn.refuse(ErrPaused, "")
	}
	broken := tn.conducts()
	seen := tn.observe()
	tn.judge(seen)
	tn.reciprocate()
	tn.takeEffect()
	tn.remeasure(broken, true)
	tn.scoreDeals()
	tn.lapse()
	tn.goOn()
	return nil
}

// conducts fixes what truly happened to every commitment in force. It returns those that somebody broke.
func (tn *turn) conducts() []scenario.ProposalID {
	var broken []scenario.ProposalID
	for i := range tn.deals {
		d := tn.deals[i]
		if !d.inForce {
			continue
		}
		c := Conduct{Proposal: d.proposal, Payoff: scenario.PerParty{}}
		bound := tn.sheet.boundBy(tn.proposal(d.proposal))
		for _, p := range bound {
			if slices.Contains(tn.parties[tn.partyIndex(p)].breach, d.proposal) {
				c.Breached = append(c.Breached, p)
			}
		}
		for p := range tn.parties {
			c.Payoff[tn.partyID(p)] = tn.payoff(tn.partyID(p), d.proposal, d.levels, c.Breached)
		}
		if len(c.Breached) > 0 {
			broken = append(broken, d.proposal)
		}
		tn.emit(toNobody, c)
	}
	return broken
}

// payoff is what a proposal brings party at one reckoning: a prisoner's dilemma wherever its cost is above 0.
func (t *Table) payoff(party scenario.PartyID, id scenario.ProposalID, levels map[scenario.TermID]scenario.LevelID, breached []scenario.PartyID) scenario.Points {
	p := t.proposal(id)
	if !slices.Contains(t.sheet.boundBy(p), party) {
		if len(breached) > 0 {
			return 0
		}
		return worthTo(party, p, levels)
	}
	cost := costTo(party, p, levels)
	switch broke := slices.Contains(breached, party); {
	case len(breached) == 0:
		return worthTo(party, p, levels)
	case broke && len(breached) == 1:
		return worthTo(party, p, levels) + cost
	case broke:
		return 0
	default:
		return -cost
	}
}

// observe shows each party what it can see of the others' commitments at this reckoning and, by
// inspection, at the one before. What is open all parties see, bound or not. It returns what was seen, oldest first.
func (tn *turn) observe() []Observed {
	var all []Observed
	now := tn.now()
	for b := range tn.parties {
		by := tn.partyID(b)
		for o := range tn.parties {
			of := tn.partyID(o)
			if by == of {
				continue
			}
			for i := range tn.deals {
				d := tn.deals[i]
				open := tn.proposal(d.proposal).Verify == scenario.VerifyOpen
				if !tn.inForceFor(of, d.proposal) || !open && !tn.inForceFor(by, d.proposal) {
					continue
				}
				looks := tn.parties[b].inspected == d.proposal
				if looks {
					all = append(all, tn.lookBack(by, of, &d)...)
				}
				seen := Observed{By: by, Of: of, Proposal: d.proposal, Round: now, Seen: SeenNot}
				if looks || open {
					seen.Seen = sight(d.rounds[len(d.rounds)-1], of)
				}
				all = append(all, seen)
			}
		}
	}
	for _, o := range all {
		tn.emit(tn.toParties(o.By), o)
	}
	return all
}

// sight is how party's conduct looks to whoever can see it.
func sight(c conduct, party scenario.PartyID) Seen {
	if slices.Contains(c.breached, party) {
		return SeenBroken
	}
	return SeenKept
}

// lookBack is what an inspection finds of the reckoning before, if it had not been seen then.
func (tn *turn) lookBack(by, of scenario.PartyID, d *deal) []Observed {
	last := tn.now() - 1
	i := slices.IndexFunc(d.rounds, func(c conduct) bool { return c.round == last })
	if i < 0 || slices.ContainsFunc(tn.observed, func(o Observed) bool {
		return o.By == by && o.Of == of && o.Proposal == d.proposal && o.Round == last && o.Seen != SeenNot
	}) {
		return nil
	}
	seen := sight(d.rounds[i], of)
	return []Observed{{By: by, Of: of, Proposal: d.proposal, Round: last, Seen: seen, FoundOut: seen == SeenBroken}}
}

// judge moves trust by what was seen: in each direction losses first, for they make wary; then gains.
func (tn *turn) judge(seen []Observed) {
	for p := range tn.parties {
		for q := range tn.parties {
			truster, trusted := tn.partyID(p), tn.partyID(q)
			kept, broken := false, false
			for _, o := range seen {
				if o.By == truster && o.Of == trusted && o.Seen == SeenBroken {
					broken = true
					tn.lose(o)
				}
			}
			if broken {
				tn.watch(truster, trusted, waryFor)
			}
			for _, o := range seen {
				if o.By == truster && o.Of == trusted && o.Round == tn.now() && o.Seen != SeenBroken {
					kept = kept || o.Seen == SeenKept
					tn.gain(o)
				}
			}
			if owed := tn.owed(truster, trusted); kept && !broken && owed > 0 {
				tn.watch(truster, trusted, owed-1)
			}
		}
	}
}

// watch says how many reckonings of visible honour trusted owes a wary truster from now on.
func (tn *turn) watch(truster, trusted scenario.PartyID, owes int) {
	if tn.owed(truster, trusted) != owes {
		tn.emit(tn.toParties(truster, trusted), Watchful{Truster: truster, Trusted: trusted, Owes: owes})
	}
}

// commitmentAct is an act of trust about how o.Of treated a commitment, before its factors.
func (tn *turn) commitmentAct(o Observed, rule Rule) (act, bool) {
	d := tn.deal(o.Proposal)
	p := tn.proposal(o.Proposal)
	weight := p.Trust[scenario.Direction{Truster: o.By, Trusted: o.Of}]
	if weight == 0 {
		return act{}, false
	}
	a := act{truster: o.By, trusted: o.Of, rule: rule, weight: weight, proposal: o.Proposal}
	if tn.responsive(o.By, func(c int) scenario.Share { return meets(p, d.levels, c) }) {
		a.factors = append(a.factors, Factor{"responsive", tn.scenario.Trust.Factors.Responsive})
	}
	return a, true
}

// lose takes the full weight of a commitment that was seen to be broken.
func (tn *turn) lose(o Observed) {
	rule := RuleBreached
	if o.FoundOut {
		rule = RuleFoundOut
	}
	a, ok := tn.commitmentAct(o, rule)
	if !ok {
		return
	}
	a.weight = -a.weight
	f := tn.scenario.Trust.Factors
	if o.FoundOut {
		a.factors = append(a.factors, Factor{"deceit", f.Deceit})
	}
	if tn.provoked(o.By, o.Of, o.Round) {
		a.factors = append(a.factors, Factor{"provoked", f.Provoked})
	}
	tn.act(a)
}

// gain adds half the weight of a commitment at each of the first two reckonings at which it was honoured,
// or could not be seen.
func (tn *turn) gain(o Observed) {
	if tn.earned(o.By, o.Of, o.Proposal) >= earnings {
		return
	}
	a, ok := tn.commitmentAct(o, RuleHonoured)
	if !ok {
		return
	}
	a.factors = append([]Factor{{"half at each of two reckonings", half}}, a.factors...)
	if o.Seen == SeenNot {
		a.factors = append(a.factors, Factor{"unverified", tn.scenario.Trust.Factors.Unverified})
	}
	tn.act(a)
}

// takeEffect brings into force what was agreed in this round.
func (tn *turn) takeEffect() {
	var ids []scenario.ProposalID
	for i := range tn.deals {
		if tn.deals[i].pending {
			ids = append(ids, tn.deals[i].proposal)
		}
	}
	if len(ids) > 0 {
		tn.emit(toAll, TookEffect{Proposals: ids})
	}
}

// remeasure follows every concern to what now meets it, as everybody sees it: the measure of a known concern
// is public, and must not betray a breach that somebody could not see. Broken names what was broken at this
// reckoning; between two reckonings nothing settles.
func (tn *turn) remeasure(broken []scenario.ProposalID, reckoning bool) {
	measures := tn.measures(everybody)
	for i := range tn.scenario.Concerns {
		if !tn.sheet.concerns[i] {
			continue
		}
		hurt := slices.ContainsFunc(broken, func(id scenario.ProposalID) bool {
			d := tn.deal(id)
			last := d.rounds[len(d.rounds)-1]
			return meets(tn.proposal(id), d.levels, i) > 0 && len(tn.breachersSeen(id, last, everybody)) > 0
		})
		tn.follow(i, measures[i], hurt, reckoning)
		tn.scoreConcern(i, RuleConcern)
	}
}

// lapse ends offers and drafts whose time is over: an offer at the end of the round after it was put, a
// draft that nobody valued likewise.
func (tn *turn) lapse() {
	for i := range tn.offers {
		if o := tn.offers[i]; o.put < tn.now() {
			tn.closeOffer(&o, OfferLapsed, "", "")
		}
	}
	for _, d := range tn.items {
		if !d.valued && !d.lapsed && d.put < tn.now() {
			tn.emit(tn.toParties(d.party), DraftLapsed{Draft: d.item.ID})
		}
	}
}
