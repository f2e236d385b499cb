package class

import (
	"cmp"
	"context"
	"slices"
	"time"

	"parley/game"
	"parley/game/scenario"
	"parley/server/protocol"
)

// fewest is over how many tables trust is shown at least: fewer would show what is a table's own.
const fewest = 3

// wallView returns what everybody in the room may know. It names each thing shown, so that what is added to a
// summary stays off the wall until somebody adds it here.
func (c *Class) wallView(ctx context.Context) protocol.Wall {
	s, here := c.State(), c.links.here()
	v := protocol.Wall{
		Class: string(c.ID), Title: s.Title, Code: string(s.Code), Link: c.home.Link(s.Key), State: s.Life(), Locked: s.Locked, Announced: s.Announced,
		Tables: map[int]protocol.WallTable{}, Trust: map[string]protocol.TrustRange{},
	}
	if s.Set.Names == protocol.NamesRoster {
		v.Code, v.Link = "", "" // they would let nobody in
	}
	for _, p := range s.People {
		if p.In() && !p.Invited() {
			v.People++
			if here[p.ID] > 0 {
				v.Here++
			}
		}
	}
	if sc, err := c.Scenario(ctx); err == nil {
		v.Parties = game.PartyBriefs(sc)
		if l := sc.Length(s.Length); l != nil {
			v.Phases = game.PhaseBriefs(sc, l)
		}
	}
	tables := map[int]protocol.TableSummary{}
	over := true
	for n := range s.Tables {
		t := c.tables.summary(ctx, n+1)
		tables[n+1] = t
		over = over && t.Now.Stage == game.StageOver
	}
	for n, t := range tables {
		v.Tables[n] = wallTable(t, over)
	}
	v.Trust = trustRanges(tables)
	if over && len(tables) > 0 {
		v.Results = c.resultsOf(s, tables)
	}
	if v.Plan = c.plan(tables, time.Now()); v.Plan != nil {
		v.Plan.Cuts = nil // what to cut is the instructor's to think about
	}
	return v
}

// wallTable returns what everybody may know of a table. How it ended is for those who played it, until all have.
func wallTable(t protocol.TableSummary, over bool) protocol.WallTable {
	now := game.Now{
		Stage: t.Now.Stage, Paused: t.Now.Paused, Phase: t.Now.Phase, Aftermath: t.Now.Aftermath,
		Round: t.Now.Round, Rounds: t.Now.Rounds, Suspended: t.Now.Suspended,
	}
	if over {
		now.Ending = t.Now.Ending
	}
	for _, c := range t.Now.Clocks {
		if c.For != game.ForSilence {
			now.Clocks = append(now.Clocks, game.Clock{For: c.For, Left: c.Left, Ends: c.Ends})
		}
	}
	shown := protocol.WallTable{Now: now, Agreed: t.Agreed, Marked: t.Marked}
	if t.Stands {
		shown.Statement = t.Statement
	}
	return shown
}

// trustRanges returns each direction of trust over the tables that play and are not marked.
func trustRanges(tables map[int]protocol.TableSummary) map[string]protocol.TrustRange {
	values := map[string][]scenario.Points{}
	for _, t := range tables {
		if t.Marked || t.Quarantined || t.Now.Stage == game.StageBriefing {
			continue
		}
		for direction, course := range t.Trust {
			values[direction] = append(values[direction], course.Value)
		}
	}
	ranges := map[string]protocol.TrustRange{}
	for direction, list := range values {
		if n := len(list); n >= fewest {
			slices.SortFunc(list, cmp.Compare[scenario.Points])
			ranges[direction] = protocol.TrustRange{Low: list[0], Median: (list[(n-1)/2] + list[n/2]) / 2, High: list[n-1], Tables: n}
		}
	}
	return ranges
}
