package room

import (
	"cmp"
	"context"
	"time"

	"parley/game"
)

// task is something that the room does of its own accord.
type task struct {
	at time.Time
	do func(context.Context)
}

// never is when a room acts that has nothing to do.
const never = 24 * time.Hour

// next returns the task that is due first: a move of the server's that is due at once, a clock that ends, a person
// who has been gone too long, a bot's move.
func (r *Room) next() task {
	now := time.Now()
	first := task{now.Add(never), func(context.Context) {}}
	consider := func(at time.Time, do func(context.Context)) {
		if at.Before(r.resume) {
			at = r.resume
		}
		if at.Before(first.at) {
			first = task{at, do}
		}
	}
	if r.quarantined != nil {
		return first
	}
	if due := r.table.Due(); due != nil {
		consider(now, func(ctx context.Context) { r.own(ctx, due) })
	}
	for _, c := range r.clocks {
		at := c.ends
		if look := now.Add(patience); at.After(look) {
			at = look // the machine may have slept
		}
		consider(at, func(ctx context.Context) {
			if m := c.move(time.Now(), r.opened); m != nil {
				r.own(ctx, m)
			}
		})
	}
	presence, seats := r.cfg.Presence(), r.table.Seats()
	for _, s := range seats {
		if at, missing := r.missing(s, presence); missing {
			consider(at, func(ctx context.Context) { r.giveUpOn(ctx, s.Seat) })
		}
	}
	for _, seat := range r.table.CoveredOtherwise(r.standsIn(presence)) {
		consider(now, func(ctx context.Context) { r.own(ctx, game.Away{Seat: seat, Bot: r.standsIn(r.cfg.Presence())}) })
	}
	if at, silent := r.silent(seats, presence); len(silent) > 0 {
		consider(at, func(context.Context) { r.askWhoIsThere(silent) })
	}
	for _, seat := range r.seats() {
		if p := r.bots[seat]; p != nil && !p.at.IsZero() {
			consider(p.at, func(ctx context.Context) { r.moveBot(ctx, p) })
		}
	}
	return first
}

// own plays a move of the server's, and what is then due. If that fails the room waits a while before it does
// anything of its own accord, for it would fail again.
func (r *Room) own(ctx context.Context, m game.Move) {
	_, err := r.play(ctx, game.Server, "", "", m)
	if err == nil {
		r.settle(ctx)
	} else if ctx.Err() == nil {
		r.cfg.Log.Warn("server's move failed", "verb", string(m.Verb()), "err", err)
		r.resume = time.Now().Add(patience)
	}
}

// settle plays the move of the server's that is due at once, if there is one. It leads to no other: what would, is
// left to Run.
func (r *Room) settle(ctx context.Context) {
	due := r.table.Due()
	if due == nil {
		return
	}
	if _, err := r.play(ctx, game.Server, "", "", due); err != nil {
		r.resume = time.Now().Add(patience)
	}
}

// missing tells whether s is the seat of a person of whom nobody listens, or nobody answers, and when they will
// have been gone too long.
func (r *Room) missing(s game.SeatView, p Presence) (time.Time, bool) {
	stream := r.streams[s.Seat]
	switch {
	case !s.Held || s.Bot || s.Away || !r.underWay():
		return time.Time{}, false
	case len(stream.sinks) == 0:
		return stream.gone.Add(cmp.Or(p.Away, awayAfter)), true
	case !stream.asked.IsZero():
		return stream.asked, true
	}
	return time.Time{}, false
}

// giveUpOn tells the table that a seat's person is gone. If the rules will not have it, they are asked again
// after as long a time.
func (r *Room) giveUpOn(ctx context.Context, seat game.SeatID) {
	away := game.Away{Seat: seat, Bot: r.standsIn(r.cfg.Presence())}
	if _, err := r.play(ctx, game.Server, "", "", away); err != nil {
		r.streams[seat].gone = time.Now()
		r.settleQuestion(seat)
		return
	}
	r.settle(ctx)
}

// standsIn tells whether bots play for the absent where their roles ask for one.
func (r *Room) standsIn(p Presence) bool { return r.cfg.Bots != nil && p.StandIn }

// welcomePlayers gives those who were just seated time to come to the table.
func (r *Room) welcomePlayers(events []game.Event) {
	welcome := func(seat game.SeatID) {
		r.settleQuestion(seat)
		r.streams[seat].gone, r.streams[seat].heard = time.Now(), time.Now()
	}
	for _, e := range events {
		switch fact := e.Fact.(type) {
		case game.Seated:
			welcome(fact.Seat)
		case game.HandedOver:
			welcome(fact.Seat)
		}
	}
}

// away tells whether the table takes seat's person for gone.
func (r *Room) away(seat game.SeatID) bool {
	for _, s := range r.table.Seats() {
		if s.Seat == seat {
			return s.Away
		}
	}
	return false
}

// underWay tells whether people are expected at the table.
func (r *Room) underWay() bool {
	stage := r.table.Stage()
	return stage != game.StageNew && stage != game.StageOver
}

// isIdle tells whether nobody would miss the room, given what it will do next.
func (r *Room) isIdle(next task) bool {
	if len(r.clocks) > 0 || len(r.watchers) > 0 || time.Until(next.at) <= patience {
		return false
	}
	for _, s := range r.streams {
		if len(s.sinks) > 0 {
			return false
		}
	}
	return true
}
