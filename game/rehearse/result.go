package rehearse

import (
	"parley/game"
	"parley/game/scenario"
)

// Result is what is kept of a play.
type Result struct {
	Play    int
	Ending  scenario.EndingID
	Moves   int // of bots
	Refused int // moves of bots that the rules refused
	Rounds  int
	Millis  game.Millis // as a class would need that uses all of the time it has
	Deal    bool        // something was in force at the end
	Parties []PartyResult
	Seats   []SeatResult

	used used
}

// PartyResult is how a party came out, by the strategy of its head.
type PartyResult struct {
	Party    scenario.PartyID
	Strategy scenario.Strategy
	Utility  scenario.Points
	Deal     scenario.Points
	Trust    scenario.Points
	Total    scenario.Points
	Above    bool // the utility is at or above the walk-away
}

// SeatResult is how a seat played.
type SeatResult struct {
	Seat     game.SeatID
	Strategy scenario.Strategy
	Score    scenario.Points
	Moves    []int // in each stretch between two reckonings, the briefing left out
	Proper   []int // of these all but ready and tap, which everybody does who watches
}

// used is what of the file came up in a play.
type used struct {
	verbs    map[scenario.Verb]int
	offered  map[scenario.ProposalID]bool
	agreed   map[scenario.ProposalID]bool
	levels   map[levelKey]bool // agreed
	broken   map[scenario.ProposalID]bool
	gestures map[scenario.GestureID]bool
	injects  map[scenario.InjectID]bool
	phases   map[scenario.PhaseID]bool
	met      map[scenario.ConcernID]bool // more than nothing of it
}

// levelKey names a level of a term of a proposal.
type levelKey struct {
	proposal scenario.ProposalID
	term     scenario.TermID
	level    scenario.LevelID
}

func newResult(r *run) *Result {
	res := &Result{Play: r.number, used: used{
		verbs: map[scenario.Verb]int{}, offered: map[scenario.ProposalID]bool{}, agreed: map[scenario.ProposalID]bool{},
		levels: map[levelKey]bool{}, broken: map[scenario.ProposalID]bool{}, gestures: map[scenario.GestureID]bool{},
		injects: map[scenario.InjectID]bool{}, phases: map[scenario.PhaseID]bool{}, met: map[scenario.ConcernID]bool{},
	}}
	for _, p := range r.players {
		res.Seats = append(res.Seats, SeatResult{Seat: p.seat, Strategy: p.strategy})
	}
	return res
}

// count counts a move of a bot.
func (res *Result) count(p *player, m game.Move) {
	res.Moves++
	res.used.verbs[m.Verb()]++
	for i := range res.Seats {
		s := &res.Seats[i]
		if s.Seat != p.seat || len(s.Moves) == 0 {
			continue
		}
		s.Moves[len(s.Moves)-1]++
		switch m.(type) {
		case game.Ready, game.Tap:
		default:
			s.Proper[len(s.Proper)-1]++
		}
	}
}

// note reads a fact of the play.
func (res *Result) note(f game.Fact) {
	u := &res.used
	switch f := f.(type) {
	case game.PhaseBegan:
		u.phases[f.Phase] = true
	case game.RoundBegan:
		res.Rounds++
		for i := range res.Seats {
			res.Seats[i].Moves = append(res.Seats[i].Moves, 0)
			res.Seats[i].Proper = append(res.Seats[i].Proper, 0)
		}
	case game.Armed:
		if f.For != game.ForSilence {
			res.Millis += f.Left
		}
	case game.Offered:
		if !f.Waits {
			for _, c := range f.Package {
				u.offered[c.Proposal] = true
			}
		}
	case game.Agreed:
		for _, c := range f.Package {
			u.agreed[c.Proposal] = true
			for t, l := range c.Levels {
				u.levels[levelKey{c.Proposal, t, l}] = true
			}
		}
	case game.TookEffect:
		res.Deal = res.Deal || len(f.Proposals) > 0
	case game.Conduct:
		if len(f.Breached) > 0 {
			u.broken[f.Proposal] = true
		}
	case game.Gestured:
		u.gestures[f.Gesture] = true
	case game.Injected:
		u.injects[f.Inject] = true
	case game.ConcernMoved:
		if f.Measure > 0 {
			u.met[f.Concern] = true
		}
	}
}

// close reads how the play came out.
func (res *Result) close(r *run) {
	res.Ending = r.table.Ending()
	for _, p := range r.table.PartyResults() {
		out := PartyResult{
			Party: p.Party, Utility: p.Score.Utility, Deal: p.Score.Deal, Trust: p.Score.Trust, Total: p.Score.Total, Above: p.Score.Utility >= p.Score.WalkAway,
		}
		for _, player := range r.players {
			if player.party == p.Party && player.head {
				out.Strategy = player.strategy
			}
		}
		res.Parties = append(res.Parties, out)
	}
	for _, s := range r.table.SeatResults() {
		for i := range res.Seats {
			if res.Seats[i].Seat == s.Seat {
				res.Seats[i].Score = s.Score
			}
		}
	}
}
