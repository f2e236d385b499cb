package game_test

import (
	"fmt"

	"parley/game"
	"parley/game/story"
)

// debriefLines tells a debrief by its parts, those that hold nothing left out.
func debriefLines(d *game.Debrief) []string {
	var lines []string
	add := func(format string, args ...any) { lines = append(lines, fmt.Sprintf(format, args...)) }
	if d.Veiled {
		add("veiled")
	}
	if d.Own != nil {
		add("own: left %s; something better: %t", d.Own.Left, d.Own.Better)
	}
	for _, p := range d.Parties {
		add("%s: utility %s", p.Party, p.Score.Utility)
	}
	for _, s := range d.Seats {
		if s.Strategy != "" {
			add("%s: a bot, %s", s.Seat, s.Strategy)
		}
	}
	for _, t := range d.Trust {
		if len(t.Lines) > 0 {
			add("trust %s>%s: %s in %d lines", t.Truster, t.Trusted, t.Value, len(t.Lines))
		}
	}
	for _, c := range d.Concerns {
		add("%s of %s: %s, met to %s, untold %t", c.Concern, c.Of, c.Life, share(c.Measure), c.Untold)
	}
	for _, p := range d.Promises {
		for _, r := range p.Rounds {
			add("%s at reckoning %d: broken by [%s]", p.Proposal, r.Round, join(r.Breached))
		}
	}
	for _, p := range d.Turns {
		add("turn %d: %s by %s", p.Rank, p.Line, p.Change)
	}
	for _, s := range d.Dance {
		add("offer %d of %s to %s: %s %v", s.Offer, s.Party, join(s.To), s.Step, s.Gains)
	}
	for _, s := range d.Spirals {
		add("spiral of %s and %s, %d acts:", s.Parties[0], s.Parties[1], len(s.Acts))
		for _, a := range s.Acts {
			add("  round %d: %s by %s%s", a.Round, a.By, a.Gesture, a.Proposal)
		}
	}
	if d.Possible != nil && d.Possible.Better != nil {
		add("better: %s, utilities %v", story.PackageText(d.Possible.Better.Package), d.Possible.Better.Utility)
	}
	for _, a := range d.Asks {
		add("ask %s: %+v", a.Code, a)
	}
	return lines
}
