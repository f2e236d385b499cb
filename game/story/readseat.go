package story

import (
	"parley/game"
	"parley/game/scenario"
)

// seatCommands are what seats do.
var seatCommands = []command{
	// talk
	{`says {words}`, func(t *Teller, m []string) game.Move { return game.Say{Text: text(m[0])} }},
	{`says to ([^"]+) {words}`, func(t *Teller, m []string) game.Move {
		seats, parties := t.addressed(m[0])
		return game.Say{Seats: seats, Parties: parties, Text: text(m[1])}
	}},
	{`plans {words} {words} {words} {words}`, func(t *Teller, m []string) game.Move {
		return game.Plan{WalkAway: text(m[0]), Aim: text(m[1]), Fear: text(m[2]), First: text(m[3])}
	}},
	{`guesses (-?\d{1,9}) for {id}`, func(t *Teller, m []string) game.Move { return game.Tap{Of: scenario.PartyID(m[1]), Keep: number(m[0])} }},
	{`is ready`, func(t *Teller, m []string) game.Move { return game.Ready{} }},
	{`is not ready`, func(t *Teller, m []string) game.Move { return game.Ready{Not: true} }},
	// concerns
	{`voices {id}`, func(t *Teller, m []string) game.Move { return game.Voice{Concern: scenario.ConcernID(m[0])} }},
	{`acknowledges {id}(?: {words})?`, func(t *Teller, m []string) game.Move {
		return game.Acknowledge{Concern: scenario.ConcernID(m[0]), Text: text(m[1])}
	}},
	{`tells {id} about {id} that is it`, func(t *Teller, m []string) game.Move {
		return game.Confirm{By: scenario.PartyID(m[0]), Concern: scenario.ConcernID(m[1]), Yes: true}
	}},
	{`tells {id} about {id} not quite`, func(t *Teller, m []string) game.Move {
		return game.Confirm{By: scenario.PartyID(m[0]), Concern: scenario.ConcernID(m[1])}
	}},
	// gestures
	{`gestures {id}( and invites)?(?: {words})?`, func(t *Teller, m []string) game.Move {
		return game.Gesture{Gesture: scenario.GestureID(m[0]), Invite: m[1] != "", Text: text(m[2])}
	}},
	{`announces gesture {id}( and invites)?(?: {words})?`, func(t *Teller, m []string) game.Move {
		return game.Gesture{Gesture: scenario.GestureID(m[0]), Announce: true, Invite: m[1] != "", Text: text(m[2])}
	}},
	{`seconds gesture {id}`, func(t *Teller, m []string) game.Move { return game.Second{Gesture: scenario.GestureID(m[0])} }},
	// offers
	{`offers {package}(?: {words})?`, func(t *Teller, m []string) game.Move { return game.Offer{Package: Package(m[0]), Text: text(m[1])} }},
	{`counters offer (\d{1,9}) with {package}(?: {words})?`, func(t *Teller, m []string) game.Move {
		return game.Counter{Offer: game.OfferID(number(m[0])), Package: Package(m[1]), Text: text(m[2])}
	}},
	{`accepts (offer|suggestion) (\d{1,9})`, func(t *Teller, m []string) game.Move { return game.Accept{Offer: offerID(m)} }},
	{`declines (offer|suggestion) (\d{1,9})`, func(t *Teller, m []string) game.Move { return game.Decline{Offer: offerID(m)} }},
	{`withdraws (offer|suggestion) (\d{1,9})`, func(t *Teller, m []string) game.Move { return game.Withdraw{Offer: offerID(m)} }},
	{`seconds (offer|suggestion) (\d{1,9})`, func(t *Teller, m []string) game.Move { return game.Second{Offer: offerID(m)} }},
	{`breaks silence on offer (\d{1,9})(?: {words})?`, func(t *Teller, m []string) game.Move {
		return game.BreakSilence{Offer: game.OfferID(number(m[0])), Reason: text(m[1])}
	}},
	// commitments
	{`will keep all`, func(t *Teller, m []string) game.Move { return game.Commit{} }},
	{`will break (.+)`, func(t *Teller, m []string) game.Move {
		return game.Commit{Breach: ids[scenario.ProposalID](m[0])}
	}},
	{`inspects {id}`, func(t *Teller, m []string) game.Move { return game.Inspect{Proposal: scenario.ProposalID(m[0])} }},
	{`drafts {words} {words}`, func(t *Teller, m []string) game.Move { return game.Draft{Title: text(m[0]), Text: text(m[1])} }},
	{`states {words}`, func(t *Teller, m []string) game.Move { return game.Statement{Text: text(m[0])} }},
	{`signs statement (\d{1,9})`, func(t *Teller, m []string) game.Move { return game.Sign{Number: number(m[0])} }},
	{`walks out`, func(t *Teller, m []string) game.Move { return game.WalkOut{} }},
}
