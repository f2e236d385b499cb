package room

import (
	"context"
	"fmt"
	"time"

	"parley/game"
	"parley/server/protocol"
)

// Visit is what a client says that attaches to a seat: what it has from before, and which device it is to be
// called by.
type Visit struct {
	Epoch  string
	Number int
	Device string // the first part of its commands' ids
}

// Attach lets sink hear what seat is told: a hello, then the frames that the client missed or else the whole view,
// then each frame as it comes. Many sinks may listen to one seat. A seat whose person was away is back. The
// function returned stops it, and may be called more than once and after the room closed.
func (r *Room) Attach(ctx context.Context, seat game.SeatID, visit Visit, sink Sink) (detach func(), err error) {
	a := &attachment{sink}
	_, err = ask(ctx, r, func(run context.Context) (struct{}, error) { return struct{}{}, r.attach(run, seat, visit, a) })
	if err != nil {
		return nil, err
	}
	return func() {
		ask(context.WithoutCancel(ctx), r, func(context.Context) (struct{}, error) {
			r.detach(seat, a)
			return struct{}{}, nil
		})
	}, nil
}

func (r *Room) attach(ctx context.Context, seat game.SeatID, visit Visit, a *attachment) error {
	s := r.streams[seat]
	switch {
	case s == nil || seat == game.Instructor:
		return ErrNoSeat
	case r.table.Stage() == game.StageNew:
		return game.ErrNotOpened
	}
	messages, err := safely(func() ([][]byte, error) { return r.welcome(s, visit) })
	if err != nil {
		r.cfg.Log.Error("attach failed", "seat", string(seat), "err", err)
		return err
	}
	for _, m := range messages {
		a.sink.Send(m)
	}
	s.sinks[a] = struct{}{}
	r.cfg.Metrics.Attached(1)
	if !s.asked.IsZero() {
		a.sink.Send(r.question(s.asked)) // a page that opens by itself is no answer
		return nil
	}
	if s.heard.IsZero() || r.away(seat) {
		s.heard = time.Now()
	}
	if r.away(seat) {
		r.own(ctx, game.Back{Seat: seat})
	}
	return nil
}

func (r *Room) detach(seat game.SeatID, a *attachment) {
	s := r.streams[seat]
	if _, ok := s.sinks[a]; !ok {
		return
	}
	delete(s.sinks, a)
	r.cfg.Metrics.Attached(-1)
	if len(s.sinks) == 0 {
		s.gone = time.Now()
	}
}

// leave forgets all who listen, when Run ends.
func (r *Room) leave() {
	left := len(r.watchers)
	for _, s := range r.streams {
		left += len(s.sinks)
	}
	r.cfg.Metrics.Attached(-left)
}

// welcome returns what a client is sent that attaches to s, and makes s live.
func (r *Room) welcome(s *stream, visit Visit) ([][]byte, error) {
	now := view(r.table, r.clocks, s.seat)
	if !s.live {
		sections, err := sectionsOf(now)
		if err != nil {
			return nil, err
		}
		s.live, s.shown = true, knownOf(sections)
	}
	hello := protocol.ServerHello{
		Epoch: r.epoch(s.seat), Number: s.number, Now: time.Now().UnixMilli(),
		Class: r.cfg.Class, Table: r.cfg.Table, Device: visit.Device,
	}
	missed, resumes := s.missed(visit.Number)
	if resumes = resumes && visit.Epoch == r.epoch(s.seat) && visit.Number > 0; !resumes {
		hello.Brief = r.table.BriefFor(s.seat)
	}
	first, err := protocol.Encode(hello)
	if err != nil {
		return nil, err
	}
	messages := [][]byte{first}
	if resumes {
		messages = append(messages, missed...)
	} else {
		past, more := r.past(s.seat)
		whole, err := protocol.Encode(protocol.ServerView{Number: s.number, View: now, Past: past, More: more})
		if err != nil {
			return nil, err
		}
		messages = append(messages, whole)
	}
	return append(messages, r.notices()...), nil
}

// epoch returns what a client must name to go on where it was: the same journal and build, and the same seat. Whoever
// was moved meanwhile begins anew.
func (r *Room) epoch(seat game.SeatID) string {
	return fmt.Sprintf("%s/%s/%s", r.cfg.Epoch, r.cfg.Name, seat)
}

// notices returns what everybody is told who comes to a table that cannot be played.
func (r *Room) notices() [][]byte {
	if r.quarantined == nil {
		return nil
	}
	notice, err := protocol.Encode(protocol.ServerNotice{Code: string(protocol.CodeQuarantined), Text: ErrQuarantined.Text})
	if err != nil {
		return nil
	}
	return [][]byte{notice}
}
