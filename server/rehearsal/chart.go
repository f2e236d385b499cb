package rehearsal

import (
	"fmt"
	"strings"

	"parley/game/rehearse"
	"parley/game/scenario"
)

// chart is rows on one scale. A reader who does not see it hears what it Says; the table beside it holds the numbers.
type chart struct {
	Says  string
	Rows  []row
	Ticks []tick
	Key   []string // what its signs mean: "band", "whisker", "limit"
}

// row is a label, a mark on the scale, and a value in words.
type row struct {
	Label  string
	Value  string
	Strong bool
	Bar    *stretch // from where the scale begins
	Dot    string   // where a mean lies
	Within *stretch // the interval around it
	Band   *stretch // what is expected
	Lines  []line
}

// stretch is a part of the scale: places in percent of its width.
type stretch struct{ From, To, Width string }

// line is a place to compare with, such as a limit.
type line struct {
	At    string
	Limit bool // else a zero
}

// tick is a label of the scale.
type tick struct {
	At, Text, Anchor string
}

// scale maps numbers to places.
type scale struct{ from, to int }

// at returns the place of v, held to the scale.
func (s scale) at(v int) string {
	return percentOf(min(max(v, s.from), s.to)-s.from, s.to-s.from)
}

func (s scale) stretch(from, to int) *stretch {
	from, to = min(max(from, s.from), s.to), min(max(to, s.from), s.to)
	return &stretch{From: s.at(from), To: s.at(to), Width: percentOf(to-from, s.to-s.from)}
}

// percentOf writes a part of a whole with two decimals, as attributes of a drawing want it.
func percentOf(part, whole int) string {
	v := (part*20_000/whole + 1) / 2
	return fmt.Sprintf("%d.%02d%%", v/100, v%100)
}

// ticks labels the scale at every step.
func (s scale) ticks(step int, text func(int) string) []tick {
	var list []tick
	for v := s.from; v <= s.to; v += step {
		anchor := "middle"
		switch v {
		case s.from:
			anchor = "start"
		case s.to:
			anchor = "end"
		}
		list = append(list, tick{s.at(v), text(v), anchor})
	}
	return list
}

// around returns a scale in whole steps that holds everything from least to most, with at most six steps, and its step.
// It is never empty.
func around(least, most int) (scale, int) {
	for step := int(scenario.Point); ; {
		for _, times := range []int{1, 2, 5} {
			s := scale{floor(least, step*times), -floor(-most, step*times)}
			if s.from == s.to {
				s.to += step * times
			}
			if s.to-s.from <= 6*step*times {
				return s, step * times
			}
		}
		step *= 10
	}
}

// floor rounds v down to a multiple of step.
func floor(v, step int) int {
	if v < 0 {
		return -((-v + step - 1) / step) * step
	}
	return v / step * step
}

// fixed writes hundredths with one decimal, so that numbers below each other can be compared.
func fixed(v int) string {
	if v < 0 {
		return "−" + fixed(-v)
	}
	return tenths((v + 5) / 10)
}

// whole writes hundredths that are whole numbers, as labels of a scale.
func whole(v int) string { return strings.Replace(number(v), "-", "−", 1) }

// hundredths writes them all.
func hundredths(v int) string { return fmt.Sprintf("%d.%02d", v/100, v%100) }

// rough writes a mean with half the width of its interval, both with one decimal.
func rough(s rehearse.Stat) string {
	if s.Count < 2 {
		return fixed(s.Mean)
	}
	return fixed(s.Mean) + " ±" + fixed(s.Within)
}
