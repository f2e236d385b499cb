package scenario

import (
	"fmt"
	"slices"
	"strings"
)

// buildIndex fills the index of s from its lists.
func buildIndex(s *Scenario) {
	s.index = index{
		parties:   indexBy(s.Parties, func(p *Party) PartyID { return p.ID }),
		roles:     indexBy(s.Roles, func(r *Role) RoleID { return r.ID }),
		concerns:  indexBy(s.Concerns, func(c *Concern) ConcernID { return c.ID }),
		proposals: indexBy(s.Proposals, func(p *Proposal) ProposalID { return p.ID }),
		gestures:  indexBy(s.Gestures, func(g *Gesture) GestureID { return g.ID }),
		injects:   indexBy(s.Injects, func(i *Inject) InjectID { return i.ID }),
		lengths:   indexBy(s.Lengths, func(l *Length) LengthID { return l.ID }),
		phases:    indexBy(s.Phases, func(p *Phase) PhaseID { return p.ID }),
		endings:   indexBy(s.Endings, func(e *Ending) EndingID { return e.ID }),
	}
}

func indexBy[K comparable, T any](list []T, key func(*T) K) map[K]int {
	m := make(map[K]int, len(list))
	for i := range list {
		m[key(&list[i])] = i
	}
	return m
}

// resolve reports every reference to what the file does not name.
func resolve(s *Scenario, r *report, references []reference) {
	named := map[string][]string{
		"party":    namesOf(s.Parties, func(p *Party) PartyID { return p.ID }),
		"role":     namesOf(s.Roles, func(r *Role) RoleID { return r.ID }),
		"source":   namesOf(s.Sources, func(s *Source) SourceID { return s.ID }),
		"concern":  namesOf(s.Concerns, func(c *Concern) ConcernID { return c.ID }),
		"proposal": namesOf(s.Proposals, func(p *Proposal) ProposalID { return p.ID }),
		"gesture":  namesOf(s.Gestures, func(g *Gesture) GestureID { return g.ID }),
		"inject":   namesOf(s.Injects, func(i *Inject) InjectID { return i.ID }),
		"length":   namesOf(s.Lengths, func(l *Length) LengthID { return l.ID }),
		"phase":    namesOf(s.Phases, func(p *Phase) PhaseID { return p.ID }),
		"ending":   namesOf(s.Endings, func(e *Ending) EndingID { return e.ID }),
	}
	for _, ref := range references {
		var known []string
		for _, kind := range ref.kinds {
			known = append(known, named[kind]...)
		}
		if slices.Contains(known, ref.name) {
			continue
		}
		code := CodeUnknownName
		if ref.kinds[0] == "source" {
			code = CodeUnknownSource
		}
		_, remedy := suggest(ref.name, known)
		r.add(code, ref.at, ref.path, fmt.Sprintf("no %s is called %q", strings.Join(ref.kinds, " or "), short(ref.name)), remedy)
	}
}

func namesOf[K ~string, T any](list []T, key func(*T) K) []string {
	names := make([]string, len(list))
	for i := range list {
		names[i] = string(key(&list[i]))
	}
	return names
}
