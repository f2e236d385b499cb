package rehearse

import (
	"cmp"
	"slices"

	"parley/game"
	"parley/game/scenario"
)

// Report is what many plays of one scenario show together. Scores, moves, rounds and minutes are in hundredths, shares in
// permille.
type Report struct {
	Scenario string            `json:"scenario"`
	Hash     string            `json:"hash"`
	Length   scenario.LengthID `json:"length"`
	Seed     uint64            `json:"seed"`
	Plays    int               `json:"plays"`
	All      bool              `json:"all,omitempty"` // every role had a seat
	Endings  []EndingReport    `json:"endings"`       // in the order of the file
	Deal     Share             `json:"deal"`          // plays in which something was agreed and took effect
	Parties  []PartyReport     `json:"parties"`
	Seats    []SeatReport      `json:"seats"`
	Moves    Stat              `json:"moves"`   // of bots, a play
	Rounds   Stat              `json:"rounds"`  // a play
	Minutes  Stat              `json:"minutes"` // as a class would need that uses all of its time
	Spread   Spread            `json:"spread"`
	Verbs    []VerbReport      `json:"verbs"`              // the moves of bots, the most frequent first
	Meetings []MeetingReport   `json:"meetings,omitempty"` // of two parties; none where more play
	Refused  int               `json:"refused"`            // moves that the rules refused, in all
	Unused   Unused            `json:"unused"`
	// Dominant are strategies that did better than every other, against whatever the other side did: over all plays the
	// intervals do not touch. Unsure are the parties of whom there are too few plays to say.
	Dominant []Dominance        `json:"dominant,omitempty"`
	Unsure   []scenario.PartyID `json:"unsure,omitempty"`
}

// EndingReport is how often an ending came.
type EndingReport struct {
	Ending scenario.EndingID `json:"ending"`
	Title  string            `json:"title"`
	Share
	Witness *Witness `json:"witness,omitempty"` // none: never seen in so many plays
}

// Witness is the play that reached an ending in the fewest moves.
type Witness struct {
	Play       int    `json:"play"`
	Moves      int    `json:"moves"`
	Transcript string `json:"transcript,omitempty"` // once Tell has written it
}

// PartyReport is how a party came out.
type PartyReport struct {
	Party      scenario.PartyID `json:"party"`
	Total      Stat             `json:"total"`
	Deal       Stat             `json:"deal"`
	Trust      Stat             `json:"trust"`
	Above      Share            `json:"above"` // plays in which it got at least what walking away is worth
	ByStrategy []StrategyReport `json:"by_strategy"`
}

// StrategyReport is how a party came out whose head played by one strategy.
type StrategyReport struct {
	Strategy scenario.Strategy `json:"strategy"`
	Total    Stat              `json:"total"`
	Deal     Stat              `json:"deal"`
	Trust    Stat              `json:"trust"`
}

// SeatReport is how a seat came out, and how much it had to do.
type SeatReport struct {
	Seat     game.SeatID `json:"seat"`
	Score    Stat        `json:"score"`
	PerRound Stat        `json:"per_round"` // moves
	Proper   Stat        `json:"proper"`    // moves proper: all but ready and tap
	ByRound  []Stat      `json:"by_round"`  // moves proper in the first round of a play, in the second, and so on
	Idle     Share       `json:"idle"`      // rounds without a move proper
}

// Unused is what of the file never came up in any play.
type Unused struct {
	Verbs    []scenario.Verb       `json:"verbs,omitempty"`
	Phases   []scenario.PhaseID    `json:"phases,omitempty"`
	Offered  []scenario.ProposalID `json:"offered,omitempty"` // never offered
	Agreed   []scenario.ProposalID `json:"agreed,omitempty"`  // offered, never agreed
	Levels   []string              `json:"levels,omitempty"`  // of what was agreed: "proposal/term/level"
	Kept     []scenario.ProposalID `json:"kept,omitempty"`    // agreed, never broken by anybody
	Gestures []scenario.GestureID  `json:"gestures,omitempty"`
	Injects  []scenario.InjectID   `json:"injects,omitempty"`
	Unmet    []scenario.ConcernID  `json:"unmet,omitempty"`
}

// Dominance is a strategy that is best for a party whatever the others do.
type Dominance struct {
	Party    scenario.PartyID  `json:"party"`
	Strategy scenario.Strategy `json:"strategy"`
}

// hundred is what a Stat of something counted is in.
const hundred = 100

// Gather sums up results of plays of p, which must come in the order of their numbers.
func Gather(p *Plan, results []*Result) *Report {
	s := p.Scenario
	r := &Report{Scenario: s.ID, Hash: s.Hash, Length: p.Length, Seed: p.Seed, Plays: len(results), All: p.All}
	var moves, rounds, minutes sums
	deals := 0
	for _, res := range results {
		moves.add(hundred * res.Moves)
		rounds.add(hundred * res.Rounds)
		minutes.add(int(res.Millis / 600))
		r.Refused += res.Refused
		if res.Deal {
			deals++
		}
	}
	r.Moves, r.Rounds, r.Minutes, r.Deal = moves.stat(), rounds.stat(), minutes.stat(), share(deals, len(results))
	r.Spread, r.Verbs, r.Meetings = spread(results), verbs(results), meetings(s, results)
	r.Endings = endings(s, results)
	for i := range s.Parties {
		r.Parties = append(r.Parties, partyReport(s.Parties[i].ID, i, results))
	}
	for i, seat := range p.seats() {
		r.Seats = append(r.Seats, seatReport(seat, i, results))
	}
	r.Unused = unused(p, results)
	r.Dominant, r.Unsure = dominant(r.Parties, results)
	return r
}

func endings(s *scenario.Scenario, results []*Result) []EndingReport {
	var list []EndingReport
	for i := range s.Endings {
		e := EndingReport{Ending: s.Endings[i].ID, Title: s.Endings[i].Title}
		count := 0
		for _, res := range results {
			if res.Ending != e.Ending {
				continue
			}
			count++
			if e.Witness == nil || res.Moves < e.Witness.Moves {
				e.Witness = &Witness{Play: res.Play, Moves: res.Moves}
			}
		}
		e.Share = share(count, len(results))
		list = append(list, e)
	}
	return list
}

func partyReport(id scenario.PartyID, i int, results []*Result) PartyReport {
	all := newScores()
	by := map[scenario.Strategy]*scores{}
	above := 0
	for _, res := range results {
		p := &res.Parties[i]
		all.add(p)
		if by[p.Strategy] == nil {
			by[p.Strategy] = newScores()
		}
		by[p.Strategy].add(p)
		if p.Above {
			above++
		}
	}
	r := PartyReport{
		Party: id, Total: all.total.stat(), Deal: all.deal.stat(), Trust: all.trust.stat(), Above: share(above, len(results)),
		ByStrategy: []StrategyReport{},
	}
	for strategy, s := range by {
		r.ByStrategy = append(r.ByStrategy, StrategyReport{Strategy: strategy, Total: s.total.stat(), Deal: s.deal.stat(), Trust: s.trust.stat()})
	}
	slices.SortFunc(r.ByStrategy, func(a, b StrategyReport) int {
		return cmp.Or(cmp.Compare(b.Total.Mean, a.Total.Mean), cmp.Compare(a.Strategy, b.Strategy))
	})
	return r
}

// scores gathers the scores of one party.
type scores struct{ total, deal, trust sums }

func newScores() *scores { return new(scores) }

func (s *scores) add(p *PartyResult) {
	s.total.add(int(p.Total))
	s.deal.add(int(p.Deal))
	s.trust.add(int(p.Trust))
}

func seatReport(seat game.SeatID, i int, results []*Result) SeatReport {
	var score, perRound, proper sums
	var rounds []sums
	idle, all := 0, 0
	for _, res := range results {
		s := &res.Seats[i]
		score.add(int(s.Score))
		for k, n := range s.Proper {
			if k == len(rounds) {
				rounds = append(rounds, sums{})
			}
			rounds[k].add(hundred * n)
			proper.add(hundred * n)
			perRound.add(hundred * s.Moves[k])
			all++
			if n == 0 {
				idle++
			}
		}
	}
	r := SeatReport{Seat: seat, Score: score.stat(), PerRound: perRound.stat(), Proper: proper.stat(), ByRound: []Stat{}, Idle: share(idle, all)}
	for k := range rounds {
		r.ByRound = append(r.ByRound, rounds[k].stat())
	}
	return r
}
