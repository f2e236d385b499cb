package game

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"parley/game/scenario"
)

// Two tables play the same moves, and differ in one secret. As long as the talks go on, or are over and veiled, no seat
// from which it is secret can tell the two apart: not by its view, and not by what is refused. How the talks ended
// stands apart, for that is told to all.
type twins struct {
	t        require.TestingT
	one, two *Table
	outsider scenario.PartyID
	log      []string
}

// play lets both tables decide; other is what the second plays instead, if not nil.
func (w *twins) play(by SeatID, m, other Move) {
	w.log = append(w.log, fmt.Sprintf("%s: %s %+v", by, m.Verb(), m))
	first, refused := w.one.Decide(by, m)
	if other != nil {
		m = other
	}
	second, refusedToo := w.two.Decide(by, m)
	require.Equal(w.t, refused == nil, refusedToo == nil, "%s", w.log)
	if s := w.one.seat(by); s != nil && s.role.Party == w.outsider {
		require.Equal(w.t, fmt.Sprint(refused), fmt.Sprint(refusedToo), "%s", w.log)
	}
	for _, e := range first {
		w.one.Apply(e)
	}
	for _, e := range second {
		w.two.Apply(e)
	}
	require.Equal(w.t, w.one.Stage(), w.two.Stage())
	if w.one.Stage() == StageOver && m.Verb() != "tap" {
		w.toldAlike(first, second)
	}
	require.Equal(w.t, w.seen(w.one, Observer), w.seen(w.two, Observer), "an observer sees the secret after %s", w.log)
	for i := range w.one.seats {
		if s := &w.one.seats[i]; s.role.Party == w.outsider {
			require.Equal(w.t, w.seen(w.one, s.id), w.seen(w.two, s.id), "%s sees the secret after %s", s.id, w.log)
		}
	}
}

// toldAlike checks that the end tells outsiders the same, but for how it came.
func (w *twins) toldAlike(first, second []Event) {
	told := func(events []Event, id SeatID) []Fact {
		var facts []Fact
		for _, e := range events {
			if _, how := e.Fact.(Ended); e.To.Includes(id) && !how {
				facts = append(facts, e.Fact)
			}
		}
		return facts
	}
	for i := range w.one.seats {
		if s := &w.one.seats[i]; s.role.Party == w.outsider {
			require.Equal(w.t, told(first, s.id), told(second, s.id), "the end tells %s the secret after %s", s.id, w.log)
		}
	}
	require.Equal(w.t, told(first, Observer), told(second, Observer), "the end tells an observer the secret after %s", w.log)
}

// seen is what a seat sees, less its ideal and what follows from it, for that rests on what all parties could get and
// was fixed before the talks began; less whether something better exists, which a table is told while it waits for others
// and at the end, there with what the party left; and less how the talks ended.
func (w *twins) seen(t *Table, seat SeatID) *View {
	v := t.ViewFor(seat)
	if v != nil {
		v.Score.Ideal, v.Score.Deal, v.Score.Total, v.Score.Seat, v.Now.Waiting = 0, 0, 0, 0, nil
		v.Now.Ending = ""
	}
	if v != nil && v.Debrief != nil {
		d := v.Debrief
		d.Ending, d.Title, d.Epilogue, d.Own = "", "", "", nil
		for i := range d.Parties {
			p := &d.Parties[i]
			p.Left, p.Score.Ideal, p.Score.Deal, p.Score.Total, p.Score.Seat = 0, 0, 0, 0, 0
		}
		for i := range d.Seats {
			d.Seats[i].Party, d.Seats[i].Score = 0, 0
		}
	}
	return v
}

func (w *twins) randomly(c chance, moves int, instead func(by SeatID, m Move) Move) {
	w.play(Server, Open{Length: w.one.scenario.Lengths[len(w.one.scenario.Lengths)-1].ID, Veil: true}, nil)
	for i := range w.one.seats {
		w.play(Instructor, Seat{Seat: w.one.seats[i].id, Player: Player{Name: words}}, nil)
	}
	w.play(Instructor, Start{Aftermath: 3}, nil)
	for range moves {
		if w.one.Stage() == StageOver {
			return
		}
		if due := w.one.Due(); due != nil {
			w.play(Server, due, nil)
			continue
		}
		by, m, listed := anyMove(c, w.one)
		if _, walks := m.(WalkOut); !listed && by != Server || walks {
			continue
		}
		w.play(by, m, instead(by, m))
	}
	w.play(Instructor, End{}, nil)
}

func TestBreachNobodySeesLeavesNoTraceUntilTheEnd(t *testing.T) {
	for _, name := range []string{"cafe-band", "harbour"} {
		s := load(t, name)
		for i := range s.Proposals {
			s.Proposals[i].Verify = scenario.VerifyNone
		}
		t.Run(name, rapid.MakeCheck(func(t *rapid.T) {
			c := drawn{t}
			w := &twins{t: t, one: New(s), two: New(s), outsider: pick(c, s.Parties).ID}
			w.randomly(c, 120, func(by SeatID, m Move) Move {
				if commit, ok := m.(Commit); ok && w.one.seat(by) != nil && w.one.seat(by).role.Party != w.outsider && len(commit.Breach) > 0 {
					return Commit{}
				}
				return nil
			})
		}))
	}
}

func TestWorthsOfOthersLeaveNoTraceUntilTheEnd(t *testing.T) {
	for _, name := range []string{"cafe-band", "harbour"} {
		t.Run(name, rapid.MakeCheck(func(t *rapid.T) {
			c := drawn{t}
			s, changed := parsed(t, name), parsed(t, name)
			outsider := pick(c, s.Parties).ID
			change(c, changed, outsider)
			w := &twins{t: t, one: New(s), two: New(changed), outsider: outsider}
			w.randomly(c, 60, func(SeatID, Move) Move { return nil })
		}))
	}
}

func TestHowBotsPlayLeavesNoTraceBehindTheVeil(t *testing.T) {
	for _, name := range []string{"cafe-band", "harbour"} {
		s := load(t, name)
		t.Run(name, rapid.MakeCheck(func(t *rapid.T) {
			c := drawn{t}
			w := &twins{t: t, one: New(s), two: New(s), outsider: pick(c, s.Parties).ID}
			w.randomly(c, 60, func(SeatID, Move) Move {
				if oneIn(c, 10) {
					w.play(Instructor, StandIn{Seat: pick(c, w.one.seats).id, Off: oneIn(c, 3)}, nil)
				}
				w.two.Do(Instructor, Coach{Strategy: pick(c, scenario.Strategies)}) // refused where they play so already
				return nil
			})
		}))
	}
}

// change draws other worths, costs, weights and walk-aways for all parties but one.
func change(c chance, s *scenario.Scenario, but scenario.PartyID) {
	shift := func(per scenario.PerParty) {
		for _, p := range keys(per) {
			if p != but {
				per[p] += scenario.Points(c.below(500))
			}
		}
	}
	for i := range s.Proposals {
		p := &s.Proposals[i]
		shift(p.Worth)
		shift(p.Cost)
		for k := range p.Terms {
			for n := range p.Terms[k].Levels {
				shift(p.Terms[k].Levels[n].Worth)
				shift(p.Terms[k].Levels[n].Cost)
			}
		}
	}
	for i := range s.Gestures {
		shift(s.Gestures[i].Worth)
		shift(s.Gestures[i].WalkAway)
	}
	for i := range s.Concerns {
		if n := &s.Concerns[i]; s.PartyOf(n.Of) != but {
			n.Weight += 300
		}
	}
	for i := range s.Parties {
		if p := &s.Parties[i]; p.ID != but {
			p.WalkAway += 100
			p.Private = "Other words."
		}
	}
}
