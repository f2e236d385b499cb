package scenario

import (
	"fmt"
	"slices"
)

// checkReach reports phases and endings that no play comes to, guards that never hold, and phases from which
// the talks never end.
func (c checker) checkReach() {
	reaches := make([]*reach, len(c.Lengths))
	for i := range c.Lengths {
		reaches[i] = reachOf(c.Scenario, &c.Lengths[i])
	}
	some := func(ok func(*reach) bool) bool { return slices.ContainsFunc(reaches, ok) }

	for i := range c.Phases {
		id := c.Phases[i].ID
		path := join("phases", string(id))
		if !some(func(r *reach) bool { return r.phases[id] }) {
			remedy := "lead to it from a phase before"
			if !some(func(r *reach) bool { return slices.Contains(r.length.Phases, id) }) {
				remedy = "add it to the `phases` of a length"
			}
			c.addAt(CodeUnreachablePhase, path, fmt.Sprintf("no play comes to the phase %s", id), remedy)
		}
		if r := slices.IndexFunc(reaches, func(r *reach) bool { return r.phases[id] && !r.ends[id] }); r >= 0 {
			c.addAt(CodeNoWayOut, path, fmt.Sprintf("in the length %s the talks never end once they come to %s", c.Lengths[r].ID, id), "let a way out lead on, to another phase or an ending")
		}
	}
	trapped := some(func(r *reach) bool { return !r.over && len(r.named) == 0 }) // as reported above
	for _, e := range c.Endings {
		path := join("endings", string(e.ID))
		switch {
		case trapped:
		case some(func(r *reach) bool { return r.comesTo(&e) }):
		case some(func(r *reach) bool { return r.over }):
			c.addAt(CodeUnreachableEnding, path, fmt.Sprintf("the guard of the ending %s can hold in no play%s", e.ID, because(e.When, nil, reaches)), "ask for what can happen in the phases that are played")
		default:
			c.addAt(CodeUnreachableEnding, path, fmt.Sprintf("no play comes to the ending %s: every phase leads elsewhere", e.ID), "let a phase lead to it, or the last one lead nowhere")
		}
	}
	c.eachGuard(func(g placedGuard) {
		if g.use == guardOfEnding || g.in != nil && !some(func(r *reach) bool { return r.phases[g.in.ID] }) {
			return // reported above
		}
		if !some(func(r *reach) bool { return (g.in == nil || r.phases[g.in.ID]) && r.canHold(g.Guard, g.in) }) {
			c.addAt(CodeNeverHolds, g.path, "this can hold in no play"+because(g.Guard, g.in, reaches), "ask for what can happen in the phases that are played")
		}
	})
}

// because says which part of a guard cannot hold, if it is one part.
func because(g *Guard, in *Phase, reaches []*reach) string {
	if key := culprit(g, in, reaches); key != "" {
		return fmt.Sprintf(": its `%s` never does", key)
	}
	return ""
}
