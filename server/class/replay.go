package class

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"parley/game"
	"parley/game/rehearse"
	"parley/game/scenario"
	"parley/server/protocol"
	"parley/server/room"
)

// Replay returns table n as it stood after record at (0: the newest), as seat saw it, or for none with everything in
// it. It reads the journal and wakes nobody.
func (c *Class) Replay(ctx context.Context, n, at int, seat game.SeatID) (protocol.Replay, error) {
	f, err := c.back(ctx, n, at)
	if err != nil {
		return protocol.Replay{}, err
	}
	return f.Replay(seat)
}

// back returns table n as record at left it.
func (c *Class) back(ctx context.Context, n, at int) (*room.Former, error) {
	if c.State().Table(n) == nil || c.gone.Load() {
		return nil, ErrNoTable
	}
	sc, err := c.Scenario(ctx)
	if err != nil {
		return nil, err
	}
	return room.Back(ctx, c.home.journal, c.home.keys, c.ID.Table(n), sc, at)
}

// maxPlays is how often a table is played on at most, and longest how many moves of a transcript are shown.
const (
	maxPlays = 20
	longest  = 400
)

// Fork says how to play on from a record of a table.
type Fork struct {
	At    int                               // the record; 0: the newest
	Seed  uint64                            // the same seed gives the same plays
	Plays int                               // how many; 1 to 20
	Cast  map[game.SeatID]scenario.Strategy // how the bots of some seats play; else as they were coached by then, as the file says, or drawn
}

// Fork plays on from a table of the past with bots in every seat, for as long as ctx lasts: what is not played by then
// is left out. Nothing is stored. It is refused as long as the talks at the table go on: it would tell how they
// may end.
func (c *Class) Fork(ctx context.Context, n int, f Fork) (protocol.Fork, error) {
	if f.Plays < 1 || f.Plays > maxPlays {
		return protocol.Fork{}, ErrPlays
	}
	if c.State().Table(n) != nil && c.tables.summary(ctx, n).Now.Stage != game.StageOver {
		return protocol.Fork{}, ErrStillPlayed
	}
	from, err := c.back(ctx, n, f.At)
	if err != nil {
		return protocol.Fork{}, err
	}
	plan := rehearse.Plan{Scenario: from.Table.Scenario(), Length: c.State().Length, Seed: f.Seed, Cast: map[scenario.RoleID]scenario.Strategy{}}
	for _, role := range plan.Scenario.Roles {
		plan.Cast[role.ID] = from.Table.Coached(game.SeatID(role.ID))
	}
	for seat, strategy := range f.Cast {
		plan.Cast[scenario.RoleID(seat)] = strategy
	}
	if err := plan.Check(); err != nil {
		return protocol.Fork{}, ErrCast
	}
	out := protocol.Fork{
		At: from.At, Plays: []protocol.ForkPlay{}, Endings: map[scenario.EndingID]string{}, Transcript: []protocol.ForkStep{},
	}
	for i := range f.Plays {
		if ctx.Err() != nil {
			out.Stopped = true
			break
		}
		var watch rehearse.Watch
		if i == 0 {
			watch = follow(&out)
		}
		result, err := plan.Continue(from.Table, i, watch)
		switch {
		case errors.Is(err, rehearse.ErrNothingLeft):
			return protocol.Fork{}, ErrNothingLeft
		case err != nil:
			return protocol.Fork{}, fmt.Errorf("play on from record %d of table %d: %w", from.At, n, err)
		}
		out.Plays = append(out.Plays, forkPlay(result))
		if ending := plan.Scenario.Ending(result.Ending); ending != nil {
			out.Endings[ending.ID] = ending.Title
		}
	}
	return out, nil
}

// forkPlay is how a play came out.
func forkPlay(r *rehearse.Result) protocol.ForkPlay {
	p := protocol.ForkPlay{
		Ending: r.Ending, Rounds: r.Rounds, Parties: map[scenario.PartyID]protocol.PartyScore{}, Strategies: map[game.SeatID]scenario.Strategy{},
	}
	for _, party := range r.Parties {
		p.Parties[party.Party] = protocol.PartyScore{Utility: party.Utility, Deal: party.Deal, Trust: party.Trust, Total: party.Total}
	}
	for _, s := range r.Seats {
		p.Strategies[s.Seat] = s.Strategy
	}
	return p
}

// follow writes down each move of a play with all that followed.
func follow(out *protocol.Fork) rehearse.Watch {
	return func(by game.SeatID, _ game.Move, events []game.Event) {
		if len(out.Transcript) == longest {
			out.Shortened = true
			return
		}
		step := protocol.ForkStep{By: by, Events: []json.RawMessage{}}
		for _, e := range events {
			if data, err := protocol.Fact(e.Fact); err == nil { // facts of these rules can be written
				step.Events = append(step.Events, data)
			}
		}
		out.Transcript = append(out.Transcript, step)
	}
}
