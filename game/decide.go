package game

import (
	"slices"

	"parley/game/scenario"
)

// Decide says what would happen if by (a seat, Instructor or Server) played m now, oldest event first.
// It changes nothing. If the rules refuse the move the error is a *MoveError.
func (t *Table) Decide(by SeatID, m Move) ([]Event, error) { return t.Clone().Do(by, m) }

// Do decides m as Decide does and applies what follows to t. A refused move changes nothing. It is for an owner who
// has no need of t as it was; whoever must store the events before they count asks Decide.
func (t *Table) Do(by SeatID, m Move) ([]Event, error) {
	tn := &turn{Table: t, by: by, verb: m.Verb()}
	var err error
	switch by {
	case Server:
		err = tn.server(m)
	case Instructor:
		err = tn.instructor(m)
	default:
		err = tn.player(m)
	}
	if err != nil {
		return nil, err
	}
	return tn.events, nil
}

// turn is one move being decided. Each event is applied as soon as it is known, so that what follows sees it;
// all refusals come before the first event.
type turn struct {
	*Table
	by     SeatID
	verb   scenario.Verb
	me     *seat // nil for the instructor and the server
	events []Event

	revealing bool // what had not been seen, as the talks end
}

func (tn *turn) emit(to Audience, f Fact) {
	e := Event{to, f}
	tn.Apply(e)
	tn.events = append(tn.events, e)
}

// refuse wraps why the move is refused; detail may say what only this case knows.
func (tn *turn) refuse(why *Refusal, detail string) error {
	return &MoveError{By: tn.by, Verb: tn.verb, Err: why, Detail: detail}
}

// player decides a move of a seat.
func (tn *turn) player(m Move) error {
	if tn.by == Observer {
		return tn.refuse(ErrNotSeats, "")
	}
	if tn.me = tn.seat(tn.by); tn.me == nil {
		return tn.refuse(ErrNoSuchSeat, "")
	}
	if !tn.me.held {
		return tn.refuse(ErrSeatEmpty, "")
	}
	if !tn.me.present() {
		return tn.refuse(ErrSeatAway, "")
	}
	if !ofSeats(m) {
		return tn.refuse(ErrNotYours, "")
	}
	if why := tn.verbRefused(tn.me, m.Verb()); why != nil {
		return tn.refuse(why, "")
	}
	switch m := m.(type) {
	case Say:
		return tn.say(m)
	case Plan:
		return tn.plan(m)
	case Tap:
		return tn.tap(m)
	case Ready:
		return tn.ready(m)
	case Voice:
		return tn.voice(m)
	case Acknowledge:
		return tn.acknowledge(m)
	case Confirm:
		return tn.confirm(m)
	case Gesture:
		return tn.gesture(m)
	case Offer:
		return tn.offer(m.Package, m.Text, 0)
	case Counter:
		return tn.counter(m)
	case Accept:
		return tn.accept(m)
	case Decline:
		return tn.decline(m)
	case Withdraw:
		return tn.withdraw(m)
	case Second:
		return tn.second(m)
	case BreakSilence:
		return tn.breakSilence(m)
	case Commit:
		return tn.commit(m)
	case Inspect:
		return tn.inspect(m)
	case Draft:
		return tn.draft(m)
	case WalkOut:
		return tn.walkOut()
	case Statement:
		return tn.putStatement(m)
	case Sign:
		return tn.sign(m)
	}
	return tn.refuse(ErrUnknownMove, "")
}

// ofSeats says whether m is a move of seats, rather than the instructor's or the server's.
func ofSeats(m Move) bool {
	switch m.(type) {
	case Start, Pause, Resume, Extend, Advance, Inject, Announce, Message, Value, Award, Seat, Unseat, HandOver, Mute, Hide,
		StandIn, Coach, Rounds, End, Reopen, Veil:
		return false
	case Open, Expire, Rearm, Reckon, Away, Back, Hold, Proceed:
		return false
	}
	return true
}

// verbRefused says why a verb is not open to s now, whatever it is about; nil if it is.
func (t *Table) verbRefused(s *seat, verb scenario.Verb) *Refusal {
	switch {
	case t.stage == StageNew:
		return ErrNotOpened
	case verb == "plan" && t.stage != StageOver:
		return nil
	case t.paused:
		return ErrPaused
	case t.stage != StageBriefing && slices.Contains(ofAll, verb):
		return nil
	}
	switch t.stage {
	case StageBriefing:
		if verb == "say" || verb == "ready" {
			return nil
		}
		return ErrNotStarted
	case StageReading:
		if verb == "say" || verb == "ready" || verb == "tap" {
			return nil
		}
		return ErrNotNow
	case StageOver:
		if verb == "tap" || verb == "say" && t.talk {
			return nil
		}
		return ErrOver
	case StageClosed:
		return ErrNotNow
	case StageWaiting:
		if !slices.Contains(whileWaiting, verb) {
			return ErrNotNow
		}
	}
	return t.phaseRefuses(s, verb)
}

// ofAll are the verbs of the joint statement: no phase has to list them, and they outlast the talks.
var ofAll = []scenario.Verb{"statement", "sign"}

// whileWaiting are the verbs that may be open while a table waits for others: a better package may be looked for.
var whileWaiting = []scenario.Verb{
	"say", "tap", "offer", "counter", "accept", "decline", "withdraw", "second", "break-silence",
}

// signing are the verbs that may lead to a signature.
var signing = []scenario.Verb{"offer", "counter", "accept"}

// phaseRefuses says why the phase being played does not open a verb to s; nil if it does.
func (t *Table) phaseRefuses(s *seat, verb scenario.Verb) *Refusal {
	phase := t.currentPhase()
	listed := verb
	if verb == "confirm" {
		listed = "acknowledge" // who may be asked may answer
	}
	switch {
	case verb == "ready" || verb == "tap":
		return nil
	case phase.Aftermath && !slices.Contains(scenario.AftermathVerbs, verb):
		return ErrNotNow
	case !phase.Aftermath && !slices.Contains(phase.Moves, listed):
		return ErrNotNow
	case t.suspended && slices.Contains(signing, verb):
		return ErrSuspended
	}
	if only, ok := phase.Only[listed]; ok && verb != "confirm" &&
		!slices.Contains(only, scenario.Name(s.role.ID)) && !slices.Contains(only, scenario.Name(s.role.Party)) {
		return ErrNotForYou
	}
	return nil
}
