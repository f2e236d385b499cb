package story

import (
	"cmp"
	"fmt"

	"parley/game"
)

// hostDoes writes what the instructor or the server does, without who.
func hostDoes(m game.Move) []string {
	switch m := m.(type) {
	case game.Start:
		return one("starts with %d rounds of aftermath", m.Aftermath)
	case game.Pause:
		if len(m.Left) == 0 {
			return one("pauses")
		}
		return one("pauses with %s left", span(m.Left[0].Left))
	case game.Resume:
		return one("resumes")
	case game.Extend:
		return one("extends by %s with %s left", span(m.By), span(m.Left))
	case game.Advance:
		return one("advances")
	case game.Inject:
		if m.Inject != "" {
			return one("injects %s", m.Inject)
		}
		return one("writes news %s %s", quote(m.Title.Words), quote(m.Text.Words))
	case game.Announce:
		return one("announces %s", quote(m.Text.Words))
	case game.Message:
		return one("messages %s to %s", quote(m.Text.Words), join(m.Seats))
	case game.Value:
		return one("values %s: %s", m.Draft, valued(m.Steps))
	case game.Award:
		return one("awards %s to %s>%s %s", m.Points, m.Truster, m.Trusted, quote(m.Reason.Words))
	case game.Seat:
		return seats(m)
	case game.Unseat:
		return one("unseats %s", m.Seat)
	case game.HandOver:
		if m.Player.Bot {
			return one("hands %s to a bot called %s", m.Seat, quote(m.Player.Name.Words))
		}
		return one("hands %s to %s", m.Seat, quote(persons(m.Player)))
	case game.Mute:
		return one("%s %s", or(m.Off, "unmutes", "mutes"), m.Seat)
	case game.Hide:
		return one("%s %s", or(m.Off, "shows", "hides"), m.Said)
	case game.StandIn:
		if m.Off {
			return one("gives %s back", m.Seat)
		}
		return one("has a bot stand in as %s", m.Seat)
	case game.Coach:
		if m.Strategy == "" {
			return one("coaches %s as the file says", m.Seat)
		}
		return one("coaches %s to be %s", cmp.Or(string(m.Seat), "all"), m.Strategy)
	case game.Rounds:
		return one("gives %s %d rounds", m.Phase, m.Rounds)
	case game.End:
		return one("ends")
	case game.Reopen:
		return one("%s", or(m.Off, "closes again", "reopens"))
	case game.Veil:
		return one("%s", or(m.Off, "lifts the veil", "veils the debrief"))
	}
	return serverDoes(m)
}

func serverDoes(m game.Move) []string {
	switch m := m.(type) {
	case game.Open:
		return one("opens %s%s", m.Length, or(m.Drafts, "", " without drafts"))
	case game.Expire:
		return one("lets %d run out", m.Deadline)
	case game.Rearm:
		return one("gives %d another %s", m.Deadline, span(m.Left))
	case game.Reckon:
		return one("reckons")
	case game.Away:
		return one("notes that %s is away%s", m.Seat, or(m.Bot, ", and has a bot", ""))
	case game.Back:
		return one("notes that %s is back", m.Seat)
	case game.Hold:
		return one("holds the table %s", or(m.Off, "no more", "at phase ends"))
	case game.Proceed:
		return one("lets the table proceed")
	}
	return nil
}

// seats writes who takes a seat.
func seats(m game.Seat) []string {
	switch p := m.Player; {
	case p.Bot && len(p.With) > 0:
		return one("seats a bot with %s as %s", quote(persons(p)), m.Seat)
	case p.Bot && p.Name.Words == bot:
		return one("seats a bot as %s", m.Seat)
	case p.Bot:
		return one("seats a bot called %s as %s", quote(p.Name.Words), m.Seat)
	default:
		return one("seats %s as %s", quote(persons(p)), m.Seat)
	}
}

// persons writes who holds a seat, as called reads it.
func persons(p game.Player) string {
	if len(p.With) == 0 {
		return p.Name.Words
	}
	return fmt.Sprintf("%s with %s", p.Name.Words, p.With[0].Name.Words)
}

func or(is bool, yes, no string) string {
	if is {
		return yes
	}
	return no
}
