package paper

import (
	"slices"

	"parley/game/scenario"
)

// pack is everything that is printed.
type pack struct {
	Scenario *scenario.Scenario
	Length   *scenario.Length
	Teacher  teacher
	Sides    []side
	Table    table
}

// table is what all at a table may see, and whoever keeps its score.
type table struct {
	Parties    []string
	Directions []direction
	Proposals  []weighed // what agreements earn of trust
	Gestures   []weighed
	Reckonings []int // numbered from 1, those of an aftermath included
	Rules      []rule
	Gains      []ladder
	Losses     []ladder
	Phases     []string
}

// direction is how far one party trusts another.
type direction struct {
	Truster, Trusted string
	Start            scenario.Points
}

// weighed is something that moves trust, with its weight in each direction.
type weighed struct {
	Title   string
	Weights []weight
}

type weight struct {
	Truster, Trusted string
	Points           scenario.Points
}

// gather collects what the templates need. Nothing of one party reaches the side of another.
func gather(s *scenario.Scenario, l *scenario.Length) pack {
	p := pack{Scenario: s, Length: l, Teacher: newTeacher(s, l), Table: newTable(s, l)}
	for i := range s.Parties {
		p.Sides = append(p.Sides, newSide(s, l, &s.Parties[i]))
	}
	return p
}

func newTable(s *scenario.Scenario, l *scenario.Length) table {
	t := table{Rules: rules(s.Trust.Factors), Gains: gains(), Losses: losses(s.Trust.Factors.Breach)}
	for _, p := range s.Parties {
		t.Parties = append(t.Parties, p.Name)
		for _, q := range s.Parties {
			if p.ID != q.ID {
				t.Directions = append(t.Directions, direction{p.Name, q.Name, startOf(s, p.ID, q.ID)})
			}
		}
	}
	for _, id := range l.Phases {
		t.Phases = append(t.Phases, s.Phase(id).Title)
	}
	for n := range reckonings(s, l) {
		t.Reckonings = append(t.Reckonings, n+1)
	}
	for i := range s.Proposals {
		if p := &s.Proposals[i]; l.InPlay(p.Opens) {
			t.Proposals = append(t.Proposals, weighed{p.Title, weightsOf(s, p.Trust)})
		}
	}
	for i := range s.Gestures {
		g := &s.Gestures[i]
		if !l.InPlay(g.Opens) {
			continue
		}
		moves := map[scenario.Direction]scenario.Points{}
		for _, by := range g.By {
			for _, to := range g.To {
				if to != by {
					moves[scenario.Direction{Truster: to, Trusted: by}] = g.Trust
				}
			}
		}
		t.Gestures = append(t.Gestures, weighed{Title: g.Title, Weights: weightsOf(s, moves)})
	}
	return t
}

// reckonings returns how many rounds are reckoned at most.
func reckonings(s *scenario.Scenario, l *scenario.Length) int {
	n := 0
	for _, id := range l.Phases {
		if p := s.Phase(id); p.Aftermath {
			n += scenario.AftermathRounds
		} else {
			n += l.RoundsOf(p)
		}
	}
	return n
}

// weightsOf lists weights in the order of the file's parties.
func weightsOf(s *scenario.Scenario, moves map[scenario.Direction]scenario.Points) []weight {
	var list []weight
	for _, p := range s.Parties {
		for _, q := range s.Parties {
			if w := moves[scenario.Direction{Truster: p.ID, Trusted: q.ID}]; w != 0 {
				list = append(list, weight{p.Name, q.Name, w})
			}
		}
	}
	return list
}

// middling is where trust starts if the file does not say.
const middling = 50 * scenario.Point

func startOf(s *scenario.Scenario, p, q scenario.PartyID) scenario.Points {
	if v, ok := s.Trust.Start[scenario.Direction{Truster: p, Trusted: q}]; ok {
		return v
	}
	return middling
}

// namesOf names parties and roles.
func namesOf[T ~string](s *scenario.Scenario, ids []T) []string {
	var names []string
	for _, id := range ids {
		if p := s.Party(scenario.PartyID(id)); p != nil {
			names = append(names, p.Name)
		} else if r := s.Role(scenario.RoleID(id)); r != nil {
			names = append(names, r.Name)
		}
	}
	return names
}

// opensTo tells whether any phase of l opens a verb to a role.
func opensTo(s *scenario.Scenario, l *scenario.Length, v scenario.Verb, r *scenario.Role) bool {
	return slices.ContainsFunc(l.Phases, func(id scenario.PhaseID) bool { return s.Phase(id).Opens(v, r) })
}
