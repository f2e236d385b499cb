package game

import (
	"slices"

	"parley/game/scenario"
)

func (tn *turn) open(m Open) error {
	if tn.stage != StageNew {
		return tn.refuse(ErrOpened, "")
	}
	if tn.scenario.Length(m.Length) == nil {
		return tn.refuse(ErrNoSuchLength, string(m.Length))
	}
	tn.emit(toAll, Opened(m))
	return nil
}

func (tn *turn) start(m Start) error {
	if tn.stage != StageBriefing {
		return tn.refuse(ErrStarted, "")
	}
	if m.Aftermath < 1 || m.Aftermath > scenario.AftermathRounds {
		return tn.refuse(ErrBadNumber, "an aftermath has 1 to 4 rounds")
	}
	for p := range tn.parties {
		if tn.presentIn(tn.partyID(p)) == 0 {
			return tn.refuse(ErrEmptyParty, tn.nameOf(tn.partyID(p)))
		}
	}
	tn.emit(toNobody, Drawn{Aftermath: m.Aftermath, Ideals: tn.ideals()})
	tn.emit(toAll, Started{})
	tn.beginPhase(tn.length.Phases[0])
	return nil
}

func (tn *turn) beginPhase(id scenario.PhaseID) {
	tn.emit(toAll, PhaseBegan{Phase: id})
	for i := range tn.offers {
		o := tn.offers[i]
		if tn.currentPhase().Aftermath || slices.ContainsFunc(o.pkg, func(c Choice) bool { return !tn.opensNow(tn.proposal(c.Proposal).Opens) }) {
			tn.closeOffer(&o, OfferLapsed, "", "")
		}
	}
	tn.beginRound()
}

func (tn *turn) beginRound() {
	phase := tn.currentPhase()
	tn.emit(toAll, RoundBegan{Phase: tn.phase, Round: tn.round + 1, Suspended: tn.walkedNow})
	tn.arm(Clock{For: ForRound, Left: Millis(tn.length.TimeOf(phase)) * 1000})
	for i := range tn.scenario.Injects {
		if n := &tn.scenario.Injects[i]; n.When != nil && !tn.released(n.ID) && tn.guard(n.When) {
			tn.release(n)
		}
	}
}

func (tn *turn) ready(m Ready) error {
	if tn.me.ready != m.Not {
		return tn.refuse(ErrAlreadySo, "")
	}
	tn.emit(toAll, Readied{Seat: tn.me.id, Not: m.Not})
	tn.closeIfReady("ready")
	return nil
}

// closeIfReady ends the round or the reading if every present seat is done. A bot is always done reading.
// A table at which nobody is present waits for its clock.
func (tn *turn) closeIfReady(why string) {
	if tn.paused || tn.stage != StageRound && tn.stage != StageReading {
		return
	}
	present := 0
	for i := range tn.seats {
		s := &tn.seats[i]
		if !s.present() {
			continue
		}
		if !s.ready && !(s.byBot() && tn.stage == StageReading) {
			return
		}
		present++
	}
	switch {
	case present == 0:
	case tn.stage == StageRound:
		tn.closeRound(why)
	default:
		tn.endReading()
	}
}

// closeRound ends a round; its reckoning is due.
func (tn *turn) closeRound(why string) {
	tn.closeVotes()
	tn.disarm(func(Clock) bool { return true })
	tn.emit(toAll, RoundClosed{Why: why})
}

// goOn ends a reckoning and settles what follows: another round, another phase, or the end.
func (tn *turn) goOn() {
	phase := tn.currentPhase()
	if tn.finalWalk != "" {
		tn.emit(toAll, Reckoned{Round: tn.now()})
		tn.end()
		return
	}
	if tn.round < tn.roundsOf(phase) && (phase.Until == nil || !tn.guard(phase.Until)) {
		tn.emit(toAll, Reckoned{Round: tn.now()})
		tn.read(phase)
		return
	}
	next, ending := tn.following(phase)
	tn.emit(toAll, Reckoned{Round: tn.now(), Then: next})
	switch {
	case ending != nil:
		tn.endWith(ending)
	case next == "":
		tn.end()
	default:
		tn.read(phase)
	}
}

// read gives the seats time for a reckoning.
func (tn *turn) read(phase *scenario.Phase) {
	tn.arm(Clock{For: ForReading, Left: Millis(phase.Reading) * 1000})
}

// endReading goes on to the next round, or past the end of the phase.
func (tn *turn) endReading() {
	tn.disarm(func(Clock) bool { return true })
	if tn.then == "" && tn.round < tn.roundsOf(tn.currentPhase()) {
		tn.beginRound()
		return
	}
	if next, _ := tn.onward(); tn.held && next != "" {
		tn.wait()
		return
	}
	tn.leavePhase()
}

// onward returns where the phase leads that is done: what its last reckoning settled, or, if the instructor cut the
// phase short while that was read, where it leads as the table stands.
func (tn *turn) onward() (scenario.PhaseID, *scenario.Ending) {
	if tn.then != "" {
		return tn.then, nil
	}
	return tn.following(tn.currentPhase())
}

// leavePhase begins what follows the phase that is done.
func (tn *turn) leavePhase() {
	if next, ending := tn.onward(); next != "" {
		tn.beginPhase(next)
	} else {
		tn.endWith(ending)
	}
}

// following returns where a phase leads as the table stands: a phase, an ending, or neither if the talks
// are over.
func (tn *turn) following(phase *scenario.Phase) (scenario.PhaseID, *scenario.Ending) {
	for _, way := range tn.scenario.WaysOut(tn.length, phase) {
		if way.To == scenario.Over || !tn.guard(way.When) {
			continue
		}
		if to, ok := tn.sheet.phase.next(string(phase.ID), string(way.To)); ok {
			if e := tn.scenario.Ending(scenario.EndingID(to)); e != nil {
				return "", e
			}
			return scenario.PhaseID(to), nil
		}
	}
	return "", nil
}

// end closes the talks with the first ending whose guard holds; the last of the file has none.
func (tn *turn) end() { tn.endWith(nil) }

// endWith closes the talks with the ending given, or as the guards judge.
func (tn *turn) endWith(ending *scenario.Ending) {
	tn.disarm(func(Clock) bool { return true })
	for i := range tn.offers {
		o := tn.offers[i]
		tn.closeOffer(&o, OfferLapsed, "", "")
	}
	if tn.phase != "" {
		tn.reveal()
	}
	for i := range tn.scenario.Endings {
		if e := &tn.scenario.Endings[i]; ending == nil && tn.guard(e.When) {
			ending = e
		}
	}
	tn.emit(toAll, Ended{Ending: ending.ID})
	if tn.phase != "" {
		tn.appraise()
	}
}
