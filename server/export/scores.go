package export

import (
	"context"

	"parley/game"
	"parley/game/scenario"
)

// score is how a party (its seat is empty) or a seat stands.
type score struct {
	party    scenario.PartyID
	seat     game.SeatID
	view     game.ScoreView
	concerns *scenario.Points // the role's own, once the talks are over
	points   scenario.Points
}

// scoresOf returns the scores of each party and of each held seat, in the order of the file.
func scoresOf(t *game.Table, view *game.InstructorView) []score {
	var list []score
	for i := range t.Scenario().Parties {
		id := t.Scenario().Parties[i].ID
		list = append(list, score{party: id, view: view.Scores[id], points: view.Scores[id].Total})
	}
	own := map[game.SeatID]*scenario.Points{}
	if view.Debrief != nil {
		for _, s := range view.Debrief.Seats {
			own[s.Seat] = s.Concerns
		}
	}
	if t.Veiled() && view.Debrief != nil { // the archive holds what came out, revealed or not
		t = t.Clone()
		t.Apply(game.Event{Fact: game.Veiled{Off: true}})
	}
	for _, s := range t.Seats() {
		if s.Held {
			v := t.ViewFor(s.Seat).Score
			list = append(list, score{s.Party, s.Seat, v, own[s.Seat], v.Seat})
		}
	}
	return list
}

func (x *export) scoresSheet() sheet {
	points := "points, two decimals"
	hundred := "-100.00 to 100.00"
	return sheet{
		file: "scores.csv", about: "How each party and each seat came out, or stands so far (see stage). Compare the same seat or party across tables, never one side with the other.",
		columns: []column{
			tableColumn,
			{"of", "party or seat", "whose score the row is"},
			{"party", "id", "the party"},
			{"seat", "id", "the seat; empty for a party"},
			personColumn, nameColumn, strategyColumn,
			{"stage", "briefing, round, closed, reading, waiting or over", "what the table was doing; a score is final where it is over"},
			{"ending", "id", "the ending that the table reached"},
			{"marked", "0 or 1", "the instructor awarded trust by hand: leave the row out of comparisons"},
			{"utility", points, "worth received and concerns met, of the party"},
			{"walk_away", points, "what the party has without any deal"},
			{"ideal", points, "the most the party could reach while no other falls below its walk-away; fixed when the talks start, 0.00 before"},
			{"deal", hundred, "100 * (utility - walk_away) / (ideal - walk_away)"},
			{"trust", hundred, "what the others place in the party"},
			{"total", hundred, "deal and trust as the scenario weighs them, of the party"},
			{"concerns", "0.00 to 100.00", "how far the concerns of the seat's own role were met; empty without any, and before the end"},
			{"score", hundred, "of a party its total; of a seat 60 % its party's total and 40 % its own concerns, where the role has any"},
		},
		rows: func(_ context.Context, put row) error {
			for _, t := range x.tables {
				for _, s := range t.scores {
					of, concerns := "party", any(nil)
					if s.seat != "" {
						of = "seat"
					}
					if s.concerns != nil {
						concerns = *s.concerns
					}
					person, name := x.who(t.players[s.seat].Player)
					by := t.coached.by(x.scenario, s.seat, t.players[s.seat])
					err := put(t.number, of, s.party, s.seat, person, name, by, t.now.Stage, t.now.Ending, t.marked,
						s.view.Utility, s.view.WalkAway, s.view.Ideal, s.view.Deal, s.view.Trust, s.view.Total, concerns, s.points)
					if err != nil {
						return err
					}
				}
			}
			return nil
		},
	}
}
