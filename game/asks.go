package game

import (
	"slices"

	"parley/game/scenario"
)

// asksKept is how many questions a debrief holds: more are not discussed.
const asksKept = 6

// Ask is a question for the debrief about what happened at this table: a code, for which the client has the sentence,
// and what it is about. Each code is asked once at most, of its first or largest case; what does not belong to a code
// is left out.
type Ask struct {
	Code     AskCode             `json:"code"`
	Party    scenario.PartyID    `json:"party,omitempty"` // whose act it is; of trust, who is trusted
	Other    scenario.PartyID    `json:"other,omitempty"` // whom it met; of trust, who trusts
	Proposal scenario.ProposalID `json:"proposal,omitempty"`
	Concern  scenario.ConcernID  `json:"concern,omitempty"`
	Gesture  scenario.GestureID  `json:"gesture,omitempty"`
	Offer    OfferID             `json:"offer,omitempty"`
	Seat     SeatID              `json:"seat,omitempty"`
	Line     LineID              `json:"line,omitempty"`
	Round    int                 `json:"round,omitempty"`
	Count    int                 `json:"count,omitempty"`
	Points   scenario.Points     `json:"points,omitempty"`
}

// AskCode is the kind of a question.
type AskCode string

// The kinds of questions, most telling first: broken words, then ends and quarrels, then what was missed, then
// what went well.
const (
	AskFoundOut   AskCode = "found-out"      // Party broke Proposal in Round, passed as true, and Other found out
	AskNeverKnown AskCode = "never-known"    // Party broke Proposal Count times, first in Round, and nobody ever saw
	AskWalkOut    AskCode = "walk-out"       // Party walked out
	AskSpiral     AskCode = "spiral"         // Party and Other answered each other with Count hostile acts from Round on
	AskUntold     AskCode = "untold"         // Party never told of Concern; Count says of how many
	AskBetter     AskCode = "better-package" // a package was better for some and worse for none; Points is what the parties left, added up
	AskTrustFell  AskCode = "trust-fell"     // trust of Other in Party fell by Points with Line in Round, the most of all
	AskBroken     AskCode = "broken"         // Party broke Proposal in Round, and Other saw at once
	AskUnmet      AskCode = "told-unmet"     // Party told of Concern, which was not half met; Points is its weight
	AskUnanswered AskCode = "unanswered"     // Party made the friendly Gesture in Round, and nobody answered
	AskSilence    AskCode = "silence-broken" // Seat of Party broke silence over Offer
	AskMisjudged  AskCode = "misjudged"      // Seat of Other took Party's word for surer, or less sure, than the computed trust: by Points in Round
	AskLate       AskCode = "signed-late"    // Proposal was signed too late to be put to the test
	AskNoDeal     AskCode = "no-deal"        // nothing was agreed; Count says how many offers were put
	AskGrit       AskCode = "grit"           // Party made Count friendly gestures in a row, announced, invited, not shrinking
	AskVerified   AskCode = "verified-kept"  // Other inspected Proposal in Round and found that Party had kept it
	AskTrustRose  AskCode = "trust-rose"     // trust of Other in Party rose by Points with Line in Round, the most of all
)

// misjudgedBy is how far a tap, on a scale to 100, must be from the computed trust to be asked about.
const misjudgedBy = 40 * scenario.Point

// asks returns the questions that what happened gives rise to. d is the debrief without them.
func (t *Table) asks(d *Debrief) []Ask {
	var all []Ask
	for _, find := range []func(*Debrief) *Ask{
		t.askFoundOut, t.askNeverKnown, t.askWalkOut, t.askSpiral, t.askUntold, t.askBetter, t.askTrustFell, t.askBroken,
		t.askUnmet, t.askUnanswered, t.askSilence, t.askMisjudged, t.askLate, t.askNoDeal, t.askGrit, t.askVerified, t.askTrustRose,
	} {
		if ask := find(d); ask != nil {
			all = append(all, *ask)
		}
	}
	return all[:min(len(all), asksKept)]
}

// firstSeen asks about the first sight of a commitment that matches.
func (t *Table) firstSeen(code AskCode, match func(Observed) bool) *Ask {
	i := slices.IndexFunc(t.observed, match)
	if i < 0 {
		return nil
	}
	o := t.observed[i]
	return &Ask{Code: code, Party: o.Of, Other: o.By, Proposal: o.Proposal, Round: o.Round}
}

func (t *Table) askFoundOut(*Debrief) *Ask {
	return t.firstSeen(AskFoundOut, func(o Observed) bool { return o.FoundOut })
}

func (t *Table) askBroken(*Debrief) *Ask {
	return t.firstSeen(AskBroken, func(o Observed) bool { return o.Seen == SeenBroken && !o.FoundOut })
}

// askVerified asks about an inspection; what is open to all eyes needs none.
func (t *Table) askVerified(*Debrief) *Ask {
	return t.firstSeen(AskVerified, func(o Observed) bool {
		return o.Seen == SeenKept && t.proposal(o.Proposal).Verify != scenario.VerifyOpen
	})
}

func (t *Table) askNeverKnown(*Debrief) *Ask {
	var ask *Ask
	for i := range t.deals {
		d := &t.deals[i]
		for _, c := range d.rounds {
			for _, p := range c.breached {
				seen := slices.ContainsFunc(t.observed, func(o Observed) bool {
					return o.Of == p && o.Proposal == d.proposal && o.Round == c.round && o.Seen == SeenBroken
				})
				switch {
				case seen:
				case ask == nil:
					ask = &Ask{Code: AskNeverKnown, Party: p, Proposal: d.proposal, Round: c.round, Count: 1}
				case ask.Party == p && ask.Proposal == d.proposal:
					ask.Count++
				}
			}
		}
	}
	return ask
}

func (t *Table) askWalkOut(*Debrief) *Ask {
	if len(t.walkedOut) == 0 {
		return nil
	}
	return &Ask{Code: AskWalkOut, Party: t.walkedOut[0], Count: len(t.walkedOut)}
}

func (t *Table) askSpiral(d *Debrief) *Ask {
	var ask *Ask
	for _, s := range d.Spirals {
		if ask == nil || len(s.Acts) > ask.Count {
			ask = &Ask{Code: AskSpiral, Party: s.Parties[0], Other: s.Parties[1], Round: s.Acts[0].Round, Count: len(s.Acts)}
		}
	}
	return ask
}

// askUntold asks about the hidden concern of the most weight that came up and was never told.
func (t *Table) askUntold(*Debrief) *Ask {
	var ask *Ask
	count, weight := 0, scenario.Points(-1)
	for i := range t.scenario.Concerns {
		c := &t.scenario.Concerns[i]
		if t.known(i) || !t.sheet.concerns[i] {
			continue
		}
		count++
		if c.Weight > weight {
			weight = c.Weight
			ask = &Ask{Code: AskUntold, Party: t.scenario.PartyOf(c.Of), Concern: c.ID}
		}
	}
	if ask != nil {
		ask.Count = count
	}
	return ask
}

// askUnmet asks about the concern of the most weight that was told and not half met.
func (t *Table) askUnmet(*Debrief) *Ask {
	var ask *Ask
	for i := range t.scenario.Concerns {
		c := &t.scenario.Concerns[i]
		if t.concerns[i].voiced && t.sheet.concerns[i] && t.concerns[i].measure < eased && (ask == nil || c.Weight > ask.Points) {
			ask = &Ask{Code: AskUnmet, Party: t.scenario.PartyOf(c.Of), Concern: c.ID, Points: c.Weight}
		}
	}
	return ask
}

func (t *Table) askBetter(d *Debrief) *Ask {
	if d.Possible == nil || d.Possible.Better == nil {
		return nil
	}
	ask := &Ask{Code: AskBetter}
	for i, p := range d.Possible.Parties {
		ask.Points += d.Possible.Better.Utility[i] - p.Reached
	}
	return ask
}

func (t *Table) askTrustFell(d *Debrief) *Ask {
	return turned(AskTrustFell, d.Turns, func(p TurningPoint) bool { return p.Change < 0 })
}

func (t *Table) askTrustRose(d *Debrief) *Ask {
	return turned(AskTrustRose, d.Turns, func(p TurningPoint) bool { return p.Change > 0 })
}

// turned asks about the largest turning point that matches.
func turned(code AskCode, turns []TurningPoint, match func(TurningPoint) bool) *Ask {
	var ask *Ask
	rank := 0
	for _, p := range turns {
		if match(p) && (ask == nil || p.Rank < rank) {
			rank = p.Rank
			ask = &Ask{
				Code: code, Party: p.Trusted, Other: p.Truster, Line: p.Line, Round: p.Round, Points: max(p.Change, -p.Change),
			}
		}
	}
	return ask
}

// askUnanswered asks about the largest friendly gesture that answered none and was not answered.
func (t *Table) askUnanswered(*Debrief) *Ask {
	var ask *Ask
	largest := scenario.Points(0)
	for i := range t.gestures {
		g := &t.gestures[i]
		weight := t.scenario.Gesture(g.Gesture).Trust
		answered := len(g.answers) > 0 || slices.ContainsFunc(t.gestures, func(o gesture) bool { return slices.Contains(o.answers, g.GestureRef) })
		if g.state == GestureDone && weight > largest && !answered {
			largest = weight
			ask = &Ask{Code: AskUnanswered, Party: g.Party, Gesture: g.Gesture, Round: g.done}
		}
	}
	return ask
}

func (t *Table) askSilence(*Debrief) *Ask {
	for i := range t.offers {
		if o := &t.offers[i]; len(o.broken) > 0 {
			return &Ask{Code: AskSilence, Party: o.broken[0].Party, Seat: o.broken[0].By, Offer: o.id}
		}
	}
	return nil
}

// askMisjudged asks about the tap that was furthest from the computed trust.
func (t *Table) askMisjudged(*Debrief) *Ask {
	var ask *Ask
	furthest := misjudgedBy - 1
	for _, tap := range t.taps {
		off := scenario.Points(tap.Keep)*10*scenario.Point - tap.Trust
		if far := max(off, -off); far > furthest {
			furthest = far
			ask = &Ask{
				Code: AskMisjudged, Seat: tap.Seat, Other: t.seat(tap.Seat).role.Party, Party: tap.Of, Round: tap.Round, Points: off,
			}
		}
	}
	return ask
}

func (t *Table) askLate(*Debrief) *Ask {
	for i := range t.deals {
		if d := &t.deals[i]; len(d.rounds) == 0 {
			return &Ask{Code: AskLate, Proposal: d.proposal}
		}
	}
	return nil
}

func (t *Table) askNoDeal(*Debrief) *Ask {
	if len(t.deals) > 0 || t.phase == "" {
		return nil
	}
	ask := &Ask{Code: AskNoDeal}
	for i := range t.offers {
		if t.offers[i].id > 0 {
			ask.Count++
		}
	}
	return ask
}

func (t *Table) askGrit(d *Debrief) *Ask {
	var ask *Ask
	for _, g := range d.Grit {
		if ask == nil || len(g.Gestures) > ask.Count {
			ask = &Ask{Code: AskGrit, Party: g.Party, Count: len(g.Gestures)}
		}
	}
	return ask
}
