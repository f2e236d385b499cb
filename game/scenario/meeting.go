package scenario

// meeting holds how much of each concern something meets, by the concern's place in the file. What is asked at every
// look at a table stands in a list, which is read faster than a map.
type meeting []Share

// Meeting returns how much of the concern at place c of Scenario.Concerns is met.
func (m meeting) Meeting(c int) Share {
	if c >= len(m) {
		return 0 // a proposal in a player's own words meets nothing
	}
	return m[c]
}

// AddTo adds to sums, one for each concern, what is met, times sign.
func (m meeting) AddTo(sums []Share, sign Share) {
	for i, share := range m {
		sums[i] += sign * share
	}
}

// buildMeetings reads the `meets` of a scenario.
func buildMeetings(s *Scenario) {
	read := func(meets map[ConcernID]Share) meeting {
		m := make(meeting, len(s.Concerns))
		for i := range s.Concerns {
			m[i] = meets[s.Concerns[i].ID]
		}
		return m
	}
	for i := range s.Proposals {
		p := &s.Proposals[i]
		p.meeting = read(p.Meets)
		for k := range p.Terms {
			for n := range p.Terms[k].Levels {
				l := &p.Terms[k].Levels[n]
				l.meeting = read(l.Meets)
			}
		}
	}
	for i := range s.Gestures {
		s.Gestures[i].meeting = read(s.Gestures[i].Meets)
	}
	for i := range s.Concerns {
		for _, c := range s.Concerns[i].Cites {
			s.Concerns[i].cited = append(s.Concerns[i].cited, c.String())
		}
	}
}

// Cited returns the citations of c as they are written. It must not be changed.
func (c *Concern) Cited() []string { return c.cited }
