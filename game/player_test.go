package game

import (
	"cmp"
	"maps"
	"slices"

	"parley/game/scenario"
)

// chance draws numbers: below is from 0 to n-1.
type chance interface{ below(n int) int }

func pick[T any](c chance, list []T) T { return list[c.below(len(list))] }

func keys[K cmp.Ordered, V any](m map[K]V) []K { return slices.Sorted(maps.Keys(m)) }

// oneIn is true once in n times.
func oneIn(c chance, n int) bool { return c.below(n) == 0 }

var words = Text{Words: "some words"}

// anyMove draws who moves next and what: mostly what a seat's view lists as open, at times an
// instructor or the server, at times nonsense.
func anyMove(c chance, t *Table) (by SeatID, m Move, listed bool) {
	seats := t.Seats()
	switch d := c.below(20); {
	case d < 14:
		by = pick(c, seats).Seat
		if v := t.ViewFor(by); v != nil && len(v.Moves) > 0 {
			settling := slices.DeleteFunc(slices.Clone(v.Moves), func(m OpenMove) bool {
				return slices.Contains([]scenario.Verb{"plan", "say", "ready", "draft", "walk-out", "withdraw", "decline", "statement", "sign"}, m.Verb)
			})
			if len(settling) == 0 || oneIn(c, 6) {
				settling = v.Moves
			}
			return by, fill(c, t, by, v, pick(c, settling)), true
		}
		return by, Ready{}, false
	case d < 16:
		return Server, serverMove(c, t), false
	case d < 18:
		return Instructor, instructorMove(c, t), false
	default:
		return pick(c, []SeatID{pick(c, seats).Seat, Instructor, Server, Observer, "nobody"}), nonsense(c, t), false
	}
}

// fill makes a whole move of one that a view lists, from what the view shows alone.
func fill(c chance, t *Table, by SeatID, v *View, open OpenMove) Move {
	switch open.Verb {
	case "plan":
		return Plan{WalkAway: words, Aim: words, Fear: words, First: words}
	case "say":
		return anySay(c, t)
	case "statement":
		return Statement{Text: words}
	case "sign":
		return Sign{Number: v.Statement.Number}
	case "tap":
		return Tap{Of: pick(c, open.Parties), Keep: c.below(11)}
	case "ready":
		i := slices.IndexFunc(v.Seats, func(s SeatView) bool { return s.Seat == by })
		return Ready{Not: v.Seats[i].Ready}
	case "voice":
		return Voice{Concern: pick(c, open.Concerns)}
	case "acknowledge":
		return Acknowledge{Concern: pick(c, open.Concerns), Text: words}
	case "confirm":
		id := pick(c, open.Concerns)
		for _, concern := range v.Concerns {
			for _, a := range concern.Tried {
				if concern.Concern == id && a.Answer == "" {
					return Confirm{Concern: id, By: a.Party, Yes: oneIn(c, 2)}
				}
			}
		}
		panic("a concern to confirm that nobody acknowledged")
	case "gesture":
		id := pick(c, open.Gestures)
		i := slices.IndexFunc(v.Gestures, func(g GestureView) bool { return g.Gesture == id })
		party := t.seat(by).role.Party
		may := v.Now.Voice[party] == by || t.scenario.Party(party).Speaks != scenario.SpeaksHead
		announce := may && !v.Gestures[i].Announced && (v.Mine.Gestured != "" || oneIn(c, 3))
		return Gesture{Gesture: id, Announce: announce, Invite: oneIn(c, 2), Text: words}
	case "second":
		if n := c.below(len(open.Gestures) + len(open.Offers)); n < len(open.Gestures) {
			return Second{Gesture: open.Gestures[n]}
		} else {
			return Second{Offer: open.Offers[n-len(open.Gestures)]}
		}
	case "offer":
		return Offer{Package: anyPackage(c, t, open.Proposals), Text: words}
	case "counter":
		id := pick(c, open.Offers)
		i := slices.IndexFunc(v.Offers, func(o OfferView) bool { return o.Offer == id })
		var ids []scenario.ProposalID
		for _, choice := range v.Offers[i].Package {
			ids = append(ids, choice.Proposal)
		}
		return Counter{Offer: id, Package: anyPackage(c, t, ids)}
	case "accept":
		return Accept{Offer: pick(c, open.Offers)}
	case "decline":
		return Decline{Offer: pick(c, open.Offers)}
	case "withdraw":
		return Withdraw{Offer: pick(c, open.Offers)}
	case "break-silence":
		return BreakSilence{Offer: pick(c, open.Offers), Reason: words}
	case "draft":
		return Draft{Title: words, Text: words}
	case "commit":
		var breach []scenario.ProposalID
		for _, id := range open.Proposals {
			if oneIn(c, 3) {
				breach = append(breach, id)
			}
		}
		return Commit{Breach: breach}
	case "inspect":
		return Inspect{Proposal: pick(c, open.Proposals)}
	case "walk-out":
		if !oneIn(c, 8) { // else hardly any play lasts
			return Ready{}
		}
		return WalkOut{}
	}
	panic("no move is called " + open.Verb)
}

// anyPackage draws one to three of the proposals with levels; at times it takes along what one of them requires.
func anyPackage(c chance, t *Table, from []scenario.ProposalID) []Choice {
	var pkg []Choice
	add := func(id scenario.ProposalID) {
		p := t.proposal(id)
		if p == nil || slices.ContainsFunc(pkg, func(c Choice) bool { return c.Proposal == id }) {
			return
		}
		choice := Choice{Proposal: id}
		for _, term := range p.Terms {
			if choice.Levels == nil {
				choice.Levels = map[scenario.TermID]scenario.LevelID{}
			}
			choice.Levels[term.ID] = pick(c, term.Levels).ID
		}
		pkg = append(pkg, choice)
	}
	for range 1 + c.below(3) {
		id := pick(c, from)
		add(id)
		for _, r := range t.proposal(id).Requires {
			if t.deal(r) == nil && oneIn(c, 2) {
				add(r)
			}
		}
	}
	return pkg
}

func anySay(c chance, t *Table) Say {
	say := Say{Text: words}
	for range c.below(3) {
		if oneIn(c, 2) {
			say.Seats = append(say.Seats, pick(c, t.seats).id)
		} else {
			say.Parties = append(say.Parties, pick(c, t.scenario.Parties).ID)
		}
	}
	return say
}

func serverMove(c chance, t *Table) Move {
	switch c.below(8) {
	case 0:
		return Away{Seat: pick(c, t.seats).id, Bot: oneIn(c, 2)}
	case 4:
		return Hold{Off: oneIn(c, 4)}
	case 5:
		return Proceed{}
	case 1, 2:
		return Back{Seat: pick(c, t.seats).id}
	case 3:
		return Rearm{Deadline: c.below(t.deadlines + 2), Left: 60_000}
	}
	if clocks := t.Clocks(); len(clocks) > 0 {
		return Expire{Deadline: pick(c, clocks).Deadline}
	}
	return Reckon{}
}

func instructorMove(c chance, t *Table) Move {
	seat := pick(c, t.seats).id
	switch c.below(23) {
	case 22:
		return Coach{Seat: pick(c, []SeatID{"", seat}), Strategy: pick(c, append([]scenario.Strategy{""}, scenario.Strategies...))}
	case 20:
		return StandIn{Seat: seat, Off: oneIn(c, 2)}
	case 21:
		return Rounds{Phase: pick(c, t.scenario.Phases).ID, Rounds: 1 + c.below(4)}
	case 0:
		var left []Left
		for _, k := range t.clocks {
			left = append(left, Left{k.Deadline, k.Left / 2})
		}
		return Pause{Left: left}
	case 1, 2, 3:
		return Resume{}
	case 4:
		return Extend{By: 60_000, Left: 1000}
	case 5:
		return Advance{}
	case 6:
		if len(t.scenario.Injects) > 0 {
			return Inject{Inject: pick(c, t.scenario.Injects).ID}
		}
		return Inject{Title: words, Text: words}
	case 7:
		return Announce{Text: words}
	case 8:
		return Message{Seats: []SeatID{seat}, Text: words}
	case 9, 10, 11:
		steps := map[scenario.PartyID]int{}
		for _, p := range t.scenario.Parties {
			steps[p.ID] = c.below(5) - 2
		}
		return Value{Draft: "draft@" + scenario.ProposalID(pick(c, t.scenario.Parties).ID), Steps: steps}
	case 12:
		return Award{
			Truster: pick(c, t.scenario.Parties).ID, Trusted: pick(c, t.scenario.Parties).ID,
			Points: scenario.Points(c.below(20001) - 10000), Reason: words,
		}
	case 13:
		return Unseat{Seat: seat}
	case 14, 15:
		return Seat{Seat: seat, Player: Player{Name: words, Bot: oneIn(c, 3)}}
	case 16:
		return HandOver{Seat: seat, Player: Player{Name: words, With: []Companion{{Name: words}}}}
	case 17:
		return Mute{Seat: seat, Off: oneIn(c, 2)}
	case 18:
		if len(t.said) > 0 {
			return Hide{Said: pick(c, t.said).id, Off: oneIn(c, 3)}
		}
		return Hide{Said: "nobody>all/1"}
	}
	if t.stage == StageOver {
		return Reopen{Off: oneIn(c, 2)}
	}
	if oneIn(c, 8) {
		return Veil{Off: oneIn(c, 2)}
	}
	if oneIn(c, 6) {
		return End{}
	}
	return Resume{}
}

// nonsense draws a move that no honest client sends.
func nonsense(c chance, t *Table) Move {
	var (
		number  = pick(c, []int{-1 << 62, -1000, -2, -1, 0, 1, 2, 7, 1 << 40, 1<<62 + 1})
		offer   = OfferID(number)
		name    = pick(c, []string{"", "nobody", "@server", "all", "a>b/1", "\x00", t.scenario.ID, string(t.partyID(0)), string(t.seats[0].id)})
		long    = slices.Repeat([]Choice{{Proposal: pick(c, t.scenario.Proposals).ID}}, 500)
		empty   = []Choice{{Levels: map[scenario.TermID]scenario.LevelID{}}, {Levels: map[scenario.TermID]scenario.LevelID{"": ""}}}
		pkg     = pick(c, [][]Choice{nil, long, empty, {{Proposal: scenario.ProposalID(name)}}})
		seats   = slices.Repeat([]SeatID{SeatID(name)}, 300)
		party   = scenario.PartyID(name)
		concern = pick(c, []scenario.ConcernID{scenario.ConcernID(name), pick(c, t.scenario.Concerns).ID})
		item    = pick(c, []scenario.ProposalID{scenario.ProposalID(name), pick(c, t.scenario.Proposals).ID})
	)
	return pick(c, []Move{
		Say{}, Say{Seats: seats, Parties: []scenario.PartyID{party}, Text: words}, Voice{concern}, Acknowledge{Concern: concern, Text: words},
		Confirm{Concern: concern, By: party}, Gesture{Gesture: scenario.GestureID(name)}, Offer{Package: pkg}, Counter{Offer: offer, Package: pkg},
		Accept{offer}, Decline{offer}, Withdraw{offer}, Second{Offer: offer}, Second{Gesture: scenario.GestureID(name)},
		BreakSilence{Offer: offer, Reason: words}, Commit{Breach: []scenario.ProposalID{item, item, ""}}, Inspect{item}, Draft{}, Ready{Not: true},
		Tap{Of: party, Keep: number}, Start{number}, Pause{Left: []Left{{number, Millis(number)}}}, Extend{By: Millis(number), Left: Millis(number)},
		Inject{Inject: scenario.InjectID(name)}, Announce{}, Message{}, Message{Seats: seats, Text: words},
		Value{Draft: item, Steps: map[scenario.PartyID]int{party: number}}, Value{Draft: item},
		Award{Truster: party, Trusted: party, Points: scenario.Points(number), Reason: words}, Seat{Seat: SeatID(name)}, Unseat{SeatID(name)},
		HandOver{Seat: SeatID(name)}, Mute{Seat: SeatID(name)}, Hide{Said: SaidID(name)}, Reopen{Off: true}, Veil{}, Open{Length: scenario.LengthID(name)},
		Expire{number}, Rearm{Deadline: number, Left: Millis(number)}, Reckon{}, Away{Seat: SeatID(name)}, Back{SeatID(name)}, WalkOut{}, Advance{},
		Statement{}, Sign{number}, StandIn{Seat: SeatID(name)}, Coach{Seat: SeatID(name)}, Coach{Strategy: scenario.Strategy(name)}, Rounds{scenario.PhaseID(name), number}, Hold{}, Proceed{},
		Seat{Seat: pick(c, t.seats).id, Player: Player{Name: words, With: []Companion{{}}}},
	})
}
