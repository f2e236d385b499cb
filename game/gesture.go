package game

import (
	"slices"

	"parley/game/scenario"
)

// gestureState returns what party has made of a gesture so far, or nil.
func (t *Table) gestureState(party scenario.PartyID, id scenario.GestureID) *gesture {
	for i := range t.gestures {
		if t.gestures[i].Party == party && t.gestures[i].Gesture == id {
			return &t.gestures[i]
		}
	}
	return nil
}

// gestured returns the gesture that party carried out in this round, or "".
func (t *Table) gestured(party scenario.PartyID) scenario.GestureID {
	for i := range t.gestures {
		if g := &t.gestures[i]; g.Party == party && g.state == GestureDone && g.done == t.now() {
			return g.Gesture
		}
	}
	return ""
}

func (tn *turn) gesture(m Gesture) error {
	mine := tn.me.role.Party
	if why := tn.gestureRefused(mine, m.Gesture); why != nil {
		return tn.refuse(why, "")
	}
	state := tn.gestureState(mine, m.Gesture)
	speaks := tn.scenario.Party(mine).Speaks
	if m.Announce {
		switch {
		case state != nil && state.announced:
			return tn.refuse(ErrGestureAnnounced, "")
		case speaks == scenario.SpeaksHead && !tn.isHead(tn.me):
			return tn.refuse(ErrNotHead, "")
		}
		tn.emit(toAll, GestureAnnounced{Gesture: m.Gesture, By: tn.me.id, Party: mine, Invite: m.Invite, Text: m.Text})
		return nil
	}
	switch {
	case tn.gestured(mine) != "":
		return tn.refuse(ErrOneGesture, "")
	case state != nil && state.state == GestureWaiting:
		return tn.refuse(ErrGestureWaits, "")
	case tn.needsSecond(tn.me):
		tn.emit(tn.toParties(mine), GestureSuggested{Gesture: m, By: tn.me.id, Party: mine})
		return nil
	}
	tn.carryOut(m, tn.me.id)
	return nil
}

// gestureRefused says why party cannot announce or carry out a gesture at all now; nil if it can.
func (t *Table) gestureRefused(party scenario.PartyID, id scenario.GestureID) *Refusal {
	g, state := t.scenario.Gesture(id), t.gestureState(party, id)
	switch {
	case g == nil || !slices.Contains(g.By, party):
		return ErrNoSuchGesture
	case !t.opensNow(g.Opens):
		return ErrGestureClosed
	case state != nil && state.state == GestureDone:
		return ErrGestureDone
	}
	return nil
}

// needsSecond says whether what s puts forward for its party waits for another seat: by `seconded`, for
// any other; by `head`, for the head, unless s acts as head. Where a party has one present seat, it needs
// nobody else.
func (t *Table) needsSecond(s *seat) bool {
	switch t.scenario.Party(s.role.Party).Speaks {
	case scenario.SpeaksSeconded:
		return t.presentIn(s.role.Party) > 1
	case scenario.SpeaksHead:
		return !t.isHead(s)
	}
	return false
}

// secondGesture carries out a gesture that another seat suggested.
func (tn *turn) secondGesture(id scenario.GestureID) error {
	mine := tn.me.role.Party
	state := tn.gestureState(mine, id)
	if state == nil || state.state != GestureWaiting {
		return tn.refuse(ErrNothingToSecond, "")
	}
	if why := tn.seconderRefused(tn.me, state.by); why != nil {
		return tn.refuse(why, "")
	}
	if why := tn.gestureRefused(mine, id); why != nil {
		return tn.refuse(why, "")
	}
	if tn.gestured(mine) != "" {
		return tn.refuse(ErrOneGesture, "")
	}
	by, m := state.by, Gesture{Gesture: id, Invite: state.invite, Text: state.text}
	tn.emit(tn.toParties(mine), Seconded{Gesture: id, By: tn.me.id})
	tn.carryOut(m, by)
	return nil
}

// seconderRefused says why s cannot second what by suggested; nil if it can.
func (t *Table) seconderRefused(s *seat, by SeatID) *Refusal {
	switch {
	case t.scenario.Party(s.role.Party).Speaks == scenario.SpeaksHead && !t.isHead(s):
		return ErrNotHead
	case by == s.id && t.presentIn(s.role.Party) > 1:
		return ErrSecondOwn
	}
	return nil
}

// carryOut is a gesture done: its trust, its price, and what it meets.
func (tn *turn) carryOut(m Gesture, by SeatID) {
	party, g := tn.me.role.Party, tn.scenario.Gesture(m.Gesture)
	state := tn.gestureState(party, m.Gesture)
	done := Gestured{
		Gesture: m.Gesture, By: by, Party: party, Invite: m.Invite, Text: m.Text,
		Announced: state != nil && state.announced,
	}
	if done.Announced {
		done.Invite = done.Invite || state.invite
	}
	answers, provoked := map[scenario.PartyID]bool{}, map[scenario.PartyID]bool{}
	for _, p := range g.To {
		if ref := tn.opener(p, party, g.Trust); ref != nil {
			answers[p] = true
			done.Answers = append(done.Answers, *ref)
		}
		provoked[p] = tn.provoked(p, party, tn.now())
	}
	tn.emit(toAll, done)
	for _, p := range g.To {
		if p == party {
			continue
		}
		tn.act(act{
			truster: p, trusted: party, rule: RuleGesture, weight: g.Trust, gesture: g.ID,
			factors: tn.gestureFactors(g, p, answers[p], provoked[p]),
		})
	}
	tn.price(g, party)
	tn.remeasure(nil, false)
}

func (tn *turn) gestureFactors(g *scenario.Gesture, truster scenario.PartyID, answers, provoked bool) []Factor {
	f := tn.scenario.Trust.Factors
	var factors []Factor
	if g.Trust < 0 {
		if provoked {
			factors = append(factors, Factor{"provoked", f.Provoked})
		}
		return factors
	}
	if tn.responsive(truster, g.Meeting) {
		factors = append(factors, Factor{"responsive", f.Responsive})
	}
	if answers {
		factors = append(factors, Factor{"reciprocal", f.Reciprocal})
	}
	return factors
}

// opener returns the gesture of party to the other, from this round or the one before, that a friendly
// gesture back would answer; nil if there is none, or it was answered.
func (t *Table) opener(party, other scenario.PartyID, weight scenario.Points) *GestureRef {
	if weight < 0 {
		return nil
	}
	for i := range t.gestures {
		g := &t.gestures[i]
		def := t.scenario.Gesture(g.Gesture)
		if g.Party != party || g.state != GestureDone || g.done < t.now()-1 || def.Trust <= 0 || !slices.Contains(def.To, other) {
			continue
		}
		ref := g.GestureRef
		answered := slices.ContainsFunc(g.answers, func(r GestureRef) bool { return r.Party == other }) // itself the answer of a pair
		for k := range t.gestures {
			answered = answered || t.gestures[k].Party == other && slices.Contains(t.gestures[k].answers, ref)
		}
		if !answered {
			return &ref
		}
	}
	return nil
}

// reciprocate pays openers the missing half of their pair at the reckoning. Where a file has answers count
// for less than other gestures, nothing is missing.
func (tn *turn) reciprocate() {
	f := tn.scenario.Trust.Factors
	missing := max(f.Reciprocal-scenario.One, 0)
	for i := range tn.gestures {
		answer := tn.gestures[i]
		if answer.state != GestureDone || answer.done != tn.now() {
			continue
		}
		for _, opener := range answer.answers {
			g := tn.scenario.Gesture(opener.Gesture)
			var factors []Factor
			if tn.responsive(answer.Party, g.Meeting) {
				factors = append(factors, Factor{"responsive", f.Responsive})
			}
			tn.act(act{
				truster: answer.Party, trusted: opener.Party, rule: RuleReciprocal, weight: g.Trust, gesture: g.ID,
				factors: append(factors, Factor{"reciprocal, missing half", missing}),
			})
		}
	}
}
