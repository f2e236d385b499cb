package story

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"parley/game"
	"parley/game/scenario"
)

// Command writes a move as the line of a story that stands for it at the table as it is now, before the move. It returns
// false for the few that the language has no words for, such as a pause that leaves each clock something else.
func (t *Teller) Command(by game.SeatID, m game.Move) (string, bool) {
	for _, c := range t.written(by, m) {
		if t.means(c, by, m) {
			return c, true
		}
	}
	return "", false
}

// written returns what a move may be written as, the plainest first. What does not read back as the same is dropped.
func (t *Teller) written(by game.SeatID, m game.Move) []string {
	who := strings.TrimPrefix(string(by), "@")
	if who == string(by) && slices.Contains(taken, who) {
		who = "seat " + who
	}
	var list []string
	if e, ok := m.(game.Expire); ok {
		list = append(list, timeRunsOut)
		for _, c := range t.table.Clocks() {
			if c.Deadline == e.Deadline {
				list = append(list, fmt.Sprint(silenceRunsOut, c.Offer))
			}
		}
	}
	if s, ok := m.(game.Seat); ok {
		list = append(list, string(s.Seat)+" sit down")
	}
	for _, does := range append(seatDoes(m), hostDoes(m)...) {
		list = append(list, who+" "+does)
	}
	return list
}

// means tells whether a command reads as exactly that move.
func (t *Teller) means(command string, by game.SeatID, m game.Move) bool {
	if tablePattern.MatchString(command) {
		return false
	}
	steps, err := t.steps(command)
	return err == nil && len(steps) == 1 && steps[0].by == by && same(steps[0].move, m)
}

// same tells whether two moves are alike; none and empty are one.
func same(a, b game.Move) bool { return fmt.Sprintf("%T%+v", a, a) == fmt.Sprintf("%T%+v", b, b) }

// seatDoes writes what a seat does, without its name.
func seatDoes(m game.Move) []string {
	switch m := m.(type) {
	case game.Say:
		if len(m.Seats)+len(m.Parties) == 0 {
			return one("says %s", quote(m.Text.Words))
		}
		return one("says to %s %s", join(slices.Concat(each(m.Parties), each(m.Seats))), quote(m.Text.Words))
	case game.Plan:
		return one("plans %s %s %s %s", quote(m.WalkAway.Words), quote(m.Aim.Words), quote(m.Fear.Words), quote(m.First.Words))
	case game.Tap:
		return one("guesses %d for %s", m.Keep, m.Of)
	case game.Ready:
		return one("is %sready", negative(m.Not))
	case game.Voice:
		return one("voices %s", m.Concern)
	case game.Acknowledge:
		return one("acknowledges %s%s", m.Concern, along(m.Text))
	case game.Confirm:
		if m.Yes {
			return one("tells %s about %s that is it", m.By, m.Concern)
		}
		return one("tells %s about %s not quite", m.By, m.Concern)
	case game.Gesture:
		does, invite := "gestures", ""
		if m.Announce {
			does = "announces gesture"
		}
		if m.Invite {
			invite = " and invites"
		}
		return one("%s %s%s%s", does, m.Gesture, invite, along(m.Text))
	case game.Second:
		if m.Gesture != "" {
			return one("seconds gesture %s", m.Gesture)
		}
		return one("seconds %s", named(m.Offer))
	case game.Offer:
		return one("offers %s%s", orNothing(m.Package), along(m.Text))
	case game.Counter:
		return one("counters offer %d with %s%s", m.Offer, orNothing(m.Package), along(m.Text))
	case game.Accept:
		return one("accepts %s", named(m.Offer))
	case game.Decline:
		return one("declines %s", named(m.Offer))
	case game.Withdraw:
		return one("withdraws %s", named(m.Offer))
	case game.BreakSilence:
		return one("breaks silence on offer %d%s", m.Offer, along(m.Reason))
	case game.Commit:
		if len(m.Breach) == 0 {
			return one("will keep all")
		}
		return one("will break %s", join(m.Breach))
	case game.Inspect:
		return one("inspects %s", m.Proposal)
	case game.Draft:
		return one("drafts %s %s", quote(m.Title.Words), quote(m.Text.Words))
	case game.Statement:
		return one("states %s", quote(m.Text.Words))
	case game.Sign:
		return one("signs statement %d", m.Number)
	case game.WalkOut:
		return one("walks out")
	}
	return nil
}

// one makes a list of one line.
func one(format string, args ...any) []string { return []string{fmt.Sprintf(format, args...)} }

// along writes what is said along with a move; nothing where nothing is.
func along(t game.Text) string {
	if t.IsZero() {
		return ""
	}
	return " " + quote(t.Words)
}

// named writes which offer, or suggestion.
func named(id game.OfferID) string {
	if id < 0 {
		return fmt.Sprintf("suggestion %d", -id)
	}
	return fmt.Sprintf("offer %d", id)
}

func orNothing(pkg []game.Choice) string {
	if len(pkg) == 0 {
		return "nothing"
	}
	return PackageText(pkg)
}

// steps of a draft's value, by party.
func valued(steps map[scenario.PartyID]int) string {
	var list []string
	for _, p := range slices.Sorted(maps.Keys(steps)) {
		list = append(list, fmt.Sprintf("%s %d", p, steps[p]))
	}
	return strings.Join(list, ", ")
}
