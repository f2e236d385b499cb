package rehearse

import (
	"errors"
	"slices"

	"parley/game"
	"parley/game/scenario"
)

// tooLong is how many moves of bots make a play that does not end.
const tooLong = 5000

// errNoEnd is a play that goes on for ever: a fault of the bots or of the rules, never of a scenario.
var errNoEnd = errors.New("the play does not end")

// Watch is told each move of a play with what followed, as it is played. A move is the bots', the server's or the
// instructor's.
type Watch func(by game.SeatID, m game.Move, events []game.Event)

// Play plays number n of p. watch may be nil. Who plays many has a Troupe do it.
func (p *Plan) Play(n int, watch Watch) (*Result, error) { return p.Troupe().Play(n, watch) }

// run is one play.
type run struct {
	plan    *Plan
	troupe  *Troupe
	number  int
	table   *game.Table
	players []*player
	watch   Watch
	result  *Result
}

func (r *run) play() error {
	if err := r.open(); err != nil {
		return err
	}
	return r.finish()
}

// finish plays until the talks are over.
func (r *run) finish() error {
	for r.table.Stage() != game.StageOver {
		moved, err := r.step()
		if err != nil {
			return err
		}
		if !moved {
			if err := r.expire(); err != nil {
				return err
			}
		}
	}
	r.result.close(r)
	return nil
}

// open seats the players and starts the talks.
func (r *run) open() error {
	if err := r.do(game.Server, game.Open{Length: r.plan.Length}); err != nil {
		return err
	}
	for _, p := range r.players {
		who := game.Player{Name: game.Text{Words: r.plan.Scenario.Role(scenario.RoleID(p.seat)).Name}, Bot: true}
		if err := r.do(game.Instructor, game.Seat{Seat: p.seat, Player: who}); err != nil {
			return err
		}
	}
	for _, p := range r.players {
		r.troupe.brief(r.table, p)
	}
	return r.start()
}

// start lets the bots read, and begins the talks.
func (r *run) start() error {
	for {
		moved, err := r.ask()
		if err != nil {
			return err
		}
		if !moved {
			break
		}
	}
	return r.do(game.Instructor, game.Start{Aftermath: r.plan.aftermath(r.number)})
}

// step does what is due, or lets each bot move once. It returns false if nobody does anything before the clock.
func (r *run) step() (bool, error) {
	if due := r.table.Due(); due != nil {
		return true, r.do(game.Server, due)
	}
	return r.ask()
}

// ask lets each bot move once, and tells whether any did. A bot that had nothing to do and was told of nothing since
// is not asked again: what it sees has not changed.
func (r *run) ask() (bool, error) {
	moved := false
	for _, p := range r.players {
		if p.rests && len(p.told) == 0 {
			continue
		}
		m := p.bot.Next(p.eyes.View(r.table), r.troupe.books[p.seat].Brief(), p.told)
		p.told, p.rests = p.told[:0], m == nil
		if m == nil {
			continue
		}
		moved = true
		r.result.count(p, m)
		if r.result.Moves > tooLong {
			return false, errNoEnd
		}
		if err := r.do(p.seat, m); err != nil {
			if refused := (*game.Refusal)(nil); !errors.As(err, &refused) {
				return false, err
			}
			p.bot.Refused(m, err)
			r.result.Refused++
		}
	}
	return moved, nil
}

// expire lets the clock run down that ends first.
func (r *run) expire() error {
	clocks := r.table.Clocks()
	if len(clocks) == 0 {
		return errors.New("nobody moves and no clock runs")
	}
	first := slices.MinFunc(clocks, func(a, b game.Clock) int { return int(a.Left - b.Left) })
	return r.do(game.Server, game.Expire{Deadline: first.Deadline})
}

// do plays one move and tells the bots what they may know of what followed.
func (r *run) do(by game.SeatID, m game.Move) error {
	events, err := r.table.Do(by, m)
	if err != nil {
		return err
	}
	for _, e := range events {
		for _, p := range r.players {
			if e.To.Includes(p.seat) {
				p.told = append(p.told, e.Fact)
			}
		}
		r.result.note(e.Fact)
	}
	if r.watch != nil {
		r.watch(by, m, events)
	}
	return nil
}
