package rehearse

import (
	"slices"

	"parley/game/scenario"
)

// dominant returns, for each party, the strategy that did better than each of its others against every strategy
// of the rest, where there is one: in each comparison the intervals of the means do not touch.
func dominant(parties []PartyReport, results []*Result) []Dominance {
	var list []Dominance
	for i := range parties {
		cells := map[meeting]*sums{}
		var mine []scenario.Strategy
		var theirs []string
		for _, res := range results {
			at := meeting{res.Parties[i].Strategy, others(res, i)}
			if cells[at] == nil {
				cells[at] = new(sums)
			}
			cells[at].add(int(res.Parties[i].Total))
			if !slices.Contains(mine, at.mine) {
				mine = append(mine, at.mine)
			}
			if !slices.Contains(theirs, at.theirs) {
				theirs = append(theirs, at.theirs)
			}
		}
		slices.Sort(mine)
		for _, s := range mine {
			if len(mine) > 1 && dominates(s, mine, theirs, cells) {
				list = append(list, Dominance{Party: parties[i].Party, Strategy: s})
			}
		}
	}
	return list
}

// meeting is a strategy that met those of the other parties.
type meeting struct {
	mine   scenario.Strategy
	theirs string
}

// others names the strategies of all parties but the one at i, in the order of the file.
func others(res *Result, i int) string {
	name := ""
	for k := range res.Parties {
		if k != i {
			name += string(res.Parties[k].Strategy) + " "
		}
	}
	return name
}

func dominates(s scenario.Strategy, mine []scenario.Strategy, theirs []string, cells map[meeting]*sums) bool {
	for _, other := range mine {
		if other == s {
			continue
		}
		for _, against := range theirs {
			a, b := cells[meeting{s, against}], cells[meeting{other, against}]
			if a == nil || b == nil || len(a.list) < fewest || len(b.list) < fewest {
				return false
			}
			if x, y := a.stat(), b.stat(); x.Mean-x.Within <= y.Mean+y.Within {
				return false
			}
		}
	}
	return true
}

// fewest is how many plays of a meeting there must be before it is compared with another.
const fewest = 5
