package story

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"parley/game"
	"parley/game/scenario"
)

// Package reads a package, such as "quay (length long) + dredging"; "nothing" is the empty one.
func Package(text string) []game.Choice {
	if text == "nothing" {
		return nil
	}
	var pkg []game.Choice
	for _, part := range strings.Split(text, " + ") {
		id, levels, has := strings.Cut(strings.TrimSuffix(part, ")"), " (")
		c := game.Choice{Proposal: scenario.ProposalID(id)}
		if has {
			c.Levels = map[scenario.TermID]scenario.LevelID{}
			for _, l := range list(levels) {
				term, level, _ := strings.Cut(l, " ")
				c.Levels[scenario.TermID(term)] = scenario.LevelID(level)
			}
		}
		pkg = append(pkg, c)
	}
	return pkg
}

// PackageText writes what Package reads.
func PackageText(pkg []game.Choice) string {
	var parts []string
	for _, c := range pkg {
		part := string(c.Proposal)
		if len(c.Levels) > 0 {
			var levels []string
			for _, t := range slices.Sorted(maps.Keys(c.Levels)) {
				levels = append(levels, fmt.Sprintf("%s %s", t, c.Levels[t]))
			}
			part += " (" + strings.Join(levels, ", ") + ")"
		}
		parts = append(parts, part)
	}
	return strings.Join(parts, " + ")
}
