package room

import (
	"context"
	"time"

	"parley/game"
	"parley/server/protocol"
)

// hear notes that somebody at seat did something, which also answers whether they are there, and returns the
// number of the seat's newest frame.
func (r *Room) hear(ctx context.Context, seat game.SeatID) (int, error) {
	return ask(ctx, r, func(run context.Context) (int, error) {
		s := r.streams[seat]
		if s == nil {
			return 0, ErrNoSeat
		}
		s.heard = time.Now()
		if !s.asked.IsZero() {
			r.settleQuestion(seat)
			if r.away(seat) {
				r.own(run, game.Back{Seat: seat})
			}
			r.changed()
		}
		return s.number, nil
	})
}

// silent returns the persons who hold the table up and are connected, and when all whom it waits for will have
// said nothing for as long as one may: somebody is done, and nobody else does anything. A bot is always done with
// briefing and reading.
func (r *Room) silent(seats []game.SeatView, p Presence) (time.Time, []game.SeatID) {
	if p.Idle == 0 || !r.waitsForPeople() {
		return time.Time{}, nil
	}
	var silent []game.SeatID
	var last time.Time
	done := false
	for _, s := range seats {
		stream, bot := r.streams[s.Seat], s.Bot || s.StandIn
		switch {
		case !s.Held, s.Away && !bot:
		case s.Ready, bot && r.table.Stage() != game.StageRound:
			done = true
		case bot:
			return time.Time{}, nil
		default:
			if stream.heard.After(last) {
				last = stream.heard
			}
			if len(stream.sinks) > 0 && stream.asked.IsZero() {
				silent = append(silent, s.Seat)
			}
		}
	}
	if !done {
		return time.Time{}, nil
	}
	return last.Add(p.Idle), silent
}

// askWhoIsThere asks those at the seats whether they are there. Who does not answer in time is taken for away.
func (r *Room) askWhoIsThere(seats []game.SeatID) {
	for _, seat := range seats {
		s := r.streams[seat]
		s.asked = time.Now().Add(answerWithin)
		s.tell(r.question(s.asked))
	}
	r.changed()
}

// settleQuestion tells those at seat that nobody asks any more whether they are there.
func (r *Room) settleQuestion(seat game.SeatID) {
	if s := r.streams[seat]; !s.asked.IsZero() {
		s.asked = time.Time{}
		s.tell(r.question(s.asked))
	}
}

// dropQuestions settles those that matter no more, because the table went on or was paused.
func (r *Room) dropQuestions() {
	waits := r.waitsForPeople()
	for _, s := range r.table.Seats() {
		if !s.Away && (!waits || s.Ready || !s.Held) {
			r.settleQuestion(s.Seat)
		}
	}
}

// waitsForPeople tells whether the table goes on once everybody present says that they are done.
func (r *Room) waitsForPeople() bool {
	switch r.table.Stage() {
	case game.StageBriefing, game.StageRound, game.StageReading:
		return !r.table.Paused()
	}
	return false
}

// question asks whether somebody is there, or (until the zero time) says that it is settled.
func (r *Room) question(until time.Time) []byte {
	there := protocol.ServerThere{Now: time.Now().UnixMilli()}
	if !until.IsZero() {
		there.Until = until.UnixMilli()
	}
	message, err := protocol.Encode(there)
	if err != nil {
		r.cfg.Log.Error("question could not be written", "err", err)
	}
	return message
}

// tell sends a message that is no frame.
func (s *stream) tell(message []byte) {
	for a := range s.sinks {
		a.sink.Send(message)
	}
}
