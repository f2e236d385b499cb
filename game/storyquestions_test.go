package game_test

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/game/scenario"
	"parley/game/story"
)

// Questions that move nothing: "skipper looks at trust", "skipper weighs quay (length long)",
// "skipper explains town>port/1".
var questionPattern = regexp.MustCompile(`^(\S+) (looks at|weighs|explains) (.+)$`)

func (s *retelling) question(command string) ([]string, bool) {
	m := questionPattern.FindStringSubmatch(command)
	if m == nil {
		return nil, false
	}
	seat := game.SeatID(m[1])
	if seat == "observer" {
		seat = game.Observer
	}
	switch m[2] {
	case "weighs":
		w, err := s.Table().Weigh(seat, story.Package(m[3]))
		if err != nil {
			return []string{story.RefusalLine(err)}, true
		}
		lines := []string{fmt.Sprintf("%s points, of them worth %s; keeping it costs %s", w.Points, w.Worth, w.Cost)}
		for _, met := range w.Meets {
			lines = append(lines, fmt.Sprintf("meets %s by %s, then %s", met.Concern, share(met.Adds), share(met.Reaches)))
		}
		return append(lines, w.Missing...), true
	case "explains":
		trust, score, err := s.Table().Explain(seat, game.LineID(m[3]))
		switch {
		case err != nil:
			return []string{story.RefusalLine(err)}, true
		case trust != nil:
			return []string{trust.Reason}, true
		}
		return []string{score.Reason}, true
	}
	view := s.Table().ViewFor(seat)
	if seat == "instructor" {
		if m[3] == "bots" {
			return s.botLines(), true
		}
		view = &s.Table().InstructorView().View
	}
	return s.look(view, m[3]), true
}

// look tells a part of a seat's view.
func (s *retelling) look(v *game.View, part string) []string {
	var lines []string
	add := func(format string, args ...any) { lines = append(lines, fmt.Sprintf(format, args...)) }
	switch part {
	case "trust":
		for _, t := range v.Trust {
			wary := ""
			if t.Wary {
				wary = ", wary"
			}
			add("%s>%s %s%s", t.Truster, t.Trusted, t.Value, wary)
		}
	case "moves":
		for _, m := range v.Moves {
			about := slices.Concat(each(m.Concerns), each(m.Gestures), each(m.Proposals), each(m.Parties), each(m.Offers))
			add("%s", strings.TrimSpace(fmt.Sprintf("%s %s", m.Verb, strings.Join(about, ", "))))
		}
	case "concerns":
		for _, c := range v.Concerns {
			untold := ""
			if c.Untold {
				untold = ", untold"
			}
			add("%s of %s: %s, met to %s%s", c.Concern, c.Of, c.Life, share(c.Measure), untold)
		}
	case "agenda":
		for _, i := range v.Agenda {
			add("%s", strings.TrimSpace(fmt.Sprintf("%s: %s %s", i.Proposal, i.State, strings.Join(i.Missing, "; "))))
		}
	case "offers":
		for _, o := range v.Offers {
			add("offer %d of %s is %s", o.Offer, o.Party, o.State)
		}
	case "score":
		add("utility %s, walk-away %s, ideal %s", v.Score.Utility, v.Score.WalkAway, v.Score.Ideal)
		add("deal %s, trust %s, total %s, seat %s", v.Score.Deal, v.Score.Trust, v.Score.Total, v.Score.Seat)
	case "advice":
		add("%s", v.Advice.Code)
	case "promises":
		for _, p := range v.Promises {
			add("%s: breaking it gains %s, risks %s", p.Proposal, p.Gain, risks(p.Risk))
		}
	case "the debrief":
		for _, line := range debriefLines(v.Debrief) {
			add("%s", line)
		}
	case "grit":
		for _, g := range v.Debrief.Grit {
			add("%s: %s", g.Party, join(g.Gestures))
		}
	case "seats":
		for _, seat := range v.Seats {
			add("%s", seatLine(seat))
		}
	case "the statement":
		if v.Statement != nil {
			add("statement %d, signed by %s", v.Statement.Number, join(v.Statement.Signed))
			if v.Statement.Stands {
				add("it stands")
			}
		}
	case "the reckoning":
		for _, o := range v.Reckoning.Observed {
			add("%s of %s: %s", o.Proposal, o.Of, o.Seen)
		}
	case "the table":
		add("%s: round %d of %d", v.Now.Stage, v.Now.Round, v.Now.Rounds)
		if w := v.Now.Waiting; w != nil {
			add("better: %t, judged: %t", w.Better, w.Judged)
		}
	case "clocks":
		for _, c := range v.Now.Clocks {
			add("%s: %s s", c.For, seconds(c.Left))
		}
	default:
		require.Fail(s.t, "nobody can look at that", part)
	}
	if lines == nil {
		lines = []string{"nothing"}
	}
	return lines
}

// botLines tells how bots play the seats, as the instructor sees it.
func (s *retelling) botLines() []string {
	bots := s.Table().InstructorView().Bots
	var lines []string
	for _, seat := range slices.Sorted(maps.Keys(bots)) {
		line := fmt.Sprintf("%s: %s", seat, bots[seat].Strategy)
		if bots[seat].Coached {
			line += ", as coached"
		}
		lines = append(lines, line)
	}
	return lines
}

// seatLine tells who plays a seat.
func seatLine(s game.SeatView) string {
	text := fmt.Sprintf("%s: %s", s.Seat, s.Name.Words)
	for _, name := range s.With {
		text += " and " + name.Words
	}
	for _, mark := range []struct {
		is   bool
		text string
	}{{!s.Held, "nobody"}, {s.Bot, ", a bot"}, {s.Away, ", away"}, {s.StandIn, ", played by a bot"}, {s.Ready, ", ready"}} {
		if mark.is {
			text += mark.text
		}
	}
	return text
}

func risks(r map[scenario.PartyID]scenario.Points) string {
	var list []string
	for _, p := range slices.Sorted(maps.Keys(r)) {
		list = append(list, fmt.Sprintf("%s of the trust of %s", -r[p], p))
	}
	return strings.Join(list, ", ")
}

func each[T any](list []T) []string {
	var all []string
	for _, v := range list {
		all = append(all, fmt.Sprint(v))
	}
	return all
}

func join[T any](list []T) string { return strings.Join(each(list), ", ") }

func share(s scenario.Share) string { return scenario.Points(s*10).String() + "%" }

func seconds(m game.Millis) string { return fmt.Sprint(int64(m) / 1000) }
