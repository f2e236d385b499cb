package scenario

import (
	"fmt"
	"slices"
)

// checkRoles reports roles with too little to do in a phase, or too much to hide.
func (c checker) checkRoles() {
	for i := range c.Roles {
		r, path := &c.Roles[i], join("roles", string(c.Roles[i].ID))
		hidden := 0
		for _, concern := range c.Concerns {
			if concern.Hidden && r.holds(&concern) {
				hidden++
			}
		}
		if hidden > maxHiddenConcerns {
			c.addAt(CodeManyHidden, path, fmt.Sprintf("%s has %d hidden concerns to keep", r.ID, hidden), fmt.Sprintf("keep it to %d a seat", maxHiddenConcerns))
		}
		for j := range c.Phases {
			if phase := &c.Phases[j]; !phase.Aftermath && c.played(phase.ID) && !c.busy(r, phase) {
				c.addAt(CodeIdleRole, path, fmt.Sprintf("%s has nothing to lead, voice or decide in %s", r.ID, phase.ID), "let it lead a proposal or hold a concern that opens there")
			}
		}
	}
	for i := range c.Phases {
		c.verbs(&c.Phases[i])
	}
}

// holds says whether a concern is the role's own, or its party's.
func (r *Role) holds(c *Concern) bool { return c.Of == Name(r.ID) || c.Of == Name(r.Party) }

// busy says whether a role has something to lead, voice or decide in a phase.
func (c checker) busy(r *Role, phase *Phase) bool {
	return c.decides(r, phase) ||
		slices.ContainsFunc(c.Proposals, func(p Proposal) bool { return c.leads(r, &p, phase) }) ||
		phase.Opens(VerbVoice, r) && slices.ContainsFunc(c.Concerns, func(concern Concern) bool {
			return r.holds(&concern) && OpenIn(concern.Opens, phase.ID)
		})
}

// decides says whether the role has a say in what its party accepts in a phase, and anything comes up there that
// binds the party. Who decides by silence without being the head does so by breaking it.
func (c checker) decides(r *Role, phase *Phase) bool {
	if !slices.ContainsFunc(c.Proposals, func(p Proposal) bool {
		return OpenIn(p.Opens, phase.ID) && slices.Contains(c.BoundBy(&p), r.Party)
	}) {
		return false
	}
	switch by := c.Party(r.Party).Decides; {
	case r.Head:
		return phase.Opens(VerbAccept, r)
	case by == DecidesHead:
		return false
	case by == DecidesSilence:
		return slices.Contains(phase.Moves, VerbAccept) && phase.Opens(VerbBreakSilence, r)
	default:
		return phase.Opens(VerbAccept, r)
	}
}

// verbs reports a phase that keeps a party from speaking or deciding in the way that is its own.
func (c checker) verbs(phase *Phase) {
	lacks := func(v, with Verb) bool { return slices.Contains(phase.Moves, with) && !slices.Contains(phase.Moves, v) }
	path := join(join("phases", string(phase.ID)), "moves")
	report := func(v Verb, why string) {
		c.addAt(CodeMissingVerb, path, why, fmt.Sprintf("add `%s`", v))
	}
	if lacks(VerbAccept, VerbOffer) {
		report(VerbAccept, "the phase opens offers that nobody can accept")
	}
	for _, p := range c.Parties {
		if several := len(c.RolesOf(p.ID)) > 1; !several {
			continue
		}
		if p.Speaks == SpeaksSeconded && lacks(VerbSecond, VerbOffer) {
			report(VerbSecond, fmt.Sprintf("%s speaks seconded, and nobody may second here", p.ID))
		}
		if p.Decides == DecidesSilence && lacks(VerbBreakSilence, VerbAccept) {
			report(VerbBreakSilence, fmt.Sprintf("%s decides by silence, and nobody may break it here", p.ID))
		}
	}
}

// checkTime reports lengths that take longer than they say.
func (c checker) checkTime() {
	for i := range c.Lengths {
		l := &c.Lengths[i]
		total := l.Briefing + l.Debrief
		for _, id := range l.Phases {
			p, rounds := c.Phase(id), AftermathRounds
			if !p.Aftermath {
				rounds = l.RoundsOf(p)
			}
			total += Seconds(rounds) * (l.TimeOf(p) + p.Reading)
		}
		if over := total - Seconds(l.Minutes)*60; over > 0 {
			c.addAt(CodeLongLesson, join(join("lengths", string(l.ID)), "minutes"), fmt.Sprintf("briefing, rounds with their reading, and debrief may take %d minutes, more than %d", (total+59)/60, l.Minutes), "take out a round, shorten them, or allow more minutes")
		}
	}
}
