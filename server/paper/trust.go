package paper

import (
	"strconv"

	"parley/game/scenario"
)

// rule is a factor of trust in words: when it applies, and by how much the points are multiplied.
type rule struct{ When, Times string }

// rules returns the factors of a file in the order in which a table needs them.
func rules(f scenario.Factors) []rule {
	var list []rule
	for _, r := range []struct {
		key    string
		factor scenario.Share
	}{
		{"trust.responsive", f.Responsive}, {"trust.reciprocal", f.Reciprocal}, {"trust.unverified", f.Unverified},
		{"trust.wary", f.Wary}, {"trust.deceit", f.Deceit}, {"trust.provoked", f.Provoked},
	} {
		if r.factor != scenario.One {
			list = append(list, rule{must(r.key), times(r.factor)})
		}
	}
	return list
}

// times writes a factor, such as "× 1.5".
func times(f scenario.Share) string {
	return "× " + strconv.FormatFloat(float64(f)/float64(scenario.One), 'f', -1, 64)
}

// ladder is a line of the tables by which nobody need multiply: what each weight moves at that much trust.
type ladder struct {
	Trust int
	Moves []string // for the weights from 1 to 10
}

// gains returns what a friendly act adds: its weight, times the part of full trust that is still missing.
func gains() []ladder {
	return ladders(func(trust, weight int) int { return weight * (100 - trust) * int(scenario.One) })
}

// losses returns what a hostile act takes: its weight, times the trust at stake (never less than half), times
// the factor of a breach.
func losses(breach scenario.Share) []ladder {
	return ladders(func(trust, weight int) int { return weight * max(trust, 50) * int(breach) })
}

// ladders fills a table. moves counts in hundred-thousandths of a point.
func ladders(moves func(trust, weight int) int) []ladder {
	const tenth = 100 * int(scenario.One) / 10
	var list []ladder
	for trust := 0; trust <= 100; trust += 10 {
		line := ladder{Trust: trust}
		for weight := 1; weight <= 10; weight++ {
			tenths := (moves(trust, weight) + tenth/2) / tenth
			line.Moves = append(line.Moves, strconv.Itoa(tenths/10)+"."+strconv.Itoa(tenths%10))
		}
		list = append(list, line)
	}
	return list
}
