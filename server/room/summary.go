package room

import (
	"maps"

	"parley/game"
	"parley/game/scenario"
	"parley/server/protocol"
)

// summary returns the table as the instructor's list shows it.
func (r *Room) summary() (protocol.TableSummary, error) {
	v := r.instructorView()
	s := protocol.TableSummary{
		Table: r.cfg.Table, Now: v.Now, Seats: map[game.SeatID]protocol.SeatSummary{}, Trust: map[string]protocol.TrustCourse{},
		Active: r.activity.last, Rounds: maps.Clone(r.activity.rounds),
		Quarantined: r.quarantined != nil, Marked: v.Marked, Drafts: len(v.Drafts),
	}
	for _, seat := range v.Seats {
		s.Seats[seat.Seat] = r.seatSummary(seat, v.Bots[seat.Seat])
	}
	for _, t := range v.Trust {
		s.Trust[string(t.Truster)+">"+string(t.Trusted)] = course(t, r.activity.reckoned)
	}
	for _, item := range v.Agenda {
		switch item.State {
		case game.ItemAgreed, game.ItemKept, game.ItemBroken, game.ItemUnseen:
			s.Agreed++
		}
	}
	for _, o := range v.Offers {
		if o.State == game.OfferOpen {
			s.Offers++
		}
	}
	s.Veiled, s.Result = v.Veiled, r.result(v)
	if v.Statement != nil {
		s.Statement, s.Stands = v.Statement.Text.Words, v.Statement.Stands
	}
	return s, nil
}

func (r *Room) seatSummary(v game.SeatView, bot game.BotView) protocol.SeatSummary {
	s := protocol.SeatSummary{SeatView: v, BotView: bot, Since: r.activity.away[v.Seat], Active: r.activity.moved[v.Seat]}
	if asked := r.streams[v.Seat].asked; !asked.IsZero() {
		s.Asked = true
		if s.Since == 0 {
			s.Since = asked.Add(-answerWithin).UnixMilli()
		}
	}
	return s
}

// course returns how trust stood at the start and after each reckoning. What was booked after a reckoning counts
// with the next.
func course(t game.TrustView, reckoned int) protocol.TrustCourse {
	c := protocol.TrustCourse{Value: t.Value, Course: []scenario.Points{t.Start}}
	value, lines := t.Start, t.Lines
	for round := 1; round <= reckoned; round++ {
		for len(lines) > 0 && lines[0].Round <= round {
			value, lines = lines[0].After, lines[1:]
		}
		c.Course = append(c.Course, value)
	}
	return c
}

// result returns how the table came out; nil as long as the talks go on.
func (r *Room) result(v *game.InstructorView) *protocol.TableResult {
	if v.Debrief == nil {
		return nil
	}
	result := &protocol.TableResult{Table: r.cfg.Table, Ending: v.Debrief.Ending, Marked: v.Marked, Parties: map[scenario.PartyID]protocol.PartyScore{}}
	for party, score := range v.Scores {
		result.Parties[party] = protocol.PartyScore{Utility: score.Utility, Deal: score.Deal, Trust: score.Trust, Total: score.Total}
	}
	return result
}
