package story

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"parley/game"
	"parley/game/scenario"
)

// sentence tells what happened; nothing for the clocks that follow from what else is told.
func (t *Teller) sentence(e game.Event) []string {
	text := t.told(e.Fact)
	if text == "" {
		return nil
	}
	if strings.HasPrefix(text, ">") || strings.HasPrefix(text, "#") {
		text = "· " + text // a name is no command
	}
	switch {
	case e.To.All:
	case len(e.To.Seats) == 0:
		text += "   [nobody is told]"
	case len(e.To.Seats) == len(t.table.Scenario().Roles):
		text += "   [all seats]"
	default:
		var who []string
		for _, id := range e.To.Seats {
			who = append(who, string(id))
		}
		text += "   [" + strings.Join(who, ", ") + "]"
	}
	return []string{text}
}

func (t *Teller) told(f game.Fact) string {
	switch f := f.(type) {
	case game.Opened:
		return "the table opens: " + string(f.Length)
	case game.Seated:
		return fmt.Sprintf("%s sits down as %s%s", flat(f.Player.Name.Words), f.Seat, company(f.Player))
	case game.Unseated:
		return fmt.Sprintf("the seat of %s is empty", f.Seat)
	case game.HandedOver:
		return fmt.Sprintf("%s takes over as %s%s", flat(f.Player.Name.Words), f.Seat, company(f.Player))
	case game.WentAway:
		switch {
		case f.Still && f.StandIn:
			return fmt.Sprintf("a bot plays from now on while %s is away", f.Seat)
		case f.Still:
			return fmt.Sprintf("nobody plays any more while %s is away", f.Seat)
		case f.StandIn:
			return fmt.Sprintf("%s is away, and a bot plays meanwhile", f.Seat)
		}
		return fmt.Sprintf("%s is away", f.Seat)
	case game.CameBack:
		return fmt.Sprintf("%s is back", f.Seat)
	case game.Planned:
		return fmt.Sprintf("%s fills the planning sheet", f.Seat)
	case game.Readied:
		return fmt.Sprintf("%s is %sready", f.Seat, negative(f.Not))
	case game.Started:
		return "the talks begin"
	case game.Appraised:
		return appraisal(f)
	case game.Veiled:
		if f.Off {
			return "all is revealed"
		}
		return "what each did not learn stays veiled"
	case game.Drawn:
		var ideals []string
		for _, p := range slices.Sorted(maps.Keys(f.Ideals)) {
			ideals = append(ideals, fmt.Sprintf("%s %s", p, f.Ideals[p]))
		}
		return fmt.Sprintf("drawn: %d rounds of aftermath; ideals: %s", f.Aftermath, strings.Join(ideals, ", "))
	case game.PhaseBegan:
		return fmt.Sprintf("phase %s", f.Phase)
	case game.RoundBegan:
		if f.Suspended {
			return fmt.Sprintf("round %d of %s, suspended: nothing can be signed", f.Round, f.Phase)
		}
		return fmt.Sprintf("round %d of %s", f.Round, f.Phase)
	case game.RoundClosed:
		return "the round is over: " + f.Why
	case game.Armed:
		if f.For == game.ForSilence {
			return fmt.Sprintf("a clock of %s s runs for the silence over offer %d", seconds(f.Left), f.Offer)
		}
		return ""
	case game.Disarmed, game.Stopped:
		return ""
	case game.Paused:
		return "the table is paused"
	case game.Resumed:
		return "the table goes on"
	case game.Extended:
		if f.By < 0 {
			return fmt.Sprintf("there are %s s less", seconds(-f.By))
		}
		return fmt.Sprintf("there are %s s more", seconds(f.By))
	case game.Rearmed:
		return "time that nobody served is given again"
	case game.WalkedOut:
		if f.Final {
			return fmt.Sprintf("%s walks out for good", f.Party)
		}
		return fmt.Sprintf("%s walks out", f.Party)
	case game.Ended:
		return "the talks end: " + string(f.Ending)
	case game.Reopened:
		if f.Off {
			return "the table is closed again"
		}
		return "the table is open for talk"
	}
	return t.toldOfClass(f)
}

// company names who shares a player's seat.
func company(p game.Player) string {
	if len(p.With) == 0 {
		return ""
	}
	return ", together with " + flat(p.With[0].Name.Words)
}

func (t *Teller) toldOfClass(f game.Fact) string {
	switch f := f.(type) {
	case game.StoodIn:
		if f.Off {
			return fmt.Sprintf("%s is played by its person again", f.Seat)
		}
		return fmt.Sprintf("a bot plays for the person of %s", f.Seat)
	case game.Coached:
		return fmt.Sprintf("bots play %s %s", cmp.Or(string(f.Seat), "every seat"), how(f.Strategy))
	case game.RoundsSet:
		return fmt.Sprintf("%s has %d rounds", f.Phase, f.Rounds)
	case game.Held:
		if f.Off {
			return "the table waits for no others"
		}
		return "the table waits for the others at the end of each phase"
	case game.Waiting:
		text := "the table waits for the others"
		if f.Suspended {
			text += ", suspended: nothing can be signed"
		}
		switch {
		case f.Better:
			text += "; something better for all exists"
		case f.Judged:
			text += "; nothing is better for all"
		}
		return text
	case game.Proceeded:
		return "the wait is over"
	case game.StatementPut:
		return fmt.Sprintf("%s puts statement %d, signed by %s: “%s”", f.By, f.Number, f.Party, flat(f.Text.Words))
	case game.StatementSigned:
		return fmt.Sprintf("%s signs statement %d for %s", f.By, f.Number, f.Party)
	}
	return t.toldOfTalk(f)
}

// how tells by which strategy bots play.
func how(s scenario.Strategy) string {
	if s == "" {
		return "as the file says"
	}
	return "by " + string(s)
}
