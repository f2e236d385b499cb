package class

import (
	"bytes"
	"context"
	"log/slog"
	"time"

	"parley/server/protocol"
)

// wall is what the class's projectors show.
type wall struct {
	class *Class

	turn  chan struct{} // holds a token while somebody changes what follows
	shown []byte        // as told last, without the time
	plan  *protocol.PlanView
}

func newWall(c *Class) *wall { return &wall{class: c, turn: make(chan struct{}, 1)} }

// tell shows the projectors that are connected the class, if anything on it changed.
func (w *wall) tell(ctx context.Context) {
	if projectors := w.class.links.list(ofProjector); len(projectors) > 0 {
		w.show(ctx, projectors, false)
	}
}

// greet shows a projector the class; from then on it hears every change.
func (w *wall) greet(ctx context.Context, l *Link) {
	w.show(ctx, []*Link{l}, true)
	l.told.Store(true)
}

// show sends the class to projectors, if it changed or they are new.
func (w *wall) show(ctx context.Context, to []*Link, anew bool) {
	w.turn <- struct{}{}
	defer func() { <-w.turn }()
	message := protocol.ServerWall{Wall: w.class.wallView(ctx)}
	w.plan = steady(message.Wall.Plan, w.plan)
	bare, err := protocol.Encode(message)
	if err != nil {
		w.class.log.Error("wall could not be written", slog.Any("err", err))
		return
	}
	if !anew && bytes.Equal(bare, w.shown) {
		return
	}
	if !anew {
		w.shown = bare
	}
	message.Now = time.Now().UnixMilli()
	if whole, err := protocol.Encode(message); err == nil {
		for _, l := range to {
			l.conn.Send(whole)
		}
	}
}
