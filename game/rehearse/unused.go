package rehearse

import (
	"slices"

	"parley/game/scenario"
)

// unused returns what of the file came up in none of the plays, though the length plays it.
func unused(p *Plan, results []*Result) Unused {
	s, length := p.Scenario, p.Scenario.Length(p.Length)
	never := func(in func(*used) bool) bool {
		return !slices.ContainsFunc(results, func(r *Result) bool { return in(&r.used) })
	}
	var u Unused
	for _, id := range length.Phases {
		if never(func(u *used) bool { return u.phases[id] }) {
			u.Phases = append(u.Phases, id)
		}
		for _, verb := range s.Phase(id).Moves {
			if !slices.Contains(u.Verbs, verb) && never(func(u *used) bool { return u.verbs[verb] > 0 }) {
				u.Verbs = append(u.Verbs, verb)
			}
		}
	}
	for i := range s.Proposals {
		if length.InPlay(s.Proposals[i].Opens) {
			u.proposal(&s.Proposals[i], never)
		}
	}
	for i := range s.Gestures {
		if g := &s.Gestures[i]; length.InPlay(g.Opens) && never(func(u *used) bool { return u.gestures[g.ID] }) {
			u.Gestures = append(u.Gestures, g.ID)
		}
	}
	for i := range s.Injects {
		if n := &s.Injects[i]; n.When != nil && never(func(u *used) bool { return u.injects[n.ID] }) {
			u.Injects = append(u.Injects, n.ID)
		}
	}
	for i := range s.Concerns {
		if c := &s.Concerns[i]; length.InPlay(c.Opens) && never(func(u *used) bool { return u.met[c.ID] }) {
			u.Unmet = append(u.Unmet, c.ID)
		}
	}
	return u
}

// proposal adds what of a proposal never came up. Of one that was never offered nothing more is said.
func (u *Unused) proposal(p *scenario.Proposal, never func(func(*used) bool) bool) {
	switch {
	case never(func(u *used) bool { return u.offered[p.ID] }):
		u.Offered = append(u.Offered, p.ID)
		return
	case never(func(u *used) bool { return u.agreed[p.ID] }):
		u.Agreed = append(u.Agreed, p.ID)
		return
	}
	for i := range p.Terms {
		t := &p.Terms[i]
		for k := range t.Levels {
			if key := (levelKey{p.ID, t.ID, t.Levels[k].ID}); never(func(u *used) bool { return u.levels[key] }) {
				u.Levels = append(u.Levels, string(p.ID)+"/"+string(t.ID)+"/"+string(key.level))
			}
		}
	}
	if len(p.Cost) > 0 && never(func(u *used) bool { return u.broken[p.ID] }) {
		u.Kept = append(u.Kept, p.ID)
	}
}
