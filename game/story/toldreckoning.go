package story

import (
	"fmt"
	"strconv"
	"strings"

	"parley/game"
	"parley/game/scenario"
)

func (t *Teller) toldOfReckoning(f game.Fact) string {
	switch f := f.(type) {
	case game.Committed:
		if len(f.Breach) == 0 {
			return fmt.Sprintf("%s will keep its word", f.Party)
		}
		return fmt.Sprintf("%s will break %s", f.Party, join(f.Breach))
	case game.Inspecting:
		return fmt.Sprintf("%s inspects %s", f.Party, f.Proposal)
	case game.Conduct:
		if len(f.Breached) == 0 {
			return fmt.Sprintf("%s is kept by all", f.Proposal)
		}
		return fmt.Sprintf("%s is broken by %s", f.Proposal, join(f.Breached))
	case game.Observed:
		text := map[game.Seen]string{game.SeenKept: "sees %s keep %s", game.SeenBroken: "sees %s break %s", game.SeenNot: "cannot see whether %s keeps %s"}[f.Seen]
		if f.FoundOut {
			text = "finds out that %s broke %s the round before"
		}
		if f.Round <= t.reckonings && !f.FoundOut {
			text += " the round before"
		}
		return fmt.Sprintf("%s "+text, f.By, f.Of, f.Proposal)
	case game.Watchful:
		if f.Owes == 0 {
			return fmt.Sprintf("%s is no longer wary of %s", f.Truster, f.Trusted)
		}
		return fmt.Sprintf("%s is wary of %s for %d reckonings of visible honour", f.Truster, f.Trusted, f.Owes)
	case game.TookEffect:
		return "in force: " + join(f.Proposals)
	case game.Trusted:
		l := f.Line
		product := []string{l.Weight.String()}
		for _, x := range l.Factors {
			product = append(product, fmt.Sprintf("%s %s", x.Name, strconv.FormatFloat(float64(x.Value)/1000, 'f', -1, 64)))
		}
		return fmt.Sprintf("trust %s>%s %s -> %s: %s (%s)", l.Truster, l.Trusted, l.Before, l.After, l.Reason, strings.Join(product, " * "))
	case game.Scored:
		l := f.Line
		who := string(l.Party)
		if l.Role != "" {
			who = string(l.Role)
		}
		return fmt.Sprintf("score %s %s -> %s: %s", who, l.Before, l.After, l.Reason)
	case game.Reckoned:
		if f.Then != "" {
			return fmt.Sprintf("reckoning %d is done; %s follows", f.Round, f.Then)
		}
		return fmt.Sprintf("reckoning %d is done", f.Round)
	}
	panic("story: no words for what happened: " + f.Kind())
}

// appraisal tells what was possible, in one line.
func appraisal(a game.Appraised) string {
	r := a.Possible
	var parties []string
	for _, p := range r.Parties {
		parties = append(parties, fmt.Sprintf("%s reached %s of %s to %s and left %s", p.Party, p.Reached, p.Worst, p.Best, p.Left))
	}
	dominated := "nothing was better for all"
	if r.Dominated {
		dominated = r.DominatedBy + " packages were better for some and worse for none"
	}
	return fmt.Sprintf("it was possible: %s; %s; %d points on the frontier", strings.Join(parties, ", "), dominated, r.Points)
}

func share(s scenario.Share) string { return scenario.Points(s*10).String() + "%" }

func seconds(m game.Millis) string { return fmt.Sprint(int64(m) / 1000) }

func each[T any](list []T) []string {
	var all []string
	for _, v := range list {
		all = append(all, fmt.Sprint(v))
	}
	return all
}

func join[T any](list []T) string { return strings.Join(each(list), ", ") }
