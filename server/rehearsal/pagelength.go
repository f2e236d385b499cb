package rehearsal

import (
	"fmt"

	"parley/game/rehearse"
)

// lengthPart shows how a length of plays is spread.
type lengthPart struct {
	Name  string
	Says  string
	Unit  string
	Chart chart
	Rows  []lengthRow
}

type lengthRow struct {
	Span  string
	Plays int
	Share string
}

func (o *Outcome) lengthParts() []lengthPart {
	r := o.Report
	return []lengthPart{
		o.lengthPart("Rounds", "rounds", r.Rounds, r.Spread.Rounds),
		o.lengthPart("Minutes", "minutes", r.Minutes, r.Spread.Minutes),
		o.lengthPart("Moves of bots", "moves", r.Moves, r.Spread.Moves),
	}
}

func (o *Outcome) lengthPart(name, unit string, s rehearse.Stat, bins []rehearse.Bin) lengthPart {
	most := 0
	for _, b := range bins {
		most = max(most, b.Plays)
	}
	on := scale{0, most}
	p := lengthPart{
		Name: name, Unit: unit,
		Says:  fmt.Sprintf("%s on average, the median %s; %s.", rough(s), fixed(s.Median), between(s)),
		Chart: chart{Says: fmt.Sprintf("How many plays had how many %s. The table has the numbers.", unit)},
	}
	for _, b := range bins {
		span := fmt.Sprint(b.From)
		if b.To > b.From+1 {
			span = fmt.Sprintf("%d to %d", b.From, b.To-1)
		}
		p.Rows = append(p.Rows, lengthRow{span, b.Plays, tenths((b.Plays*2000/o.Report.Plays + 1) / 2)})
		p.Chart.Rows = append(p.Chart.Rows, row{Label: span, Value: fmt.Sprint(b.Plays), Bar: on.stretch(0, b.Plays)})
	}
	return p
}
