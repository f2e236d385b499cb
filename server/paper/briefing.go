package paper

import (
	"slices"

	"parley/game/scenario"
)

// briefing is the sheet of one role.
type briefing struct {
	Name     string
	Head     bool
	Optional bool
	Public   scenario.Markdown
	Secret   scenario.Markdown
	Can      string
	Walks    bool      // may walk out, as head
	Leads    []string  // proposals that the role may put forward by name, beside those of its whole party
	Concerns []concern // the role's own
	Known    []known   // of the others
}

// concern is a concern on the sheet of those who hold it.
type concern struct {
	Title  string
	Text   scenario.Markdown
	Weight scenario.Points
	Hidden bool
	Opens  []string // phases in which it may be voiced; none: all
	Helped []help
}

// help is something that meets a concern, and how far.
type help struct {
	What  string
	Share scenario.Share
}

// known is a concern that others are known to have.
type known struct {
	Of    string
	Title string
	Text  scenario.Markdown
}

func newBriefing(s *scenario.Scenario, l *scenario.Length, r *scenario.Role) briefing {
	b := briefing{
		Name: r.Name, Head: r.Head, Optional: r.Optional, Public: r.Brief, Secret: r.Private, Can: r.Can,
		Walks: r.Head && opensTo(s, l, scenario.VerbWalkOut, r), Concerns: concernsOf(s, l, scenario.Name(r.ID)),
	}
	for i := range s.Proposals {
		p := &s.Proposals[i]
		if l.InPlay(p.Opens) && slices.Contains(p.By, scenario.Name(r.ID)) {
			b.Leads = append(b.Leads, p.Title)
		}
	}
	for i := range s.Concerns {
		c := &s.Concerns[i]
		if !c.Hidden && c.Of != scenario.Name(r.Party) && c.Of != scenario.Name(r.ID) && l.InPlay(c.Opens) {
			b.Known = append(b.Known, known{namesOf(s, []scenario.Name{c.Of})[0], c.Title, c.Text})
		}
	}
	return b
}

// concernsOf returns the concerns of a party or a role that come up, each with what helps it.
func concernsOf(s *scenario.Scenario, l *scenario.Length, of scenario.Name) []concern {
	var list []concern
	for i := range s.Concerns {
		c := &s.Concerns[i]
		if c.Of != of || !l.InPlay(c.Opens) {
			continue
		}
		own := concern{Title: c.Title, Text: c.Text, Weight: c.Weight, Hidden: c.Hidden, Helped: helps(s, l, c.ID)}
		if len(c.Opens) > 0 {
			for _, id := range l.Phases {
				if slices.Contains(c.Opens, id) {
					own.Opens = append(own.Opens, s.Phase(id).Title)
				}
			}
		}
		list = append(list, own)
	}
	return list
}

// helps lists what meets a concern, in the order of the file.
func helps(s *scenario.Scenario, l *scenario.Length, c scenario.ConcernID) []help {
	var list []help
	add := func(what string, share scenario.Share) {
		if share != 0 {
			list = append(list, help{what, share})
		}
	}
	for i := range s.Proposals {
		p := &s.Proposals[i]
		if !l.InPlay(p.Opens) {
			continue
		}
		add(p.Title, p.Meets[c])
		for _, term := range p.Terms {
			for _, level := range term.Levels {
				add(p.Title+": "+level.Title, level.Meets[c])
			}
		}
	}
	for i := range s.Gestures {
		if g := &s.Gestures[i]; l.InPlay(g.Opens) {
			add(g.Title, g.Meets[c])
		}
	}
	return list
}
