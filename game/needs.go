package game

import (
	"fmt"
	"slices"

	"parley/game/scenario"
)

// missing says in sentences what g needs and the table, with the agreements of pkg, lacks. As seen by a
// party, trust between two others is named and not judged, for it is not that party's to see; "" sees all.
func (t *Table) missing(g *scenario.Guard, pkg []Choice, as scenario.PartyID) []string {
	return t.addMissing(nil, g, pkg, as)
}

// addMissing adds to lacks what is missing.
func (t *Table) addMissing(lacks []string, g *scenario.Guard, pkg []Choice, as scenario.PartyID) []string {
	if g == nil {
		return lacks
	}
	for i := range g.All {
		lacks = t.addMissing(lacks, &g.All[i], pkg, as)
	}
	if len(g.Any) > 0 {
		var each []string
		for i := range g.Any {
			m := t.missing(&g.Any[i], pkg, as)
			if len(m) == 0 {
				each = nil
				break
			}
			each = append(each, m[0])
		}
		if len(each) > 0 {
			lacks = append(lacks, "one of: "+list(each, "or"))
		}
	}
	lacks = t.addMissingTrust(lacks, g, as)
	for _, id := range g.Voiced {
		if c, i := t.concernInPlay(id); c != nil && !t.concerns[i].voiced {
			lacks = append(lacks, t.missingConcern(c, i, as))
		}
	}
	if g.Agreed != nil {
		for _, id := range g.Agreed.Of {
			if t.deal(id) == nil && !slices.ContainsFunc(pkg, func(c Choice) bool { return c.Proposal == id }) {
				lacks = append(lacks, "needs agreement on "+t.titleOf(id))
			}
		}
		if n := len(t.deals); n < g.Agreed.AtLeast {
			lacks = append(lacks, fmt.Sprintf("needs %d agreements (now %d)", g.Agreed.AtLeast, n))
		}
	}
	return lacks
}

// missingConcern names a concern that has not been voiced, unless that would betray it.
func (t *Table) missingConcern(c *scenario.Concern, i int, as scenario.PartyID) string {
	party := t.sheet.partyOf[i]
	if t.known(i) || c.Of == scenario.Name(as) {
		return "needs the concern “" + c.Title + "” to be voiced"
	}
	return "needs something that " + t.nameOf(party) + " has not said yet"
}

func (t *Table) addMissingTrust(lacks []string, g *scenario.Guard, as scenario.PartyID) []string {
	if len(g.Trust) == 0 {
		return lacks
	}
	needs, known := t.sheet.trust[g]
	if !known {
		needs = trustNeeds(t.scenario, g)
	}
	for _, n := range needs {
		now := t.trustIn(n.Truster, n.Trusted)
		switch others := as != "" && as != n.Truster && as != n.Trusted; {
		case others:
			lacks = append(lacks, n.sentence)
		case !n.bound.Hold(now):
			lacks = append(lacks, n.sentence+" (now "+now.String()+")")
		}
	}
	return lacks
}

// trustNeed is what a guard asks of one direction of trust.
type trustNeed struct {
	scenario.Direction
	bound    scenario.Bounds
	sentence string // without how much there is now
}

// trustNeeds returns what g itself asks of trust, in the order of the file's parties.
func trustNeeds(s *scenario.Scenario, g *scenario.Guard) []trustNeed {
	var list []trustNeed
	for p := range s.Parties {
		for q := range s.Parties {
			d := scenario.Direction{Truster: s.Parties[p].ID, Trusted: s.Parties[q].ID}
			b, ok := g.Trust[d]
			if !ok {
				continue
			}
			want := ""
			switch {
			case b.AtLeast != nil && b.Below != nil:
				want = "between " + b.AtLeast.String() + " and " + b.Below.String()
			case b.AtLeast != nil:
				want = "of at least " + b.AtLeast.String()
			case b.Below != nil:
				want = "below " + b.Below.String()
			}
			list = append(list, trustNeed{d, b, "needs trust of " + s.Parties[p].Name + " in " + s.Parties[q].Name + " " + want})
		}
	}
	return list
}
