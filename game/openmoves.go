package game

import (
	"slices"

	"parley/game/scenario"
)

// fill lists what is open to a seat that somebody plays.
func (w *openings) fill(due []scenario.PartyID) {
	w.plain("plan", true)
	w.plain("say", !w.me.muted)
	if len(due) > 0 && w.may("tap") {
		w.add(OpenMove{Verb: "tap", Parties: due})
	}
	w.plain("statement", !w.me.muted)
	w.plain("sign", w.unsigned(w.me.role.Party))
	w.plain("ready", true)
	switch w.stage {
	case StageWaiting:
		w.suggestions(nil)
		w.packages()
	case StageRound:
		w.needs()
		w.steps()
		w.packages()
		mine := w.me.role.Party
		w.plain("draft", w.drafts && !slices.ContainsFunc(w.items, func(d draft) bool { return d.party == mine }))
		w.promises()
		w.plain("walk-out", w.isHead(w.me))
	}
}

// needs lists what may be done about concerns.
func (w *openings) needs() {
	all := w.scenario.Concerns
	w.aboutConcerns("voice", func(i int) bool {
		return !w.concerns[i].voiced && holds(w.me, &all[i]) && w.opensNow(all[i].Opens)
	})
	w.aboutConcerns("acknowledge", func(i int) bool {
		c := &w.concerns[i]
		if !c.voiced || c.understood || w.sheet.partyOf[i] == w.me.role.Party {
			return false
		}
		tries, pending := c.triedBy(w.me.role.Party)
		return !pending && tries < maxAttempts
	})
	w.aboutConcerns("confirm", func(i int) bool {
		return holds(w.me, &all[i]) && slices.ContainsFunc(w.concerns[i].tried, func(a Attempt) bool { return a.Answer == "" })
	})
}

// steps lists what may be done about gestures.
func (w *openings) steps() {
	mine := w.me.role.Party
	carryOut := w.gestured(mine) == ""
	announce := w.isHead(w.me) || w.scenario.Party(mine).Speaks != scenario.SpeaksHead
	var waiting []scenario.GestureID
	for i := range w.scenario.Gestures {
		id := w.scenario.Gestures[i].ID
		if w.gestureRefused(mine, id) != nil {
			continue
		}
		switch g := w.gestureState(mine, id); {
		case g != nil && g.state == GestureWaiting:
			if carryOut && w.seconderRefused(w.me, g.by) == nil {
				waiting = append(waiting, id)
			}
		case carryOut || announce && (g == nil || !g.announced):
			w.gestureIDs = append(w.gestureIDs, id)
		}
	}
	if free := cut(w.gestureIDs, 0); free != nil && w.may("gesture") {
		w.add(OpenMove{Verb: "gesture", Gestures: free})
	}
	w.suggestions(waiting)
}

// suggestions lists what waits within the party for a second: offers, and these gestures.
func (w *openings) suggestions(gestures []scenario.GestureID) {
	if !w.may("second") {
		return
	}
	mine := w.me.role.Party
	offers := w.offersThat(func(o *offer) bool {
		return o.state == OfferWaiting && o.party == mine && !w.suspended && w.seconderRefused(w.me, o.by) == nil &&
			(o.counter == 0 || answerRefused(w.offerOf(o.counter, ""), mine) == nil)
	})
	if len(gestures)+len(offers) > 0 {
		w.add(OpenMove{Verb: "second", Gestures: gestures, Offers: offers})
	}
}

// packages lists what may be done about offers.
func (w *openings) packages() {
	s, mine := w.me, w.me.role.Party
	w.leading()
	open := func(o *offer) bool { return answerRefused(o, mine) == nil }
	w.aboutOffers("counter", open)
	if w.answers(s) {
		w.aboutOffers("accept", func(o *offer) bool {
			return open(o) && !slices.Contains(o.silence, mine) && !slices.Contains(o.votes, vote{s.id, true})
		})
		w.aboutOffers("decline", func(o *offer) bool { return open(o) && !slices.Contains(o.votes, vote{s.id, false}) })
	}
	w.aboutOffers("withdraw", func(o *offer) bool { return o.by == s.id || o.party == mine && w.isHead(s) })
	w.aboutOffers("break-silence", func(o *offer) bool {
		k := slices.Index(o.silence, mine)
		return open(o) && k >= 0 && o.movers[k] != s.id && s.broke < maxBreaks
	})
}

// leading lists what may be offered: what the party leads, as every party does drafts, where the seat itself leads something.
func (w *openings) leading() {
	if !w.may("offer") {
		return
	}
	from, leads := len(w.proposalIDs), false
	for i, p := range w.agenda() {
		if w.opensNow(p.Opens) && (i >= len(w.sheet.leaders) || slices.Contains(w.sheet.leaders[i], w.me.role.Party)) {
			w.proposalIDs = append(w.proposalIDs, p.ID)
			leads = leads || w.leads(w.me, p)
		}
	}
	if leads {
		w.add(OpenMove{Verb: "offer", Proposals: cut(w.proposalIDs, from)})
	}
}

// promises lists what may be done about agreements in force.
func (w *openings) promises() {
	if w.isHead(w.me) {
		w.aboutDeals("commit", func(*scenario.Proposal) bool { return true })
	}
	if w.parties[w.partyIndex(w.me.role.Party)].inspected == "" {
		w.aboutDeals("inspect", func(p *scenario.Proposal) bool { return p.Verify == scenario.VerifyInspect })
	}
}

// answers says whether s has a say in whether its party accepts.
func (t *Table) answers(s *seat) bool {
	switch t.scenario.Party(s.role.Party).Decides {
	case scenario.DecidesHead, scenario.DecidesSilence:
		return t.isHead(s)
	}
	return true
}
