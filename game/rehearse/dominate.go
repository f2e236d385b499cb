package rehearse

import "parley/game/scenario"

// dominant returns, for each party, the strategy that did better than each of its others, where there is one: over all
// plays, so that the intervals of the means do not touch, and in the mean against each strategy of each other party.
// unsure tells of parties of whom there are too few plays to say.
func dominant(parties []PartyReport, results []*Result) (list []Dominance, unsure []scenario.PartyID) {
	for i := range parties {
		by := parties[i].ByStrategy
		if len(by) < 2 {
			continue
		}
		switch does, known := dominates(by, i, results); {
		case !known:
			unsure = append(unsure, parties[i].Party)
		case does:
			list = append(list, Dominance{Party: parties[i].Party, Strategy: by[0].Strategy})
		}
	}
	return list, unsure
}

// meeting is a strategy that met one of another party's.
type meeting struct {
	mine   scenario.Strategy
	party  int
	theirs scenario.Strategy
}

// dominates tells whether the first of the strategies of the party at i, which is the best in the mean, dominates the
// others. Where most of their meetings are too few, that cannot be known.
func dominates(by []StrategyReport, i int, results []*Result) (does, known bool) {
	cells := met(i, results)
	does = true
	few, all := 0, 0
	for _, other := range by[1:] {
		best := by[0].Total
		if best.Mean-best.Within <= other.Total.Mean+other.Total.Within {
			does = false
		}
		for at, b := range cells {
			if at.mine != other.Strategy {
				continue
			}
			all++
			switch a := cells[meeting{by[0].Strategy, at.party, at.theirs}]; {
			case a == nil || len(a.list) < fewest || len(b.list) < fewest:
				few++
			case a.stat().Mean <= b.stat().Mean:
				does = false
			}
		}
	}
	return does, 2*few <= all
}

// met returns the totals of the party at i in each meeting.
func met(i int, results []*Result) map[meeting]*sums {
	cells := map[meeting]*sums{}
	for _, res := range results {
		for k := range res.Parties {
			at := meeting{res.Parties[i].Strategy, k, res.Parties[k].Strategy}
			if k == i {
				continue
			}
			if cells[at] == nil {
				cells[at] = new(sums)
			}
			cells[at].add(int(res.Parties[i].Total))
		}
	}
	return cells
}

// fewest is how many plays of a meeting there must be before it is compared with another.
const fewest = 4
