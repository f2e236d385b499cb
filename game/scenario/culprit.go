package scenario

import "slices"

// culprit returns the key of g, or of a guard within it, that cannot hold in phase in (nil: in any) of any reach, as
// it is written: `agreed`, or `any` where none of several can. It is "" where only all of it together cannot.
func culprit(g *Guard, in *Phase, reaches []*reach) string {
	fails := func(g *Guard) bool {
		return !slices.ContainsFunc(reaches, func(r *reach) bool { return r.canHold(g, in) })
	}
	for _, part := range []struct {
		key   string
		guard Guard
	}{
		{"any", Guard{Any: g.Any}}, {"agreed", Guard{Agreed: g.Agreed}}, {"kept", Guard{Kept: g.Kept}},
		{"breached", Guard{Breached: g.Breached}}, {"trust", Guard{Trust: g.Trust}}, {"met", Guard{Met: g.Met}},
		{"voiced", Guard{Voiced: g.Voiced}}, {"round", Guard{Round: g.Round}}, {"phase", Guard{Phase: g.Phase}},
		{"walked_out", Guard{WalkedOut: g.WalkedOut}},
	} {
		if !fails(&part.guard) {
			continue
		}
		if part.key == "any" && len(g.Any) == 1 {
			return culprit(&g.Any[0], in, reaches)
		}
		return part.key
	}
	for i := range g.All {
		if fails(&g.All[i]) {
			return culprit(&g.All[i], in, reaches)
		}
	}
	return ""
}
