package game

import (
	"slices"

	"parley/game/scenario"
)

// applyOffer folds what happened to offers, drafts and commitments. What is left (Started, Announced,
// Messaged, Extended, Rearmed, Resumed) changes nothing that a table remembers.
func (t *Table) applyOffer(e Event) {
	switch f := e.Fact.(type) {
	case Offered:
		t.applyOffered(f)
	case Seconded:
		t.applySeconded(f)
	case Voted:
		o := t.offerOf(f.Offer, "")
		o.votes = slices.DeleteFunc(slices.Clone(o.votes), func(v vote) bool { return v.seat == f.Seat })
		o.votes = append(o.votes, vote{f.Seat, f.Yes})
	case SilenceMoved:
		o := t.offerOf(f.Offer, "")
		o.silence, o.movers = append(slices.Clip(o.silence), f.Party), append(slices.Clip(o.movers), f.By)
	case SilenceBroken:
		o := t.offerOf(f.Offer, "")
		o.broken = append(slices.Clip(o.broken), f)
		o.hush(f.Party)
		t.seat(f.By).broke++
	case SilenceVoid:
		t.offerOf(f.Offer, "").hush(f.Party)
	case Accepted:
		o := t.offerOf(f.Offer, "")
		o.accepted = append(slices.Clip(o.accepted), f.Party)
		o.hush(f.Party)
	case Agreed:
		t.applyAgreed(f)
	case OfferClosed:
		o := t.offerOf(f.Offer, f.Of)
		o.state, o.closed, o.silence, o.movers = f.As, t.now(), nil, nil
	case Drafted:
		t.items = append(t.items, draft{
			item: scenario.Proposal{ID: f.Draft}, by: f.By, party: f.Party, title: f.Title, text: f.Text, put: t.now(),
		})
	case Valued:
		d := t.draft(f.Draft)
		d.valued, d.item = true, t.item(d, f.Worth)
	case DraftLapsed:
		t.draft(f.Draft).lapsed = true
	default:
		t.applyDeal(e)
	}
}

// offerOf returns the offer called id: one on the table, or (below 0) a suggestion within party.
func (t *Table) offerOf(id OfferID, party scenario.PartyID) *offer {
	for i := range t.offers {
		if o := &t.offers[i]; o.id == id && (id > 0 || o.party == party) {
			return o
		}
	}
	return nil
}

// hush ends the silence of a party, if one runs.
func (o *offer) hush(party scenario.PartyID) {
	if i := slices.Index(o.silence, party); i >= 0 {
		o.silence = slices.Delete(slices.Clone(o.silence), i, i+1)
		o.movers = slices.Delete(slices.Clone(o.movers), i, i+1)
	}
}

func (t *Table) applyOffered(f Offered) {
	o := offer{
		id: f.Offer, state: OfferOpen, by: f.By, party: f.Party, to: f.To, pkg: f.Package, text: f.Text,
		counter: f.Counter, put: t.now(), phase: t.phase, standing: len(t.agreements),
	}
	if f.Waits {
		o.state = OfferWaiting
		t.parties[t.partyIndex(f.Party)].tabled++
	}
	t.offers = append(t.offers, o)
}

// applySeconded takes a suggestion away; the Offered or Gestured that follows takes its place.
func (t *Table) applySeconded(f Seconded) {
	if f.Gesture != "" {
		return
	}
	party := t.seat(f.By).role.Party
	t.offers = slices.DeleteFunc(t.offers, func(o offer) bool { return o.id == f.Offer && o.party == party })
}

func (t *Table) applyAgreed(f Agreed) {
	o := t.offerOf(f.Offer, "")
	o.state, o.closed = OfferAgreed, t.now()
	t.agreements = append(t.agreements, f.Offer)
	for _, c := range f.Package {
		d := t.deal(c.Proposal)
		if d == nil {
			t.deals = append(t.deals, deal{proposal: c.Proposal})
			d = &t.deals[len(t.deals)-1]
		}
		d.next, d.pending = c.Levels, true
	}
}

func (t *Table) draft(id scenario.ProposalID) *draft {
	for i := range t.items {
		if t.items[i].item.ID == id {
			return &t.items[i]
		}
	}
	return nil
}

// applyDeal folds what happened to commitments.
func (t *Table) applyDeal(e Event) {
	switch f := e.Fact.(type) {
	case Committed:
		t.parties[t.partyIndex(f.Party)].breach = f.Breach
	case Inspecting:
		t.parties[t.partyIndex(f.Party)].inspected = f.Proposal
	case Conduct:
		d := t.deal(f.Proposal)
		d.rounds = append(slices.Clip(d.rounds), conduct{round: t.now(), breached: f.Breached, payoff: f.Payoff, levels: d.levels})
	case Observed:
		t.observed = append(t.observed, f)
	case TookEffect:
		for _, id := range f.Proposals {
			d := t.deal(id)
			d.levels, d.next, d.pending, d.inForce, d.effect = d.next, nil, false, true, t.now()
		}
	}
}
