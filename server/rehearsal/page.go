package rehearsal

import (
	"fmt"
	"slices"
	"strings"

	"parley/game/rehearse"
	"parley/game/scenario"
)

// page is what the template shows, in its order.
type page struct {
	Title     string
	Length    string
	Plays     int
	Seed      uint64
	File      string // as much of its hash as names it
	Seats     string // who played
	Language  string
	Expects   bool
	Short     []string
	Facts     []fact
	Endings   endingsPart
	Parties   []partyPart
	Dominant  []string
	Unsure    string // parties of whom there are too few plays to say
	Matrix    *matrix
	Lengths   []lengthPart
	Rounds    roundsPart
	Verbs     verbsPart
	Exploits  *exploitsPart
	Never     []never
	Witnesses []witness
}

// fact is a figure of the whole with its name.
type fact struct{ Name, Value, More string }

// never is a kind of thing of which something came up in no play.
type never struct {
	What  string
	Items []string
}

// witness is the shortest play to an ending.
type witness struct {
	Ending, Title string
	Says          string
	Notes         []string // on top of the transcript
	Lines         []told
}

// told is a line of a transcript. Kind is move, fact, note or gap.
type told struct{ Kind, Text string }

func newPage(o *Outcome) *page {
	r := o.Report
	p := &page{
		Title: o.Scenario.Title, Length: o.Scenario.Length(r.Length).Title, Plays: r.Plays, Seed: r.Seed, File: r.Hash[:min(12, len(r.Hash))],
		Seats: "the heads of the parties", Language: o.Scenario.Language, Expects: o.expect() != nil,
		Facts: []fact{
			{"A deal", tenths(r.Deal.Permille) + "\u00a0%", fmt.Sprintf("of the plays (%s to %s)", tenths(r.Deal.Low), tenths(r.Deal.High))},
			{"Moves of bots", rough(r.Moves), fmt.Sprintf("a play, the median %s", number(r.Moves.Median))},
			{"Rounds", rough(r.Rounds), "a play, " + between(r.Rounds)},
			{"Minutes", rough(r.Minutes), "a play, " + between(r.Minutes)},
		},
	}
	if r.All {
		p.Seats = "every role"
	}
	for _, s := range o.Short {
		p.Short = append(p.Short, s.String())
	}
	p.Endings, p.Parties, p.Dominant, p.Unsure, p.Matrix = o.endingsPart(), o.partyParts(), o.dominance(), o.unsure(), o.matrix()
	p.Lengths, p.Rounds, p.Verbs, p.Exploits = o.lengthParts(), o.roundsPart(), o.verbsPart(), o.exploitsPart()
	p.Never, p.Witnesses = o.never(), o.witnesses()
	return p
}

// dominance says which strategies dominate, a sentence each.
func (o *Outcome) dominance() []string {
	var list []string
	for _, d := range o.Report.Dominant {
		list = append(list, fmt.Sprintf("%s does best by %s, whatever the others do.", o.Scenario.Party(d.Party).Name, d.Strategy))
	}
	return list
}

// unsure names the parties of whom there are too few plays to say whether a strategy dominates.
func (o *Outcome) unsure() string {
	var names []string
	for _, id := range o.Report.Unsure {
		names = append(names, o.Scenario.Party(id).Name)
	}
	return strings.Join(names, ", ")
}

// never lists what came up in no play, by its title.
func (o *Outcome) never() []never {
	s, u := o.Scenario, &o.Report.Unused
	var list []never
	add := func(what string, items []string) {
		if len(items) > 0 {
			list = append(list, never{what, items})
		}
	}
	proposals := func(id scenario.ProposalID) string { return s.Proposal(id).Title }
	add("Phases never reached", titles(u.Phases, func(id scenario.PhaseID) string { return s.Phase(id).Title }))
	add("Moves never made", words(u.Verbs))
	add("Proposals never offered", titles(u.Offered, proposals))
	add("Proposals offered, and never agreed", titles(u.Agreed, proposals))
	add("Levels never agreed", o.levels(u.Levels))
	add("Promises never broken", titles(u.Kept, proposals))
	add("Gestures never made", titles(u.Gestures, func(id scenario.GestureID) string { return s.Gesture(id).Title }))
	add("News never released", titles(u.Injects, func(id scenario.InjectID) string { return s.Inject(id).Title }))
	add("Concerns never met", titles(u.Unmet, func(id scenario.ConcernID) string { return s.Concern(id).Title }))
	return list
}

// levels names each level by its proposal, its question and itself.
func (o *Outcome) levels(paths []string) []string {
	var list []string
	for i := range o.Scenario.Proposals {
		p := &o.Scenario.Proposals[i]
		for _, t := range p.Terms {
			for _, l := range t.Levels {
				if path := fmt.Sprintf("%s/%s/%s", p.ID, t.ID, l.ID); slices.Contains(paths, path) {
					list = append(list, fmt.Sprintf("%s, %s: %s (%s)", p.Title, t.Title, l.Title, path))
				}
			}
		}
	}
	return list
}

// titles writes each name with its title.
func titles[T ~string](ids []T, title func(T) string) []string {
	var list []string
	for _, id := range ids {
		list = append(list, fmt.Sprintf("%s (%s)", title(id), id))
	}
	return list
}

// witnesses returns the transcripts, line by line.
func (o *Outcome) witnesses() []witness {
	var list []witness
	for _, e := range o.Report.Endings {
		if e.Witness == nil {
			continue
		}
		w := witness{
			Ending: string(e.Ending), Title: e.Title,
			Says: fmt.Sprintf("play %d, %d moves of bots", e.Witness.Play, e.Witness.Moves),
		}
		head, body, _ := strings.Cut(strings.TrimRight(e.Witness.Transcript, "\n"), "\n\n")
		w.Notes = strings.Split(head, "\n")
		for _, text := range strings.Split(body, "\n") {
			w.Lines = append(w.Lines, told{kindOf(text), text})
		}
		list = append(list, w)
	}
	return list
}

func kindOf(line string) string {
	switch {
	case line == "":
		return "gap"
	case strings.HasPrefix(line, ">"):
		return "move"
	case strings.HasPrefix(line, "#"):
		return "note"
	}
	return "fact"
}

// roleName names a role of the scenario.
func (o *Outcome) roleName(id scenario.RoleID) string { return o.Scenario.Role(id).Name }

// widest returns the least and the most that the intervals of stats reach.
func widest(stats ...rehearse.Stat) (least, most int) {
	var ends []int
	for _, s := range stats {
		ends = append(ends, s.Mean-s.Within, s.Mean+s.Within)
	}
	return slices.Min(ends), slices.Max(ends)
}
