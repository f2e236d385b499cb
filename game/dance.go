package game

import (
	"slices"

	"parley/game/outcome"
	"parley/game/scenario"
)

// DanceStep is an offer as a step in the dance of offers: what it changes against the same party's offer before it.
// Gains and Utility say what the package, on top of all that was agreed when it was put, is worth to every party if
// all honour it; gestures count as they stood in the end.
type DanceStep struct {
	Offer   OfferID            `json:"offer"`
	Party   scenario.PartyID   `json:"party"`
	To      []scenario.PartyID `json:"to"`
	Round   int                `json:"round"`
	Phase   scenario.PhaseID   `json:"phase"`
	Step    DanceKind          `json:"step"`
	Utility scenario.PerParty  `json:"utility"`
	Gains   scenario.PerParty  `json:"gains,omitempty"` // none on an opening
}

// DanceKind names a step by what it changes for the party that makes it, and for those to whom it is put.
type DanceKind string

// The kinds of steps, as K. V. Hindriks, C. M. Jonker and D. Tykhonov name them ("Let's DANS! An Analytic Framework of
// Negotiation Dynamics and Strategies", Web Intelligence and Agent Systems 9, 2011). Theirs is a framework for two
// agents. Here, "the others" are the parties to whom the offer is put, all their gains and losses added up; more, less
// and as much are exact, to the hundredth of a point; and a step that gains one side and leaves the other as it was
// counts with those that hurt it: selfish if the own side gains, unfortunate if it is the others who lose alone.
//
//	own side    the others have more   as much       less
//	more        fortunate              selfish       selfish
//	as much     nice                   silent        unfortunate
//	less        concession             concession    unfortunate
const (
	StepOpening     DanceKind = "opening" // nothing to compare with
	StepConcession  DanceKind = "concession"
	StepSelfish     DanceKind = "selfish"
	StepFortunate   DanceKind = "fortunate"
	StepUnfortunate DanceKind = "unfortunate"
	StepNice        DanceKind = "nice"
	StepSilent      DanceKind = "silent"
)

// danceKind classifies a step by its gains for the own side and for the others together.
func danceKind(own, others scenario.Points) DanceKind {
	switch {
	case own > 0 && others > 0:
		return StepFortunate
	case own > 0:
		return StepSelfish
	case others < 0:
		return StepUnfortunate
	case own < 0:
		return StepConcession
	case others > 0:
		return StepNice
	}
	return StepSilent
}

// dance classifies every offer that was on the table, in the order in which they were put. A step leads from a party's
// offer to its next one to the same parties; whatever is agreed in between, by whomever, opens a new dance, for the
// two offers then rest on different ground.
func (t *Table) dance() []DanceStep {
	p := t.Possible()
	var steps []DanceStep
	for i := range t.offers {
		o := &t.offers[i]
		if o.id < 0 {
			continue // a suggestion within a party
		}
		step := DanceStep{
			Offer: o.id, Party: o.party, To: o.to, Round: o.put, Phase: o.phase, Step: StepOpening, Utility: t.standing(p, o),
		}
		if last := t.stepBefore(o, steps); last != nil {
			own, others := scenario.Points(0), scenario.Points(0)
			step.Gains = scenario.PerParty{}
			for party, u := range step.Utility {
				gain := u - last.Utility[party]
				step.Gains[party] = gain
				switch {
				case party == o.party:
					own = gain
				case slices.Contains(o.to, party):
					others += gain
				}
			}
			step.Step = danceKind(own, others)
		}
		steps = append(steps, step)
	}
	return steps
}

// stepBefore returns the step that o follows: the same party's last one to the same parties since something was agreed.
func (t *Table) stepBefore(o *offer, steps []DanceStep) *DanceStep {
	for i := range slices.Backward(steps) {
		last := &steps[i]
		if last.Party == o.party && slices.Equal(last.To, o.to) {
			if t.offerOf(last.Offer, "").standing == o.standing {
				return last
			}
			return nil
		}
	}
	return nil
}

// standing is what every party has if o is agreed on top of all that was agreed when it was put.
func (t *Table) standing(p Possible, o *offer) scenario.PerParty {
	agreed := slices.Repeat(outcome.Outcome{outcome.NotAgreed}, len(p.Agenda))
	settle := func(pkg []Choice) {
		for _, c := range pkg {
			if i := slices.IndexFunc(p.Agenda, func(item *scenario.Proposal) bool { return item.ID == c.Proposal }); i >= 0 {
				agreed[i] = p.option(i, c.Levels)
			}
		}
	}
	for _, id := range t.agreements[:o.standing] {
		settle(t.offerOf(id, "").pkg)
	}
	settle(o.pkg)
	utility := scenario.PerParty{}
	for i, u := range p.Utility(agreed) {
		utility[t.partyID(i)] = scenario.Points(u)
	}
	return utility
}
