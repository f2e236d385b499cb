package paper

import (
	"slices"

	"parley/game/scenario"
)

// side is what one party gets: nothing in it rests on what another party keeps to itself.
type side struct {
	Language string // of the scenario's texts
	Name     string
	Mark     string
	Secret   scenario.Markdown
	WalkAway scenario.Points
	Decides  scenario.Decides
	Speaks   scenario.Speaks
	Sheets   []briefing
	Concerns []concern // the party's own
	Cards    []card
	Gestures []gesture
	Suffered []gesture // gestures of others that touch this party's points
	Slips    []slip
}

// slip is a commitment slip, one for each reckoning.
type slip struct {
	Number    int
	Proposals []string // none: lines to fill in
}

// mostOnSlip is how many proposals a slip may name by itself.
const mostOnSlip = 6

func newSide(s *scenario.Scenario, l *scenario.Length, p *scenario.Party) side {
	d := side{
		Language: s.Language, Name: p.Name, Mark: p.Mark, Secret: p.Private, WalkAway: p.WalkAway, Decides: p.Decides, Speaks: p.Speaks,
		Concerns: concernsOf(s, l, scenario.Name(p.ID)),
	}
	for _, r := range s.RolesOf(p.ID) {
		d.Sheets = append(d.Sheets, newBriefing(s, l, r))
	}
	var bound []string
	for i := range s.Proposals {
		if item := &s.Proposals[i]; l.InPlay(item.Opens) {
			d.Cards = append(d.Cards, newCard(s, item, p.ID))
			if slices.Contains(s.BoundBy(item), p.ID) {
				bound = append(bound, item.Title)
			}
		}
	}
	for i := range s.Gestures {
		g := &s.Gestures[i]
		switch {
		case !l.InPlay(g.Opens):
		case slices.Contains(g.By, p.ID):
			d.Gestures = append(d.Gestures, newGesture(s, g, p.ID))
		case g.Worth[p.ID] != 0 && slices.Contains(g.To, p.ID):
			d.Suffered = append(d.Suffered, newGesture(s, g, p.ID))
		}
	}
	if len(bound) > mostOnSlip {
		bound = nil
	}
	for n := range reckonings(s, l) {
		d.Slips = append(d.Slips, slip{n + 1, bound})
	}
	return d
}

// gesture is a gesture with what it means to one party.
type gesture struct {
	Title string
	Text  scenario.Markdown
	By    []string
	To    []string
	Trust scenario.Points
	Worth scenario.Points
}

func newGesture(s *scenario.Scenario, g *scenario.Gesture, own scenario.PartyID) gesture {
	others := slices.DeleteFunc(slices.Clone(g.To), func(p scenario.PartyID) bool { return p == own })
	return gesture{Title: g.Title, Text: g.Text, By: namesOf(s, g.By), To: namesOf(s, others), Trust: g.Trust, Worth: g.Worth[own]}
}
