package rehearse

import (
	"cmp"
	"slices"

	"parley/game/scenario"
)

// Spread is how the lengths of plays are spread.
type Spread struct {
	Rounds  []Bin `json:"rounds"`
	Minutes []Bin `json:"minutes"`
	Moves   []Bin `json:"moves"` // of bots
}

// Bin counts the plays whose length is at least From and below To, both whole.
type Bin struct {
	From  int `json:"from"`
	To    int `json:"to"`
	Plays int `json:"plays"`
}

func spread(results []*Result) Spread {
	var rounds, minutes, moves []int
	for _, res := range results {
		rounds, minutes, moves = append(rounds, res.Rounds), append(minutes, int(res.Millis/60_000)), append(moves, res.Moves)
	}
	return Spread{Rounds: bins(rounds), Minutes: bins(minutes), Moves: bins(moves)}
}

// mostBins is how many bins can be taken in at a glance.
const mostBins = 12

// bins counts values in bins of one width, the narrowest of 1, 2, 5, 10, 20, 50 and so on that makes few of them. Bins
// without a value between others are there too.
func bins(values []int) []Bin {
	if len(values) == 0 {
		return []Bin{}
	}
	least, most := slices.Min(values), slices.Max(values)
	width := 1
	for k := 0; most/width-least/width >= mostBins; k++ {
		width = []int{2, 5, 10}[k%3] * power(10, k/3)
	}
	list := make([]Bin, most/width-least/width+1)
	for i := range list {
		list[i] = Bin{From: (least/width + i) * width, To: (least/width + i + 1) * width}
	}
	for _, v := range values {
		list[v/width-least/width].Plays++
	}
	return list
}

func power(base, exponent int) int {
	p := 1
	for range exponent {
		p *= base
	}
	return p
}

// VerbReport is how often bots made a move.
type VerbReport struct {
	Verb  scenario.Verb `json:"verb"`
	Count int           `json:"count"` // in all plays
	Mean  int           `json:"mean"`  // a play, in hundredths
}

func verbs(results []*Result) []VerbReport {
	counts := map[scenario.Verb]int{}
	for _, res := range results {
		for verb, n := range res.used.verbs {
			counts[verb] += n
		}
	}
	list := []VerbReport{}
	for verb, n := range counts {
		list = append(list, VerbReport{Verb: verb, Count: n, Mean: divide(hundred*n, len(results))})
	}
	slices.SortFunc(list, func(a, b VerbReport) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Verb, b.Verb))
	})
	return list
}
