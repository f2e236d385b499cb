package game

import (
	"slices"

	"parley/game/scenario"
)

// findOffer returns the offer called id as s may know it, or nil: one on the table, or (below 0) a
// suggestion within its own party.
func (t *Table) findOffer(id OfferID, s *seat) *offer {
	for i := range t.offers {
		if o := &t.offers[i]; o.id == id && (id > 0 || o.party == s.role.Party) {
			return o
		}
	}
	return nil
}

// offer puts a package, or counters the offer called answers with it.
func (tn *turn) offer(pkg []Choice, text Text, answers OfferID) error {
	mine := tn.me.role.Party
	var answered *offer
	if answers != 0 {
		if answered = tn.findOffer(answers, tn.me); answered == nil {
			return tn.refuse(ErrNoSuchOffer, "")
		}
		if why := answerRefused(answered, mine); why != nil {
			return tn.refuse(why, "")
		}
	}
	if f := tn.check(pkg, mine); f != nil {
		return tn.refuse(f.why, f.detail)
	}
	if f := tn.leadRefused(pkg, answered); f != nil {
		return tn.refuse(f.why, f.detail)
	}
	to := slices.DeleteFunc(tn.bound(pkg), func(p scenario.PartyID) bool { return p == mine })
	if answered != nil && !slices.Contains(to, answered.party) {
		to = append(to, answered.party)
	}
	if len(to) == 0 {
		return tn.refuse(ErrNobodyToAnswer, "")
	}
	o := Offered{By: tn.me.id, Party: mine, To: to, Package: slices.Clone(pkg), Text: text, Counter: answers}
	if tn.needsSecond(tn.me) {
		tn.suggest(o)
		return nil
	}
	tn.table(o)
	return nil
}

// counter answers an offer with another package.
func (tn *turn) counter(m Counter) error {
	if m.Offer <= 0 {
		return tn.refuse(ErrNoSuchOffer, "")
	}
	return tn.offer(m.Package, m.Text, m.Offer)
}

// leadRefused says why the seat that moves may not put a package: every proposal must be one that its party leads,
// and unless it acts as head it must lead one itself. What the offer it counters holds, anybody may take up.
func (tn *turn) leadRefused(pkg []Choice, answered *offer) *fault {
	mine, own := tn.me.role.Party, tn.isHead(tn.me)
	for _, c := range pkg {
		p := tn.proposal(c.Proposal)
		taken := answered != nil && slices.ContainsFunc(answered.pkg, func(a Choice) bool { return a.Proposal == c.Proposal })
		if !taken && !tn.partyLeads(mine, p) {
			return &fault{ErrNotYourLead, p.Title}
		}
		own = own || taken || tn.leads(tn.me, p)
	}
	if !own {
		return &fault{ErrNotYourLead, tn.titleOf(pkg[0].Proposal)}
	}
	return nil
}

// suggest puts an offer before the seat's own party, in place of what the seat suggested before.
func (tn *turn) suggest(o Offered) {
	for i := range tn.offers {
		if old := tn.offers[i]; old.state == OfferWaiting && old.by == o.By {
			tn.closeOffer(&old, OfferWithdrawn, o.Party, o.By)
		}
	}
	o.Waits = true
	o.Offer = OfferID(-1 - tn.parties[tn.partyIndex(o.Party)].tabled)
	tn.emit(tn.toParties(o.Party), o)
}

// table puts an offer on the table. It takes the place of the party's open offers to any of the same
// parties, and counters the one it answers.
func (tn *turn) table(o Offered) {
	for i := range tn.offers {
		old := tn.offers[i]
		switch {
		case old.state != OfferOpen:
		case old.id == o.Counter:
			tn.closeOffer(&old, OfferCountered, o.Party, o.By)
		case old.party == o.Party && slices.ContainsFunc(old.to, func(p scenario.PartyID) bool { return slices.Contains(o.To, p) }):
			tn.closeOffer(&old, OfferWithdrawn, o.Party, o.By)
		}
	}
	o.Offer = 1
	for i := range tn.offers {
		o.Offer = max(o.Offer, tn.offers[i].id+1)
	}
	tn.emit(toAll, o)
}

// closeOffer ends an offer, and the silences that run over it.
func (tn *turn) closeOffer(o *offer, as OfferState, party scenario.PartyID, by SeatID) {
	if _, ok := tn.sheet.offer.next(string(o.state), string(as)); !ok {
		return
	}
	to := toAll
	if o.state == OfferWaiting {
		to = tn.toParties(o.party)
	}
	tn.disarm(func(c Clock) bool { return c.For == ForSilence && c.Offer == o.id })
	tn.emit(to, OfferClosed{Offer: o.id, Of: o.party, As: as, Party: party, By: by})
}

// answerRefused says why a party cannot answer o; nil if it can.
func answerRefused(o *offer, party scenario.PartyID) *Refusal {
	switch {
	case o.state == OfferWaiting:
		return ErrOfferWaits
	case o.state != OfferOpen:
		return ErrOfferClosed
	case !slices.Contains(o.to, party):
		return ErrNotYourOffer
	case slices.Contains(o.accepted, party):
		return ErrAcceptedAlready
	}
	return nil
}

func (tn *turn) withdraw(m Withdraw) error {
	o := tn.findOffer(m.Offer, tn.me)
	switch {
	case o == nil:
		return tn.refuse(ErrNoSuchOffer, "")
	case o.state != OfferOpen && o.state != OfferWaiting:
		return tn.refuse(ErrOfferClosed, "")
	case o.by != tn.me.id && !(o.party == tn.me.role.Party && tn.isHead(tn.me)):
		return tn.refuse(ErrNotYourOwn, "")
	}
	was := *o
	tn.closeOffer(&was, OfferWithdrawn, tn.me.role.Party, tn.me.id)
	return nil
}

func (tn *turn) second(m Second) error {
	switch {
	case m.Gesture != "" && tn.stage == StageWaiting:
		return tn.refuse(ErrNotNow, "gestures wait for the next round")
	case m.Gesture != "":
		return tn.secondGesture(m.Gesture)
	case tn.suspended:
		return tn.refuse(ErrSuspended, "")
	}
	o := tn.findOffer(m.Offer, tn.me)
	if o == nil || o.party != tn.me.role.Party {
		return tn.refuse(ErrNoSuchOffer, "")
	}
	if o.state != OfferWaiting {
		return tn.refuse(ErrNothingToSecond, "")
	}
	if why := tn.seconderRefused(tn.me, o.by); why != nil {
		return tn.refuse(why, "")
	}
	if f := tn.check(o.pkg, o.party); f != nil {
		return tn.refuse(f.why, f.detail)
	}
	was := *o
	if was.counter != 0 {
		answered := tn.findOffer(was.counter, tn.me)
		if why := answerRefused(answered, was.party); why != nil {
			return tn.refuse(why, "")
		}
	}
	tn.emit(tn.toParties(was.party), Seconded{Offer: was.id, By: tn.me.id})
	tn.table(Offered{By: was.by, Party: was.party, To: was.to, Package: was.pkg, Text: was.text, Counter: was.counter})
	return nil
}
