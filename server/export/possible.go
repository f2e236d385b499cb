package export

import (
	"context"

	"parley/game"
)

// possibleSheet holds what was possible at the tables that are over.
func (x *export) possibleSheet() sheet {
	points := "points, two decimals"
	return sheet{
		file: "possible.csv", about: "What was possible for each party at the tables that are over, if all honour what they agree; worked out as the talks ended. The frontier itself and what theories of bargaining pick stand in journal.jsonl (`appraised`).",
		columns: []column{
			tableColumn,
			{"party", "id", "whose utilities the row holds"},
			{"walk_away", points, "what the party had without any deal, at the end"},
			{"worst", points, "its lowest utility in any package"},
			{"best", points, "its highest, whatever it costs the others"},
			{"ideal", points, "its highest where no other party falls below its walk-away, as the table came to stand"},
			{"reached", points, "what was agreed, had all honoured it"},
			{"utility", points, "as it came, breaches and all"},
			{"left", points, "the most it could have had beyond reached without any party having less"},
			{"dominated", "0 or 1", "some package was better for some party and worse for none"},
			{"dominated_by", "number from 0", "how many; empty where there are too many to count"},
			{"frontier", "number from 1", "how many points the Pareto frontier has"},
			{"exact", "0 or 1", "the frontier was worked out; else it is the best that a search found"},
		},
		rows: func(_ context.Context, put row) error {
			for _, t := range x.tables {
				if t.possible == nil {
					continue
				}
				for _, p := range t.possible.Parties {
					by := any(nil)
					if t.possible.DominatedBy != "" {
						by = t.possible.DominatedBy
					}
					err := put(t.number, p.Party, p.WalkAway, p.Worst, p.Best, p.Ideal, p.Reached, p.Utility, p.Left,
						t.possible.Dominated, by, t.possible.Points, t.possible.Exact)
					if err != nil {
						return err
					}
				}
			}
			return nil
		},
	}
}

// possibleOf returns what was possible at a table, or nil.
func possibleOf(view *game.InstructorView) *game.PossibleResult {
	if view.Debrief == nil {
		return nil
	}
	return view.Debrief.Possible
}
