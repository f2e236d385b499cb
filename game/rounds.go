package game

import (
	"fmt"
	"slices"

	"parley/game/scenario"
)

// roundsOf returns how many rounds a phase has at this table.
func (t *Table) roundsOf(phase *scenario.Phase) int {
	if phase.Aftermath {
		return t.aftermath
	}
	if n, ok := t.rounds[phase.ID]; ok {
		return n
	}
	return t.length.RoundsOf(phase)
}

// setRounds gives a phase fewer rounds, or back what the length gives it. Cut to those that were played, it ends
// with the reading.
func (tn *turn) setRounds(m Rounds) error {
	phase := tn.scenario.Phase(m.Phase)
	switch {
	case tn.stage == StageOver:
		return tn.refuse(ErrOver, "")
	case phase == nil || !slices.Contains(tn.length.Phases, m.Phase):
		return tn.refuse(ErrNoSuchPhase, fmt.Sprintf("%q", m.Phase))
	case phase.Aftermath:
		return tn.refuse(ErrDrawn, "")
	}
	least := 1
	if m.Phase == tn.phase {
		if tn.then != "" {
			return tn.refuse(ErrPhaseDone, phase.Title)
		}
		least = tn.round
	}
	switch most := tn.length.RoundsOf(phase); {
	case m.Rounds < least || m.Rounds > most:
		return tn.refuse(ErrBadNumber, fmt.Sprintf("from %d to %d", least, most))
	case m.Rounds == tn.roundsOf(phase):
		return tn.refuse(ErrAlreadySo, "")
	}
	tn.emit(toAll, RoundsSet(m))
	return nil
}
