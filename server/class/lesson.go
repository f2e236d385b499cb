package class

import (
	"slices"

	"parley/game"
	"parley/game/scenario"
	"parley/server/protocol"
)

// lesson is how long everything takes at one length of a scenario, in milliseconds.
type lesson struct {
	briefing, debrief game.Millis
	phases            []lessonPhase
}

// lessonPhase is a phase: so many rounds, each with a reading after it.
type lessonPhase struct {
	id        scenario.PhaseID
	rounds    int
	round     game.Millis
	reading   game.Millis
	aftermath bool // its rounds are drawn, and not to be told: it counts with the mean
	last      bool // the last reading is the debrief
}

// lessonOf returns how long everything takes.
func lessonOf(sc *scenario.Scenario, l *scenario.Length) lesson {
	les := lesson{briefing: game.Millis(l.Briefing) * 1000, debrief: game.Millis(l.Debrief) * 1000}
	for i, id := range l.Phases {
		p := sc.Phase(id)
		les.phases = append(les.phases, lessonPhase{
			id: id, rounds: l.RoundsOf(p), round: game.Millis(l.TimeOf(p)) * 1000, reading: game.Millis(p.Reading) * 1000,
			aftermath: p.Aftermath, last: i == len(l.Phases)-1,
		})
	}
	return les
}

// each returns how long a round takes with its reading.
func (p lessonPhase) each() game.Millis { return p.round + p.reading }

// takes returns how long the phase takes with so many rounds.
func (p lessonPhase) takes(rounds int) game.Millis {
	all := game.Millis(rounds) * p.each()
	if p.aftermath {
		all = (1 + scenario.AftermathRounds) * p.each() / 2
	}
	if p.last {
		all -= p.reading
	}
	return all
}

// after returns how long the phases behind the first i take at a table that may have fewer rounds.
func (les lesson) after(i int, fewer map[scenario.PhaseID]int) game.Millis {
	var all game.Millis
	for _, p := range les.phases[i:] {
		all += p.takes(p.roundsAt(fewer))
	}
	return all
}

func (p lessonPhase) roundsAt(fewer map[scenario.PhaseID]int) int {
	if n, ok := fewer[p.id]; ok {
		return n
	}
	return p.rounds
}

// steps returns the parts of the lesson in their order. They end as planned if tables were opened at began.
func (les lesson) steps(began int64) []protocol.PlanStep {
	steps := []protocol.PlanStep{{Kind: protocol.StepJoining, Takes: joining}, {Kind: protocol.StepBriefing, Takes: les.briefing}}
	for _, p := range les.phases {
		steps = append(steps, protocol.PlanStep{Kind: protocol.StepPhase, Phase: p.id, Takes: p.takes(p.rounds)})
	}
	steps = append(steps, protocol.PlanStep{Kind: protocol.StepDebrief, Takes: les.debrief})
	ends := began - joining
	for i := range steps {
		ends += int64(steps[i].Takes)
		steps[i].Ends = ends
	}
	return steps
}

// late returns by how much later than planned a table's talks will be over; below 0: earlier.
func (les lesson) late(began int64, t protocol.TableSummary, now int64) game.Millis {
	planned := began + int64(les.briefing+les.after(0, nil))
	briefed := began + int64(les.briefing)
	i := les.phaseOf(t)
	if i < 0 {
		return game.Millis(max(now, briefed) + int64(les.after(0, t.Rounds)) - planned)
	}
	p := les.phases[i]
	ends := now // of the stage
	for _, c := range t.Now.Clocks {
		switch {
		case c.For == game.ForSilence:
		case c.Ends != 0:
			ends = max(now, c.Ends)
		default:
			ends = now + int64(c.Left)
		}
	}
	played := game.Millis(t.Now.Round) * p.each()
	if t.Now.Stage != game.StageReading {
		played -= p.reading
	}
	rest := max(0, p.takes(p.roundsAt(t.Rounds))-played)
	if t.Now.Stage == game.StageWaiting {
		rest = 0
	}
	return game.Millis(ends + int64(rest+les.after(i+1, t.Rounds)) - planned)
}

// phaseOf returns which phase a table plays; -1 before the first.
func (les lesson) phaseOf(t protocol.TableSummary) int {
	return slices.IndexFunc(les.phases, func(p lessonPhase) bool { return p.id == t.Now.Phase })
}

// cuts returns which phases could have a round fewer at the tables that have not played them to the end.
func (les lesson) cuts(running []protocol.TableSummary) []protocol.PlanCut {
	var cuts []protocol.PlanCut
	for i, p := range les.phases {
		rounds, played := 0, 1
		for _, t := range running {
			switch at := les.phaseOf(t); {
			case at > i:
			case at == i:
				played = max(played, t.Now.Round)
				fallthrough
			default:
				rounds = max(rounds, p.roundsAt(t.Rounds))
			}
		}
		if !p.aftermath && rounds > played {
			cuts = append(cuts, protocol.PlanCut{Phase: p.id, Rounds: rounds - 1, Saves: p.each()})
		}
	}
	return cuts
}
