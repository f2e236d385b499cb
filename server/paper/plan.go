package paper

import (
	"strconv"

	"parley/game/scenario"
)

// What takes its time on paper alone.
const (
	handingOut     scenario.Seconds = 5 * 60
	reckonByHand   scenario.Seconds = 3 * 60 // slips, trust and points, and a look at them
	aftermathRound scenario.Seconds = 2 * 60 // with its reckoning
)

// plan is the time plan of a lesson on paper.
type plan struct {
	Steps     []step
	Sum       string
	Aftermath bool   // something follows whose length nobody knows
	Over      string // how much longer it is than the lesson that the file plans; none if it fits
}

// step is a line of the plan. The clock stays blank.
type step struct {
	What  string
	Takes string
	Phase bool // begins a phase
}

func newPlan(s *scenario.Scenario, l *scenario.Length) plan {
	var p plan
	sum := scenario.Seconds(0)
	add := func(what string, takes scenario.Seconds) {
		p.Steps = append(p.Steps, step{What: what, Takes: minutes(takes)})
		sum += takes
	}
	add(must("plan.handing"), handingOut)
	add(must("plan.briefing"), l.Briefing)
	for _, id := range l.Phases {
		phase := s.Phase(id)
		p.Steps = append(p.Steps, step{What: phase.Title, Phase: true})
		if phase.Aftermath {
			p.Aftermath = true
			add(must("plan.aftermath", scenario.AftermathRounds, minutes(aftermathRound)), scenario.AftermathRounds*aftermathRound)
			continue
		}
		for n := range l.RoundsOf(phase) {
			add(must("plan.round", n+1), l.TimeOf(phase))
			add(must("plan.reckoning"), max(phase.Reading, reckonByHand))
		}
	}
	add(must("plan.debrief"), l.Debrief)
	p.Sum = minutes(sum)
	if over := sum - scenario.Seconds(l.Minutes)*60; over > 0 {
		p.Over = minutes(over)
	}
	return p
}

// minutes writes a span of time, such as "7" or "2½": half minutes are as exact as a clock on a wall.
func minutes(s scenario.Seconds) string {
	halves := int(s+15) / 30
	switch {
	case halves%2 == 0:
		return strconv.Itoa(halves / 2)
	case halves == 1:
		return "½"
	}
	return strconv.Itoa(halves/2) + "½"
}
