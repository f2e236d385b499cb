package rehearse

import (
	"fmt"

	"parley/game/scenario"
)

// Shortfall is an expectation of the file that a rehearsal did not meet.
type Shortfall struct {
	Key  string `json:"key"`  // where it stands in the file, such as "expect.deal"
	Want string `json:"want"` // such as "at least 60 and below 90"
	Got  string `json:"got"`  // such as "95.2 % of 400 plays"
}

// String returns s as a sentence.
func (s Shortfall) String() string { return fmt.Sprintf("%s: wanted %s, got %s", s.Key, s.Want, s.Got) }

// Short returns where a rehearsal fell short of what the scenario expects of its length, in the order of the keys;
// nothing if all holds, or nothing is expected. It judges the figures themselves, not their intervals: the same seed gives the same
// verdict.
func Short(s *scenario.Scenario, r *Report, exploits []ExploitReport) []Shortfall {
	expect := s.ExpectOf(r.Length)
	if expect == nil {
		return nil
	}
	j := judge{report: r}
	j.endings(expect)
	if b := expect.Deal; b != nil {
		j.share("expect.deal", *b, r.Deal)
	}
	j.apart(expect.Apart)
	j.exploits(expect.Exploits, exploits)
	j.moves(expect.Moves)
	return j.list
}

// judge holds a report against expectations.
type judge struct {
	report *Report
	list   []Shortfall
}

func (j *judge) add(key, want, got string) { j.list = append(j.list, Shortfall{key, want, got}) }

// share judges a share of the plays.
func (j *judge) share(key string, b scenario.Bounds, got Share) {
	if percent := scenario.Points(got.Permille) * scenario.Point / 10; !b.Hold(percent) {
		j.add(key, b.String()+" percent", fmt.Sprintf("%s percent of %d plays", percent, j.report.Plays))
	}
}

func (j *judge) endings(expect *scenario.Expect) {
	for i := range j.report.Endings {
		e := &j.report.Endings[i]
		if key, b := expect.OfEnding(e.Ending); b != nil {
			j.share(key, *b, e.Share)
		}
	}
}

func (j *judge) apart(most *scenario.Points) {
	if most == nil {
		return
	}
	high, low := &j.report.Parties[0], &j.report.Parties[0]
	for i := range j.report.Parties {
		p := &j.report.Parties[i]
		if p.Total.Mean > high.Total.Mean {
			high = p
		}
		if p.Total.Mean < low.Total.Mean {
			low = p
		}
	}
	if gap := scenario.Points(high.Total.Mean - low.Total.Mean); gap > *most {
		j.add("expect.apart", "at most "+most.String()+" points", fmt.Sprintf("%s: %s has %s, %s has %s", gap,
			high.Party, scenario.Points(high.Total.Mean), low.Party, scenario.Points(low.Total.Mean)))
	}
}

func (j *judge) exploits(most *scenario.Points, reports []ExploitReport) {
	if most == nil {
		return
	}
	for i := range reports {
		if x := &reports[i]; scenario.Points(x.Margin.Mean) > *most {
			j.add("expect.exploits", "at most "+most.String()+" points", fmt.Sprintf("%s: %s as %s has %s, an honest one %s",
				scenario.Points(x.Margin.Mean), x.Exploit, x.Role, scenario.Points(x.Score.Mean), scenario.Points(x.Honest.Mean)))
		}
	}
}

func (j *judge) moves(b *scenario.Bounds) {
	if b == nil {
		return
	}
	for i := range j.report.Seats {
		s := &j.report.Seats[i]
		if mean := scenario.Points(s.Proper.Mean); !b.Hold(mean) {
			j.add("expect.moves", b.String(), fmt.Sprintf("%s a round for %s", mean, s.Seat))
		}
	}
}
