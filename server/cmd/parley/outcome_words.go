package main

import (
	"fmt"
	"slices"
	"strings"

	"parley/game/scenario"
)

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
func (p pointReport) words() []string {
	if len(p.Package) == 0 {
		return []string{"nothing"}
	}
	words := make([]string, len(p.Package))
	for n, a := range p.Package {
		words[n] = a.words()
	}
	return words
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

// changes lists in what one package differs from another: with "+" what is agreed too, with "-" what is not, and
// what is agreed with other levels.
func changes(from, to pointReport) []string {
	find := func(p pointReport, id scenario.ProposalID) int {
		return slices.IndexFunc(p.Package, func(a agreedReport) bool { return a.Proposal == id })
	}
	var words []string
	for _, a := range to.Package {
		switch was := find(from, a.Proposal); {
		case was < 0:
			words = append(words, "+"+a.words())
		case from.Package[was].words() != a.words():
			words = append(words, a.words())
		}
	}
	for _, a := range from.Package {
		if find(to, a.Proposal) < 0 {
			words = append(words, "-"+string(a.Proposal))
		}
	}
	return words
}

// evenly returns at most n of all, the two ends and evenly between them.
func evenly[T any](all []T, n int) []T {
	if len(all) <= n {
		return all
	}
	shown := make([]T, n)
	for i := range shown {
		shown[i] = all[i*(len(all)-1)/(n-1)]
	}
	return shown
}
