package game

import (
	"math/big"
	"slices"

	"parley/game/outcome"
	"parley/game/scenario"
)

// How much of what was possible a record keeps. What is left out is said to be: Points counts the whole frontier.
const (
	frontierKept = 200
	swapsKept    = 10
	tiesKept     = 20 // points of one solution
)

// PossibleResult is what was possible at a table beside what it reached, if all honoured what they agree. Utilities
// are in the order of Parties. What came to pass counts: gestures and what they cost, walk-aways that moved, drafts
// that were valued.
type PossibleResult struct {
	Parties  []PartyPossible     `json:"parties"`
	Frontier [][]scenario.Points `json:"frontier"` // the Pareto frontier, from the first party's worst to its best; at most 200 points, evenly thinned
	Points   int                 `json:"points"`   // how many points the frontier has before it is thinned
	Exact    bool                `json:"exact"`    // else the space is too large: the frontier, and what follows from it, is the best that a search found
	// Dominated says that some package was better for some party and worse for none; DominatedBy how many, as a
	// decimal number that may be long. None: too many to count.
	Dominated   bool           `json:"dominated"`
	DominatedBy string         `json:"dominated_by,omitempty"`
	Better      *PackageResult `json:"better,omitempty"` // one better package, the one whose gains are most even
	Swaps       []SwapResult   `json:"swaps,omitempty"`  // changes of one proposal alone; at most 10, first those better for all
}

// PartyPossible is what a party could have had. Ideal is its best where no other party falls below its walk-away, as
// the table came to stand; the ideal that its score rests on was fixed at the start.
type PartyPossible struct {
	Party    scenario.PartyID `json:"party"`
	WalkAway scenario.Points  `json:"walk_away"`
	Worst    scenario.Points  `json:"worst"`
	Best     scenario.Points  `json:"best"`
	Ideal    scenario.Points  `json:"ideal"`
	Reached  scenario.Points  `json:"reached"` // by what was agreed, had all honoured it
	Utility  scenario.Points  `json:"utility"` // as it came, breaches and all
	Left     scenario.Points  `json:"left"`    // the most it could have had beyond Reached without any party having less
}

// PackageResult is a package with what it is worth to each party.
type PackageResult struct {
	Package []Choice          `json:"package"`
	Utility []scenario.Points `json:"utility"`
}

// SwapResult is another decision about one proposal, all else left as it was.
type SwapResult struct {
	Choice
	Drop   bool              `json:"drop,omitempty"` // not to agree it at all
	Gains  []scenario.Points `json:"gains"`
	ForAll bool              `json:"for_all,omitempty"` // every party gains
}

// TheoryResult is what theories of bargaining say of a table. It is the instructor's: the points are arguments for
// a debrief, not marks. Shares and distances are thousandths.
type TheoryResult struct {
	Outcomes  string           `json:"outcomes"`            // how many packages there were, a decimal number that may be long
	Zone      scenario.Share   `json:"zone"`                // the share of them that leaves every party at or above its walk-away
	Estimated bool             `json:"estimated,omitempty"` // Zone was estimated from a sample
	Opposed   scenario.Share   `json:"opposed"`             // see outcome.Analysis.Opposition
	WinWin    scenario.Share   `json:"win_win"`             // see outcome.Analysis.WinWin
	Solutions []SolutionResult `json:"solutions"`
}

// SolutionResult is what one theory picks: all points that tie, or the first 20. Distance is how far the table is
// from the nearest; -1 where nothing is picked.
type SolutionResult struct {
	Name     string          `json:"name"` // nash, kalai-smorodinsky, egalitarian, welfare
	Points   []PackageResult `json:"points"`
	Ties     int             `json:"ties"` // how many points tie
	Distance int             `json:"distance"`
}

// Appraised is what was possible at a table whose talks are over. It is worked out once, as they end, and told to
// nobody: the debrief shows Possible, and the instructor's view Theory.
type Appraised struct {
	Possible PossibleResult `json:"possible"`
	Theory   TheoryResult   `json:"theory"`
}

// Kind is the word that the JSON form carries as its type.
func (Appraised) Kind() string { return "appraised" }

// SkipAppraisal has t end without working out what was possible: for plays by the thousand that nobody debriefs.
func (t *Table) SkipAppraisal() { t.hasty = true }

// appraise works out what was possible. Where not even a search can tell, nothing is said.
func (tn *turn) appraise() {
	if tn.hasty {
		return
	}
	p := tn.Possible()
	a, err := outcome.AnalyseInPassing(p.Problem, 1)
	if err != nil {
		return
	}
	j, err := a.Judge(p.Reached)
	if err != nil {
		return
	}
	tn.emit(toNobody, Appraised{Possible: tn.possibleResult(p, a, j), Theory: theoryResult(p, a, j)})
}

func (t *Table) possibleResult(p Possible, a *outcome.Analysis, j outcome.Judgement) PossibleResult {
	r := PossibleResult{
		Parties: []PartyPossible{}, Frontier: thinned(a.Frontier), Points: len(a.Frontier), Exact: a.TooLarge == nil,
		Dominated: j.Dominated(), DominatedBy: decimal(j.DominatedBy),
	}
	for i, reach := range a.Parties {
		v := PartyPossible{
			Party: t.partyID(i), WalkAway: scenario.Points(reach.WalkAway), Worst: scenario.Points(reach.Worst),
			Best: scenario.Points(reach.Best), Ideal: scenario.Points(reach.WalkAway), Reached: scenario.Points(j.Utility[i]),
			Utility: t.parties[i].utility, Left: scenario.Points(j.Left[i]),
		}
		if reach.Ideal.Found {
			v.Ideal = scenario.Points(reach.Ideal.Utility[i])
		}
		r.Parties = append(r.Parties, v)
	}
	if j.Package != nil {
		better := p.result(*j.Package)
		r.Better = &better
	}
	for _, s := range j.Swaps[:min(len(j.Swaps), swapsKept)] {
		swap := SwapResult{Choice: Choice{Proposal: p.Agenda[s.Proposal].ID}, Gains: points(s.Gains), ForAll: s.ForAll}
		if s.Option == outcome.NotAgreed {
			swap.Drop = true
		} else {
			swap.Choice = p.choice(s.Proposal, p.Levels[s.Proposal][s.Option])
		}
		r.Swaps = append(r.Swaps, swap)
	}
	return r
}

func theoryResult(p Possible, a *outcome.Analysis, j outcome.Judgement) TheoryResult {
	share, estimated := a.Zone.Thousandths()
	r := TheoryResult{
		Outcomes: decimal(a.Outcomes), Zone: scenario.Share(share), Estimated: estimated,
		Opposed: scenario.Share(a.Opposition), WinWin: scenario.Share(a.WinWin), Solutions: []SolutionResult{},
	}
	for i, s := range a.Solutions {
		solution := SolutionResult{Name: s.Name, Points: []PackageResult{}, Ties: len(s.Points), Distance: j.Distance[i]}
		for _, point := range s.Points[:min(len(s.Points), tiesKept)] {
			solution.Points = append(solution.Points, p.result(point))
		}
		r.Solutions = append(r.Solutions, solution)
	}
	return r
}

// result names what is agreed at a point.
func (p Possible) result(of outcome.Point) PackageResult {
	r := PackageResult{Package: p.Package(of.Outcome), Utility: points(of.Utility)}
	if r.Package == nil {
		r.Package = []Choice{} // to agree nothing is a package too
	}
	return r
}

// thinned returns the utilities of a frontier by the first party's, then the next one's; of many points, the two ends
// and evenly between them.
func thinned(frontier []outcome.Point) [][]scenario.Points {
	all := make([][]scenario.Points, len(frontier))
	for i, p := range frontier {
		all[i] = points(p.Utility)
	}
	slices.SortFunc(all, slices.Compare)
	if len(all) <= frontierKept {
		return all
	}
	kept := make([][]scenario.Points, frontierKept)
	for i := range kept {
		kept[i] = all[i*(len(all)-1)/(frontierKept-1)]
	}
	return kept
}

func points(utility []int) []scenario.Points {
	list := make([]scenario.Points, len(utility))
	for i, u := range utility {
		list[i] = scenario.Points(u)
	}
	return list
}

// decimal writes n; nothing for a number that is not known.
func decimal(n *big.Int) string {
	if n == nil {
		return ""
	}
	return n.String()
}
