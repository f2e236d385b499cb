package outcome_test

import (
	"flag"
	"slices"

	"pgregory.net/rapid"

	"parley/game/outcome"
)

// Thousands of problems, as rare ones find most faults; -rapid.checks asks for more.
func init() {
	if err := flag.Set("rapid.checks", "3000"); err != nil {
		panic(err)
	}
}

// all lists every outcome of p with its utilities.
func all(p outcome.Problem) []outcome.Point {
	var points []outcome.Point
	o := make(outcome.Outcome, len(p.Proposals))
	var decide func(i int)
	decide = func(i int) {
		if i < len(o) {
			for o[i] = outcome.NotAgreed; o[i] < len(p.Proposals[i].Options); o[i]++ {
				decide(i + 1)
			}
			return
		}
		if p.Allows(o) {
			points = append(points, outcome.Point{Outcome: slices.Clone(o), Utility: p.Utility(o)})
		}
	}
	decide(0)
	return points
}

// reaches says that each party but the one spared has at least its walk-away.
func reaches(p outcome.Problem, utility []int, spared int) bool {
	for party, points := range utility {
		if party != spared && points < p.WalkAway[party] {
			return false
		}
	}
	return true
}

// best is the highest utility of party among the points that leave the others their walk-aways.
func best(p outcome.Problem, points []outcome.Point, party int) (utility int, found bool) {
	for _, point := range points {
		if reaches(p, point.Utility, party) && (!found || point.Utility[party] > utility) {
			utility, found = point.Utility[party], true
		}
	}
	return utility, found
}

// atLeast says that a is nowhere below b.
func atLeast(a, b []int) bool {
	for party := range a {
		if a[party] < b[party] {
			return false
		}
	}
	return true
}

// problems draws small problems, few enough in outcomes to list them all. The numbers are small too, so
// that ties, saturated concerns and roundings to the same hundredth are frequent.
func problems() *rapid.Generator[outcome.Problem] {
	return rapid.Custom(func(t *rapid.T) outcome.Problem {
		parties := rapid.IntRange(1, 4).Draw(t, "parties")
		size := rapid.SampledFrom([]int{3, 40, 3000}).Draw(t, "size")
		points := rapid.IntRange(-size, size)
		share := rapid.SampledFrom([]int{-1200, -500, -301, -100, -1, 0, 1, 99, 250, 300, 500, 501, 1000, 1500})
		var p outcome.Problem
		for range parties {
			p.WalkAway = append(p.WalkAway, points.Draw(t, "walk-away"))
			p.Base = append(p.Base, points.Draw(t, "base"))
		}
		concerns := rapid.IntRange(0, 5).Draw(t, "concerns")
		for range concerns {
			p.Concerns = append(p.Concerns, outcome.Concern{
				Party:  rapid.IntRange(0, parties-1).Draw(t, "of"),
				Weight: rapid.SampledFrom([]int{0, 1, size, 2 * size, 3*size + 1, -size}).Draw(t, "weight"),
				Base:   share.Draw(t, "met"),
			})
		}
		proposals := rapid.IntRange(0, 6).Draw(t, "proposals")
		for range proposals {
			var proposal outcome.Proposal
			for range rapid.IntRange(0, 3).Draw(t, "options") {
				var o outcome.Option
				for range parties {
					o.Worth = append(o.Worth, points.Draw(t, "worth"))
				}
				for range rapid.IntRange(0, min(3, concerns)).Draw(t, "meets") {
					o.Meets = append(o.Meets, outcome.Meet{
						Concern: rapid.IntRange(0, concerns-1).Draw(t, "concern"),
						Share:   share.Draw(t, "share"),
					})
				}
				proposal.Options = append(proposal.Options, o)
			}
			others := rapid.SliceOfN(rapid.IntRange(0, proposals-1), 0, 2)
			if rapid.IntRange(0, 2).Draw(t, "requires some") == 0 {
				proposal.Requires = others.Draw(t, "requires")
			}
			if rapid.IntRange(0, 2).Draw(t, "excludes some") == 0 {
				proposal.Excludes = others.Draw(t, "excludes")
			}
			p.Proposals = append(p.Proposals, proposal)
		}
		return p
	})
}
