package scenario

import (
	"fmt"
	"slices"

	"parley/game/outcome"
)

// checkZone reports lengths in which there is nothing to bargain over: no agreement serves everybody, any
// outcome does, or a party can gain nothing by agreeing.
func (c checker) checkZone() {
	idle := map[PartyID]bool{}
	var asked [][]*Proposal
	for i := range c.Lengths {
		l := &c.Lengths[i]
		path := join("lengths", string(l.ID))
		b := c.Bargain(l)
		if slices.ContainsFunc(asked, func(agenda []*Proposal) bool { return slices.Equal(agenda, b.Agenda) }) {
			continue // as in a length before
		}
		asked = append(asked, b.Agenda)
		zone, err := outcome.ZoneOf(b.Problem)
		if err == nil && zone.Empty {
			c.addAt(CodeEmptyZone, path, fmt.Sprintf("in the length %s no agreement leaves every party at its walk-away or above", l.ID), "lower a walk-away, or add proposals that are worth more")
			continue
		}
		if err == nil && zone.Trivial {
			c.addAt(CodeTrivialZone, path, fmt.Sprintf("in the length %s every outcome leaves all parties at their walk-away or above", l.ID), "raise a walk-away, so that agreeing is worth the trouble")
		}
		var ideals []outcome.Best
		if err == nil {
			ideals, err = outcome.Ideals(b.Problem)
		}
		if err != nil {
			c.addAt(CodeBargain, path, fmt.Sprintf("the bargaining set of the length %s cannot be worked out: %v", l.ID, err), "take out proposals or levels, or tie fewer of them together")
			return
		}
		for party, best := range ideals {
			p := &c.Parties[party]
			if !idle[p.ID] && (!best.Found || best.Utility[party] <= int(p.WalkAway)) {
				idle[p.ID] = true
				c.addAt(CodeIdeal, join(join("parties", string(p.ID)), "walk_away"), fmt.Sprintf("the best that %s can reach in the length %s is no better than its walk-away", p.ID, l.ID), "lower the walk-away, or give the party more to gain")
			}
		}
	}
}
