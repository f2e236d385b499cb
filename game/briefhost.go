package game

import "parley/game/scenario"

// InstructorBrief is what an instructor may look up while tables play: what ids stand for, and the news
// that may be released. It is a Brief of no seat; of worths and costs it says nothing.
type InstructorBrief struct {
	Brief
	Injects []InjectBrief `json:"injects"`
}

// InjectBrief is a piece of news that the scenario holds ready.
type InjectBrief struct {
	Inject scenario.InjectID `json:"inject"`
	Title  string            `json:"title"`
	Text   scenario.Markdown `json:"text"`
	Cites  []string          `json:"cites,omitempty"`
}

// InstructorBriefOf returns what the instructor of a class may look up that plays s in length l.
func InstructorBriefOf(s *scenario.Scenario, l *scenario.Length) *InstructorBrief {
	b := &InstructorBrief{Injects: []InjectBrief{}, Brief: publicBrief(s, l)}
	b.Seat = Instructor
	for i := range s.Injects {
		n := &s.Injects[i]
		b.Injects = append(b.Injects, InjectBrief{Inject: n.ID, Title: n.Title, Text: n.Text, Cites: citations(n.Cites)})
	}
	return b
}

// publicBrief is what everybody may read: of no seat, with neither private texts nor worths nor costs.
func publicBrief(s *scenario.Scenario, l *scenario.Length) Brief {
	b := Brief{
		Scenario: s.ID, Title: s.Title, Language: s.Language, Summary: s.Summary, Public: s.Brief,
		Parties: PartyBriefs(s), Roles: RoleBriefs(s), Phases: PhaseBriefs(s, l),
		Weights: Weights{Deal: s.Score.Deal, Trust: s.Score.Trust}, Length: lengthBrief(l), Sources: sourceBriefs(s),
		Proposals: []ProposalBrief{}, Gestures: []GestureBrief{},
	}
	for i := range s.Proposals {
		if p := &s.Proposals[i]; l.InPlay(p.Opens) {
			b.Proposals = append(b.Proposals, namedProposal(s, p))
		}
	}
	for i := range s.Gestures {
		if g := &s.Gestures[i]; l.InPlay(g.Opens) {
			b.Gestures = append(b.Gestures, namedGesture(g))
		}
	}
	return b
}

func lengthBrief(l *scenario.Length) LengthBrief {
	return LengthBrief{Length: l.ID, Title: l.Title, Minutes: l.Minutes, Briefing: l.Briefing, Debrief: l.Debrief}
}

func sourceBriefs(s *scenario.Scenario) []SourceBrief {
	list := []SourceBrief{}
	for _, src := range s.Sources {
		list = append(list, SourceBrief{
			Source: src.ID, Title: src.Title, Author: src.Author, Publisher: src.Publisher, Date: src.Date, URL: src.URL,
		})
	}
	return list
}

// namedProposal returns what p is, without what it is worth to anybody.
func namedProposal(s *scenario.Scenario, p *scenario.Proposal) ProposalBrief {
	b := ProposalBrief{
		Proposal: p.ID, Title: p.Title, Text: p.Text, By: p.By, Binds: s.BoundBy(p), Opens: p.Opens, Verify: p.Verify,
		Requires: p.Requires, Excludes: p.Excludes, Cites: citations(p.Cites),
	}
	for i := range p.Terms {
		term := TermBrief{Term: p.Terms[i].ID, Title: p.Terms[i].Title}
		for _, l := range p.Terms[i].Levels {
			term.Levels = append(term.Levels, LevelBrief{Level: l.ID, Title: l.Title})
		}
		b.Terms = append(b.Terms, term)
	}
	return b
}

// namedGesture returns what g is, without its price to anybody.
func namedGesture(g *scenario.Gesture) GestureBrief {
	return GestureBrief{Gesture: g.ID, Title: g.Title, Text: g.Text, By: g.By, To: g.To, Trust: g.Trust, Cites: citations(g.Cites)}
}
