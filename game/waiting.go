package game

// holdBack has the table wait for others at the end of each phase, or no more: then one that waits goes on.
func (tn *turn) holdBack(m Hold) error {
	switch {
	case tn.stage == StageOver:
		return tn.refuse(ErrOver, "")
	case tn.held != m.Off:
		return tn.refuse(ErrAlreadySo, "")
	}
	tn.emit(toAll, Held(m))
	if m.Off && tn.stage == StageWaiting {
		tn.proceed()
	}
	return nil
}

// goAhead lets a waiting table go on. A paused one does too, and stays paused: nobody has to come back to it when
// it is resumed.
func (tn *turn) goAhead() error {
	if tn.stage != StageWaiting {
		return tn.refuse(ErrNotWaiting, "")
	}
	tn.proceed()
	return nil
}

// wait begins the wait for the other tables. Whoever walked out in the last round signs nothing meanwhile.
func (tn *turn) wait() {
	w := Waiting{Suspended: tn.walkedNow}
	w.Better, w.Judged = tn.improvable()
	tn.emit(toAll, w)
}

// proceed ends the wait: what was voted and what stands by silence is settled, as when a round closes.
func (tn *turn) proceed() {
	tn.closeVotes()
	tn.disarm(func(Clock) bool { return true })
	tn.emit(toAll, Proceeded{})
	tn.leavePhase()
}
