package rehearsal

import (
	"fmt"
	"strconv"

	"parley/game/rehearse"
	"parley/game/scenario"
)

// roundsPart shows how much each seat had to do in each round.
type roundsPart struct {
	Rounds   []string // the heads of the columns
	Rows     []seatRow
	Expected string // moves proper a round; nothing: nothing is
}

type seatRow struct {
	Name            string
	Score, PerRound string
	Proper          string
	Idle            string
	Short           bool // of what is expected
	Rounds          []roundCell
}

// roundCell is how often a seat acted in a round of the play, with a bar.
type roundCell struct {
	Mean string
	Bar  *stretch
}

func (o *Outcome) roundsPart() roundsPart {
	most, columns := 1, 0
	for _, s := range o.Report.Seats {
		columns = max(columns, len(s.ByRound))
		for _, r := range s.ByRound {
			most = max(most, r.Mean)
		}
	}
	var part roundsPart
	for n := range columns {
		part.Rounds = append(part.Rounds, strconv.Itoa(n+1))
	}
	var bounds *scenario.Bounds
	if expect := o.expect(); expect != nil && expect.Moves != nil {
		bounds = expect.Moves
		part.Expected = bounds.String()
	}
	on := scale{0, most}
	for _, s := range o.Report.Seats {
		r := seatRow{
			Name: o.roleName(scenario.RoleID(s.Seat)), Score: rough(s.Score), PerRound: rough(s.PerRound), Proper: rough(s.Proper),
			Idle: tenths(s.Idle.Permille) + " %", Short: bounds != nil && !bounds.Hold(scenario.Points(s.Proper.Mean)),
		}
		for _, round := range s.ByRound {
			r.Rounds = append(r.Rounds, roundCell{fixed(round.Mean), on.stretch(0, round.Mean)})
		}
		for len(r.Rounds) < columns {
			r.Rounds = append(r.Rounds, roundCell{})
		}
		part.Rows = append(part.Rows, r)
	}
	return part
}

// verbsPart shows which moves were made how often.
type verbsPart struct {
	Chart chart
	Rows  []verbRow
}

type verbRow struct {
	Verb  string
	Count int
	Mean  string
}

func (o *Outcome) verbsPart() verbsPart {
	part := verbsPart{Chart: chart{Says: "How often bots made each move, a play. The table has the numbers."}}
	if len(o.Report.Verbs) == 0 {
		return part
	}
	on := scale{0, max(1, o.Report.Verbs[0].Mean)}
	for _, v := range o.Report.Verbs {
		part.Rows = append(part.Rows, verbRow{string(v.Verb), v.Count, hundredths(v.Mean)})
		part.Chart.Rows = append(part.Chart.Rows, row{Label: string(v.Verb), Value: hundredths(v.Mean), Bar: on.stretch(0, v.Mean)})
	}
	return part
}

// exploitsPart shows what bots gained that look for a hole.
type exploitsPart struct {
	Bound string // nothing: the file sets none
	Roles []exploitsOf
}

// exploitsOf are the exploits in one role.
type exploitsOf struct {
	Role  string
	Chart chart
	Rows  []exploitRow
}

type exploitRow struct {
	Exploit               string
	Score, Honest, Margin string
	Short                 bool
}

func (o *Outcome) exploitsPart() *exploitsPart {
	if len(o.Exploits) == 0 {
		return nil
	}
	var bound *scenario.Points
	part := &exploitsPart{}
	margins := []rehearse.Stat{{}} // nought is on the scale
	if expect := o.expect(); expect != nil && expect.Exploits != nil {
		bound = expect.Exploits
		part.Bound = bound.String()
		margins = append(margins, rehearse.Stat{Mean: int(*bound)})
	}
	for i := range o.Exploits {
		margins = append(margins, o.Exploits[i].Margin)
	}
	least, most := widest(margins...)
	on, step := around(least, most)
	lines := []line{{At: on.at(0)}}
	if bound != nil {
		lines = append(lines, line{At: on.at(int(*bound)), Limit: true})
	}
	for i := range o.Exploits {
		x := &o.Exploits[i]
		if name := o.roleName(x.Role); len(part.Roles) == 0 || part.Roles[len(part.Roles)-1].Role != name {
			part.Roles = append(part.Roles, exploitsOf{Role: name, Chart: chart{
				Says:  fmt.Sprintf("What each exploit gained as %s over an honest bot, with the interval that holds the true gain in 95 of 100 rehearsals. The table has the numbers.", name),
				Ticks: on.ticks(step, signed), Key: []string{"dot", "whisker", "zero"},
			}})
			if bound != nil {
				last := &part.Roles[len(part.Roles)-1]
				last.Chart.Key = append(last.Chart.Key, "limit", "short")
			}
		}
		last := &part.Roles[len(part.Roles)-1]
		r := exploitRow{string(x.Exploit), rough(x.Score), rough(x.Honest), plus(x.Margin.Mean) + rough(x.Margin), bound != nil && x.Margin.Mean > int(*bound)}
		value := r.Margin
		if r.Short {
			value += " ✗"
		}
		last.Rows = append(last.Rows, r)
		last.Chart.Rows = append(last.Chart.Rows, row{
			Label: r.Exploit, Value: value, Dot: on.at(x.Margin.Mean), Within: on.stretch(x.Margin.Mean-x.Margin.Within, x.Margin.Mean+x.Margin.Within), Lines: lines,
		})
	}
	return part
}

// signed writes hundredths with their sign.
func signed(v int) string { return plus(v) + whole(v) }

// plus is the sign of what is above nought; numbers below have their own.
func plus(v int) string {
	if v > 0 {
		return "+"
	}
	return ""
}
