package export

import (
	"context"
	"strings"

	"parley/game"
)

func (x *export) ledgerSheet() sheet {
	points := "points, two decimals"
	return sheet{
		file: "ledger.csv", about: "Every change of trust, and of a party's utility or walk-away, with its rule and each factor.",
		columns: []column{
			tableColumn, recordColumn, timeColumn,
			{"ledger", "trust or score", "which kind of line it is"},
			{"line", "id", "its id: the ledger it stands in, and its number there from 1"},
			{"reckoning", "number from 1", "the reckoning of the table at which it was booked; during a round, the one to come"},
			{"phase", "id", "the phase of the scenario"},
			{"truster", "id", "trust: the party that trusts"},
			{"trusted", "id", "trust: the party that is trusted"},
			{"party", "id", "score: the party"},
			{"role", "id", "score: the role whose own concern moved, which counts for its seat alone"},
			{"rule", "word", "why it moved"},
			{"gesture", "id", "what moved it"},
			{"proposal", "id", "what moved it"},
			{"concern", "id", "what moved it"},
			{"inject", "id", "what moved it"},
			{"weight", points, "trust: the weight of the act, below 0 if hostile"},
			{"factors", "name=value with spaces between, three decimals", "trust: what the weight was multiplied by; the first is the room left"},
			{"before", "trust: 0.00 to 100.00; score: points", "the value before"},
			{"after", "trust: 0.00 to 100.00; score: points", "the value after"},
			{"change", points, "after - before"},
			{"reason", "text", "one sentence, in which a draft is named by its id"},
		},
		rows: func(ctx context.Context, put row) error {
			return x.everyStep(ctx, reading{kinds: []string{game.Trusted{}.Kind(), game.Scored{}.Kind()}}, func(t *table, s step) error {
				for _, e := range s.events {
					err := error(nil)
					switch f := e.Fact.(type) {
					case game.Trusted:
						l := f.Line
						err = put(t.number, s.N, moment(s.At), "trust", l.ID, l.Round, l.Phase, l.Truster, l.Trusted, nil, nil, l.Rule,
							l.Gesture, l.Proposal, l.Concern, l.Inject, l.Weight, factors(l.Factors), l.Before, l.After, l.After-l.Before, l.Reason)
					case game.Scored:
						l := f.Line
						err = put(t.number, s.N, moment(s.At), "score", l.ID, l.Round, l.Phase, nil, nil, l.Party, l.Role, l.Rule,
							l.Gesture, l.Proposal, l.Concern, l.Inject, nil, nil, l.Before, l.After, l.After-l.Before, l.Reason)
					}
					if err != nil {
						return err
					}
				}
				return nil
			})
		},
	}
}

// factors writes factors as name=value.
func factors(list []game.Factor) string {
	words := make([]string, len(list))
	for i, f := range list {
		words[i] = f.Name + "=" + cell(f.Value)
	}
	return strings.Join(words, " ")
}
