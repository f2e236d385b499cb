package game

import (
	"maps"
	"slices"

	"parley/game/scenario"
)

// Apply folds one event into t. Events are facts: Apply never refuses one that Decide returned, and asks
// no rule again.
func (t *Table) Apply(e Event) {
	t.changes.touch(t.touches(e.Fact))
	switch f := e.Fact.(type) {
	case Opened:
		t.stage, t.length, t.drafts = StageBriefing, t.scenario.Length(f.Length), f.Drafts
		t.veiled = f.Veil
		t.sheet = t.kit.sheetOf(t.scenario, t.length)
	case Drawn:
		t.aftermath = f.Aftermath
		for p := range t.parties {
			t.parties[p].ideal = f.Ideals[t.partyID(p)]
		}
	case PhaseBegan:
		t.phase, t.then, t.round = f.Phase, "", 0
	case RoundBegan:
		t.beginRound(f)
	case RoundClosed:
		t.stage = StageClosed
	case Reckoned:
		t.endReckoning(f)
	case Ended:
		t.stage, t.ending, t.paused, t.waiting = StageOver, f.Ending, false, Waiting{}
	case Appraised:
		t.appraised = &f
	case Reopened:
		t.talk = !f.Off
	case Veiled:
		t.veiled = !f.Off
	case WalkedOut:
		t.walkedOut = append(t.walkedOut, f.Party)
		t.walkedNow = true
		if f.Final {
			t.finalWalk = f.Party
		}
	case Held:
		t.held = !f.Off
	case RoundsSet:
		t.rounds = maps.Clone(t.rounds)
		if t.rounds == nil {
			t.rounds = map[scenario.PhaseID]int{}
		}
		t.rounds[f.Phase] = f.Rounds
	case Waiting:
		t.stage, t.waiting, t.suspended = StageWaiting, f, f.Suspended
	case Proceeded:
		t.waiting = Waiting{}
	case StatementPut:
		t.statement = statement{number: f.Number, by: f.By, text: f.Text, signed: []scenario.PartyID{f.Party}}
	case StatementSigned:
		t.statement.signed = append(slices.Clip(t.statement.signed), f.Party)
	case Injected:
		t.news = append(t.news, news{Injected: f, round: t.round, phase: t.phase})
	case Awarded:
		t.marked = true
	default:
		t.applySeat(e)
	}
}

func (t *Table) beginRound(f RoundBegan) {
	t.stage, t.round, t.suspended, t.walkedNow = StageRound, f.Round, f.Suspended, false
	for i := range t.seats {
		t.seats[i].ready = false
	}
}

func (t *Table) endReckoning(f Reckoned) {
	t.stage, t.reckonings, t.then = StageReading, f.Round, f.Then
	for i := range t.seats {
		t.seats[i].ready, t.seats[i].tapped = false, nil
	}
	for i := range t.parties {
		t.parties[i].breach, t.parties[i].inspected = nil, ""
	}
	t.marks = append(t.marks, RoundMark{Round: f.Round, Phase: t.phase, Line: len(t.trustLines)})
}

// applySeat folds what happened to seats, and talk.
func (t *Table) applySeat(e Event) {
	switch f := e.Fact.(type) {
	case Seated:
		t.hold(f.Seat, f.Player)
	case HandedOver:
		t.hold(f.Seat, f.Player)
	case Unseated:
		s := t.seat(f.Seat)
		s.player, s.held, s.away, s.standIn, s.relieved, s.ready, s.muted = Player{}, false, false, false, false, false, false
	case WentAway:
		s := t.seat(f.Seat)
		s.away, s.standIn = true, f.StandIn
	case CameBack:
		s := t.seat(f.Seat)
		s.away, s.standIn = false, false
	case StoodIn:
		t.seat(f.Seat).relieved = !f.Off
	case Coached:
		t.coached(f)
	case Planned:
		t.seat(f.Seat).plan = f.Plan
	case Readied:
		t.seat(f.Seat).ready = !f.Not
	case Muted:
		t.seat(f.Seat).muted = !f.Off
	case Tapped:
		s := t.seat(f.Seat)
		s.tapped = append(slices.Clip(s.tapped), f.Of)
		t.taps = append(t.taps, f)
	case Said:
		t.said = append(t.said, said{id: f.ID, to: e.To})
	case Hidden:
		for i := range t.said {
			if t.said[i].id == f.Said {
				t.said[i].hidden = !f.Off
			}
		}
	default:
		t.applyClock(e)
	}
}

// hold puts a player into a seat. What is a person's own (the planning sheet, being ready, muted or relieved) does
// not pass to another; the same person on another device keeps it, and so does whoever shared the seat.
func (t *Table) hold(id SeatID, p Player) {
	s := t.seat(id)
	if !s.player.sharesPersonWith(p) {
		s.plan, s.ready, s.muted, s.relieved = Plan{}, false, false, false
	}
	s.player, s.held, s.away, s.standIn = p, true, false, false
}

// applyClock folds what happened to clocks.
func (t *Table) applyClock(e Event) {
	switch f := e.Fact.(type) {
	case Armed:
		t.deadlines = f.Deadline
		t.clocks = append(t.clocks, Clock{Deadline: f.Deadline, For: f.For, Offer: f.Offer, Party: f.Party, Left: f.Left})
	case Disarmed:
		t.clocks = slices.DeleteFunc(t.clocks, func(c Clock) bool { return c.Deadline == f.Deadline })
	case Stopped:
		for _, l := range f.Left {
			for i := range t.clocks {
				if t.clocks[i].Deadline == l.Deadline {
					t.clocks[i].Left = l.Left
				}
			}
		}
	case Paused:
		t.paused = true
	case Resumed:
		t.paused = false
	default:
		t.applyConcern(e)
	}
}

// applyConcern folds what happened to concerns, gestures and the ledgers.
func (t *Table) applyConcern(e Event) {
	switch f := e.Fact.(type) {
	case Voiced:
		t.concernState(f.Concern).voiced = true
	case Acknowledged:
		c := t.concernState(f.Concern)
		c.tried = append(slices.Clip(c.tried), Attempt{Party: f.Party, By: f.By, Text: f.Text})
	case Confirmed:
		t.answerAttempt(f)
	case ConcernMoved:
		c := t.concernState(f.Concern)
		if f.Truth && !c.revealed {
			c.revealed, c.knownLife, c.knownMeasure = true, c.life, c.measure
		}
		c.life, c.measure = f.Life, f.Measure
	case GestureSuggested:
		g := t.touchGesture(f.Party, f.Gesture.Gesture)
		g.state, g.by, g.text = GestureWaiting, f.By, f.Gesture.Text
		g.invite = g.invite || f.Gesture.Invite
	case GestureAnnounced:
		g := t.touchGesture(f.Party, f.Gesture)
		g.announced, g.by, g.text = true, f.By, f.Text
		g.invite = g.invite || f.Invite
	case Gestured:
		g := t.touchGesture(f.Party, f.Gesture)
		g.state, g.by, g.text, g.done, g.answers = GestureDone, f.By, f.Text, t.now(), f.Answers
		g.announced, g.invite = f.Announced, f.Invite
	case Trusted:
		l := f.Line
		l.Order = len(t.trustLines) + 1
		t.trust[t.partyIndex(l.Truster)*len(t.parties)+t.partyIndex(l.Trusted)] = l.After
		t.trustLines = append(t.trustLines, l)
	case Watchful:
		t.owes[t.partyIndex(f.Truster)*len(t.parties)+t.partyIndex(f.Trusted)] = f.Owes
	case Scored:
		t.applyScore(f.Line)
	default:
		t.applyOffer(e)
	}
}

func (t *Table) applyScore(l ScoreLine) {
	i := t.partyIndex(l.Party)
	p := &t.parties[i]
	switch {
	case l.Role != "":
	case l.Rule == RuleWalkAway:
		p.walkAway = l.After
	default:
		p.utility = l.After
	}
	if c := t.concernState(l.Concern); c != nil {
		c.booked += l.After - l.Before
	}
	if d := t.deal(l.Proposal); d != nil {
		if d.booked = slices.Clone(d.booked); d.booked == nil {
			d.booked = make([]scenario.Points, len(t.parties))
		}
		d.booked[i] += l.After - l.Before
	}
	t.scoreLines = append(t.scoreLines, l)
}

func (t *Table) answerAttempt(f Confirmed) {
	c := t.concernState(f.Concern)
	c.tried = slices.Clone(c.tried)
	for i := range c.tried {
		if c.tried[i].Party == f.Party && c.tried[i].Answer == "" {
			c.tried[i].Answer = "no"
			if f.Yes {
				c.tried[i].Answer = "yes"
			}
		}
	}
	c.understood = c.understood || f.Yes
}

// touchGesture returns the state of a party's gesture, at the end of the list: the order is that of the
// last thing that happened to it.
func (t *Table) touchGesture(p scenario.PartyID, id scenario.GestureID) *gesture {
	g := gesture{GestureRef: GestureRef{Party: p, Gesture: id}, state: GestureOpen}
	if i := slices.IndexFunc(t.gestures, func(o gesture) bool { return o.GestureRef == g.GestureRef }); i >= 0 {
		g = t.gestures[i]
		t.gestures = slices.Delete(t.gestures, i, i+1)
	}
	t.gestures = append(t.gestures, g)
	return &t.gestures[len(t.gestures)-1]
}
