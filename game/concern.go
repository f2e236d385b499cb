package game

import (
	"slices"

	"parley/game/scenario"
)

// What disclosing a hidden concern and understanding one are worth in trust.
const (
	disclosureWeight    = 3 * scenario.Point
	understandingWeight = 2 * scenario.Point
)

// maxAttempts is how often a party may try to acknowledge a concern.
const maxAttempts = 2

// concernInPlay finds the concern called id and its place in the lists; nil if the length never comes to it.
func (t *Table) concernInPlay(id scenario.ConcernID) (*scenario.Concern, int) {
	for i := range t.scenario.Concerns {
		if c := &t.scenario.Concerns[i]; c.ID == id && t.sheet.concerns[i] {
			return c, i
		}
	}
	return nil, -1
}

func (tn *turn) voice(m Voice) error {
	c, i := tn.concernInPlay(m.Concern)
	switch {
	case c == nil || !holds(tn.me, c) && !tn.known(i):
		return tn.refuse(ErrNoSuchConcern, "")
	case !holds(tn.me, c):
		return tn.refuse(ErrNotYourConcern, "")
	case tn.concerns[i].voiced:
		return tn.refuse(ErrVoiced, "")
	case !tn.opensNow(c.Opens):
		return tn.refuse(ErrConcernClosed, "")
	}
	tn.emit(toAll, Voiced{Concern: c.ID, By: tn.me.id, Disclosed: c.Hidden})
	tn.step(i, "voice", tn.concerns[i].measure)
	if c.Hidden {
		for p := range tn.parties {
			if truster := tn.partyID(p); truster != tn.me.role.Party {
				tn.act(act{truster: truster, trusted: tn.me.role.Party, rule: RuleDisclosed, weight: disclosureWeight, concern: c.ID})
			}
		}
	}
	return nil
}

func (tn *turn) acknowledge(m Acknowledge) error {
	c, i := tn.concernInPlay(m.Concern)
	if c == nil || !holds(tn.me, c) && !tn.known(i) {
		return tn.refuse(ErrNoSuchConcern, "")
	}
	mine, state := tn.me.role.Party, &tn.concerns[i]
	tries, pending := state.triedBy(mine)
	switch {
	case tn.scenario.PartyOf(c.Of) == mine:
		return tn.refuse(ErrOwnConcern, "")
	case !state.voiced:
		return tn.refuse(ErrNotVoiced, "")
	case state.understood:
		return tn.refuse(ErrUnderstood, "")
	case m.Text.IsZero():
		return tn.refuse(ErrNoWords, "")
	case pending:
		return tn.refuse(ErrAnswerPending, "")
	case tries >= maxAttempts:
		return tn.refuse(ErrTriedTwice, "")
	}
	tn.emit(toAll, Acknowledged{Concern: c.ID, By: tn.me.id, Party: mine, Text: m.Text})
	return nil
}

// triedBy returns how often a party tried to acknowledge c, and whether one of its tries waits for an answer.
func (c *concern) triedBy(party scenario.PartyID) (tries int, pending bool) {
	for _, a := range c.tried {
		if a.Party == party {
			tries++
			pending = pending || a.Answer == ""
		}
	}
	return tries, pending
}

func (tn *turn) confirm(m Confirm) error {
	c, i := tn.concernInPlay(m.Concern)
	switch {
	case c == nil || !holds(tn.me, c) && !tn.known(i):
		return tn.refuse(ErrNoSuchConcern, "")
	case !holds(tn.me, c):
		return tn.refuse(ErrNotYourConcern, "")
	case !slices.ContainsFunc(tn.concerns[i].tried, func(a Attempt) bool { return a.Party == m.By && a.Answer == "" }):
		return tn.refuse(ErrNothingToAnswer, "")
	}
	first := m.Yes && !tn.concerns[i].understood
	tn.emit(toAll, Confirmed{Concern: c.ID, Party: m.By, By: tn.me.id, Yes: m.Yes})
	if first {
		tn.step(i, "confirm", tn.concerns[i].measure)
		tn.act(act{truster: tn.me.role.Party, trusted: m.By, rule: RuleUnderstood, weight: understandingWeight, concern: c.ID})
	}
	return nil
}

// step moves concern i along its life by event and to a new measure, and tells those who know of it.
// A step that the life does not have leaves it where it is.
func (tn *turn) step(i int, event string, measure scenario.Share) {
	state := tn.concerns[i]
	next, ok := tn.sheet.concern.next(string(state.life), event)
	if !ok {
		next = string(state.life)
	}
	if Life(next) == state.life && measure == state.measure {
		return
	}
	c := &tn.scenario.Concerns[i]
	tn.emit(tn.apart(tn.toHolders(c, tn.known(i))), ConcernMoved{
		Concern: c.ID, From: state.life, Life: Life(next), Measure: measure, Truth: tn.revealing && tn.veiled,
	})
}

// eased is the measure from which a concern counts as eased.
const eased = scenario.One / 2

// follow moves concern i to a new measure: it may be eased, settle after it was met for a reckoning, or
// open again. Broken says that what meets it was breached, as everybody saw; kept, that it was met
// for a whole round.
func (tn *turn) follow(i int, measure scenario.Share, broken, kept bool) {
	state := &tn.concerns[i]
	was := state.measure
	switch {
	case broken || measure < eased:
		tn.step(i, state.reopened(), measure)
	case kept && state.life == LifeEased && was == scenario.One && measure == scenario.One:
		tn.step(i, "settle", measure)
	case state.life == LifeSettled && measure < scenario.One:
		tn.step(i, state.reopened(), measure)
		tn.step(i, "ease", measure)
	default:
		tn.step(i, "ease", measure)
	}
}

// measures sums what meets each concern: agreements by the share of their reckonings at which all honoured them, gestures
// in full, held between 0 and 1. See tells whose eyes count, or the truth (see seenBy).
func (t *Table) measures(see seenBy) []scenario.Share {
	sums, adds := make([]scenario.Share, len(t.concerns)), t.sheet.adds
	for k := range t.deals {
		d := &t.deals[k]
		if !d.inForce {
			continue
		}
		clear(adds)
		addMeets(adds, t.proposal(d.proposal), d.levels, 1)
		kept, all := 0, len(d.rounds)
		for _, r := range d.rounds {
			if len(t.breachersSeen(d.proposal, r, see)) == 0 {
				kept++
			}
		}
		for i, add := range adds {
			if all > 0 {
				add = scenario.Share(divide(int(add)*kept, all))
			}
			sums[i] += add
		}
	}
	for k := range t.gestures {
		if g := &t.gestures[k]; g.state == GestureDone {
			def := t.scenario.Gesture(g.Gesture)
			for i := range sums {
				sums[i] += def.Meeting(i)
			}
		}
	}
	for i := range sums {
		sums[i] = min(max(sums[i], 0), scenario.One)
	}
	return sums
}

// meets returns how much of concern i p with these levels meets.
func meets(p *scenario.Proposal, levels map[scenario.TermID]scenario.LevelID, i int) scenario.Share {
	sum := p.Meeting(i)
	for l := range levelsOf(p, levels) {
		sum += l.Meeting(i)
	}
	return sum
}
