package main

import (
	"context"

	"parley/game/bot"
	"parley/game/rehearse"
	"parley/game/scenario"
	"parley/server/rehearsal"
)

// batch is how many plays are played before it is asked whether that was enough.
const batch = 25

// unwitnessed lets bots play s, which is in the file so called, in each of its lengths until every ending came or each
// length was played so many times, and returns what there is to say of those that did not. done is told how far it is. The
// same file gets the same answer on any machine.
func unwitnessed(ctx context.Context, s *scenario.Scenario, file string, plays int, done func(plays, all int)) (scenario.Diagnostics, error) {
	seen := map[scenario.EndingID]bool{}
	var missing scenario.Diagnostics
	for played, n := 0, 0; played < plays && (n == 0 || len(missing) > 0); n++ {
		more := min(batch, plays-played)
		for i := range s.Lengths {
			before := played*len(s.Lengths) + i*more
			out, err := rehearsal.Run(ctx, rehearsal.Order{
				Plan: company(s, s.Lengths[i].ID, n), Plays: more, Done: func(now, _ int) { done(before+now, plays*len(s.Lengths)) },
			})
			if err != nil {
				return nil, err
			}
			for _, e := range out.Report.Endings {
				seen[e.Ending] = seen[e.Ending] || e.Plays > 0
			}
		}
		played += more
		missing = s.Unwitnessed(file, played, func(id scenario.EndingID) bool { return seen[id] })
	}
	return missing, nil
}

// company returns who plays batch n: the heads of the parties; all roles, as an ending may need somebody who is no
// head; or the heads, of whom one walks out, which others do once in a long while.
func company(s *scenario.Scenario, length scenario.LengthID, n int) *rehearse.Plan {
	p := &rehearse.Plan{Scenario: s, Length: length, Seed: uint64(n + 1), All: n%3 == 1}
	if n%3 == 2 {
		party := s.Parties[n/3%len(s.Parties)].ID
		for _, r := range s.RolesOf(party) {
			if r.Head {
				p.Cast = map[scenario.RoleID]scenario.Strategy{r.ID: bot.WalkOutFirst}
			}
		}
	}
	return p
}
