package scenario

import (
	"fmt"
	"slices"
	"strings"
)

// Graph returns the phases and endings of s as a Mermaid state diagram. Where a length goes straight from one
// phase to another that others do not, the arrow names it.
func Graph(s *Scenario) string {
	var b strings.Builder
	b.WriteString("stateDiagram-v2\n")
	for _, p := range s.Phases {
		fmt.Fprintf(&b, "    state \"%s\" as %s\n", label(p.Title), state(Name(p.ID)))
	}
	for _, e := range s.Endings {
		fmt.Fprintf(&b, "    state \"%s\" as %s\n", label(e.Title), state(Name(e.ID)))
	}
	for _, a := range s.arrows() {
		fmt.Fprintf(&b, "    %s --> %s", a.from, a.to)
		if text := a.text(len(s.Lengths)); text != "" {
			fmt.Fprintf(&b, " : %s", text)
		}
		b.WriteByte('\n')
	}
	for _, e := range s.Endings {
		fmt.Fprintf(&b, "    %s --> [*]\n", state(Name(e.ID)))
	}
	return b.String()
}

// arrow is one line of the graph, with the lengths in which it holds.
type arrow struct {
	from, to string
	guard    string
	lengths  []string
}

// text returns what stands beside the arrow: its guard, and its lengths if they are not all there are.
func (a arrow) text(all int) string {
	var parts []string
	if a.guard != "" {
		parts = append(parts, a.guard)
	}
	if len(a.lengths) < all {
		parts = append(parts, "in "+strings.Join(a.lengths, ", "))
	}
	return strings.Join(parts, ", ")
}

// arrows returns all lines between phases and endings, those of the same kind in all lengths together.
func (s *Scenario) arrows() []arrow {
	var arrows []arrow
	add := func(from, to, guard string, l *Length) {
		i := slices.IndexFunc(arrows, func(a arrow) bool { return a.from == from && a.to == to && a.guard == guard })
		if i < 0 {
			i = len(arrows)
			arrows = append(arrows, arrow{from: from, to: to, guard: guard})
		}
		arrows[i].lengths = append(arrows[i].lengths, string(l.ID))
	}
	for i := range s.Lengths {
		l := &s.Lengths[i]
		add("[*]", state(Name(l.Phases[0])), "", l)
		for _, id := range l.Phases {
			for _, way := range s.WaysOut(l, s.Phase(id)) {
				if way.To != Over {
					add(state(Name(id)), state(way.To), way.When.String(), l)
					continue
				}
				for _, e := range s.Endings {
					add(state(Name(id)), state(Name(e.ID)), e.When.String(), l)
				}
			}
		}
	}
	return arrows
}

// state returns how Mermaid may name a state: without hyphens, and apart from its own words such as `end`.
func state(name Name) string { return "s_" + strings.ReplaceAll(string(name), "-", "_") }

// label takes out of a text what would end a Mermaid label.
func label(text string) string {
	return strings.NewReplacer(`"`, "'", ":", "꞉", ";", ",", "#", "", "\n", " ").Replace(text)
}
