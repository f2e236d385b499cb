package rehearsal

import (
	"fmt"
	"slices"
	"strconv"

	"parley/game/rehearse"
	"parley/game/scenario"
)

// partyPart shows how a party came out, by the strategy of its head.
type partyPart struct {
	Name  string
	Says  string
	Chart chart
	Rows  []scoreRow
}

// scoreRow is a strategy in the table; the first is all of them.
type scoreRow struct {
	Name               string
	Plays              int
	Total, Deal, Trust string
	All                bool
}

// partyParts draws all parties on one scale.
func (o *Outcome) partyParts() []partyPart {
	var totals []rehearse.Stat
	for _, p := range o.Report.Parties {
		totals = append(totals, p.Total)
		for _, s := range p.ByStrategy {
			totals = append(totals, s.Total)
		}
	}
	least, most := widest(totals...)
	on, step := around(least, most)
	var list []partyPart
	for _, p := range o.Report.Parties {
		name := o.Scenario.Party(p.Party).Name
		part := partyPart{
			Name: name, Says: fmt.Sprintf("%s reached its walk-away in %s\u00a0%% (%s to %s) of the plays.", name, tenths(p.Above.Permille), tenths(p.Above.Low), tenths(p.Above.High)),
			Chart: chart{
				Says:  fmt.Sprintf("Mean total of %s by the strategy of its head, with the interval that holds the true mean in 95 of 100 rehearsals. The table has the numbers.", name),
				Ticks: on.ticks(step, whole), Key: []string{"dot", "whisker"},
			},
		}
		add := func(name string, all bool, total, deal, trust rehearse.Stat) {
			part.Rows = append(part.Rows, scoreRow{name, total.Count, rough(total), rough(deal), rough(trust), all})
			part.Chart.Rows = append(part.Chart.Rows, row{
				Label: name, Value: rough(total), Strong: all, Dot: on.at(total.Mean), Within: on.stretch(total.Mean-total.Within, total.Mean+total.Within), Lines: zero(on),
			})
		}
		add("All", true, p.Total, p.Deal, p.Trust)
		for _, s := range p.ByStrategy {
			add(string(s.Strategy), false, s.Total, s.Deal, s.Trust)
		}
		list = append(list, part)
	}
	return list
}

// zero is the line at nought, where the scale holds it within.
func zero(on scale) []line {
	if on.from < 0 && on.to > 0 {
		return []line{{At: on.at(0)}}
	}
	return nil
}

// matrix is strategy against strategy, where two parties play.
type matrix struct {
	Down, Across string // whose strategies are the rows, and the columns
	Columns      []string
	Rows         []matrixRow
	Typical      int // plays in a cell, the median
	Few          bool
}

type matrixRow struct {
	Strategy string
	Cells    []cell
}

// cell is one meeting. Shade goes from 1 to 5 with the sum of the two totals.
type cell struct {
	Down, Across string
	Plays        int
	Shade        string
}

// fewPlays is how many plays make a cell that can be read by itself.
const fewPlays = 20

func (o *Outcome) matrix() *matrix {
	var down, across []scenario.Strategy
	var plays, sums []int
	cells := map[[2]scenario.Strategy]*rehearse.MeetingReport{}
	for i := range o.Report.Meetings {
		m := &o.Report.Meetings[i]
		if !slices.Contains(down, m.Strategies[0]) {
			down = append(down, m.Strategies[0])
		}
		if !slices.Contains(across, m.Strategies[1]) {
			across = append(across, m.Strategies[1])
		}
		cells[[2]scenario.Strategy{m.Strategies[0], m.Strategies[1]}] = m
		plays, sums = append(plays, m.Totals[0].Count), append(sums, m.Totals[0].Mean+m.Totals[1].Mean)
	}
	if len(down)*len(across) < 2 {
		return nil
	}
	slices.Sort(down)
	slices.Sort(across)
	slices.Sort(plays)
	x := &matrix{
		Down: o.Scenario.Parties[0].Name, Across: o.Scenario.Parties[1].Name, Columns: words(across), Typical: plays[len(plays)/2],
	}
	x.Few = x.Typical < fewPlays
	least, most := slices.Min(sums), slices.Max(sums)
	for _, d := range down {
		r := matrixRow{Strategy: string(d)}
		for _, a := range across {
			m := cells[[2]scenario.Strategy{d, a}]
			if m == nil {
				r.Cells = append(r.Cells, cell{})
				continue
			}
			shade := 1
			if most > least {
				shade += 4 * (m.Totals[0].Mean + m.Totals[1].Mean - least) / (most - least)
			}
			r.Cells = append(r.Cells, cell{rounded(m.Totals[0].Mean), rounded(m.Totals[1].Mean), m.Totals[0].Count, strconv.Itoa(shade)})
		}
		x.Rows = append(x.Rows, r)
	}
	return x
}

// rounded writes hundredths as a whole number.
func rounded(v int) string {
	half := 50
	if v < 0 {
		half = -50
	}
	return strconv.Itoa((v + half) / 100)
}
