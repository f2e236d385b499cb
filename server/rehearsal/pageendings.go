package rehearsal

import (
	"fmt"

	"parley/game/rehearse"
	"parley/game/scenario"
)

// endingsPart shows how often each ending came.
type endingsPart struct {
	Chart   chart
	Rows    []endingRow
	Expects bool // something of some ending, or of deals
}

// endingRow is an ending in the table; the last one is the deal.
type endingRow struct {
	Title, ID       string
	Plays           int
	Share, Interval string
	Expected        string // nothing: nothing is
	Holds           bool
	Witness         string // nothing: never seen
	Deal            bool
}

func (o *Outcome) endingsPart() endingsPart {
	type item struct {
		row    endingRow
		label  string
		share  rehearse.Share
		bounds *scenario.Bounds
	}
	var items []item
	for _, e := range o.Report.Endings {
		_, b := o.expect().OfEnding(e.Ending)
		it := item{endingRow{Title: e.Title, ID: string(e.Ending)}, e.Title, e.Share, b}
		if e.Witness != nil {
			it.row.Witness = fmt.Sprintf("play %d, %d moves", e.Witness.Play, e.Witness.Moves)
		}
		items = append(items, it)
	}
	deal := item{endingRow{Title: "A deal, whatever the ending", Deal: true}, "A deal", o.Report.Deal, nil}
	if expect := o.expect(); expect != nil {
		deal.bounds = expect.Deal
	}
	items = append(items, deal)

	most := 0
	for _, it := range items {
		most = max(most, it.share.High)
	}
	on := shareScale(most)
	part := endingsPart{Chart: chart{
		Says:  "Share of the plays that came to each ending, with the interval that holds the true share in 95 of 100 rehearsals. The table below has the numbers.",
		Ticks: on.ticks(on.to/5, func(v int) string { return fmt.Sprintf("%d %%", v/10) }), Key: []string{"whisker"},
	}}
	for _, it := range items {
		it.row.Plays, it.row.Share = it.share.Plays, tenths(it.share.Permille)
		it.row.Interval = fmt.Sprintf("%s to %s", tenths(it.share.Low), tenths(it.share.High))
		r := row{
			Label: it.label, Value: it.row.Share + " %", Bar: on.stretch(0, it.share.Permille),
			Within: on.stretch(it.share.Low, it.share.High), Strong: it.row.Deal,
		}
		if it.bounds != nil {
			part.Expects = true
			it.row.Expected, it.row.Holds = it.bounds.String()+" %", holds(it.bounds, it.share)
			r.Band = band(on, it.bounds)
			if !it.row.Holds {
				r.Value += " ✗"
			}
		}
		part.Chart.Rows, part.Rows = append(part.Chart.Rows, r), append(part.Rows, it.row)
	}
	if part.Expects {
		part.Chart.Key = append(part.Chart.Key, "band", "short")
	}
	return part
}

// shareScale is a scale of shares, in permille, that holds the most.
func shareScale(most int) scale {
	for _, to := range []int{100, 250, 500} {
		if most <= to {
			return scale{0, to}
		}
	}
	return scale{0, 1000}
}

func holds(b *scenario.Bounds, s rehearse.Share) bool {
	return b.Hold(scenario.Points(s.Permille) * scenario.Point / 10)
}

// band is what bounds in percent leave of a scale of permille.
func band(on scale, b *scenario.Bounds) *stretch {
	from, to := on.from, on.to
	if b.AtLeast != nil {
		from = int(*b.AtLeast) / 10
	}
	if b.Below != nil {
		to = int(*b.Below) / 10
	}
	return on.stretch(from, to)
}
