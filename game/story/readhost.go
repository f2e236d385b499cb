package story

import (
	"strings"

	"parley/game"
	"parley/game/scenario"
)

// hostCommands are what the instructor does.
var hostCommands = []command{
	{`starts with (-?\d{1,9}) rounds of aftermath`, func(t *Teller, m []string) game.Move { return game.Start{Aftermath: number(m[0])} }},
	{`pauses`, func(t *Teller, m []string) game.Move { return game.Pause{} }},
	{`pauses with {span} left`, func(t *Teller, m []string) game.Move {
		var p game.Pause
		for _, c := range t.table.Clocks() {
			p.Left = append(p.Left, game.Left{Deadline: c.Deadline, Left: millis(m[0])})
		}
		return p
	}},
	{`resumes`, func(t *Teller, m []string) game.Move { return game.Resume{} }},
	{`extends by {span} with {span} left`, func(t *Teller, m []string) game.Move { return game.Extend{By: millis(m[0]), Left: millis(m[1])} }},
	{`advances`, func(t *Teller, m []string) game.Move { return game.Advance{} }},
	{`injects {id}`, func(t *Teller, m []string) game.Move { return game.Inject{Inject: scenario.InjectID(m[0])} }},
	{`writes news {words} {words}`, func(t *Teller, m []string) game.Move {
		return game.Inject{Title: text(m[0]), Text: text(m[1])}
	}},
	{`announces {words}`, func(t *Teller, m []string) game.Move { return game.Announce{Text: text(m[0])} }},
	{`messages {words} to (.*)`, func(t *Teller, m []string) game.Move {
		return game.Message{Text: text(m[0]), Seats: ids[game.SeatID](m[1])}
	}},
	{`values {id}: (.+)`, func(t *Teller, m []string) game.Move {
		v := game.Value{Draft: scenario.ProposalID(m[0]), Steps: map[scenario.PartyID]int{}}
		for _, each := range list(m[1]) {
			party, step, _ := strings.Cut(each, " ")
			v.Steps[scenario.PartyID(party)] = number(step)
		}
		return v
	}},
	{`awards (-?\d{1,6}(?:\.\d{1,2})?) to ([^\s>]+)>([^\s>]+) {words}`, func(t *Teller, m []string) game.Move {
		return game.Award{Truster: scenario.PartyID(m[1]), Trusted: scenario.PartyID(m[2]), Points: points(m[0]), Reason: text(m[3])}
	}},
	{`seats {words} as {id}`, func(t *Teller, m []string) game.Move { return game.Seat{Seat: game.SeatID(m[1]), Player: called(m[0])} }},
	{`seats a bot with {words} as {id}`, func(t *Teller, m []string) game.Move {
		return game.Seat{Seat: game.SeatID(m[1]), Player: game.Player{Name: game.Text{Words: bot}, Bot: true, With: called(m[0]).With}}
	}},
	{`seats a bot called {words} as {id}`, func(t *Teller, m []string) game.Move {
		return game.Seat{Seat: game.SeatID(m[1]), Player: game.Player{Name: text(m[0]), Bot: true}}
	}},
	{`hands {id} to a bot called {words}`, func(t *Teller, m []string) game.Move {
		return game.HandOver{Seat: game.SeatID(m[0]), Player: game.Player{Name: text(m[1]), Bot: true}}
	}},
	{`seats a bot as {id}`, func(t *Teller, m []string) game.Move {
		return game.Seat{Seat: game.SeatID(m[0]), Player: game.Player{Name: game.Text{Words: bot}, Bot: true}}
	}},
	{`unseats {id}`, func(t *Teller, m []string) game.Move { return game.Unseat{Seat: game.SeatID(m[0])} }},
	{`hands {id} to {words}`, func(t *Teller, m []string) game.Move {
		return game.HandOver{Seat: game.SeatID(m[0]), Player: called(m[1])}
	}},
	{`has a bot stand in as {id}`, func(t *Teller, m []string) game.Move { return game.StandIn{Seat: game.SeatID(m[0])} }},
	{`gives {id} back`, func(t *Teller, m []string) game.Move { return game.StandIn{Seat: game.SeatID(m[0]), Off: true} }},
	{`coaches all to be {id}`, func(t *Teller, m []string) game.Move { return game.Coach{Strategy: scenario.Strategy(m[0])} }},
	{`coaches {id} to be {id}`, func(t *Teller, m []string) game.Move {
		return game.Coach{Seat: game.SeatID(m[0]), Strategy: scenario.Strategy(m[1])}
	}},
	{`coaches {id} as the file says`, func(t *Teller, m []string) game.Move { return game.Coach{Seat: game.SeatID(m[0])} }},
	{`gives {id} (\d{1,9}) rounds`, func(t *Teller, m []string) game.Move {
		return game.Rounds{Phase: scenario.PhaseID(m[0]), Rounds: number(m[1])}
	}},
	{`mutes {id}`, func(t *Teller, m []string) game.Move { return game.Mute{Seat: game.SeatID(m[0])} }},
	{`unmutes {id}`, func(t *Teller, m []string) game.Move { return game.Mute{Seat: game.SeatID(m[0]), Off: true} }},
	{`hides {id}`, func(t *Teller, m []string) game.Move { return game.Hide{Said: game.SaidID(m[0])} }},
	{`shows {id}`, func(t *Teller, m []string) game.Move { return game.Hide{Said: game.SaidID(m[0]), Off: true} }},
	{`ends`, func(t *Teller, m []string) game.Move { return game.End{} }},
	{`veils the debrief`, func(t *Teller, m []string) game.Move { return game.Veil{} }},
	{`lifts the veil`, func(t *Teller, m []string) game.Move { return game.Veil{Off: true} }},
	{`reopens`, func(t *Teller, m []string) game.Move { return game.Reopen{} }},
	{`closes again`, func(t *Teller, m []string) game.Move { return game.Reopen{Off: true} }},
}

// serverCommands are what the server does.
var serverCommands = []command{
	{`opens {id}`, func(t *Teller, m []string) game.Move { return game.Open{Length: scenario.LengthID(m[0]), Drafts: true} }},
	{`opens {id} without drafts`, func(t *Teller, m []string) game.Move { return game.Open{Length: scenario.LengthID(m[0])} }},
	{`lets (\d{1,9}) run out`, func(t *Teller, m []string) game.Move { return game.Expire{Deadline: number(m[0])} }},
	{`gives (\d{1,9}) another {span}`, func(t *Teller, m []string) game.Move { return game.Rearm{Deadline: number(m[0]), Left: millis(m[1])} }},
	{`reckons`, func(t *Teller, m []string) game.Move { return game.Reckon{} }},
	{`notes that {id} is away, and has a bot`, func(t *Teller, m []string) game.Move { return game.Away{Seat: game.SeatID(m[0]), Bot: true} }},
	{`notes that {id} is away`, func(t *Teller, m []string) game.Move { return game.Away{Seat: game.SeatID(m[0])} }},
	{`notes that {id} is back`, func(t *Teller, m []string) game.Move { return game.Back{Seat: game.SeatID(m[0])} }},
	{`holds the table at phase ends`, func(t *Teller, m []string) game.Move { return game.Hold{} }},
	{`holds the table no more`, func(t *Teller, m []string) game.Move { return game.Hold{Off: true} }},
	{`lets the table proceed`, func(t *Teller, m []string) game.Move { return game.Proceed{} }},
}
