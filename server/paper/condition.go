package paper

import (
	"maps"
	"slices"
	"strings"

	"parley/game/scenario"
)

// eyes puts conditions into words for one party, or (none) for the teacher, who may know everything.
type eyes struct {
	*scenario.Scenario
	party scenario.PartyID
}

// condition says what must hold; nothing for a condition that always does. What another party keeps to itself
// is not named.
func (e eyes) condition(g *scenario.Guard) string {
	if g == nil {
		return ""
	}
	var parts []string
	for i := range g.All {
		parts = append(parts, e.bracket(&g.All[i]))
	}
	if len(g.Any) > 0 {
		var choice []string
		for i := range g.Any {
			choice = append(choice, e.bracket(&g.Any[i]))
		}
		parts = append(parts, "("+strings.Join(choice, must("when.or"))+")")
	}
	if g.Not != nil {
		parts = append(parts, must("when.not", e.bracket(g.Not)))
	}
	parts = append(parts, e.deals("when.agreed", g.Agreed)...)
	parts = append(parts, e.deals("when.kept", g.Kept)...)
	parts = append(parts, e.deals("when.broken", g.Breached)...)
	for _, p := range e.Parties {
		for _, q := range e.Parties {
			if b, ok := g.Trust[scenario.Direction{Truster: p.ID, Trusted: q.ID}]; ok {
				parts = append(parts, must("when.trust", p.Name, q.Name, bounds(b)))
			}
		}
	}
	for _, id := range slices.Sorted(maps.Keys(g.Met)) {
		parts = append(parts, must("when.met", e.concern(id), percent(g.Met[id])))
	}
	for _, id := range g.Voiced {
		parts = append(parts, must("when.voiced", e.concern(id)))
	}
	if g.Round != nil {
		parts = append(parts, must("when.round", bounds(*g.Round)))
	}
	if len(g.Phase) > 0 {
		var list []string
		for _, id := range g.Phase {
			list = append(list, quoted(e.Phase(id).Title))
		}
		parts = append(parts, must("when.phase", strings.Join(list, must("when.or"))))
	}
	for _, name := range namesOf(e.Scenario, g.WalkedOut) {
		parts = append(parts, must("when.walked", name))
	}
	for _, id := range g.Injected {
		parts = append(parts, must("when.news", quoted(e.Inject(id).Title)))
	}
	return strings.Join(parts, must("when.and"))
}

// bracket returns a part of a condition that stands among others.
func (e eyes) bracket(g *scenario.Guard) string {
	text := e.condition(g)
	if strings.Contains(text, must("when.and")) {
		return "(" + text + ")"
	}
	return text
}

func (e eyes) deals(key string, d *scenario.Deals) []string {
	switch {
	case d == nil:
		return nil
	case d.AtLeast > 0:
		return []string{must(key+".number", d.AtLeast)}
	}
	var list []string
	for _, title := range titles(e.Scenario, d.Of) {
		list = append(list, must(key, quoted(title)))
	}
	return list
}

// concern names a concern, unless that would betray it.
func (e eyes) concern(id scenario.ConcernID) string {
	c := e.Concern(id)
	if e.party == "" || !c.Hidden || c.Of == scenario.Name(e.party) {
		return quoted(c.Title)
	}
	return must("when.untold", e.Party(e.PartyOf(c.Of)).Name)
}

func bounds(b scenario.Bounds) string {
	var parts []string
	if b.AtLeast != nil {
		parts = append(parts, must("when.least", b.AtLeast.String()))
	}
	if b.Below != nil {
		parts = append(parts, must("when.below", b.Below.String()))
	}
	return strings.Join(parts, must("when.and"))
}

func quoted(title string) string { return "“" + title + "”" }
