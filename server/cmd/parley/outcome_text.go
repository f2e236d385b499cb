package main

import (
	"fmt"
	"io"
	"strings"
	"text/tabwriter"
)

// write writes r for a person.
func (r *bargainReport) write(to io.Writer) error {
	out := tabwriter.NewWriter(to, 0, 0, 2, ' ', 0)
	line := func(format string, args ...any) { fmt.Fprintf(out, format+"\n", args...) }
	line("%s, %s", r.Scenario, r.Length)
	line("%s outcomes, agreeing nothing included", r.Outcomes)
	if r.Zone.Exact {
		line("%s of them leave every party at its walk-away or above, a share of %s", r.Zone.Outcomes, r.Zone.Share)
	} else {
		line("A share of about %s of them leaves every party at its walk-away or above (sampled: %d outcomes drawn, ±%s)",
			r.Zone.Share, r.Zone.Drawn, r.Zone.Margin)
	}
	if !r.Exact {
		line("The frontier and what rests on it were searched for and may be bettered: %s", r.TooLarge)
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
	line("\nSolutions")
	for _, s := range r.Solutions {
		if len(s.Points) == 0 {
			line("  %s\tnone", s.Name)
		}
		for _, p := range s.Points {
			line("  %s\t%s\t%s", s.Name, each(p.Utility), p.words())
		}
	}
	if r.Judgement != nil {
		r.writeJudgement(line)
	}
	line("\nPareto frontier, %d points", len(r.Frontier))
	for _, p := range r.Frontier {
		line("  %s\t%s", each(p.Utility), p.words())
	}
	return out.Flush()
}

func (r *bargainReport) writeJudgement(line func(format string, args ...any)) {
	j := r.Judgement
	line("\nThe outcome %s\n  %s", j.Outcome.words(), each(j.Outcome.Utility))
	switch {
	case !j.Dominated && r.Exact:
		line("  Nothing betters it for one party without being worse for another.")
	case !j.Dominated:
		line("  Nothing was found that betters it for one party without being worse for another.")
	case j.DominatedBy == "":
		line("  Other outcomes are better for some party and worse for none, too many to count.")
	default:
		line("  Outcomes that are better for some party and worse for none: %s", j.DominatedBy)
	}
	if j.Better != nil {
		line("  Left on the table: %s", each(j.Left))
		line("  One better package: %s: %s", each(j.Better.Utility), j.Better.words())
	}
	for _, s := range j.Swaps {
		to := "not agreed"
		if s.To != nil {
			to = s.To.words()
		}
		line("  One swap: %s to %s adds %s", s.Proposal, to, each(s.Gains))
	}
	for _, s := range r.Solutions {
		if s.Distance != "" {
			line("  Distance to %s: %s", s.Name, s.Distance)
		}
	}
}

// each lists what each party has.
func each(utility []utilityReport) string {
	words := make([]string, len(utility))
	for n, u := range utility {
		words[n] = fmt.Sprintf("%s %s", u.Party, u.Points)
	}
	return strings.Join(words, ", ")
}

// of is what the party p has at this point.
func (p pointReport) of(party partyReport) string {
	for _, u := range p.Utility {
		if u.Party == party.Party {
			return u.Points.String()
		}
	}
	return ""
}

// words lists what is agreed.
func (p pointReport) words() string {
	if len(p.Package) == 0 {
		return "nothing"
	}
	words := make([]string, len(p.Package))
	for n, a := range p.Package {
		words[n] = a.words()
	}
	return strings.Join(words, " ")
}

// words is the proposal with its levels, as --agreed takes it.
func (a agreedReport) words() string {
	if len(a.Levels) == 0 {
		return string(a.Proposal)
	}
	levels := make([]string, len(a.Levels))
	for n, level := range a.Levels {
		levels[n] = string(level.Level)
	}
	return string(a.Proposal) + ":" + strings.Join(levels, ",")
}
