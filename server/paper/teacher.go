package paper

import (
	"slices"

	"parley/game/outcome"
	"parley/game/scenario"
)

// teacher is what the person who runs the class needs.
type teacher struct {
	Plan    plan
	Seats   []seat
	Copies  []copies
	News    []news
	Endings []ending
	Marks   []marks
	Items   []item
	Acts    []act
	Fears   []fear
}

// seat is a role with what becomes of it where nobody plays it.
type seat struct {
	Party, Name    string
	Head, Optional bool
	Absent         string
}

// copies is how often to print a part of the pack.
type copies struct{ What, Many string }

// news is a card for the teacher to read out.
type news struct {
	Title    string
	Text     scenario.Markdown
	When     string // none: when the teacher likes
	Trust    []weight
	WalkAway []part
}

// part is what something means to a party.
type part struct {
	Party  string
	Points scenario.Points
}

// ending is an outcome of the play.
type ending struct {
	Title    string
	When     string // none: the default
	Epilogue scenario.Markdown
}

// marks is what a party's points are measured against.
type marks struct {
	Party           string
	WalkAway, Ideal scenario.Points
}

// item is a proposal, or a level of one, with what it means to every party.
type item struct {
	Title string
	Level bool
	Parts []worth
}

type worth struct{ Worth, Cost scenario.Points }

// act is a gesture with what it means to every party.
type act struct {
	Title    string
	Trust    scenario.Points
	Parts    []scenario.Points
	WalkAway []part
}

// fear is a concern with what meets it.
type fear struct {
	Of     string
	Title  string
	Weight scenario.Points
	Hidden bool
	Helped []help
}

func newTeacher(s *scenario.Scenario, l *scenario.Length) teacher {
	t := teacher{Plan: newPlan(s, l), Marks: marksOf(s, l), Copies: copiesOf(s)}
	for _, r := range s.Roles {
		t.Seats = append(t.Seats, seat{s.Party(r.Party).Name, r.Name, r.Head, r.Optional, must("absent." + string(r.Absent))})
	}
	see := eyes{Scenario: s}
	for _, n := range s.Injects {
		due := see.condition(n.When)
		if never(l, n.When) {
			due = ""
		}
		t.News = append(t.News, news{n.Title, n.Text, due, weightsOf(s, n.Trust), partsOf(s, n.WalkAway)})
	}
	for _, e := range s.Endings {
		t.Endings = append(t.Endings, ending{e.Title, see.condition(e.When), e.Epilogue})
	}
	for i := range s.Proposals {
		if l.InPlay(s.Proposals[i].Opens) {
			t.Items = append(t.Items, itemsOf(s, &s.Proposals[i])...)
		}
	}
	for _, g := range s.Gestures {
		if l.InPlay(g.Opens) {
			a := act{Title: g.Title, Trust: g.Trust, WalkAway: partsOf(s, g.WalkAway)}
			for _, p := range s.Parties {
				a.Parts = append(a.Parts, g.Worth[p.ID])
			}
			t.Acts = append(t.Acts, a)
		}
	}
	for _, c := range s.Concerns {
		if l.InPlay(c.Opens) {
			t.Fears = append(t.Fears, fear{namesOf(s, []scenario.Name{c.Of})[0], c.Title, c.Weight, c.Hidden, helps(s, l, c.ID)})
		}
	}
	return t
}

// never tells whether g waits for a phase that l does not play.
func never(l *scenario.Length, g *scenario.Guard) bool {
	return g != nil && (!l.InPlay(g.Phase) || slices.ContainsFunc(g.All, func(part scenario.Guard) bool { return never(l, &part) }))
}

// itemsOf returns a proposal and its levels.
func itemsOf(s *scenario.Scenario, p *scenario.Proposal) []item {
	parts := func(w, c scenario.PerParty) []worth {
		var list []worth
		for _, party := range s.Parties {
			list = append(list, worth{w[party.ID], c[party.ID]})
		}
		return list
	}
	list := []item{{Title: p.Title, Parts: parts(p.Worth, p.Cost)}}
	for _, t := range p.Terms {
		for _, l := range t.Levels {
			list = append(list, item{l.Title, true, parts(l.Worth, l.Cost)})
		}
	}
	return list
}

// partsOf lists points in the order of the file's parties.
func partsOf(s *scenario.Scenario, points scenario.PerParty) []part {
	var list []part
	for _, p := range s.Parties {
		if n := points[p.ID]; n != 0 {
			list = append(list, part{p.Name, n})
		}
	}
	return list
}

// marksOf returns each party's walk-away and ideal, as the rules fix them when the talks start. Parse has
// checked that there is an ideal above each walk-away.
func marksOf(s *scenario.Scenario, l *scenario.Length) []marks {
	best, err := outcome.Ideals(s.Bargain(l).Problem)
	var list []marks
	for i, p := range s.Parties {
		m := marks{p.Name, p.WalkAway, p.WalkAway}
		if err == nil && best[i].Found {
			m.Ideal = scenario.Points(best[i].Utility[i])
		}
		list = append(list, m)
	}
	return list
}

// copiesOf lists what to print how often.
func copiesOf(s *scenario.Scenario) []copies {
	list := []copies{{must("part.teacher"), must("copies.teacher")}}
	for _, p := range s.Parties {
		list = append(list,
			copies{must("part.briefings", p.Name), must("copies.briefing")},
			copies{must("part.cards", p.Name), must("copies.table")},
		)
	}
	return append(list,
		copies{must("part.score"), must("copies.table")},
		copies{must("part.statement"), must("copies.table")},
		copies{must("part.observer"), must("copies.observer")},
		copies{must("part.person"), must("copies.person")},
	)
}
