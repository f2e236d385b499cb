package main

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"parley/game/outcome"
	"parley/game/scenario"
)

type outcomeCmd struct {
	File   string            `arg:"" help:"A scenario file; - reads standard input."`
	Length scenario.LengthID `help:"Which of the file's lengths; its first if not given."`
	Agreed []string          `sep:"none" placeholder:"PROPOSAL[:LEVEL,...]" help:"A proposal of an outcome to compare with all others, with a level for each of its terms; once for each proposal."`
	Format string            `enum:"text,json" default:"text" help:"How to print what is found: ${enum}."`
	Seed   uint64            `default:"1" help:"What decides which outcomes are drawn where there are too many to count."`
}

// Run prints what can be agreed in a scenario: how many outcomes there are, who can get what, the Pareto
// frontier, what the theories of bargaining pick, and how one outcome compares.
func (c outcomeCmd) Run() error {
	data, err := readScenario(c.File)
	if err != nil {
		return err
	}
	s, found := scenario.ParseToWeigh(c.File, data)
	if s == nil {
		fmt.Fprint(os.Stderr, found)
		return errFound
	}
	l := &s.Lengths[0]
	if c.Length != "" {
		if l = s.Length(c.Length); l == nil {
			return fmt.Errorf("%s has no length %q; it has %s", c.File, c.Length, lengthsOf(s))
		}
	}
	b := s.Bargain(l)
	analysis, err := outcome.Analyse(b.Problem, c.Seed)
	if err != nil {
		return fmt.Errorf("bargaining set of %s: %w", s.ID, err)
	}
	r := newBargainReport(s, l, &b, analysis)
	if len(c.Agreed) > 0 {
		o, err := agreedOutcome(&b, c.Agreed)
		if err != nil {
			return err
		}
		j, err := analysis.Judge(o)
		if err != nil {
			return fmt.Errorf("these may not be agreed together: %s", strings.Join(c.Agreed, ", "))
		}
		r.judge(analysis, j)
	}
	if c.Format == "json" {
		out := json.NewEncoder(os.Stdout)
		out.SetIndent("", "  ")
		out.SetEscapeHTML(false)
		return out.Encode(r)
	}
	return r.write(os.Stdout)
}

// lengthsOf lists the lengths of s for a person.
func lengthsOf(s *scenario.Scenario) string {
	var ids []string
	for _, l := range s.Lengths {
		ids = append(ids, string(l.ID))
	}
	return strings.Join(ids, ", ")
}

// agreedOutcome reads the proposals that are agreed, each as "sale" or "sale:high,today". All others are
// not agreed.
func agreedOutcome(b *scenario.Bargain, agreed []string) (outcome.Outcome, error) {
	o := make(outcome.Outcome, len(b.Agenda))
	for i := range o {
		o[i] = outcome.NotAgreed
	}
	for _, word := range agreed {
		id, levels, _ := strings.Cut(word, ":")
		i, err := proposalIndex(b, id)
		if err != nil {
			return nil, err
		}
		if o[i] != outcome.NotAgreed {
			return nil, fmt.Errorf("%s stands twice among what is agreed", id)
		}
		for n, choice := range b.Levels[i] {
			if joined(choice) == levels {
				o[i] = n
			}
		}
		if o[i] == outcome.NotAgreed {
			return nil, fmt.Errorf("%s cannot be agreed with the levels %q; it can with %s", id, levels, choices(b.Levels[i]))
		}
	}
	return o, nil
}

func proposalIndex(b *scenario.Bargain, id string) (int, error) {
	var known []string
	for i, p := range b.Agenda {
		if string(p.ID) == id {
			return i, nil
		}
		known = append(known, string(p.ID))
	}
	return 0, fmt.Errorf("no proposal %q comes up; these do: %s", id, strings.Join(known, ", "))
}

// joined writes levels as a person gives them.
func joined(levels []scenario.LevelID) string {
	words := make([]string, len(levels))
	for n, level := range levels {
		words[n] = string(level)
	}
	return strings.Join(words, ",")
}

// choices lists all that a proposal can be agreed with.
func choices(all [][]scenario.LevelID) string {
	words := make([]string, len(all))
	for n, levels := range all {
		if words[n] = joined(levels); words[n] == "" {
			words[n] = "none"
		}
	}
	return strings.Join(words, "; ")
}
