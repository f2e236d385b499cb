package scenario

import (
	"fmt"
	"strings"
)

// checkTemptations tells the author how much each proposal tempts each party to breach it, and reports a
// scenario in which nothing does.
func (c checker) checkTemptations() {
	tempting := false
	for i := range c.Proposals {
		p := &c.Proposals[i]
		var parts []string
		for _, party := range c.BoundBy(p) {
			switch percent := cooperation(p, party); {
			case percent == 100:
				parts = append(parts, fmt.Sprintf("never for %s", party))
			case percent > 0:
				parts = append(parts, fmt.Sprintf("above %d %% for %s", percent, party))
			}
		}
		if len(parts) > 0 {
			tempting = true
			c.addAt(CodeCooperation, join("proposals", string(p.ID)), fmt.Sprintf("by its points alone, %s is worth keeping where a further reckoning is likelier than so much: %s", p.ID, strings.Join(parts, ", ")), "")
		}
	}
	if !tempting {
		c.addAt(CodeNoTemptation, "proposals", "nothing tempts anybody to breach: no proposal has a cost", "give those that are hard to keep a `cost`")
	}
}

// cooperation returns how likely, in percent, a further reckoning must be for a party to gain by keeping its
// word on p: cost / (worth + cost), at the levels that make it hardest. It is 100 where keeping never
// pays, and 0 where nothing tempts.
func cooperation(p *Proposal, party PartyID) int {
	for percent := 100; percent > 0; percent-- {
		if hardest(p, party, percent) >= 0 && hardest(p, party, 0) > 0 {
			return percent
		}
	}
	return 0
}

// hardest returns the most that 100 * cost - percent * (worth + cost) comes to over all levels of p. At 0 or
// above, a further reckoning of that likelihood is no more than enough.
func hardest(p *Proposal, party PartyID, percent int) int {
	excess := func(worth, cost PerParty) int {
		return 100*int(cost[party]) - percent*int(worth[party]+cost[party])
	}
	sum := excess(p.Worth, p.Cost)
	for i := range p.Terms {
		levels := p.Terms[i].Levels
		most := excess(levels[0].Worth, levels[0].Cost)
		for _, level := range levels[1:] {
			most = max(most, excess(level.Worth, level.Cost))
		}
		sum += most
	}
	return sum
}
