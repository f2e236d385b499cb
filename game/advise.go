package game

import (
	"slices"

	"parley/game/scenario"
)

// advise picks the most useful move now: what waits for this seat first, then what it has not done yet.
// It reads the seat's own view, so it can give nothing away.
func (t *Table) advise(s *seat, v *View) Advice {
	open := func(verb scenario.Verb) *OpenMove {
		if i := slices.IndexFunc(v.Moves, func(m OpenMove) bool { return m.Verb == verb }); i >= 0 {
			return &v.Moves[i]
		}
		return nil
	}
	switch {
	case t.stage == StageOver:
		return Advice{Code: AdviseDebrief}
	case t.paused:
		return Advice{Code: AdviseWait}
	case t.stage == StageBriefing && !s.ready:
		return Advice{Code: AdviseRead}
	case t.stage == StageReading && len(v.Mine.TapDue) > 0:
		return Advice{Code: AdviseTap, Party: v.Mine.TapDue[0]}
	case t.stage == StageReading && !s.ready:
		return Advice{Code: AdviseReady}
	case t.stage == StageClosed, t.stage == StageBriefing, t.stage == StageReading:
		return Advice{Code: AdviseWait}
	}
	if a, ok := t.answersDue(s, v, open); ok {
		return a
	}
	if t.stage == StageWaiting {
		return t.look(s, v, open)
	}
	if s.ready {
		return Advice{Code: AdviseWait}
	}
	return t.suggestion(s, v, open)
}

// answersDue is what somebody waits for.
func (t *Table) answersDue(s *seat, v *View, open func(scenario.Verb) *OpenMove) (Advice, bool) {
	if m := open("break-silence"); m != nil {
		return Advice{Code: AdviseSilence, Offer: m.Offers[0]}, true
	}
	if m := open("second"); m != nil {
		if len(m.Offers) > 0 {
			return Advice{Code: AdviseSecond, Offer: m.Offers[0]}, true
		}
		return Advice{Code: AdviseSecond, Gesture: m.Gestures[0]}, true
	}
	if m := open("accept"); m != nil {
		for _, o := range v.Offers {
			if _, voted := o.Votes[s.id]; slices.Contains(m.Offers, o.Offer) && !voted {
				return Advice{Code: AdviseAnswer, Offer: o.Offer, Party: o.Party}, true
			}
		}
	}
	if m := open("confirm"); m != nil {
		return Advice{Code: AdviseConfirm, Concern: m.Concerns[0]}, true
	}
	if open("sign") != nil {
		return Advice{Code: AdviseSign}, true
	}
	return Advice{}, false
}

// look is what to do while other tables are not done: look for a better package where there is one.
func (t *Table) look(s *seat, v *View, open func(scenario.Verb) *OpenMove) Advice {
	if m := open("offer"); m != nil && t.waiting.Better && !offersOf(v, s.role.Party) {
		return Advice{Code: AdviseOffer, Count: len(m.Proposals)}
	}
	return Advice{Code: AdviseWait}
}

// offersOf says whether an offer of party is open, or waits within it.
func offersOf(v *View, party scenario.PartyID) bool {
	return slices.ContainsFunc(v.Offers, func(o OfferView) bool {
		return o.Party == party && (o.State == OfferOpen || o.State == OfferWaiting)
	})
}

// suggestion is what the seat might do of its own accord.
func (t *Table) suggestion(s *seat, v *View, open func(scenario.Verb) *OpenMove) Advice {
	if m := open("voice"); m != nil {
		return Advice{Code: AdviseVoice, Concern: m.Concerns[0], Count: len(m.Concerns)}
	}
	if m := open("acknowledge"); m != nil {
		return Advice{Code: AdviseAcknowledge, Concern: m.Concerns[0], Party: t.scenario.PartyOf(t.scenario.Concern(m.Concerns[0]).Of)}
	}
	if m := open("offer"); m != nil && !offersOf(v, s.role.Party) {
		return Advice{Code: AdviseOffer, Count: len(m.Proposals)}
	}
	if m := open("inspect"); m != nil {
		return Advice{Code: AdviseInspect, Count: len(m.Proposals)}
	}
	if m := open("gesture"); m != nil && v.Mine.Gestured == "" {
		return Advice{Code: AdviseGesture, Count: len(m.Gestures)}
	}
	if m := open("commit"); m != nil {
		return Advice{Code: AdviseCommit, Count: len(m.Proposals)}
	}
	return Advice{Code: AdviseReady}
}
