package room

import (
	"context"
	"time"

	"parley/game"
	"parley/server/protocol"
)

// watcher is an instructor who looks at the table.
type watcher struct{ sink Sink }

// Watch lets sink hear all of the table: its view as instructors see it with the last events, then anew after each
// change. The function returned stops it, and may be called more than once and after the room closed.
func (r *Room) Watch(ctx context.Context, sink Sink) (stop func(), err error) {
	w := &watcher{sink}
	_, err = ask(ctx, r, func(context.Context) (struct{}, error) { return struct{}{}, r.watch(w) })
	if err != nil {
		return nil, err
	}
	return func() {
		ask(context.WithoutCancel(ctx), r, func(context.Context) (struct{}, error) {
			if _, ok := r.watchers[w]; ok {
				delete(r.watchers, w)
				r.cfg.Metrics.Attached(-1)
			}
			return struct{}{}, nil
		})
	}, nil
}

func (r *Room) watch(w *watcher) error {
	if r.table.Stage() == game.StageNew {
		return game.ErrNotOpened
	}
	past, _ := r.past(game.Instructor)
	message, err := safely(func() ([]byte, error) { return r.tableMessage(past) })
	if err != nil {
		return err
	}
	w.sink.Send(message)
	for _, notice := range r.notices() {
		w.sink.Send(notice)
	}
	r.watchers[w] = struct{}{}
	r.cfg.Metrics.Attached(1)
	return nil
}

// tellWatchers shows the instructors what the newest record did.
func (r *Room) tellWatchers(e entry) {
	if len(r.watchers) == 0 {
		return
	}
	past := []protocol.Past{r.shown(e, game.Instructor, r.number(game.Instructor))}
	message, err := safely(func() ([]byte, error) { return r.tableMessage(past) })
	if err != nil {
		r.cfg.Log.Error("instructor's view failed", "err", err)
		return
	}
	for w := range r.watchers {
		w.sink.Send(message)
	}
}

func (r *Room) tableMessage(past []protocol.Past) ([]byte, error) {
	return protocol.Encode(protocol.ServerTable{Now: time.Now().UnixMilli(), Table: r.cfg.Table, View: r.instructorView(), Past: past})
}

func (r *Room) instructorView() *game.InstructorView {
	v := r.table.InstructorView()
	r.clocks.show(v.Now.Clocks)
	return v
}
