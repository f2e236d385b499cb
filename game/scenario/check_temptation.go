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
		if said := temptation(p, c.BoundBy(p)); said != "" {
			tempting = true
			c.addAt(CodeCooperation, join("proposals", string(p.ID)), "by points alone, "+said, "")
		}
	}
	if !tempting {
		c.addAt(CodeNoTemptation, "proposals", "nothing tempts anybody to breach: no proposal has a cost", "give those that are hard to keep a `cost`")
	}
}

// temptation says in words when it pays each of parties to keep its word on p; nothing where p tempts none of them.
func temptation(p *Proposal, parties []PartyID) string {
	var pays, never []string
	for _, party := range parties {
		switch percent := cooperation(p, party); {
		case percent == 100:
			never = append(never, string(party))
		case percent > 0:
			likelier := "likelier"
			if len(pays) == 0 {
				likelier = "another reckoning is likelier"
			}
			pays = append(pays, fmt.Sprintf("%s if %s than %d %%", party, likelier, percent))
		}
	}
	switch {
	case len(pays) == 0 && len(never) == 0:
		return ""
	case len(pays) == 0:
		return fmt.Sprintf("keeping %s never pays %s", p.ID, strings.Join(never, " or "))
	case len(never) == 0:
		return fmt.Sprintf("keeping %s pays %s", p.ID, strings.Join(pays, ", "))
	default:
		return fmt.Sprintf("keeping %s pays %s, but never %s", p.ID, strings.Join(pays, ", "), strings.Join(never, " or "))
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
