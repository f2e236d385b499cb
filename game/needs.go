package game

import (
	"fmt"
	"slices"

	"parley/game/scenario"
)

// missing says in sentences what g needs and the table, with the agreements of pkg, lacks. As seen by a
// party, trust between two others is named and not judged, for it is not that party's to see; "" sees all.
func (t *Table) missing(g *scenario.Guard, pkg []Choice, as scenario.PartyID) []string {
	if g == nil {
		return nil
	}
	var lacks []string
	for i := range g.All {
		lacks = append(lacks, t.missing(&g.All[i], pkg, as)...)
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
	lacks = append(lacks, t.missingTrust(g, as)...)
	for _, id := range g.Voiced {
		if c, i := t.concernInPlay(id); c != nil && !t.concerns[i].voiced {
			lacks = append(lacks, t.missingConcern(c, i, as))
		}
	}
	if g.Agreed != nil {
		for _, id := range g.Agreed.Of {
			if t.deal(id) == nil && !slices.ContainsFunc(pkg, func(c Choice) bool { return c.Proposal == id }) {
				lacks = append(lacks, fmt.Sprintf("needs agreement on %s", t.titleOf(id)))
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
	party := t.scenario.PartyOf(c.Of)
	if t.known(i) || c.Of == scenario.Name(as) {
		return fmt.Sprintf("needs the concern “%s” to be voiced", c.Title)
	}
	return fmt.Sprintf("needs something that %s has not said yet", t.nameOf(party))
}

func (t *Table) missingTrust(g *scenario.Guard, as scenario.PartyID) []string {
	var lacks []string
	for p := range t.parties {
		for q := range t.parties {
			d := scenario.Direction{Truster: t.partyID(p), Trusted: t.partyID(q)}
			b, ok := g.Trust[d]
			if !ok {
				continue
			}
			want := ""
			switch {
			case b.AtLeast != nil && b.Below != nil:
				want = fmt.Sprintf("between %s and %s", *b.AtLeast, *b.Below)
			case b.AtLeast != nil:
				want = fmt.Sprintf("of at least %s", *b.AtLeast)
			case b.Below != nil:
				want = fmt.Sprintf("below %s", *b.Below)
			}
			subject := fmt.Sprintf("needs trust of %s in %s %s", t.nameOf(d.Truster), t.nameOf(d.Trusted), want)
			switch now := t.trustIn(d.Truster, d.Trusted); {
			case as != "" && as != d.Truster && as != d.Trusted:
				lacks = append(lacks, subject)
			case !b.Hold(now):
				lacks = append(lacks, fmt.Sprintf("%s (now %s)", subject, now))
			}
		}
	}
	return lacks
}
