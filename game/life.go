package game

import (
	"context"
	"errors"

	"github.com/looplab/fsm"

	"parley/game/scenario"
)

// life is a kind of machine. It holds no table's state: it is set to the state in question and asked,
// so it belongs to one owner at a time, as the table it serves. It answers the same each time, and is asked once.
type life struct {
	machine *fsm.FSM
	steps   map[step]answer
}

type step struct{ state, event string }

type answer struct {
	next string
	ok   bool
}

// next returns the state that event leads to from state, or false if the life has no such step.
func (l *life) next(state, event string) (string, bool) {
	a, known := l.steps[step{state, event}]
	if !known {
		a.next, a.ok = l.ask(state, event)
		l.steps[step{state, event}] = a
	}
	return a.next, a.ok
}

func (l *life) ask(state, event string) (string, bool) {
	l.machine.SetState(state)
	err := l.machine.Event(context.Background(), event)
	if stays := (fsm.NoTransitionError{}); err != nil && !errors.As(err, &stays) {
		return state, false
	}
	return l.machine.Current(), true
}

// lives are the three kinds of machine of a table: the phases of its length, offers, and concerns.
type lives struct{ phase, offer, concern *life }

func newLives(s *scenario.Scenario, l *scenario.Length) *lives {
	machine := func(initial string, events []fsm.EventDesc) *life {
		return &life{machine: fsm.NewFSM(initial, events, nil), steps: map[step]answer{}}
	}
	return &lives{
		phase:   machine(string(l.Phases[0]), s.Machine(l)),
		offer:   machine(string(OfferOpen), offerSteps),
		concern: machine(string(LifeSilent), concernSteps),
	}
}

// An offer that needs a second waits first. Everything that ends an offer ends it for good.
var offerSteps = fsm.Events{
	{Name: "second", Src: []string{string(OfferWaiting)}, Dst: string(OfferOpen)},
	{Name: string(OfferAgreed), Src: []string{string(OfferOpen)}, Dst: string(OfferAgreed)},
	{Name: string(OfferDeclined), Src: []string{string(OfferOpen)}, Dst: string(OfferDeclined)},
	{Name: string(OfferCountered), Src: []string{string(OfferOpen)}, Dst: string(OfferCountered)},
	{Name: string(OfferWithdrawn), Src: []string{string(OfferOpen), string(OfferWaiting)}, Dst: string(OfferWithdrawn)},
	{Name: string(OfferLapsed), Src: []string{string(OfferOpen), string(OfferWaiting)}, Dst: string(OfferLapsed)},
}

// A concern may be eased while it is silent. One that a breach opens again falls back to how well it is
// known: silent, voiced or acknowledged.
var concernSteps = fsm.Events{
	{Name: "voice", Src: []string{string(LifeSilent)}, Dst: string(LifeVoiced)},
	{Name: "voice", Src: []string{string(LifeEased)}, Dst: string(LifeEased)},
	{Name: "voice", Src: []string{string(LifeSettled)}, Dst: string(LifeSettled)},
	{Name: "confirm", Src: []string{string(LifeVoiced)}, Dst: string(LifeAcknowledged)},
	{Name: "confirm", Src: []string{string(LifeEased)}, Dst: string(LifeEased)},
	{Name: "confirm", Src: []string{string(LifeSettled)}, Dst: string(LifeSettled)},
	{Name: "ease", Src: []string{string(LifeSilent), string(LifeVoiced), string(LifeAcknowledged)}, Dst: string(LifeEased)},
	{Name: "settle", Src: []string{string(LifeEased)}, Dst: string(LifeSettled)},
	{Name: "reopen-silent", Src: []string{string(LifeEased), string(LifeSettled)}, Dst: string(LifeSilent)},
	{Name: "reopen-voiced", Src: []string{string(LifeEased), string(LifeSettled)}, Dst: string(LifeVoiced)},
	{Name: "reopen-acknowledged", Src: []string{string(LifeEased), string(LifeSettled)}, Dst: string(LifeAcknowledged)},
}

// reopened names the step by which a concern falls back.
func (c *concern) reopened() string {
	switch {
	case c.understood:
		return "reopen-acknowledged"
	case c.voiced:
		return "reopen-voiced"
	default:
		return "reopen-silent"
	}
}
