package story

import (
	"fmt"

	"parley/game"
)

func (t *Teller) toldOfTalk(f game.Fact) string {
	switch f := f.(type) {
	case game.Said:
		return fmt.Sprintf("%s: “%s” (%s)", f.By, flat(f.Text.Words), f.ID)
	case game.Hidden:
		return fmt.Sprintf("%s is %shidden", f.Said, negative(f.Off))
	case game.Muted:
		return fmt.Sprintf("%s is %smuted", f.Seat, negative(f.Off))
	case game.Announced:
		return fmt.Sprintf("the instructor to all: “%s”", flat(f.Text.Words))
	case game.Messaged:
		return fmt.Sprintf("the instructor in private: “%s”", flat(f.Text.Words))
	case game.Injected:
		if f.Inject == "" {
			return fmt.Sprintf("news: %s. %s", flat(f.Title.Words), flat(f.Text.Words))
		}
		return fmt.Sprintf("news: %s", f.Inject)
	case game.Awarded:
		return fmt.Sprintf("the instructor awards %s>%s: “%s”", f.Truster, f.Trusted, flat(f.Reason.Words))
	case game.Tapped:
		return fmt.Sprintf("%s guesses %d of 10 that %s keeps its word", f.Seat, f.Keep, f.Of)
	case game.Voiced:
		if f.Disclosed {
			return fmt.Sprintf("%s discloses the concern %s", f.By, f.Concern)
		}
		return fmt.Sprintf("%s voices the concern %s", f.By, f.Concern)
	case game.Acknowledged:
		return fmt.Sprintf("%s restates %s: “%s”", f.By, f.Concern, flat(f.Text.Words))
	case game.Confirmed:
		if f.Yes {
			return fmt.Sprintf("%s to %s about %s: that is it", f.By, f.Party, f.Concern)
		}
		return fmt.Sprintf("%s to %s about %s: not quite", f.By, f.Party, f.Concern)
	case game.ConcernMoved:
		return fmt.Sprintf("concern %s is %s, met to %s", f.Concern, f.Life, share(f.Measure))
	case game.GestureSuggested:
		return fmt.Sprintf("%s suggests the gesture %s, which waits in %s", f.By, f.Gesture.Gesture, f.Party)
	case game.GestureAnnounced:
		return fmt.Sprintf("%s announces the gesture %s%s", f.Party, f.Gesture, invites(f.Invite))
	case game.Gestured:
		text := fmt.Sprintf("%s carries out %s", f.Party, f.Gesture)
		if f.Announced {
			text += ", as announced"
		}
		for _, a := range f.Answers {
			text += fmt.Sprintf(", in answer to %s of %s", a.Gesture, a.Party)
		}
		return text + invites(f.Invite)
	}
	return t.toldOfOffers(f)
}

func invites(yes bool) string {
	if yes {
		return ", and invites the others to answer"
	}
	return ""
}

func negative(not bool) string {
	if not {
		return "not "
	}
	return ""
}
