package game

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"parley/game/scenario"
)

// Each question is asked of a table at which what it is about came to pass, and of no other.
func TestAsksAbout(t *testing.T) {
	broke := func(by scenario.PartyID) conduct { return conduct{round: 1, breached: []scenario.PartyID{by}} }
	for name, c := range map[string]struct {
		happened func(t *Table, d *Debrief)
		ask      Ask
	}{
		"a breach that was found out": {func(t *Table, d *Debrief) {
			t.observed = []Observed{{By: "town", Of: "port", Proposal: "quay", Round: 2, Seen: SeenBroken, FoundOut: true}}
		}, Ask{Code: AskFoundOut, Party: "port", Other: "town", Proposal: "quay", Round: 2}},
		"a breach that nobody ever saw": {func(t *Table, d *Debrief) {
			t.deals = []deal{{proposal: "reef", inForce: true, rounds: []conduct{broke("fishers"), {round: 2, breached: []scenario.PartyID{"fishers"}}}}}
		}, Ask{Code: AskNeverKnown, Party: "fishers", Proposal: "reef", Round: 1, Count: 2}},
		"a walk-out": {func(t *Table, d *Debrief) {
			t.walkedOut = []scenario.PartyID{"town"}
		}, Ask{Code: AskWalkOut, Party: "town", Count: 1}},
		"the longest spiral": {func(t *Table, d *Debrief) {
			d.Spirals = []Spiral{
				{Parties: [2]scenario.PartyID{"town", "port"}, Acts: make([]HostileAct, 3)},
				{Parties: [2]scenario.PartyID{"port", "fishers"}, Acts: []HostileAct{{Round: 2}, {}, {}, {}}},
			}
		}, Ask{Code: AskSpiral, Party: "port", Other: "fishers", Round: 2, Count: 4}},
		"a concern that was never told": {func(t *Table, d *Debrief) {
			t.concernState("old-boats").voiced = false
		}, Ask{Code: AskUntold, Party: "fishers", Concern: "old-boats", Count: 1}},
		"a better package": {func(t *Table, d *Debrief) {
			d.Possible = &PossibleResult{
				Parties: []PartyPossible{{Reached: 100}, {Reached: 200}}, Better: &PackageResult{Utility: []scenario.Points{300, 200}},
			}
		}, Ask{Code: AskBetter, Points: 200}},
		"the deepest fall of trust": {func(t *Table, d *Debrief) {
			d.Turns = []TurningPoint{
				{Line: "town>port/1", Truster: "town", Trusted: "port", Round: 1, Change: -400, Rank: 2},
				{Line: "port>town/1", Truster: "port", Trusted: "town", Round: 2, Change: -900, Rank: 1},
			}
		}, Ask{Code: AskTrustFell, Party: "town", Other: "port", Line: "port>town/1", Round: 2, Points: 900}},
		"a breach that was seen at once": {func(t *Table, d *Debrief) {
			t.observed = []Observed{{By: "town", Of: "port", Proposal: "quay", Round: 2, Seen: SeenBroken}}
		}, Ask{Code: AskBroken, Party: "port", Other: "town", Proposal: "quay", Round: 2}},
		"a concern that was told and not met": {func(t *Table, d *Debrief) {
			t.concernState("quiet-nights").voiced = true
		}, Ask{Code: AskUnmet, Party: "town", Concern: "quiet-nights", Points: 1000}},
		"the largest friendly gesture that was not answered": {func(t *Table, d *Debrief) {
			t.gestures = []gesture{
				{GestureRef: GestureRef{"port", "open-day"}, state: GestureDone, done: 1},
				{GestureRef: GestureRef{"fishers", "bigger-supper"}, state: GestureDone, done: 2},
				{GestureRef: GestureRef{"port", "horn-at-noon"}, state: GestureDone, done: 2},
			}
		}, Ask{Code: AskUnanswered, Party: "fishers", Gesture: "bigger-supper", Round: 2}},
		"a silence that was broken": {func(t *Table, d *Debrief) {
			t.offers = []offer{{id: 1}, {id: 2, broken: []SilenceBroken{{Offer: 2, Party: "town", By: "clerk"}}}}
		}, Ask{Code: AskSilence, Party: "town", Seat: "clerk", Offer: 2}},
		"a guess far from the computed trust": {func(t *Table, d *Debrief) {
			t.taps = []Tapped{{Seat: "cook", Of: "port", Keep: 1, Round: 1, Trust: 4900}, {Seat: "cook", Of: "port", Keep: 0, Round: 2, Trust: 4100}}
		}, Ask{Code: AskMisjudged, Seat: "cook", Party: "port", Other: "fishers", Round: 2, Points: -4100}},
		"a signature too late to be tested": {func(t *Table, d *Debrief) {
			t.deals = []deal{{proposal: "quay", inForce: true}}
		}, Ask{Code: AskLate, Proposal: "quay"}},
		"talks without any deal": {func(t *Table, d *Debrief) {
			t.deals, t.offers = nil, []offer{{id: -1}, {id: 1}}
		}, Ask{Code: AskNoDeal, Count: 1}},
		"the longest GRIT sequence": {func(t *Table, d *Debrief) {
			d.Grit = []GritSequence{{Party: "town", Gestures: make([]scenario.GestureID, 2)}, {Party: "port", Gestures: make([]scenario.GestureID, 3)}}
		}, Ask{Code: AskGrit, Party: "port", Count: 3}},
		"an inspection that found a promise kept": {func(t *Table, d *Debrief) {
			t.observed = []Observed{
				{By: "town", Of: "port", Proposal: "quay", Round: 1, Seen: SeenKept}, // open to all eyes
				{By: "town", Of: "fishers", Proposal: "night-rest", Round: 2, Seen: SeenKept},
			}
		}, Ask{Code: AskVerified, Party: "fishers", Other: "town", Proposal: "night-rest", Round: 2}},
		"the highest rise of trust": {func(t *Table, d *Debrief) {
			d.Turns = []TurningPoint{{Line: "town>port/1", Truster: "town", Trusted: "port", Round: 1, Change: 400, Rank: 1}}
		}, Ask{Code: AskTrustRose, Party: "port", Other: "town", Line: "town>port/1", Round: 1, Points: 400}},
	} {
		t.Run(name, func(t *testing.T) {
			table := started(t, load(t, "harbour"), "long")
			table.concernState("old-boats").voiced = true // nothing is untold,
			for i := range table.concerns {
				table.concerns[i].measure = scenario.One // and nothing unmet
			}
			table.deals = []deal{{proposal: "street-lights", inForce: true, rounds: []conduct{{round: 1}}}}
			d := &Debrief{}
			assert.Empty(t, table.asks(d), "of a table at which all went well")
			if c.ask.Code == AskUnmet {
				table.concernState("quiet-nights").measure = eased - 1
			}
			c.happened(table, d)
			assert.Equal(t, []Ask{c.ask}, table.asks(d))
		})
	}
}

func TestAsksAreSixAtMostAndTheMostTellingComeFirst(t *testing.T) {
	table := started(t, load(t, "harbour"), "long")
	table.walkedOut = []scenario.PartyID{"port"}
	table.deals = []deal{{proposal: "reef"}, {proposal: "quay", rounds: []conduct{{round: 1, breached: []scenario.PartyID{"town"}}}}}
	table.taps = []Tapped{{Seat: "cook", Of: "port", Keep: 10}}
	table.concernState("quiet-nights").voiced = true
	table.offers = []offer{{id: 1, broken: []SilenceBroken{{Party: "town", By: "clerk"}}}}
	table.observed = []Observed{{By: "town", Of: "port", Proposal: "quay", Seen: SeenBroken}}
	var codes []AskCode
	for _, a := range table.asks(&Debrief{}) {
		codes = append(codes, a.Code)
	}
	assert.Equal(t, []AskCode{AskNeverKnown, AskWalkOut, AskUntold, AskBroken, AskUnmet, AskSilence}, codes)
}
