package export

import (
	"fmt"

	"parley/game"
)

// sentence says what happened; nothing for what is only the machine's own business, such as clocks.
func (w words) sentence(fact game.Fact) string {
	for _, part := range []func(game.Fact) string{w.aboutTable, w.aboutClass, w.aboutTalk, w.aboutConcerns, w.aboutOffers, w.aboutPromises} {
		if s := part(fact); s != "" {
			return s
		}
	}
	return ""
}

func (w words) aboutTable(fact game.Fact) string {
	switch f := fact.(type) {
	case game.Seated:
		return fmt.Sprintf("%s is taken by %s.", w.seat(f.Seat), w.player(f.Player))
	case game.HandedOver:
		return fmt.Sprintf("%s is handed over to %s.", w.seat(f.Seat), w.player(f.Player))
	case game.Unseated:
		return fmt.Sprintf("%s is empty.", w.seat(f.Seat))
	case game.WentAway:
		if f.Still {
			return fmt.Sprintf("%s is still away; %s.", w.seat(f.Seat), pick(f.StandIn, "a bot plays from now on", "no bot plays any more"))
		}
		return fmt.Sprintf("%s is away%s.", w.seat(f.Seat), pick(f.StandIn, "; a bot plays meanwhile", ""))
	case game.CameBack:
		return fmt.Sprintf("%s is back.", w.seat(f.Seat))
	case game.Planned:
		return fmt.Sprintf("%s plans%s%s%s%s.", w.seat(f.Seat), w.with(f.Plan.WalkAway), w.with(f.Plan.Aim), w.with(f.Plan.Fear), w.with(f.Plan.First))
	case game.Readied:
		return fmt.Sprintf("%s is %s.", w.seat(f.Seat), pick(f.Not, "not ready after all", "ready"))
	case game.Started:
		return "The talks start."
	case game.RoundBegan:
		return pick(f.Suspended, "The talks are suspended: nothing can be signed in this round.", "")
	case game.RoundClosed:
		return fmt.Sprintf("The round is closed (%s).", f.Why)
	case game.Paused:
		return "The table is paused."
	case game.Resumed:
		return "The table goes on."
	case game.Extended:
		return fmt.Sprintf("%d seconds %s.", max(f.By, -f.By)/1000, pick(f.By < 0, "less", "more"))
	case game.Rearmed:
		return "The server was away: a clock that ran down meanwhile was given more time."
	case game.WalkedOut:
		return fmt.Sprintf("%s walks out%s.", w.party(f.Party), pick(f.Final, ", and the talks are over", ""))
	case game.Ended:
		if e := w.Ending(f.Ending); e != nil {
			return fmt.Sprintf("The talks are over: %s.", e.Title)
		}
		return "The talks are over."
	case game.Appraised:
		return "What was possible is worked out."
	case game.Veiled:
		return pick(f.Off, "All is revealed.", "What each did not learn in play stays veiled after the end.")
	case game.Reopened:
		return pick(f.Off, "The table is closed again.", "The table is open for talk again.")
	}
	return ""
}

func (w words) aboutClass(fact game.Fact) string {
	switch f := fact.(type) {
	case game.StoodIn:
		return fmt.Sprintf(pick(f.Off, "The person of %s plays again.", "The instructor has a bot play for the person of %s."), w.seat(f.Seat))
	case game.Coached:
		where := "every seat"
		if f.Seat != "" {
			where = w.seat(f.Seat)
		}
		return fmt.Sprintf("Bots play %s %s from now on.", where, pick(f.Strategy == "", "as the scenario says", "by the strategy "+string(f.Strategy)))
	case game.RoundsSet:
		return fmt.Sprintf("The instructor changes the number of rounds of %s to %d.", w.phase(f.Phase), f.Rounds)
	case game.Held:
		return pick(f.Off, "The table does not wait for others any more.", "The table will wait for the others at the end of each phase.")
	case game.Waiting:
		return "The table is done with the phase and waits for the others." +
			pick(f.Judged, pick(f.Better, " A package exists that is better for every party.", " No package is better for every party."), "")
	case game.Proceeded:
		return "The wait is over."
	case game.StatementPut:
		return fmt.Sprintf("%s puts joint statement %d and signs it for %s%s", w.seat(f.By), f.Number, w.party(f.Party), w.with(f.Text))
	case game.StatementSigned:
		return fmt.Sprintf("%s signs joint statement %d for %s.", w.seat(f.By), f.Number, w.party(f.Party))
	}
	return ""
}

// player names who holds a seat from now on.
func (w words) player(p game.Player) string {
	if p.Bot {
		return "a bot"
	}
	who := w.person(p.Person, p.Name)
	for _, with := range p.With {
		who += " and " + w.person(with.Person, with.Name)
	}
	return who
}

func (w words) person(id game.PersonID, name game.Text) string {
	if w.texts {
		return fmt.Sprintf("%s (%s)", id, name.Words)
	}
	return string(id)
}

func (w words) aboutTalk(fact game.Fact) string {
	switch f := fact.(type) {
	case game.Said:
		return fmt.Sprintf("%s says%s", w.seat(f.By), w.with(f.Text))
	case game.Hidden:
		return fmt.Sprintf("The instructor %s message %s.", pick(f.Off, "shows again", "hides"), f.Said)
	case game.Muted:
		return fmt.Sprintf("%s %s.", w.seat(f.Seat), pick(f.Off, "may talk again", "is muted"))
	case game.Announced:
		return "The instructor announces" + w.with(f.Text)
	case game.Messaged:
		return fmt.Sprintf("The instructor tells %s%s", w.seats(f.Seats), w.with(f.Text))
	case game.Injected:
		if inject := w.Inject(f.Inject); inject != nil {
			return fmt.Sprintf("News: %s.", inject.Title)
		}
		return fmt.Sprintf("News%s%s", w.with(f.Title), w.with(f.Text))
	case game.Awarded:
		return fmt.Sprintf("The instructor changes how far %s trusts %s%s", w.party(f.Truster), w.party(f.Trusted), w.with(f.Reason))
	case game.Tapped:
		return fmt.Sprintf("%s guesses that %s would keep its word: %d of 10.", w.seat(f.Seat), w.party(f.Of), f.Keep)
	}
	return ""
}

func (w words) aboutConcerns(fact game.Fact) string {
	switch f := fact.(type) {
	case game.Voiced:
		return fmt.Sprintf("%s voices a concern%s: %s.", w.seat(f.By), pick(f.Disclosed, " that was hidden", ""), w.concern(f.Concern))
	case game.Acknowledged:
		return fmt.Sprintf("%s restates the concern %s%s", w.seat(f.By), w.concern(f.Concern), w.with(f.Text))
	case game.Confirmed:
		return fmt.Sprintf("%s answers %s on %s: %s.", w.seat(f.By), w.party(f.Party), w.concern(f.Concern), pick(f.Yes, "that is it", "not quite"))
	case game.ConcernMoved:
		return fmt.Sprintf("The concern %s is %s, met to %s.", w.concern(f.Concern), f.Life, cell(f.Measure))
	case game.GestureSuggested:
		return fmt.Sprintf("%s suggests a gesture: %s%s", w.seat(f.By), w.gesture(f.Gesture.Gesture), w.with(f.Gesture.Text))
	case game.GestureAnnounced:
		return fmt.Sprintf("%s announces a gesture of %s%s: %s%s", w.seat(f.By), w.party(f.Party), pick(f.Invite, " and invites an answer", ""), w.gesture(f.Gesture), w.with(f.Text))
	case game.Gestured:
		return fmt.Sprintf("%s makes a gesture for %s%s: %s%s", w.seat(f.By), w.party(f.Party), pick(f.Invite, " and invites an answer", ""), w.gesture(f.Gesture), w.with(f.Text))
	}
	return ""
}

func (w words) aboutOffers(fact game.Fact) string {
	switch f := fact.(type) {
	case game.Offered:
		does := pick(f.Waits, "suggests", "puts") + pick(f.Counter != 0, " counter-offer", " offer")
		return fmt.Sprintf("%s %s %d to %s: %s%s", w.seat(f.By), does, f.Offer, w.parties(f.To), w.pkg(f.Package), w.with(f.Text))
	case game.Seconded:
		return fmt.Sprintf("%s seconds it.", w.seat(f.By))
	case game.Voted:
		return fmt.Sprintf("%s votes %s offer %d.", w.seat(f.Seat), pick(f.Yes, "for", "against"), f.Offer)
	case game.SilenceMoved:
		return fmt.Sprintf("%s moves that %s accepts offer %d, unless somebody breaks silence.", w.seat(f.By), w.party(f.Party), f.Offer)
	case game.SilenceBroken:
		return fmt.Sprintf("%s breaks silence over offer %d%s", w.seat(f.By), f.Offer, w.with(f.Reason))
	case game.SilenceVoid:
		return fmt.Sprintf("The silence of %s over offer %d is void.", w.party(f.Party), f.Offer)
	case game.Accepted:
		return fmt.Sprintf("%s accepts offer %d.", w.party(f.Party), f.Offer)
	case game.Agreed:
		return fmt.Sprintf("Agreed by %s: %s.", w.parties(f.Parties), w.pkg(f.Package))
	case game.OfferClosed:
		return fmt.Sprintf("Offer %d of %s is %s.", f.Offer, w.party(f.Of), f.As)
	case game.Drafted:
		return fmt.Sprintf("%s puts %s before the instructor%s%s", w.seat(f.By), f.Draft, w.with(f.Title), w.with(f.Text))
	case game.Valued:
		return fmt.Sprintf("The instructor puts %s on the agenda%s", f.Draft, w.with(f.Title))
	case game.DraftLapsed:
		return fmt.Sprintf("%s lapses.", f.Draft)
	}
	return ""
}

func (w words) aboutPromises(fact game.Fact) string {
	switch f := fact.(type) {
	case game.Committed:
		if len(f.Breach) == 0 {
			return fmt.Sprintf("%s means to honour everything.", w.party(f.Party))
		}
		return fmt.Sprintf("%s means to break: %s.", w.party(f.Party), w.proposals(f.Breach))
	case game.Inspecting:
		return fmt.Sprintf("%s inspects %s.", w.seat(f.By), w.proposal(f.Proposal))
	case game.Conduct:
		if len(f.Breached) == 0 {
			return fmt.Sprintf("%s: honoured by all.", w.proposal(f.Proposal))
		}
		return fmt.Sprintf("%s: broken by %s.", w.proposal(f.Proposal), w.parties(f.Breached))
	case game.Observed:
		return fmt.Sprintf("%s on %s: what %s did is %s%s.", w.party(f.By), w.proposal(f.Proposal), w.party(f.Of), f.Seen, pick(f.FoundOut, ", found out late", ""))
	case game.TookEffect:
		return fmt.Sprintf("In force from now on: %s.", w.proposals(f.Proposals))
	case game.Trusted:
		l := f.Line
		return fmt.Sprintf("Trust of %s in %s, %s to %s: %s.", w.party(l.Truster), w.party(l.Trusted), cell(l.Before), cell(l.After), l.Reason)
	case game.Scored:
		l := f.Line
		return fmt.Sprintf("Points of %s, %s to %s: %s.", w.party(l.Party), cell(l.Before), cell(l.After), l.Reason)
	case game.Reckoned:
		return fmt.Sprintf("Reckoning %d is done.", f.Round)
	}
	return ""
}
