package room

import (
	"context"
	"slices"
	"time"

	"parley/game"
	"parley/game/scenario"
)

// Bot plays one seat. It knows what the seat may know, and nothing else.
type Bot interface {
	// Next returns what the bot does now, or nil to wait until it is told something. It sees the table as its seat
	// does, and what its seat was told since it was last asked. It must keep neither and change neither.
	Next(view *game.View, brief *game.Brief, told []game.Fact) game.Move
	// Refused tells the bot that the rules refused its last move, so that it does not ask again.
	Refused(m game.Move, err error)
}

// Pace is how long bots take for a move: between Min and Max. The zero Pace has them move at once.
type Pace struct{ Min, Max time.Duration }

// Human is a pace at which people can follow.
var Human = Pace{3 * time.Second, 12 * time.Second}

// Bounds of what a bot may do in one stage of a round, lest it never end.
const (
	maxBotMoves    = 30
	maxBotRefusals = 3
)

// player is a bot at its seat.
type player struct {
	seat    game.SeatID
	bot     Bot
	coached scenario.Strategy // how the instructor wants it to play; "": as the file says
	told    []game.Fact
	at      time.Time // when it moves next; zero: not before it is told something
	turn    turn
	moves   int // in this turn
	refused int
}

// turn is a stretch of play within which a bot's moves are counted.
type turn struct {
	stage game.Stage
	phase string
	round int
}

// meetBots gives each seat that a bot holds, or plays for a while, its bot, and takes it from the others. One that is to
// play otherwise from now on gives way to another.
func (r *Room) meetBots() {
	if r.cfg.Bots == nil {
		return
	}
	for _, s := range r.table.Seats() {
		coached := r.table.Coached(s.Seat)
		switch p := r.bots[s.Seat]; {
		case !s.Bot && !s.StandIn:
			delete(r.bots, s.Seat)
		case p == nil:
			r.bots[s.Seat] = &player{seat: s.Seat, bot: r.cfg.Bots(s.Seat, coached), coached: coached, at: r.soon()}
		case p.coached != coached:
			p.bot, p.coached, p.at = r.cfg.Bots(s.Seat, coached), coached, r.soon()
		}
	}
}

// tellBots tells the bots what happened, so that they think again.
func (r *Room) tellBots(events []game.Event) {
	r.meetBots()
	for _, seat := range r.seats() {
		p := r.bots[seat]
		if p == nil {
			continue
		}
		for _, e := range events {
			if e.To.Includes(p.seat) {
				p.told = append(p.told, e.Fact)
			}
		}
		if len(p.told) > 0 && p.at.IsZero() {
			p.at = r.soon()
		}
	}
}

// soon returns when a bot moves that begins to think now.
func (r *Room) soon() time.Time {
	pace := r.cfg.Pace
	if pace.Max <= pace.Min {
		return time.Now().Add(pace.Min)
	}
	return time.Now().Add(pace.Min + time.Duration(r.dice.Int64N(int64(pace.Max-pace.Min))))
}

// moveBot lets p move once. A bot that the rules refuse too often, or that would go on for ever, is ready and waits
// for the next turn.
func (r *Room) moveBot(ctx context.Context, p *player) {
	p.at = time.Time{}
	seen, err := safely(func() (*game.View, error) { return view(r.table, r.clocks, p.seat), nil })
	if err != nil {
		r.cfg.Log.Error("bot's view failed", "seat", string(p.seat), "err", err)
		return
	}
	if now := (turn{seen.Now.Stage, string(seen.Now.Phase), seen.Now.Round}); p.turn != now {
		p.turn, p.moves, p.refused = now, 0, 0
	}
	if seen.Now.Paused || seen.Now.Stage == game.StageOver {
		return
	}
	move, err := safely(func() (game.Move, error) { return r.think(p, seen), nil })
	if err != nil {
		r.cfg.Log.Error("bot failed", "seat", string(p.seat), "err", err)
		p.refused = maxBotRefusals
		return
	}
	if move == nil {
		return
	}
	p.moves++
	if _, err = r.play(ctx, p.seat, ofBots, "", move); err != nil {
		p.refused++
		r.cfg.Log.Info("bot's move refused", "seat", string(p.seat), "verb", string(move.Verb()), "err", err)
		p.bot.Refused(move, err)
	}
	if p.at.IsZero() {
		p.at = r.soon()
	}
}

// think returns what p does, or nil.
func (r *Room) think(p *player, seen *game.View) game.Move {
	told := p.told
	p.told = nil
	if p.moves < maxBotMoves && p.refused < maxBotRefusals {
		return p.bot.Next(seen, r.table.BriefFor(p.seat), told)
	}
	i := slices.IndexFunc(seen.Seats, func(s game.SeatView) bool { return s.Seat == p.seat })
	open := slices.ContainsFunc(seen.Moves, func(m game.OpenMove) bool { return m.Verb == game.Ready{}.Verb() })
	if open && i >= 0 && !seen.Seats[i].Ready && p.moves <= maxBotMoves+maxBotRefusals {
		return game.Ready{}
	}
	return nil
}
