package rehearse

import (
	"errors"
	"fmt"

	"parley/game"
	"parley/game/scenario"
)

// ErrNothingLeft tells that there is nothing to play on from: the talks are over, or the table is not open.
var ErrNothingLeft = errors.New("there is nothing to play on from")

// Continue plays on from a table as it stands, with bots in every seat that somebody holds and in one seat at least of
// each party; All and Length are the table's. The table is left alone. The bots know what their seats see, and nothing of
// how it came about. What the result counts is counted from there. Play n is the same whenever it is played.
func (p *Plan) Continue(from *game.Table, n int, watch Watch) (*Result, error) {
	r := &run{plan: p, troupe: p.Troupe(), number: n, table: from.Clone(), watch: watch}
	r.table.SkipAppraisal()
	if stage := r.table.Stage(); stage == game.StageNew || stage == game.StageOver {
		return nil, fmt.Errorf("play %d: %w", n, ErrNothingLeft)
	}
	all := *p
	all.All = true
	seated := p.continued(from)
	for _, player := range all.players(n) {
		if seated[player.seat] {
			r.players = append(r.players, player)
		}
	}
	r.result = newResult(r)
	if err := r.resume(); err != nil {
		return nil, fmt.Errorf("play %d: %w", n, err)
	}
	if err := r.finish(); err != nil {
		return nil, fmt.Errorf("play %d: %w", n, err)
	}
	return r.result, nil
}

// continued returns the seats that are played on: those that somebody holds, and the head of a party that has none.
func (p *Plan) continued(from *game.Table) map[game.SeatID]bool {
	seats, parties := map[game.SeatID]bool{}, map[scenario.PartyID]bool{}
	for _, s := range from.Seats() {
		if s.Held {
			seats[s.Seat], parties[s.Party] = true, true
		}
	}
	for i := range p.Scenario.Roles {
		if r := &p.Scenario.Roles[i]; r.Head && !parties[r.Party] {
			seats[game.SeatID(r.ID)] = true
		}
	}
	return seats
}

// resume gives the seats to the bots and sets the table going: it may be paused, wait for others, or still be briefed.
func (r *run) resume() error {
	if r.table.Paused() {
		if err := r.do(game.Instructor, game.Resume{}); err != nil {
			return err
		}
	}
	held := map[game.SeatID]bool{}
	for _, s := range r.table.Seats() {
		held[s.Seat] = s.Held
	}
	for _, p := range r.players {
		who := game.Player{Name: game.Text{Words: r.plan.Scenario.Role(scenario.RoleID(p.seat)).Name}, Bot: true}
		var m game.Move = game.Seat{Seat: p.seat, Player: who}
		if held[p.seat] {
			m = game.HandOver{Seat: p.seat, Player: who}
		}
		if err := r.do(game.Instructor, m); err != nil {
			return err
		}
	}
	if r.table.Held() {
		if err := r.do(game.Server, game.Hold{Off: true}); err != nil {
			return err
		}
	}
	for _, p := range r.players {
		r.troupe.brief(r.table, p)
	}
	if r.table.Stage() != game.StageBriefing {
		return nil
	}
	return r.start()
}
