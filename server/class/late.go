package class

import (
	"parley/game"
	"parley/game/scenario"
	"parley/server/protocol"
)

// arrive says where somebody goes who comes in now: as the class treats latecomers, to the seat where they are
// needed, or to watch the table that the fewest watch; none if they wait in the lobby, as everybody does until
// tables are open. Bots are no company: a table without a person is neither joined by who watches nor counted as
// waiting.
func (s *State) arrive(sc *scenario.Scenario, stages Stages, person game.PersonID) []Event {
	late := s.Set.Late
	if s.Ownerless() {
		late = protocol.LateSeat
	}
	if late == protocol.LateWait {
		return nil
	}
	if late != protocol.LateObserve {
		if spot, ok := s.place(sc, stages); ok {
			spot.Person = person
			return []Event{spot}
		}
	}
	if s.Ownerless() {
		return nil
	}
	if n := s.leastWatched(stages); n > 0 {
		return []Event{Observing{Person: person, Table: n}}
	}
	return nil
}

// leastWatched returns the table that the fewest people watch, of those where persons play; 0 if there is none.
func (s *State) leastWatched(stages Stages) int {
	watchers := map[int]int{}
	for _, p := range s.People {
		if p.In() && p.Observes() {
			watchers[p.Table]++
		}
	}
	best := 0
	for i, t := range s.Tables {
		n := i + 1
		if stages.of(n) == game.StageOver || t.Persons() == 0 {
			continue
		}
		if best == 0 || watchers[n] < watchers[best] {
			best = n
		}
	}
	return best
}
