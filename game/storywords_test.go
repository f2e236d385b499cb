package game

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/stretchr/testify/require"

	"parley/game/scenario"
)

// sentence tells what happened; nothing for the clocks that follow from what else is told.
func (s *story) sentence(e Event) []string {
	text := s.told(e.Fact)
	if text == "" {
		return nil
	}
	switch {
	case e.To.All:
	case len(e.To.Seats) == 0:
		text += "   [nobody is told]"
	case len(e.To.Seats) == len(s.table.seats):
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

func (s *story) told(f Fact) string {
	switch f := f.(type) {
	case Opened:
		return "the table opens: " + string(f.Length)
	case Seated:
		return fmt.Sprintf("%s sits down as %s%s", f.Player.Name.Words, f.Seat, company(f.Player))
	case Unseated:
		return fmt.Sprintf("the seat of %s is empty", f.Seat)
	case HandedOver:
		return fmt.Sprintf("%s takes over as %s%s", f.Player.Name.Words, f.Seat, company(f.Player))
	case WentAway:
		switch {
		case f.Still && f.StandIn:
			return fmt.Sprintf("a bot plays from now on while %s is away", f.Seat)
		case f.Still:
			return fmt.Sprintf("nobody plays any more while %s is away", f.Seat)
		case f.StandIn:
			return fmt.Sprintf("%s is away, and a bot plays meanwhile", f.Seat)
		}
		return fmt.Sprintf("%s is away", f.Seat)
	case CameBack:
		return fmt.Sprintf("%s is back", f.Seat)
	case Planned:
		return fmt.Sprintf("%s fills the planning sheet", f.Seat)
	case Readied:
		return fmt.Sprintf("%s is %sready", f.Seat, negative(f.Not))
	case Started:
		return "the talks begin"
	case Appraised:
		return appraisal(f)
	case Veiled:
		if f.Off {
			return "all is revealed"
		}
		return "what each did not learn stays veiled"
	case Drawn:
		var ideals []string
		for _, p := range slices.Sorted(maps.Keys(f.Ideals)) {
			ideals = append(ideals, fmt.Sprintf("%s %s", p, f.Ideals[p]))
		}
		return fmt.Sprintf("drawn: %d rounds of aftermath; ideals: %s", f.Aftermath, strings.Join(ideals, ", "))
	case PhaseBegan:
		return fmt.Sprintf("phase %s", f.Phase)
	case RoundBegan:
		if f.Suspended {
			return fmt.Sprintf("round %d of %s, suspended: nothing can be signed", f.Round, f.Phase)
		}
		return fmt.Sprintf("round %d of %s", f.Round, f.Phase)
	case RoundClosed:
		return "the round is over: " + f.Why
	case Armed:
		if f.For == ForSilence {
			return fmt.Sprintf("a clock of %s s runs for the silence over offer %d", seconds(f.Left), f.Offer)
		}
		return ""
	case Disarmed, Stopped:
		return ""
	case Paused:
		return "the table is paused"
	case Resumed:
		return "the table goes on"
	case Extended:
		if f.By < 0 {
			return fmt.Sprintf("there are %s s less", seconds(-f.By))
		}
		return fmt.Sprintf("there are %s s more", seconds(f.By))
	case Rearmed:
		return "time that nobody served is given again"
	case WalkedOut:
		if f.Final {
			return fmt.Sprintf("%s walks out for good", f.Party)
		}
		return fmt.Sprintf("%s walks out", f.Party)
	case Ended:
		return "the talks end: " + string(f.Ending)
	case Reopened:
		if f.Off {
			return "the table is closed again"
		}
		return "the table is open for talk"
	}
	return s.toldOfClass(f)
}

// company names who shares a player's seat.
func company(p Player) string {
	if len(p.With) == 0 {
		return ""
	}
	return ", together with " + p.With[0].Name.Words
}

func (s *story) toldOfClass(f Fact) string {
	switch f := f.(type) {
	case StoodIn:
		if f.Off {
			return fmt.Sprintf("%s is played by its person again", f.Seat)
		}
		return fmt.Sprintf("a bot plays for the person of %s", f.Seat)
	case RoundsSet:
		return fmt.Sprintf("%s has %d rounds", f.Phase, f.Rounds)
	case Held:
		if f.Off {
			return "the table waits for no others"
		}
		return "the table waits for the others at the end of each phase"
	case Waiting:
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
	case Proceeded:
		return "the wait is over"
	case StatementPut:
		return fmt.Sprintf("%s puts statement %d, signed by %s: “%s”", f.By, f.Number, f.Party, f.Text.Words)
	case StatementSigned:
		return fmt.Sprintf("%s signs statement %d for %s", f.By, f.Number, f.Party)
	}
	return s.toldOfTalk(f)
}

func (s *story) toldOfTalk(f Fact) string {
	switch f := f.(type) {
	case Said:
		return fmt.Sprintf("%s: “%s” (%s)", f.By, f.Text.Words, f.ID)
	case Hidden:
		return fmt.Sprintf("%s is %shidden", f.Said, negative(f.Off))
	case Muted:
		return fmt.Sprintf("%s is %smuted", f.Seat, negative(f.Off))
	case Announced:
		return fmt.Sprintf("the instructor to all: “%s”", f.Text.Words)
	case Messaged:
		return fmt.Sprintf("the instructor in private: “%s”", f.Text.Words)
	case Injected:
		if f.Inject == "" {
			return fmt.Sprintf("news: %s. %s", f.Title.Words, f.Text.Words)
		}
		return fmt.Sprintf("news: %s", f.Inject)
	case Awarded:
		return fmt.Sprintf("the instructor awards %s>%s: “%s”", f.Truster, f.Trusted, f.Reason.Words)
	case Tapped:
		return fmt.Sprintf("%s guesses %d of 10 that %s keeps its word", f.Seat, f.Keep, f.Of)
	case Voiced:
		if f.Disclosed {
			return fmt.Sprintf("%s discloses the concern %s", f.By, f.Concern)
		}
		return fmt.Sprintf("%s voices the concern %s", f.By, f.Concern)
	case Acknowledged:
		return fmt.Sprintf("%s restates %s: “%s”", f.By, f.Concern, f.Text.Words)
	case Confirmed:
		if f.Yes {
			return fmt.Sprintf("%s to %s about %s: that is it", f.By, f.Party, f.Concern)
		}
		return fmt.Sprintf("%s to %s about %s: not quite", f.By, f.Party, f.Concern)
	case ConcernMoved:
		return fmt.Sprintf("concern %s is %s, met to %s", f.Concern, f.Life, share(f.Measure))
	case GestureSuggested:
		return fmt.Sprintf("%s suggests the gesture %s, which waits in %s", f.By, f.Gesture.Gesture, f.Party)
	case GestureAnnounced:
		return fmt.Sprintf("%s announces the gesture %s%s", f.Party, f.Gesture, invites(f.Invite))
	case Gestured:
		text := fmt.Sprintf("%s carries out %s", f.Party, f.Gesture)
		if f.Announced {
			text += ", as announced"
		}
		for _, a := range f.Answers {
			text += fmt.Sprintf(", in answer to %s of %s", a.Gesture, a.Party)
		}
		return text + invites(f.Invite)
	}
	return s.toldOfOffers(f)
}

func (s *story) toldOfOffers(f Fact) string {
	switch f := f.(type) {
	case Offered:
		text := fmt.Sprintf("offer %d of %s to %s", f.Offer, f.Party, join(f.To))
		if f.Waits {
			text = fmt.Sprintf("suggestion %d of %s, which waits in %s", -f.Offer, f.By, f.Party)
		}
		if f.Counter != 0 {
			text += fmt.Sprintf(", countering offer %d", f.Counter)
		}
		return text + ": " + unbundle(f.Package)
	case Seconded:
		if f.Gesture != "" {
			return fmt.Sprintf("%s seconds %s", f.By, f.Gesture)
		}
		return fmt.Sprintf("%s seconds suggestion %d", f.By, -f.Offer)
	case Voted:
		if f.Yes {
			return fmt.Sprintf("%s votes for offer %d", f.Seat, f.Offer)
		}
		return fmt.Sprintf("%s votes against offer %d", f.Seat, f.Offer)
	case SilenceMoved:
		return fmt.Sprintf("%s moves that %s accepts offer %d unless somebody breaks silence", f.By, f.Party, f.Offer)
	case SilenceBroken:
		return fmt.Sprintf("%s breaks silence on offer %d: “%s”", f.By, f.Offer, f.Reason.Words)
	case SilenceVoid:
		return fmt.Sprintf("the silence of %s over offer %d leads to nothing", f.Party, f.Offer)
	case Accepted:
		return fmt.Sprintf("%s accepts offer %d", f.Party, f.Offer)
	case Agreed:
		return fmt.Sprintf("agreed by %s: %s", join(f.Parties), unbundle(f.Package))
	case OfferClosed:
		if f.Offer < 0 {
			return fmt.Sprintf("suggestion %d is %s", -f.Offer, f.As)
		}
		return fmt.Sprintf("offer %d is %s", f.Offer, f.As)
	case Drafted:
		return fmt.Sprintf("%s drafts %s: “%s”", f.By, f.Draft, f.Title.Words)
	case Valued:
		var worth []string
		for _, p := range slices.Sorted(maps.Keys(f.Worth)) {
			worth = append(worth, fmt.Sprintf("%s %s", p, f.Worth[p]))
		}
		return fmt.Sprintf("%s is on the agenda, worth: %s", f.Draft, strings.Join(worth, ", "))
	case DraftLapsed:
		return fmt.Sprintf("%s lapses", f.Draft)
	}
	return s.toldOfReckoning(f)
}

func (s *story) toldOfReckoning(f Fact) string {
	switch f := f.(type) {
	case Committed:
		if len(f.Breach) == 0 {
			return fmt.Sprintf("%s will keep its word", f.Party)
		}
		return fmt.Sprintf("%s will break %s", f.Party, join(f.Breach))
	case Inspecting:
		return fmt.Sprintf("%s inspects %s", f.Party, f.Proposal)
	case Conduct:
		if len(f.Breached) == 0 {
			return fmt.Sprintf("%s is kept by all", f.Proposal)
		}
		return fmt.Sprintf("%s is broken by %s", f.Proposal, join(f.Breached))
	case Observed:
		text := map[Seen]string{SeenKept: "sees %s keep %s", SeenBroken: "sees %s break %s", SeenNot: "cannot see whether %s keeps %s"}[f.Seen]
		if f.FoundOut {
			text = "finds out that %s broke %s the round before"
		}
		if f.Round < s.table.now() && !f.FoundOut {
			text += " the round before"
		}
		return fmt.Sprintf("%s "+text, f.By, f.Of, f.Proposal)
	case Watchful:
		if f.Owes == 0 {
			return fmt.Sprintf("%s is no longer wary of %s", f.Truster, f.Trusted)
		}
		return fmt.Sprintf("%s is wary of %s for %d reckonings of visible honour", f.Truster, f.Trusted, f.Owes)
	case TookEffect:
		return "in force: " + join(f.Proposals)
	case Trusted:
		l := f.Line
		product := []string{l.Weight.String()}
		for _, x := range l.Factors {
			product = append(product, fmt.Sprintf("%s %s", x.Name, strconv.FormatFloat(float64(x.Value)/1000, 'f', -1, 64)))
		}
		return fmt.Sprintf("trust %s>%s %s -> %s: %s (%s)", l.Truster, l.Trusted, l.Before, l.After, l.Reason, strings.Join(product, " * "))
	case Scored:
		l := f.Line
		who := string(l.Party)
		if l.Role != "" {
			who = string(l.Role)
		}
		return fmt.Sprintf("score %s %s -> %s: %s", who, l.Before, l.After, l.Reason)
	case Reckoned:
		if f.Then != "" {
			return fmt.Sprintf("reckoning %d is done; %s follows", f.Round, f.Then)
		}
		return fmt.Sprintf("reckoning %d is done", f.Round)
	}
	require.Fail(s.t, "no words for what happened", f.Kind())
	return ""
}

// Questions that move nothing: "skipper looks at trust", "skipper weighs quay (length long)",
// "skipper explains town>port/1".
var questionPattern = regexp.MustCompile(`^(\S+) (looks at|weighs|explains) (.+)$`)

func (s *story) question(command string) ([]string, bool) {
	m := questionPattern.FindStringSubmatch(command)
	if m == nil {
		return nil, false
	}
	seat := SeatID(m[1])
	if seat == "observer" {
		seat = Observer
	}
	switch m[2] {
	case "weighs":
		w, err := s.table.Weigh(seat, bundle(m[3]))
		if err != nil {
			return []string{refusalLine(err)}, true
		}
		lines := []string{fmt.Sprintf("%s points, of them worth %s; keeping it costs %s", w.Points, w.Worth, w.Cost)}
		for _, met := range w.Meets {
			lines = append(lines, fmt.Sprintf("meets %s by %s, then %s", met.Concern, share(met.Adds), share(met.Reaches)))
		}
		return append(lines, w.Missing...), true
	case "explains":
		trust, score, err := s.table.Explain(seat, LineID(m[3]))
		switch {
		case err != nil:
			return []string{refusalLine(err)}, true
		case trust != nil:
			return []string{trust.Reason}, true
		}
		return []string{score.Reason}, true
	}
	view := s.table.ViewFor(seat)
	if seat == "instructor" {
		view = &s.table.InstructorView().View
	}
	return s.look(view, m[3]), true
}

// look tells a part of a seat's view.
func (s *story) look(v *View, part string) []string {
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

// seatLine tells who plays a seat.
func seatLine(s SeatView) string {
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

func unbundle(pkg []Choice) string {
	var parts []string
	for _, c := range pkg {
		part := string(c.Proposal)
		if len(c.Levels) > 0 {
			var levels []string
			for _, t := range slices.Sorted(maps.Keys(c.Levels)) {
				levels = append(levels, fmt.Sprintf("%s %s", t, c.Levels[t]))
			}
			part += " (" + strings.Join(levels, ", ") + ")"
		}
		parts = append(parts, part)
	}
	return strings.Join(parts, " + ")
}

func each[T any](list []T) []string {
	var all []string
	for _, v := range list {
		all = append(all, fmt.Sprint(v))
	}
	return all
}

func join[T any](list []T) string { return strings.Join(each(list), ", ") }

func negative(not bool) string {
	if not {
		return "not "
	}
	return ""
}

func invites(yes bool) string {
	if yes {
		return ", and invites the others to answer"
	}
	return ""
}

func share(s scenario.Share) string { return scenario.Points(s*10).String() + "%" }

func seconds(m Millis) string { return fmt.Sprint(int64(m) / 1000) }

// appraisal tells what was possible, in one line.
func appraisal(a Appraised) string {
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
