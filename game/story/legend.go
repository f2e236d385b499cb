package story

import (
	"fmt"
	"regexp"
	"strings"

	"parley/game/scenario"
)

// legend says what the names in a story stand for: those that come up in it, in the order of the file.
func legend(s *scenario.Scenario, body string) []string {
	l := &glossary{said: map[string]bool{}}
	for _, name := range nameOf.FindAllString(body, -1) {
		l.said[name] = true
	}
	for i := range s.Parties {
		l.add(string(s.Parties[i].ID), s.Parties[i].Name)
	}
	for i := range s.Roles {
		r := &s.Roles[i]
		l.add(string(r.ID), fmt.Sprintf("%s (%s)", r.Name, r.Party))
	}
	for i := range s.Phases {
		l.add(string(s.Phases[i].ID), s.Phases[i].Title)
	}
	for i := range s.Concerns {
		c := &s.Concerns[i]
		l.add(string(c.ID), fmt.Sprintf("concern of %s: %s", c.Of, c.Title))
	}
	for i := range s.Proposals {
		p := &s.Proposals[i]
		l.add(string(p.ID), "proposal: "+p.Title+l.levels(p, body))
	}
	for i := range s.Gestures {
		l.add(string(s.Gestures[i].ID), "gesture: "+s.Gestures[i].Title)
	}
	for i := range s.Injects {
		l.add(string(s.Injects[i].ID), "news: "+s.Injects[i].Title)
	}
	for i := range s.Endings {
		l.add(string(s.Endings[i].ID), "ending: "+s.Endings[i].Title)
	}
	if len(l.lines) == 0 {
		return nil
	}
	return append([]string{"", "What the names stand for:"}, l.lines...)
}

// nameOf finds what may be a name of the file.
var nameOf = regexp.MustCompile(`[a-z0-9]+(?:-[a-z0-9]+)*`)

// glossary gathers what names stand for.
type glossary struct {
	said  map[string]bool
	lines []string
}

func (l *glossary) add(name, stands string) {
	if l.said[name] {
		l.lines = append(l.lines, fmt.Sprintf("  %s: %s", name, stands))
	}
}

// levels says what the levels of a proposal stand for that come up.
func (l *glossary) levels(p *scenario.Proposal, body string) string {
	var list []string
	for i := range p.Terms {
		t := &p.Terms[i]
		for k := range t.Levels {
			if named := fmt.Sprintf("%s %s", t.ID, t.Levels[k].ID); strings.Contains(body, named) {
				list = append(list, fmt.Sprintf("%s: %s", named, t.Levels[k].Title))
			}
		}
	}
	if list == nil {
		return ""
	}
	return " (" + strings.Join(list, "; ") + ")"
}
