package game

import (
	"math/big"
	"slices"

	"parley/game/scenario"
)

// How trust moves. For truster p and trusted q, T(p,q) runs from 0 to 100. A friendly act of weight w adds
//
//	w * (1 - T/100) * factors
//
// and a hostile one takes
//
//	w * breach * max(T/100, 0.5) * factors
//
// so that a loss is never smaller than the same gain. The factors, each in thousandths and each settable
// in the scenario file:
//
//	breach      losses outweigh gains: P. Slovic, "Perceived Risk, Trust, and Democracy", Risk Analysis 13
//	            (1993); contested, so visible and settable
//	responsive  the act meets a concern that p has voiced; for a breach, breaks what met it
//	reciprocal  on both acts of a pair of gestures, the answer at once and the opener's missing half at the
//	            reckoning, so that going first is not punished: C. E. Osgood, "An Alternative to War or
//	            Surrender" (1962), graduated and reciprocated initiatives in tension reduction (GRIT)
//	unverified  p could not see the commitment: it earns half, kept or broken
//	deceit      a breach found out after it had passed as kept: M. E. Schweitzer, J. C. Hershey, E. T.
//	            Bradlow, "Promises and lies: Restoring violated trust", Organizational Behavior and Human
//	            Decision Processes 101 (2006)
//	wary        gains after a seen breach, until q has honoured visibly at two reckonings: R. B. Lount,
//	            C.-B. Zhong, N. Sivanathan, J. K. Murnighan, "Getting Off on the Wrong Foot: The Timing of a
//	            Breach and the Restoration of Trust", Personality and Social Psychology Bulletin 34 (2008)
//	provoked    a hostile act that answers one of p's from this round or the one before
const (
	fullTrust = 100 * scenario.Point
	half      = scenario.One / 2
	// waryFor is at how many reckonings q must honour visibly before p's gains count in full again.
	waryFor = 2
	// earnings is at how many reckonings a commitment earns trust, half its weight at each.
	earnings = 2
)

// act is something that moves trust. Its weight is below 0 if it is hostile.
type act struct {
	truster, trusted scenario.PartyID
	rule             Rule
	weight           scenario.Points
	factors          []Factor // beyond the room left, breach and wary, which every act has
	gesture          scenario.GestureID
	proposal         scenario.ProposalID
	concern          scenario.ConcernID
	inject           scenario.InjectID
}

// act books one act of trust as a line of the ledger. An act that moves nothing (full trust, no weight) is
// booked all the same, so that nobody wonders where it went.
func (tn *turn) act(a act) {
	var factors []Factor
	f := tn.scenario.Trust.Factors
	if a.weight < 0 {
		factors = append(factors, Factor{"breach", f.Breach})
	} else if tn.wary(a.truster, a.trusted) && a.rule != RuleInject {
		factors = append(factors, Factor{"wary", f.Wary})
	}
	tn.book(a, append(factors, a.factors...))
}

// room is the part of a weight that counts at trust now, exactly: a count of hundredths of full trust.
func room(now, weight scenario.Points) scenario.Points {
	if weight < 0 {
		return max(now, fullTrust/2)
	}
	return fullTrust - now
}

// roomFactor is room as the ledger shows it, in thousandths.
func roomFactor(now, weight scenario.Points) Factor {
	name := "room left"
	if weight < 0 {
		name = "at stake"
	}
	return Factor{name, scenario.Share(divide(int(room(now, weight))*int(scenario.One), int(fullTrust)))}
}

// book writes a line of the ledger of trust: weight times all factors, held to 0..100.
func (tn *turn) book(a act, factors []Factor) {
	before := tn.trustIn(a.truster, a.trusted)
	after := min(max(before+times(a.weight, room(before, a.weight), factors), 0), fullTrust)
	line := TrustLine{
		ID: tn.trustLineID(a.truster, a.trusted), Round: tn.now(), Phase: tn.phase, Truster: a.truster, Trusted: a.trusted,
		Rule: a.rule, Gesture: a.gesture, Proposal: a.proposal, Concern: a.concern, Inject: a.inject,
		Weight: a.weight, Factors: append([]Factor{roomFactor(before, a.weight)}, factors...), Before: before, After: after,
	}
	line.Reason = tn.trustReason(line)
	tn.emit(tn.toParties(a.truster, a.trusted), Trusted{line})
}

// times multiplies w by the room left for it and by all factors, with one rounding at the end, half away
// from zero.
func times(w, room scenario.Points, factors []Factor) scenario.Points {
	product, scale := int(w)*int(room), int(fullTrust)
	for _, f := range factors {
		if max(product, -product) > spacious/max(1, int(f.Value), -int(f.Value)) || scale > spacious/int(scenario.One) {
			return timesLarge(w, room, factors)
		}
		product, scale = product*int(f.Value), scale*int(scenario.One)
	}
	return min(max(scenario.Points(divide(product, scale)), -fullTrust), fullTrust)
}

// spacious is as large as a number may be for divide to have room in 64 bits.
const spacious = 1 << 61

// timesLarge is times where its numbers pass 64 bits on the way.
func timesLarge(w, room scenario.Points, factors []Factor) scenario.Points {
	product := new(big.Int).Mul(big.NewInt(int64(w)), big.NewInt(int64(room)))
	scale := big.NewInt(int64(fullTrust))
	one := big.NewInt(int64(scenario.One))
	for _, f := range factors {
		product.Mul(product, big.NewInt(int64(f.Value)))
		scale.Mul(scale, one)
	}
	negative := product.Sign() < 0
	product.Abs(product).Lsh(product, 1).Add(product, scale)
	product.Quo(product, scale.Lsh(scale, 1))
	if negative {
		product.Neg(product)
	}
	if !product.IsInt64() || product.CmpAbs(big.NewInt(int64(fullTrust))) > 0 {
		return scenario.Points(product.Sign()) * fullTrust
	}
	return scenario.Points(product.Int64())
}

// owed returns how many reckonings of visible honour trusted owes truster.
func (t *Table) owed(truster, trusted scenario.PartyID) int {
	return t.owes[t.partyIndex(truster)*len(t.parties)+t.partyIndex(trusted)]
}

func (t *Table) wary(truster, trusted scenario.PartyID) bool { return t.owed(truster, trusted) > 0 }

// responsive says whether any of the concerns of which meet names a share was voiced by party.
func (t *Table) responsive(party scenario.PartyID, meet func(i int) scenario.Share) bool {
	for i := range t.scenario.Concerns {
		if t.concerns[i].voiced && t.sheet.partyOf[i] == party && meet(i) > 0 {
			return true
		}
	}
	return false
}

// earned returns at how many reckonings a commitment has earned its truster's trust.
func (t *Table) earned(truster, trusted scenario.PartyID, p scenario.ProposalID) int {
	n := 0
	for i := range t.trustLines {
		l := &t.trustLines[i]
		if l.Rule == RuleHonoured && l.Proposal == p && l.Truster == truster && l.Trusted == trusted {
			n++
		}
	}
	return n
}

// provoked says whether a hostile act of trusted in a round answers one by truster from that round or the one
// before: a hostile gesture, or a breach that trusted saw. Breaches at one reckoning answer nothing of each
// other: both were chosen in secret.
func (t *Table) provoked(truster, trusted scenario.PartyID, round int) bool {
	for i := range t.gestures {
		g := &t.gestures[i]
		if g.state == GestureDone && g.Party == truster && (g.done == round || g.done == round-1) {
			if def := t.scenario.Gesture(g.Gesture); def.Trust < 0 && slices.Contains(def.To, trusted) {
				return true
			}
		}
	}
	return slices.ContainsFunc(t.observed, func(o Observed) bool {
		return o.By == trusted && o.Of == truster && o.Seen == SeenBroken && o.Round == round-1
	})
}
