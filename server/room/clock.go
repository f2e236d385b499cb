package room

import (
	"slices"
	"time"

	"parley/game"
)

// clocks are the deadlines of a table that run, with the moment each ends.
type clocks []clock

// clock is a running deadline. Ends has a monotonic reading if this process armed it, so that it runs true though
// somebody sets the time; one that was read from the journal has none.
type clock struct {
	game.Clock
	ends time.Time
}

// after returns the clocks of t, to which events just led at the given time. Clocks that were not armed by them go on.
func (cs clocks) after(t *game.Table, events []game.Event, at time.Time) clocks {
	ends := map[int]time.Time{}
	for _, c := range cs {
		ends[c.Deadline] = c.ends
	}
	for _, e := range events {
		if armed, ok := e.Fact.(game.Armed); ok {
			ends[armed.Deadline] = at.Add(span(armed.Left))
		}
	}
	var running clocks
	for _, c := range t.Clocks() {
		if end, ok := ends[c.Deadline]; ok {
			running = append(running, clock{c, end})
		}
	}
	return running
}

// due returns when the first clock ends, in unix milliseconds; 0 if none runs.
func (cs clocks) due() int64 {
	if len(cs) == 0 {
		return 0
	}
	return slices.MinFunc(cs, func(a, b clock) int { return a.ends.Compare(b.ends) }).ends.UnixMilli()
}

// left returns what remains of each clock.
func (cs clocks) left(now time.Time) []game.Left {
	var left []game.Left
	for _, c := range cs {
		left = append(left, game.Left{Deadline: c.Deadline, Left: c.left(now)})
	}
	return left
}

// leftOfStage returns what remains of the stage that the table is in; 0 if no clock runs for it.
func (cs clocks) leftOfStage(now time.Time) game.Millis {
	for _, c := range cs {
		if c.For != game.ForSilence {
			return c.left(now)
		}
	}
	return 0
}

// show puts into a view's clocks when they end. A seat's view does not number its clocks, so they are told apart
// by what they are for.
func (cs clocks) show(view []game.Clock) {
	for i := range view {
		for _, c := range cs {
			if v := &view[i]; c.For == v.For && c.Offer == v.Offer && c.Party == v.Party {
				v.Ends = c.ends.UnixMilli()
			}
		}
	}
}

func (c clock) left(now time.Time) game.Millis {
	return game.Millis(max(c.ends.Sub(now), 0) / time.Millisecond)
}

// move returns what the server has to do about c now, or nil. A clock that ran down before the room opened, or a
// while ago, ran while nobody served: this program was not running, or its machine slept, which stops the
// monotonic clock as well.
func (c clock) move(now, opened time.Time) game.Move {
	switch {
	case c.ends.Before(opened), now.Round(0).Sub(c.ends.Round(0)) > patience:
		return game.Rearm{Deadline: c.Deadline, Left: game.Millis(grace / time.Millisecond)}
	case !now.Before(c.ends):
		return game.Expire{Deadline: c.Deadline}
	}
	return nil
}

// sooner has all clocks end earlier by d.
func (cs clocks) sooner(d time.Duration) {
	for i := range cs {
		cs[i].ends = cs[i].ends.Add(-d)
	}
}

func span(m game.Millis) time.Duration { return time.Duration(m) * time.Millisecond }

// stored returns a time of the journal.
func stored(millis int64) time.Time { return time.UnixMilli(millis) }
