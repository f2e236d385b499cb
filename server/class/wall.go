package class

import (
	"bytes"
	"cmp"
	"context"
	"log/slog"
	"slices"
	"sync/atomic"
	"time"

	"parley/game"
	"parley/game/scenario"
	"parley/server/protocol"
)

// fewest is over how many tables trust is shown at least: fewer would show what is a table's own.
const fewest = 3

// wall is what the class's projectors show.
type wall struct {
	class     *Class
	announced atomic.Pointer[string] // the instructor's newest words to all tables; none since the server started

	turn  chan struct{} // holds a token while somebody changes what follows
	shown []byte        // as told last, without the time
	plan  *protocol.PlanView
}

func newWall(c *Class) *wall { return &wall{class: c, turn: make(chan struct{}, 1)} }

// announce shows words that the instructor said to all tables.
func (w *wall) announce(words string) {
	w.announced.Store(&words)
	w.class.links.wall.ring()
}

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

// wallView returns what everybody in the room may know. It names each thing shown, so that what is added to a
// summary stays off the wall until somebody adds it here.
func (c *Class) wallView(ctx context.Context) protocol.Wall {
	s, here := c.State(), c.links.here()
	v := protocol.Wall{
		Class: string(c.ID), Title: s.Title, Code: string(s.Code), Link: c.home.Link(s.Key), State: s.Life(), Locked: s.Locked,
		Tables: map[int]protocol.WallTable{}, Trust: map[string]protocol.TrustRange{},
	}
	for _, p := range s.People {
		if p.In() && !p.Invited() {
			v.People++
			if here[p.ID] > 0 {
				v.Here++
			}
		}
	}
	if words := c.wall.announced.Load(); words != nil {
		v.Announced = *words
	}
	if sc, err := c.Scenario(ctx); err == nil {
		v.Parties = game.PartyBriefs(sc)
		if l := sc.Length(s.Length); l != nil {
			v.Phases = game.PhaseBriefs(sc, l)
		}
	}
	tables := map[int]protocol.TableSummary{}
	over := true
	for n := range s.Tables {
		t := c.tables.summary(ctx, n+1)
		tables[n+1] = t
		over = over && t.Now.Stage == game.StageOver
	}
	for n, t := range tables {
		v.Tables[n] = wallTable(t, over)
	}
	v.Trust = trustRanges(tables)
	if v.Plan = c.plan(tables, time.Now()); v.Plan != nil {
		v.Plan.Cuts = nil // what to cut is the instructor's to think about
	}
	return v
}

// wallTable returns what everybody may know of a table. How it ended is for those who played it, until all have.
func wallTable(t protocol.TableSummary, over bool) protocol.WallTable {
	now := game.Now{
		Stage: t.Now.Stage, Paused: t.Now.Paused, Phase: t.Now.Phase, Aftermath: t.Now.Aftermath,
		Round: t.Now.Round, Rounds: t.Now.Rounds, Suspended: t.Now.Suspended,
	}
	if over {
		now.Ending = t.Now.Ending
	}
	for _, c := range t.Now.Clocks {
		if c.For != game.ForSilence {
			now.Clocks = append(now.Clocks, game.Clock{For: c.For, Left: c.Left, Ends: c.Ends})
		}
	}
	shown := protocol.WallTable{Now: now, Agreed: t.Agreed, Marked: t.Marked}
	if t.Stands {
		shown.Statement = t.Statement
	}
	return shown
}

// trustRanges returns each direction of trust over the tables that play and are not marked.
func trustRanges(tables map[int]protocol.TableSummary) map[string]protocol.TrustRange {
	values := map[string][]scenario.Points{}
	for _, t := range tables {
		if t.Marked || t.Quarantined || t.Now.Stage == game.StageBriefing {
			continue
		}
		for direction, course := range t.Trust {
			values[direction] = append(values[direction], course.Value)
		}
	}
	ranges := map[string]protocol.TrustRange{}
	for direction, list := range values {
		if n := len(list); n >= fewest {
			slices.SortFunc(list, cmp.Compare[scenario.Points])
			ranges[direction] = protocol.TrustRange{Low: list[0], Median: (list[(n-1)/2] + list[n/2]) / 2, High: list[n-1], Tables: n}
		}
	}
	return ranges
}
