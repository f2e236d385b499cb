package main

import (
	"encoding/json"
	"fmt"

	"parley/game/outcome"
	"parley/game/scenario"
)

// bargainReport is what parley outcome prints. Points are as in the file; opposition, win-win level and
// distances are between 0 and 1 for each party. What may be too large for a number of JSON is a string.
type bargainReport struct {
	Scenario   string            `json:"scenario"`
	Length     scenario.LengthID `json:"length"`
	Outcomes   string            `json:"outcomes"`
	Zone       zoneReport        `json:"zone"`
	Exact      bool              `json:"exact"` // otherwise the frontier and all that rests on it are what a search found
	TooLarge   string            `json:"too_large,omitempty"`
	Agenda     []agendaReport    `json:"agenda"`
	Parties    []partyReport     `json:"parties"`
	Opposition json.Number       `json:"opposition"`
	WinWin     json.Number       `json:"win_win"`
	Solutions  []solutionReport  `json:"solutions"`
	Frontier   []pointReport     `json:"frontier"`
	Judgement  *judgementReport  `json:"judgement,omitempty"`

	bargain *scenario.Bargain
}

// zoneReport is the zone of agreement: counted, or estimated from outcomes that were drawn.
type zoneReport struct {
	Exact    bool        `json:"exact"`
	Outcomes string      `json:"outcomes,omitempty"`
	Share    json.Number `json:"share"`
	Margin   json.Number `json:"margin,omitempty"` // 19 times in 20
	Drawn    int         `json:"drawn,omitempty"`
}

type agendaReport struct {
	Proposal scenario.ProposalID `json:"proposal"`
	Title    string              `json:"title"`
}

type partyReport struct {
	Party    scenario.PartyID `json:"party"`
	Name     string           `json:"name"`
	WalkAway json.Number      `json:"walk_away"`
	Worst    json.Number      `json:"worst"`
	Best     json.Number      `json:"best"`
	Ideal    *pointReport     `json:"ideal"` // null if every outcome leaves some other party below its walk-away
}

type solutionReport struct {
	Name     string        `json:"name"`
	Points   []pointReport `json:"points"`
	Distance json.Number   `json:"distance,omitempty"` // from the outcome that was asked about
}

// pointReport is an outcome: what is agreed, and what each party has.
type pointReport struct {
	Utility []utilityReport `json:"utility"`
	Package []agreedReport  `json:"package"`
}

type utilityReport struct {
	Party  scenario.PartyID `json:"party"`
	Points json.Number      `json:"points"`
}

type agreedReport struct {
	Proposal scenario.ProposalID `json:"proposal"`
	Title    string              `json:"title"`
	Levels   []levelReport       `json:"levels,omitempty"`
}

type levelReport struct {
	Term  scenario.TermID  `json:"term"`
	Level scenario.LevelID `json:"level"`
	Title string           `json:"title"`
}

// judgementReport is what can be said of one outcome.
type judgementReport struct {
	Outcome     pointReport     `json:"outcome"`
	Dominated   bool            `json:"dominated"`
	DominatedBy string          `json:"dominated_by,omitempty"` // how many outcomes, if they could be counted
	Left        []utilityReport `json:"left"`
	Better      *pointReport    `json:"better,omitempty"`
	Swaps       []swapReport    `json:"swaps"`
}

type swapReport struct {
	Proposal scenario.ProposalID `json:"proposal"`
	To       *agreedReport       `json:"to"` // null if it is not agreed any more
	Gains    []utilityReport     `json:"gains"`
	ForAll   bool                `json:"for_all"`
}

func newBargainReport(s *scenario.Scenario, l *scenario.Length, b *scenario.Bargain, a *outcome.Analysis) *bargainReport {
	r := &bargainReport{
		Scenario: s.ID, Length: l.ID, Outcomes: a.Outcomes.String(), Exact: a.TooLarge == nil,
		Zone:       zoneReport{Exact: a.Zone.Exact(), Share: decimal(a.Zone.Millionths(), 6)},
		Opposition: decimal(a.Opposition, 3), WinWin: decimal(a.WinWin, 3),
		bargain: b,
	}
	if a.TooLarge != nil {
		r.TooLarge = a.TooLarge.Error()
	}
	if r.Zone.Exact {
		r.Zone.Outcomes = a.Zone.Outcomes.String()
	} else {
		r.Zone.Margin, r.Zone.Drawn = decimal(a.Zone.Margin(), 6), a.Zone.Drawn
	}
	for _, p := range b.Agenda {
		r.Agenda = append(r.Agenda, agendaReport{p.ID, p.Title})
	}
	for n, reach := range a.Parties {
		r.Parties = append(r.Parties, partyReport{
			Party: s.Parties[n].ID, Name: s.Parties[n].Name,
			WalkAway: points(reach.WalkAway), Worst: points(reach.Worst), Best: points(reach.Best),
		})
	}
	for n, reach := range a.Parties { // now that all are named
		if reach.Ideal.Found {
			ideal := r.point(reach.Ideal.Point)
			r.Parties[n].Ideal = &ideal
		}
	}
	for _, solution := range a.Solutions {
		r.Solutions = append(r.Solutions, solutionReport{Name: solution.Name, Points: r.points(solution.Points)})
	}
	r.Frontier = r.points(a.Frontier)
	return r
}

// judge adds what can be said of one outcome.
func (r *bargainReport) judge(a *outcome.Analysis, j outcome.Judgement) {
	r.Judgement = &judgementReport{
		Outcome: r.point(j.Point), Dominated: j.Dominated(), Left: r.each(j.Left), Swaps: []swapReport{},
	}
	if j.DominatedBy != nil {
		r.Judgement.DominatedBy = j.DominatedBy.String()
	}
	if j.Package != nil {
		better := r.point(*j.Package)
		r.Judgement.Better = &better
	}
	for _, swap := range j.Swaps {
		s := swapReport{Proposal: r.bargain.Agenda[swap.Proposal].ID, Gains: r.each(swap.Gains), ForAll: swap.ForAll}
		if swap.Option != outcome.NotAgreed {
			to := r.agreed(swap.Proposal, swap.Option)
			s.To = &to
		}
		r.Judgement.Swaps = append(r.Judgement.Swaps, s)
	}
	for n := range a.Solutions {
		if j.Distance[n] >= 0 {
			r.Solutions[n].Distance = decimal(j.Distance[n], 3)
		}
	}
}

func (r *bargainReport) points(found []outcome.Point) []pointReport {
	all := []pointReport{}
	for _, p := range found {
		all = append(all, r.point(p))
	}
	return all
}

func (r *bargainReport) point(p outcome.Point) pointReport {
	found := pointReport{Utility: r.each(p.Utility), Package: []agreedReport{}}
	for i, chosen := range p.Outcome {
		if chosen != outcome.NotAgreed {
			found.Package = append(found.Package, r.agreed(i, chosen))
		}
	}
	return found
}

// agreed is the proposal i with its chosen option.
func (r *bargainReport) agreed(i, chosen int) agreedReport {
	p := r.bargain.Agenda[i]
	a := agreedReport{Proposal: p.ID, Title: p.Title}
	for n, id := range r.bargain.Levels[i][chosen] {
		term := p.Terms[n]
		for _, level := range term.Levels {
			if level.ID == id {
				a.Levels = append(a.Levels, levelReport{term.ID, id, level.Title})
			}
		}
	}
	return a
}

// each names the parties of hundredths by party.
func (r *bargainReport) each(hundredths []int) []utilityReport {
	var all []utilityReport
	for n, of := range hundredths {
		all = append(all, utilityReport{r.Parties[n].Party, points(of)})
	}
	return all
}

// points writes hundredths as the file does.
func points(hundredths int) json.Number { return json.Number(scenario.Points(hundredths).String()) }

// decimal writes a number with so many places, without rounding it first.
func decimal(n, places int) json.Number {
	digits := fmt.Sprintf("%0*d", places+1, n)
	return json.Number(digits[:len(digits)-places] + "." + digits[len(digits)-places:])
}
