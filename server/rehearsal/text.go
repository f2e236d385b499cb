package rehearsal

import (
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"parley/game/rehearse"
	"parley/game/scenario"
)

// WriteText writes o for a person at a terminal.
func (o *Outcome) WriteText(w io.Writer) error {
	out := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	t := text{out, o}
	r := o.Report
	t.line("%s, %s: %d plays, seed %d", o.Scenario.Title, r.Length, r.Plays, r.Seed)
	t.line("A play: %s moves of bots (median %s), %s rounds (%s), %s minutes (%s); a deal in %s of the plays",
		mean(r.Moves), number(r.Moves.Median), mean(r.Rounds), between(r.Rounds), mean(r.Minutes), between(r.Minutes), percent(r.Deal))
	t.endings()
	t.parties()
	t.seats()
	t.unused()
	t.exploits()
	t.verdict()
	return out.Flush()
}

// text writes an outcome line by line; tabs align.
type text struct {
	io.Writer
	*Outcome
}

func (t text) line(format string, args ...any) { fmt.Fprintf(t.Writer, format+"\n", args...) }

func (t text) endings() {
	t.line("\nEndings\tshare\tshortest witness")
	for _, e := range t.Report.Endings {
		witness := "never seen"
		if e.Witness != nil {
			witness = fmt.Sprintf("play %d, %d moves", e.Witness.Play, e.Witness.Moves)
		}
		t.line("  %s (%s)\t%s\t%s", e.Title, e.Ending, percent(e.Share), witness)
	}
}

func (t text) parties() {
	for _, p := range t.Report.Parties {
		t.line("\n%s\tplays\ttotal\tdeal\ttrust", t.Scenario.Party(p.Party).Name)
		t.line("  all (walk-away reached in %s)\t%d\t%s\t%s\t%s", percent(p.Above), p.Total.Count, mean(p.Total), mean(p.Deal), mean(p.Trust))
		for _, s := range p.ByStrategy {
			t.line("  %s\t%d\t%s\t%s\t%s", s.Strategy, s.Total.Count, mean(s.Total), mean(s.Deal), mean(s.Trust))
		}
	}
	for _, d := range t.Report.Dominant {
		t.line("  %s does best by %s, whatever the others do", t.Scenario.Party(d.Party).Name, d.Strategy)
	}
	if len(t.Report.Unsure) > 0 {
		t.line("  Too few plays to say whether a strategy dominates for %s", t.unsure())
	}
}

func (t text) seats() {
	t.line("\nSeats\tscore\tmoves a round\tmoves proper\trounds without one\tmoves proper in round 1, 2, ...")
	for _, s := range t.Report.Seats {
		t.line("  %s\t%s\t%s\t%s\t%s\t%s", t.Scenario.Role(scenario.RoleID(s.Seat)).Name, mean(s.Score), mean(s.PerRound), mean(s.Proper), percent(s.Idle), rounds(s.ByRound))
	}
	t.line("  Moves proper leave out ready and tap, the guess after a reckoning.")
}

func (t text) unused() {
	u := &t.Report.Unused
	var lines []string
	add := func(what string, ids []string) {
		if len(ids) > 0 {
			lines = append(lines, fmt.Sprintf("  %s\t%s", what, strings.Join(ids, ", ")))
		}
	}
	add("phases never reached", words(u.Phases))
	add("moves never made", words(u.Verbs))
	add("proposals never offered", words(u.Offered))
	add("proposals never agreed", words(u.Agreed))
	add("levels never agreed", u.Levels)
	add("promises never broken", words(u.Kept))
	add("gestures never made", words(u.Gestures))
	add("news never released", words(u.Injects))
	add("concerns never met", words(u.Unmet))
	if len(lines) > 0 {
		t.line("\nNever in these plays\n%s", strings.Join(lines, "\n"))
	}
}

func (t text) exploits() {
	if len(t.Exploits) == 0 {
		return
	}
	t.line("\nExploits\tscore\tan honest bot\tgains")
	for _, x := range t.Exploits {
		t.line("  %s as %s\t%s\t%s\t%s", x.Exploit, t.Scenario.Role(x.Role).Name, mean(x.Score), mean(x.Honest), mean(x.Margin))
	}
}

func (t text) verdict() {
	switch {
	case t.Scenario.Expect == nil:
		t.line("\nThe file expects nothing of its rehearsal: an expect block would make this a test.")
	case t.expect() == nil:
		t.line("\nThe file expects nothing of this length, only of another.")
	case len(t.Short) == 0:
		t.line("\nAll that the file expects holds.")
	default:
		t.line("\nShort of what the file expects")
		for _, s := range t.Short {
			t.line("  %s", s)
		}
	}
}

// number writes hundredths.
func number(v int) string { return scenario.Points(v).String() }

// mean writes a mean with half the width of its interval.
func mean(s rehearse.Stat) string { return number(s.Mean) + within(s) }

// within writes half the width of the interval of a mean; nothing where one play tells nothing of it.
func within(s rehearse.Stat) string {
	if s.Count < 2 {
		return ""
	}
	return " ±" + number(s.Within)
}

// between writes the least and the most.
func between(s rehearse.Stat) string {
	if s.Least == s.Most {
		return "always " + number(s.Least)
	}
	return number(s.Least) + " to " + number(s.Most)
}

// rounds writes means, one a round, with one decimal.
func rounds(list []rehearse.Stat) string {
	means := make([]string, len(list))
	for i, s := range list {
		means[i] = tenths((s.Mean + 5) / 10)
	}
	return strings.Join(means, " ")
}

// percent writes a share with its interval.
func percent(s rehearse.Share) string {
	return fmt.Sprintf("%s %% (%s to %s)", tenths(s.Permille), tenths(s.Low), tenths(s.High))
}

func tenths(permille int) string { return fmt.Sprintf("%d.%d", permille/10, permille%10) }

func words[T ~string](ids []T) []string {
	list := make([]string, len(ids))
	for i, id := range ids {
		list[i] = string(id)
	}
	return list
}
