package game

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/stretchr/testify/require"

	"parley/game/scenario"
)

// step is one move of somebody's in a story.
type step struct {
	by   SeatID
	move Move
}

// tablePattern opens a new table: "table harbour long", or "table harbour" for one that is not open yet.
var tablePattern = regexp.MustCompile(`^table (\S+)(?: (\S+))?$`)

// One command and the move it stands for. A is who does it, the rest are its words.
var commands = []struct {
	pattern string
	move    func(s *story, m []string) Move
}{
	// talk
	{`says "(.+)"`, func(s *story, m []string) Move { return Say{Text: Text{Words: m[0]}} }},
	{`says to ([^"]+) "(.+)"`, func(s *story, m []string) Move {
		say := Say{Text: Text{Words: m[1]}}
		for _, name := range names(m[0]) {
			if s.table.scenario.Party(scenario.PartyID(name)) != nil {
				say.Parties = append(say.Parties, scenario.PartyID(name))
			} else {
				say.Seats = append(say.Seats, SeatID(name))
			}
		}
		return say
	}},
	{`plans "(.+)" "(.+)" "(.+)" "(.+)"`, func(s *story, m []string) Move {
		return Plan{Text{Words: m[0]}, Text{Words: m[1]}, Text{Words: m[2]}, Text{Words: m[3]}}
	}},
	{`guesses (-?\d+) for (\S+)`, func(s *story, m []string) Move { return Tap{Of: scenario.PartyID(m[1]), Keep: number(m[0])} }},
	{`is ready`, func(s *story, m []string) Move { return Ready{} }},
	{`is not ready`, func(s *story, m []string) Move { return Ready{Not: true} }},
	// concerns
	{`voices (\S+)`, func(s *story, m []string) Move { return Voice{scenario.ConcernID(m[0])} }},
	{`acknowledges (\S+)(?: "(.+)")?`, func(s *story, m []string) Move {
		return Acknowledge{Concern: scenario.ConcernID(m[0]), Text: Text{Words: m[1]}}
	}},
	{`tells (\S+) about (\S+) that is it`, func(s *story, m []string) Move {
		return Confirm{By: scenario.PartyID(m[0]), Concern: scenario.ConcernID(m[1]), Yes: true}
	}},
	{`tells (\S+) about (\S+) not quite`, func(s *story, m []string) Move {
		return Confirm{By: scenario.PartyID(m[0]), Concern: scenario.ConcernID(m[1])}
	}},
	// gestures
	{`gestures (\S+)( and invites)?`, func(s *story, m []string) Move {
		return Gesture{Gesture: scenario.GestureID(m[0]), Invite: m[1] != ""}
	}},
	{`announces gesture (\S+)( and invites)?`, func(s *story, m []string) Move {
		return Gesture{Gesture: scenario.GestureID(m[0]), Announce: true, Invite: m[1] != ""}
	}},
	{`seconds gesture (\S+)`, func(s *story, m []string) Move { return Second{Gesture: scenario.GestureID(m[0])} }},
	// offers
	{`offers (.+)`, func(s *story, m []string) Move { return Offer{Package: bundle(m[0])} }},
	{`counters offer (\d+) with (.+)`, func(s *story, m []string) Move {
		return Counter{Offer: OfferID(number(m[0])), Package: bundle(m[1])}
	}},
	{`accepts (offer|suggestion) (\d+)`, func(s *story, m []string) Move { return Accept{offerID(m)} }},
	{`declines (offer|suggestion) (\d+)`, func(s *story, m []string) Move { return Decline{offerID(m)} }},
	{`withdraws (offer|suggestion) (\d+)`, func(s *story, m []string) Move { return Withdraw{offerID(m)} }},
	{`seconds (offer|suggestion) (\d+)`, func(s *story, m []string) Move { return Second{Offer: offerID(m)} }},
	{`breaks silence on offer (\d+)(?: "(.+)")?`, func(s *story, m []string) Move {
		return BreakSilence{Offer: OfferID(number(m[0])), Reason: Text{Words: m[1]}}
	}},
	// commitments
	{`will keep all`, func(s *story, m []string) Move { return Commit{} }},
	{`will break (.+)`, func(s *story, m []string) Move {
		var c Commit
		for _, id := range names(m[0]) {
			c.Breach = append(c.Breach, scenario.ProposalID(id))
		}
		return c
	}},
	{`inspects (\S+)`, func(s *story, m []string) Move { return Inspect{scenario.ProposalID(m[0])} }},
	{`drafts "(.*)" "(.*)"`, func(s *story, m []string) Move { return Draft{Text{Words: m[0]}, Text{Words: m[1]}} }},
	{`states "(.*)"`, func(s *story, m []string) Move { return Statement{Text{Words: m[0]}} }},
	{`signs statement (\d+)`, func(s *story, m []string) Move { return Sign{number(m[0])} }},
	{`walks out`, func(s *story, m []string) Move { return WalkOut{} }},
	// the instructor
	{`starts with (-?\d+) rounds of aftermath`, func(s *story, m []string) Move { return Start{number(m[0])} }},
	{`pauses`, func(s *story, m []string) Move { return Pause{} }},
	{`pauses with (\S+) left`, func(s *story, m []string) Move {
		var p Pause
		for _, c := range s.table.clocks {
			p.Left = append(p.Left, Left{c.Deadline, millis(m[0])})
		}
		return p
	}},
	{`resumes`, func(s *story, m []string) Move { return Resume{} }},
	{`extends by (\S+) with (\S+) left`, func(s *story, m []string) Move { return Extend{millis(m[0]), millis(m[1])} }},
	{`advances`, func(s *story, m []string) Move { return Advance{} }},
	{`injects (\S+)`, func(s *story, m []string) Move { return Inject{Inject: scenario.InjectID(m[0])} }},
	{`writes news "(.*)" "(.*)"`, func(s *story, m []string) Move {
		return Inject{Title: Text{Words: m[0]}, Text: Text{Words: m[1]}}
	}},
	{`announces "(.*)"`, func(s *story, m []string) Move { return Announce{Text{Words: m[0]}} }},
	{`messages "(.*)" to (.*)`, func(s *story, m []string) Move {
		msg := Message{Text: Text{Words: m[0]}}
		for _, n := range names(m[1]) {
			msg.Seats = append(msg.Seats, SeatID(n))
		}
		return msg
	}},
	{`values (\S+): (.+)`, func(s *story, m []string) Move {
		v := Value{Draft: scenario.ProposalID(m[0]), Steps: map[scenario.PartyID]int{}}
		for _, each := range names(m[1]) {
			party, step, _ := strings.Cut(each, " ")
			v.Steps[scenario.PartyID(party)] = number(step)
		}
		return v
	}},
	{`awards (-?\d+) to (\S+)>(\S+) "(.*)"`, func(s *story, m []string) Move {
		return Award{scenario.PartyID(m[1]), scenario.PartyID(m[2]), scenario.Points(number(m[0])) * scenario.Point, Text{Words: m[3]}}
	}},
	{`seats "(.*)" as (\S+)`, func(s *story, m []string) Move { return Seat{SeatID(m[1]), called(m[0])} }},
	{`seats a bot with "(.*)" as (\S+)`, func(s *story, m []string) Move {
		return Seat{SeatID(m[1]), Player{Name: Text{Words: "Bot"}, Bot: true, With: called(m[0]).With}}
	}},
	{`seats a bot as (\S+)`, func(s *story, m []string) Move {
		return Seat{SeatID(m[0]), Player{Name: Text{Words: "Bot"}, Bot: true}}
	}},
	{`unseats (\S+)`, func(s *story, m []string) Move { return Unseat{SeatID(m[0])} }},
	{`hands (\S+) to "(.*)"`, func(s *story, m []string) Move { return HandOver{SeatID(m[0]), called(m[1])} }},
	{`has a bot stand in as (\S+)`, func(s *story, m []string) Move { return StandIn{Seat: SeatID(m[0])} }},
	{`gives (\S+) back`, func(s *story, m []string) Move { return StandIn{Seat: SeatID(m[0]), Off: true} }},
	{`gives (\S+) (\d+) rounds`, func(s *story, m []string) Move { return Rounds{scenario.PhaseID(m[0]), number(m[1])} }},
	{`mutes (\S+)`, func(s *story, m []string) Move { return Mute{Seat: SeatID(m[0])} }},
	{`unmutes (\S+)`, func(s *story, m []string) Move { return Mute{Seat: SeatID(m[0]), Off: true} }},
	{`hides (\S+)`, func(s *story, m []string) Move { return Hide{Said: SaidID(m[0])} }},
	{`shows (\S+)`, func(s *story, m []string) Move { return Hide{Said: SaidID(m[0]), Off: true} }},
	{`ends`, func(s *story, m []string) Move { return End{} }},
	{`veils the debrief`, func(s *story, m []string) Move { return Veil{} }},
	{`lifts the veil`, func(s *story, m []string) Move { return Veil{Off: true} }},
	{`reopens`, func(s *story, m []string) Move { return Reopen{} }},
	{`closes again`, func(s *story, m []string) Move { return Reopen{Off: true} }},
	// the server
	{`opens (\S+)`, func(s *story, m []string) Move { return Open{Length: scenario.LengthID(m[0]), Drafts: true} }},
	{`opens (\S+) without drafts`, func(s *story, m []string) Move { return Open{Length: scenario.LengthID(m[0])} }},
	{`lets (\d+) run out`, func(s *story, m []string) Move { return Expire{number(m[0])} }},
	{`gives (\d+) another (\S+)`, func(s *story, m []string) Move { return Rearm{number(m[0]), millis(m[1])} }},
	{`reckons`, func(s *story, m []string) Move { return Reckon{} }},
	{`notes that (\S+) is away, and has a bot`, func(s *story, m []string) Move { return Away{Seat: SeatID(m[0]), Bot: true} }},
	{`notes that (\S+) is away`, func(s *story, m []string) Move { return Away{Seat: SeatID(m[0])} }},
	{`notes that (\S+) is back`, func(s *story, m []string) Move { return Back{SeatID(m[0])} }},
	{`holds the table at phase ends`, func(s *story, m []string) Move { return Hold{} }},
	{`holds the table no more`, func(s *story, m []string) Move { return Hold{Off: true} }},
	{`lets the table proceed`, func(s *story, m []string) Move { return Proceed{} }},
}

// steps reads a command. What it reads for itself: whoever sits down, and clocks that run out.
func (s *story) steps(command string) []step {
	switch {
	case strings.HasSuffix(command, " sit down"):
		who := names(strings.TrimSuffix(command, " sit down"))
		if command == "all sit down" {
			who = nil
			for i := range s.table.seats {
				who = append(who, string(s.table.seats[i].id))
			}
		}
		var steps []step
		for _, n := range who {
			steps = append(steps, step{Instructor, Seat{SeatID(n), Player{Name: Text{Words: "Player of " + n}}}})
		}
		return steps
	case command == "time runs out":
		c, ok := s.table.stageClock()
		require.True(s.t, ok, "no clock runs")
		return []step{{Server, Expire{c.Deadline}}}
	case strings.HasPrefix(command, "silence runs out on offer "):
		id := OfferID(number(strings.TrimPrefix(command, "silence runs out on offer ")))
		i := slices.IndexFunc(s.table.clocks, func(c Clock) bool { return c.For == ForSilence && c.Offer == id })
		require.GreaterOrEqual(s.t, i, 0, "no silence runs")
		return []step{{Server, Expire{s.table.clocks[i].Deadline}}}
	}
	who, does, _ := strings.Cut(command, " ")
	by := SeatID(who)
	if by == "instructor" || by == "server" || by == "observer" {
		by = "@" + by
	}
	for _, c := range commands {
		if m := regexp.MustCompile("^" + c.pattern + "$").FindStringSubmatch(does); m != nil {
			return []step{{by, c.move(s, m[1:])}}
		}
	}
	require.Fail(s.t, "nobody can do that", command)
	return nil
}

// bundle reads a package: "quay (length long) + dredging".
func bundle(text string) []Choice {
	if text == "nothing" {
		return nil
	}
	var pkg []Choice
	for _, part := range strings.Split(text, " + ") {
		id, levels, has := strings.Cut(strings.TrimSuffix(part, ")"), " (")
		c := Choice{Proposal: scenario.ProposalID(id)}
		if has {
			c.Levels = map[scenario.TermID]scenario.LevelID{}
			for _, l := range names(levels) {
				term, level, _ := strings.Cut(l, " ")
				c.Levels[scenario.TermID(term)] = scenario.LevelID(level)
			}
		}
		pkg = append(pkg, c)
	}
	return pkg
}

// names reads a list: "a, b, c".
func names(list string) []string {
	if list == "" {
		return nil
	}
	return strings.Split(strings.TrimSpace(list), ", ")
}

// called reads who takes a seat: "Ada", or "Ada with Ben" for two who share it.
func called(text string) Player {
	name, with, shared := strings.Cut(text, " with ")
	p := Player{Person: PersonID(name), Name: Text{Words: name}}
	if shared {
		p.With = []Companion{{Person: PersonID(with), Name: Text{Words: with}}}
	}
	return p
}

// offerID reads "offer 3", or "suggestion 2", which has the number -2.
func offerID(m []string) OfferID {
	if m[0] == "suggestion" {
		return OfferID(-number(m[1]))
	}
	return OfferID(number(m[1]))
}

func number(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		panic(fmt.Sprintf("%q is no number", s))
	}
	return n
}

func millis(s string) Millis {
	d, err := time.ParseDuration(s)
	if err != nil {
		panic(fmt.Sprintf("%q is no span of time", s))
	}
	return Millis(d.Milliseconds())
}
