package story

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"parley/game"
)

func (t *Teller) toldOfOffers(f game.Fact) string {
	switch f := f.(type) {
	case game.Offered:
		text := fmt.Sprintf("offer %d of %s to %s", f.Offer, f.Party, join(f.To))
		if f.Waits {
			text = fmt.Sprintf("suggestion %d of %s, which waits in %s", -f.Offer, f.By, f.Party)
		}
		if f.Counter != 0 {
			text += fmt.Sprintf(", countering offer %d", f.Counter)
		}
		return text + ": " + PackageText(f.Package)
	case game.Seconded:
		if f.Gesture != "" {
			return fmt.Sprintf("%s seconds %s", f.By, f.Gesture)
		}
		return fmt.Sprintf("%s seconds suggestion %d", f.By, -f.Offer)
	case game.Voted:
		if f.Yes {
			return fmt.Sprintf("%s votes for offer %d", f.Seat, f.Offer)
		}
		return fmt.Sprintf("%s votes against offer %d", f.Seat, f.Offer)
	case game.SilenceMoved:
		return fmt.Sprintf("%s moves that %s accepts offer %d unless somebody breaks silence", f.By, f.Party, f.Offer)
	case game.SilenceBroken:
		return fmt.Sprintf("%s breaks silence on offer %d: “%s”", f.By, f.Offer, flat(f.Reason.Words))
	case game.SilenceVoid:
		return fmt.Sprintf("the silence of %s over offer %d leads to nothing", f.Party, f.Offer)
	case game.Accepted:
		return fmt.Sprintf("%s accepts offer %d", f.Party, f.Offer)
	case game.Agreed:
		return fmt.Sprintf("agreed by %s: %s", join(f.Parties), PackageText(f.Package))
	case game.OfferClosed:
		if f.Offer < 0 {
			return fmt.Sprintf("suggestion %d is %s", -f.Offer, f.As)
		}
		return fmt.Sprintf("offer %d is %s", f.Offer, f.As)
	case game.Drafted:
		return fmt.Sprintf("%s drafts %s: “%s”", f.By, f.Draft, flat(f.Title.Words))
	case game.Valued:
		var worth []string
		for _, p := range slices.Sorted(maps.Keys(f.Worth)) {
			worth = append(worth, fmt.Sprintf("%s %s", p, f.Worth[p]))
		}
		return fmt.Sprintf("%s is on the agenda, worth: %s", f.Draft, strings.Join(worth, ", "))
	case game.DraftLapsed:
		return fmt.Sprintf("%s lapses", f.Draft)
	}
	return t.toldOfReckoning(f)
}
