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
	for p := range t.parties {
		for q := range t.parties {
			d := scenario.Direction{Truster: t.partyID(p), Trusted: t.partyID(q)}
			b, ok := g.Trust[d]
			if !ok {
				continue
			}
			now := t.trustIn(d.Truster, d.Trusted)
			others := as != "" && as != d.Truster && as != d.Trusted
			if !others && b.Hold(now) {
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
			subject := "needs trust of " + t.nameOf(d.Truster) + " in " + t.nameOf(d.Trusted) + " " + want
			if !others {
				subject += " (now " + now.String() + ")"
			}
			lacks = append(lacks, subject)
		}
	}
	return lacks
}
