package game

import (
	"fmt"
	"slices"
)

// Longest extension, and shortest; and what a stage keeps from which time is taken back.
const (
	maxExtension Millis = 3_600_000
	minExtension Millis = 1_000
	leastLeft    Millis = 10_000
)

// arm starts a clock. It is told to the room alone: what seats see of it follows from the event that
// caused it, and its number counts every clock of the table, seen or unseen.
func (tn *turn) arm(c Clock) {
	tn.emit(toNobody, Armed{Deadline: tn.deadlines + 1, For: c.For, Offer: c.Offer, Party: c.Party, Left: c.Left})
}

func (tn *turn) disarm(which func(Clock) bool) {
	for _, c := range slices.Clone(tn.clocks) {
		if which(c) {
			tn.emit(toNobody, Disarmed{Deadline: c.Deadline})
		}
	}
}

func (t *Table) clock(deadline int) (Clock, bool) {
	i := slices.IndexFunc(t.clocks, func(c Clock) bool { return c.Deadline == deadline })
	if i < 0 {
		return Clock{}, false
	}
	return t.clocks[i], true
}

func (tn *turn) expire(m Expire) error {
	c, ok := tn.clock(m.Deadline)
	switch {
	case !ok:
		return tn.refuse(ErrNoDeadline, fmt.Sprint(m.Deadline))
	case tn.paused:
		return tn.refuse(ErrPaused, "")
	}
	switch c.For {
	case ForRound:
		tn.closeRound("time")
	case ForReading:
		tn.endReading()
	case ForSilence:
		o := tn.offers[slices.IndexFunc(tn.offers, func(o offer) bool { return o.id == c.Offer })]
		if tn.check(o.pkg, c.Party) == nil {
			tn.acceptFor(c.Offer, c.Party)
			return nil
		}
		tn.emit(tn.toParties(c.Party), SilenceVoid{Offer: c.Offer, Party: c.Party})
		tn.disarm(func(k Clock) bool { return k.Deadline == c.Deadline })
	}
	return nil
}

// rearm gives a clock that ran down while nobody served some time, and says so.
func (tn *turn) rearm(m Rearm) error {
	c, ok := tn.clock(m.Deadline)
	switch {
	case !ok:
		return tn.refuse(ErrNoDeadline, fmt.Sprint(m.Deadline))
	case m.Left < minExtension || m.Left > maxExtension:
		return tn.refuse(ErrBadNumber, "between a second and an hour")
	}
	to := toAll
	if c.For == ForSilence {
		to = tn.toParties(c.Party)
	}
	tn.disarm(func(k Clock) bool { return k.Deadline == c.Deadline })
	c.Left = m.Left
	tn.arm(c)
	tn.emit(to, Rearmed{})
	return nil
}

func (tn *turn) pause(m Pause) error {
	switch {
	case tn.stage == StageOver:
		return tn.refuse(ErrOver, "")
	case tn.paused:
		return tn.refuse(ErrPaused, "")
	}
	for _, l := range m.Left {
		if _, ok := tn.clock(l.Deadline); !ok || l.Left < 0 {
			return tn.refuse(ErrNoDeadline, fmt.Sprint(l.Deadline))
		}
	}
	tn.emit(toNobody, Stopped(m))
	tn.emit(toAll, Paused{})
	return nil
}

func (tn *turn) resume() error {
	if !tn.paused {
		return tn.refuse(ErrNotPaused, "")
	}
	for _, c := range slices.Clone(tn.clocks) {
		tn.disarm(func(k Clock) bool { return k.Deadline == c.Deadline })
		c.Left = max(c.Left, minExtension)
		tn.arm(c)
	}
	tn.emit(toAll, Resumed{})
	tn.closeIfReady("ready")
	return nil
}

// stageClock returns the clock of the round or the reading.
func (t *Table) stageClock() (Clock, bool) {
	i := slices.IndexFunc(t.clocks, func(c Clock) bool { return c.For != ForSilence })
	if i < 0 {
		return Clock{}, false
	}
	return t.clocks[i], true
}

// extend gives the stage more time, or takes some back; ten seconds of it stay, so that nobody is cut off.
func (tn *turn) extend(m Extend) error {
	c, ok := tn.stageClock()
	switch {
	case tn.stage == StageOver:
		return tn.refuse(ErrOver, "")
	case !ok:
		return tn.refuse(ErrNotNow, "no clock runs")
	case max(m.By, -m.By) < minExtension || max(m.By, -m.By) > maxExtension || m.Left < 0:
		return tn.refuse(ErrBadNumber, "between a second and an hour")
	}
	left := m.Left
	if tn.paused {
		left = c.Left
	}
	by := m.By
	if by < 0 {
		if by = max(by, leastLeft-left); by >= 0 {
			return tn.refuse(ErrBadNumber, "so little time is left that none can be taken back")
		}
	}
	tn.disarm(func(k Clock) bool { return k.Deadline == c.Deadline })
	c.Left = left + by
	tn.arm(c)
	tn.emit(toAll, Extended{By: by})
	return nil
}

func (tn *turn) advance() error {
	switch {
	case tn.stage == StageOver:
		return tn.refuse(ErrOver, "")
	case tn.paused:
		return tn.refuse(ErrPaused, "")
	case tn.stage == StageRound:
		tn.closeRound("advanced")
	case tn.stage == StageReading:
		tn.endReading()
	case tn.stage == StageWaiting:
		tn.proceed()
	default:
		return tn.refuse(ErrNotNow, "")
	}
	return nil
}
