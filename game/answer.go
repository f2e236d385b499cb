package game

import (
	"slices"

	"parley/game/scenario"
)

// silenceTime is how long an acceptance must stand without anybody breaking silence (NATO's own procedure).
const silenceTime Millis = 60_000

// maxBreaks is how often a seat may break silence in a play.
const maxBreaks = 2

func (tn *turn) accept(m Accept) error {
	o, err := tn.answerable(m.Offer)
	if err != nil {
		return err
	}
	if f := tn.check(o.pkg, tn.me.role.Party); f != nil {
		return tn.refuse(f.why, f.detail)
	}
	id, mine := o.id, tn.me.role.Party
	switch tn.scenario.Party(mine).Decides {
	case scenario.DecidesAny:
		tn.acceptFor(id, mine)
	case scenario.DecidesHead:
		if !tn.isHead(tn.me) {
			return tn.refuse(ErrNotHead, "")
		}
		tn.acceptFor(id, mine)
	case scenario.DecidesSilence:
		switch {
		case !tn.isHead(tn.me):
			return tn.refuse(ErrNotHead, "")
		case slices.Contains(o.silence, mine):
			return tn.refuse(ErrSilenceRuns, "")
		case tn.presentIn(mine) == 1:
			tn.acceptFor(id, mine)
		default:
			tn.emit(tn.toParties(mine), SilenceMoved{Offer: id, Party: mine, By: tn.me.id})
			tn.arm(Clock{For: ForSilence, Offer: id, Party: mine, Left: silenceTime})
		}
	default:
		return tn.vote(id, true)
	}
	return nil
}

func (tn *turn) decline(m Decline) error {
	o, err := tn.answerable(m.Offer)
	if err != nil {
		return err
	}
	switch tn.scenario.Party(tn.me.role.Party).Decides {
	case scenario.DecidesMajority, scenario.DecidesConsensus:
		return tn.vote(o.id, false)
	case scenario.DecidesHead, scenario.DecidesSilence:
		if !tn.isHead(tn.me) {
			return tn.refuse(ErrNotHead, "")
		}
	}
	was := *o
	tn.closeOffer(&was, OfferDeclined, tn.me.role.Party, tn.me.id)
	return nil
}

// answerable returns the offer called id, or why the seat that moves cannot answer it.
func (tn *turn) answerable(id OfferID) (*offer, error) {
	o := tn.findOffer(id, tn.me)
	if o == nil {
		return nil, tn.refuse(ErrNoSuchOffer, "")
	}
	if why := answerRefused(o, tn.me.role.Party); why != nil {
		return nil, tn.refuse(why, "")
	}
	return o, nil
}

// vote casts or changes a vote, and counts.
func (tn *turn) vote(id OfferID, yes bool) error {
	o := tn.findOffer(id, tn.me)
	if slices.Contains(o.votes, vote{tn.me.id, yes}) {
		return tn.refuse(ErrVotedAlready, "")
	}
	tn.emit(tn.toParties(tn.me.role.Party), Voted{Offer: id, Seat: tn.me.id, Yes: yes})
	tn.count(id, tn.me.role.Party, false)
	return nil
}

// count decides an offer for a party that votes, as soon as its votes decide. At the close of a round the
// votes cast do.
func (tn *turn) count(id OfferID, party scenario.PartyID, closing bool) {
	o := tn.findOffer(id, tn.head(party))
	yes, no, head := 0, 0, tn.head(party)
	var heads *bool
	for _, v := range o.votes {
		s := tn.seat(v.seat)
		if s.role.Party != party || !s.present() {
			continue
		}
		if v.yes {
			yes++
		} else {
			no++
		}
		if s.id == head.id {
			heads = &v.yes
		}
	}
	present := tn.presentIn(party)
	if yes+no == 0 {
		return
	}
	if tn.scenario.Party(party).Decides == scenario.DecidesConsensus {
		switch {
		case no > 0:
			tn.declineFor(id, party)
		case yes == present:
			tn.acceptFor(id, party)
		}
		return
	}
	all := closing || yes+no == present
	switch {
	case 2*yes > present || all && yes > no:
		tn.acceptFor(id, party)
	case 2*no > present || all && no > yes:
		tn.declineFor(id, party)
	case all && heads != nil && *heads:
		tn.acceptFor(id, party)
	case all && heads != nil:
		tn.declineFor(id, party)
	}
}

// closeVotes decides what the votes cast decide when a round closes, and lets standing silences stand.
// In a suspended round nothing can be signed.
func (tn *turn) closeVotes() {
	if tn.suspended {
		return
	}
	for i := range tn.offers {
		id := tn.offers[i].id
		for p := range tn.parties {
			party := tn.partyID(p)
			o := tn.offers[i]
			if answerRefused(&o, party) != nil || tn.head(party) == nil || tn.check(o.pkg, party) != nil {
				continue
			}
			switch {
			case slices.Contains(o.silence, party):
				tn.acceptFor(id, party)
			case slices.Contains([]scenario.Decides{scenario.DecidesMajority, scenario.DecidesConsensus}, tn.scenario.Party(party).Decides):
				tn.count(id, party, true)
			}
		}
	}
}

func (tn *turn) declineFor(id OfferID, party scenario.PartyID) {
	for i := range tn.offers {
		if o := tn.offers[i]; o.id == id {
			tn.closeOffer(&o, OfferDeclined, party, "")
		}
	}
}

// acceptFor books a party's acceptance. With the last one the offer is agreed, and every other offer that
// holds one of its proposals has lost its ground.
func (tn *turn) acceptFor(id OfferID, party scenario.PartyID) {
	tn.disarm(func(c Clock) bool { return c.For == ForSilence && c.Offer == id && c.Party == party })
	tn.emit(toAll, Accepted{Offer: id, Party: party})
	i := slices.IndexFunc(tn.offers, func(o offer) bool { return o.id == id })
	o := tn.offers[i]
	for _, p := range o.to {
		if !slices.Contains(o.accepted, p) {
			return
		}
	}
	if _, ok := tn.sheet.offer.next(string(o.state), string(OfferAgreed)); !ok {
		return
	}
	tn.emit(toAll, Agreed{Offer: id, Parties: tn.bound(o.pkg), Package: o.pkg})
	for i := range tn.offers {
		other := tn.offers[i]
		if slices.ContainsFunc(other.pkg, func(c Choice) bool {
			return slices.ContainsFunc(o.pkg, func(a Choice) bool { return a.Proposal == c.Proposal })
		}) {
			tn.closeOffer(&other, OfferLapsed, "", "")
		}
	}
}

func (tn *turn) breakSilence(m BreakSilence) error {
	mine := tn.me.role.Party
	o := tn.findOffer(m.Offer, tn.me)
	if o == nil {
		return tn.refuse(ErrNoSuchOffer, "")
	}
	at := slices.Index(o.silence, mine)
	switch {
	case at < 0:
		return tn.refuse(ErrNoSilence, "")
	case o.movers[at] == tn.me.id:
		return tn.refuse(ErrSilenceOwn, "")
	case tn.me.broke >= maxBreaks:
		return tn.refuse(ErrSilenceSpent, "")
	case m.Reason.IsZero():
		return tn.refuse(ErrNoWords, "")
	}
	id := o.id
	tn.emit(tn.toParties(mine), SilenceBroken{Offer: id, Party: mine, By: tn.me.id, Reason: m.Reason})
	tn.disarm(func(c Clock) bool { return c.For == ForSilence && c.Offer == id && c.Party == mine })
	return nil
}
