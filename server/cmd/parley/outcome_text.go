package main

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"
)

// How much of a long report a person reads; JSON has all of it.
const (
	frontierShown = 60
	tiesShown     = 5
)

// write writes r for a person at a terminal.
func (r *bargainReport) write(to io.Writer) error {
	out := tabwriter.NewWriter(to, 0, 0, 2, ' ', 0)
	line := func(format string, args ...any) { fmt.Fprintf(out, format+"\n", args...) }
	line("%s, %s", r.Scenario, r.Length)
	line("%s outcomes, agreeing nothing included", r.Outcomes)
	if r.Zone.Exact {
		line("%s of them leave every party at its walk-away or above, a share of %s", r.Zone.Outcomes, r.Zone.Share)
	} else {
		line("A share of about %s of them leaves every party at its walk-away or above", r.Zone.Share)
		line("(sampled: %d outcomes drawn, ±%s)", r.Zone.Drawn, r.Zone.Margin)
	}
	if !r.Exact {
		out.Write([]byte(paragraph("The frontier and what rests on it were searched for and may be bettered: "+r.TooLarge, "")))
	}
	line("Opposition %s, win-win level %s", r.Opposition, r.WinWin)

	line("\nParties\n  \twalk-away\tworst\tbest\tideal")
	for _, p := range r.Parties {
		ideal := "none"
		if p.Ideal != nil {
			ideal = p.Ideal.of(p)
		}
		line("  %s (%s)\t%s\t%s\t%s\t%s", p.Name, p.Party, p.WalkAway, p.Worst, p.Best, ideal)
	}
	line("\nAgenda")
	for _, item := range r.Agenda {
		line("  %s\t%s", item.Proposal, item.Title)
	}
	if err := out.Flush(); err != nil {
		return err
	}
	_, err := io.WriteString(to, r.solutions()+r.judgementText()+r.frontier())
	return err
}

// solutions lists what each theory picks, with the package in full. A point that several theories pick stands there
// once.
func (r *bargainReport) solutions() string {
	t := r.newTable("Solutions")
	told := map[string]bool{}
	for _, s := range r.Solutions {
		if len(s.Points) == 0 {
			t.below([]string{s.Name + ": none"})
		}
		for _, p := range s.Points[:min(len(s.Points), tiesShown)] {
			if words := strings.Join(p.words(), " "); !told[words] {
				told[words] = true
				t.row(r.picked(p), p.Utility, nil)
				t.below(p.words())
			}
		}
		if more := len(s.Points) - tiesShown; more > 0 {
			t.below([]string{fmt.Sprintf("%s: and %d more that tie", s.Name, more)})
		}
	}
	return t.String()
}

// frontier lists the Pareto frontier: the first point in full, of each other what differs from the one above it.
func (r *bargainReport) frontier() string {
	shown := evenly(r.Frontier, frontierShown)
	title := fmt.Sprintf("Pareto frontier, %d points", len(r.Frontier))
	if len(shown) < len(r.Frontier) {
		title += fmt.Sprintf(", of which %d are shown (--format json has all)", len(shown))
	}
	t := r.newTable(title)
	t.note("after the first: what differs from the one above, + agreed too, - not agreed")
	for n, p := range shown {
		if n == 0 {
			t.row(r.picked(p), p.Utility, nil)
			t.below(p.words())
			continue
		}
		t.row(r.picked(p), p.Utility, changes(shown[n-1], p))
	}
	return t.String()
}

// picked names the theories that pick p.
func (r *bargainReport) picked(p pointReport) string {
	var names []string
	for _, s := range r.Solutions {
		if slices.ContainsFunc(s.Points, func(q pointReport) bool { return slices.Equal(q.Utility, p.Utility) }) {
			names = append(names, s.Name)
		}
	}
	return strings.Join(names, ", ")
}

// judgementText says how the outcome that was asked about compares.
func (r *bargainReport) judgementText() string {
	j := r.Judgement
	if j == nil {
		return ""
	}
	var b strings.Builder
	say := func(format string, args ...any) { b.WriteString(paragraph(fmt.Sprintf(format, args...), "  ")) }
	b.WriteString("\n" + paragraph("The outcome "+strings.Join(j.Outcome.words(), " "), ""))
	say("%s", each(j.Outcome.Utility))
	switch {
	case !j.Dominated && r.Exact:
		say("Nothing betters it for one party without being worse for another.")
	case !j.Dominated:
		say("Nothing was found that betters it for one party without being worse for another.")
	case j.DominatedBy == "":
		say("Other outcomes are better for some party and worse for none, too many to count.")
	default:
		say("Outcomes that are better for some party and worse for none: %s", j.DominatedBy)
	}
	if j.Better != nil {
		say("Left on the table: %s", each(j.Left))
		say("One better package, by %s: %s", strings.Join(changes(j.Outcome, *j.Better), " "), each(j.Better.Utility))
	}
	for _, s := range j.Swaps {
		to := "-" + string(s.Proposal)
		if s.To != nil {
			to = s.To.words()
		}
		say("One swap: %s adds %s", to, each(s.Gains))
	}
	for _, s := range r.Solutions {
		if s.Distance != "" {
			say("Distance to %s: %s", s.Name, s.Distance)
		}
	}
	return b.String()
}
