package rehearse

import (
	"slices"

	"parley/game/scenario"
)

// MeetingReport is how two parties came out whose heads played by two strategies. Both lists are in the order of the
// file's parties.
type MeetingReport struct {
	Strategies []scenario.Strategy `json:"strategies"`
	Totals     []Stat              `json:"totals"`
	Deal       Share               `json:"deal"` // of the plays of this meeting
}

// meetings returns every pair of strategies that met, in the order of their names; none where more than two parties play.
func meetings(s *scenario.Scenario, results []*Result) []MeetingReport {
	if len(s.Parties) != 2 {
		return nil
	}
	type pair [2]scenario.Strategy
	type met struct {
		totals [2]sums
		deals  int
	}
	cells := map[pair]*met{}
	for _, res := range results {
		at := pair{res.Parties[0].Strategy, res.Parties[1].Strategy}
		if cells[at] == nil {
			cells[at] = new(met)
		}
		for i := range at {
			cells[at].totals[i].add(int(res.Parties[i].Total))
		}
		if res.Deal {
			cells[at].deals++
		}
	}
	var list []MeetingReport
	for at, m := range cells {
		list = append(list, MeetingReport{
			Strategies: at[:], Totals: []Stat{m.totals[0].stat(), m.totals[1].stat()}, Deal: share(m.deals, len(m.totals[0].list)),
		})
	}
	slices.SortFunc(list, func(a, b MeetingReport) int { return slices.Compare(a.Strategies, b.Strategies) })
	return list
}
