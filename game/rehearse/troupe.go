package rehearse

import (
	"fmt"

	"parley/game"
	"parley/game/bot"
)

// Troupe plays the plays of a plan, one after another. What is the same in all of them it reads once: the briefs of
// the seats, and what each party could get; and it keeps the room in which their views are made. It belongs to one owner
// at a time; a play by one troupe is as by another.
type Troupe struct {
	plan  *Plan
	books map[game.SeatID]*bot.Book
	eyes  map[game.SeatID]*game.Viewer
	table *game.Table // of the play before, which the next is played like
}

// Troupe returns a troupe for p, which must not change any more.
func (p *Plan) Troupe() *Troupe {
	return &Troupe{plan: p, books: map[game.SeatID]*bot.Book{}, eyes: map[game.SeatID]*game.Viewer{}, table: game.New(p.Scenario)}
}

// Play plays number n of the plan. watch may be nil.
func (t *Troupe) Play(n int, watch Watch) (*Result, error) {
	p := t.plan
	t.table = t.table.Again()
	t.table.SkipAppraisal()
	run := &run{plan: p, troupe: t, number: n, table: t.table, players: p.players(n), watch: watch}
	run.result = newResult(run)
	if err := run.play(); err != nil {
		return nil, fmt.Errorf("play %d: %w", n, err)
	}
	return run.result, nil
}

// brief has a player's bot read the brief of its seat.
func (t *Troupe) brief(table *game.Table, p *player) {
	if t.books[p.seat] == nil {
		t.books[p.seat] = bot.Read(table.BriefFor(p.seat))
		t.eyes[p.seat] = game.NewViewer(p.seat)
	}
	p.bot.With(t.books[p.seat])
	p.eyes = t.eyes[p.seat]
}
