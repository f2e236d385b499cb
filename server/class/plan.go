package class

import (
	"time"

	"parley/game"
	"parley/game/scenario"
	"parley/server/protocol"
)

const (
	// joining is what a lesson is planned to take until its tables are opened.
	joining = 5 * 60_000
	// chatter is by how much a class must fall behind, or catch up, before its instructor is told.
	chatter = 30_000
)

// Plan returns the parts of a lesson that plays sc at a length, and how many minutes they take together.
func Plan(sc *scenario.Scenario, l *scenario.Length) (steps []protocol.PlanStep, minutes int) {
	steps = lessonOf(sc, l).steps(joining)
	const minute = 60_000
	return steps, int((steps[len(steps)-1].Ends + minute - 1) / minute)
}

// plan returns the time plan of the class, given how its tables stand; nil before there are any.
func (c *Class) plan(tables map[int]protocol.TableSummary, now time.Time) *protocol.PlanView {
	s, sc := c.State(), c.parsed.Load()
	if s.Began == 0 || sc == nil {
		return nil
	}
	l := sc.Length(s.Length)
	if l == nil {
		return nil
	}
	les := lessonOf(sc, l)
	view := &protocol.PlanView{Began: s.Began, Steps: les.steps(s.Began)}
	var running []protocol.TableSummary
	for _, t := range tables { // groups that play again have a lesson of their own
		if !t.Quarantined && t.Again == 0 && t.Now.Stage != game.StageOver && t.Now.Stage != game.StageNew {
			running = append(running, t)
		}
	}
	for i, t := range running {
		if late := les.late(s.Began, t, now.UnixMilli()); i == 0 || late > view.Late {
			view.Late = late
		}
	}
	view.Cuts = les.cuts(running)
	return view
}

// steady returns plan with how late it is in half minutes, or as it was told before if that is about the same.
func steady(plan, before *protocol.PlanView) *protocol.PlanView {
	switch {
	case plan == nil:
	case before != nil && max(plan.Late-before.Late, before.Late-plan.Late) < chatter:
		plan.Late = before.Late
	default:
		plan.Late = plan.Late / chatter * chatter
	}
	return plan
}
