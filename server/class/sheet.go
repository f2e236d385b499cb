package class

import (
	"context"

	"parley/game"
	"parley/game/scenario"
	"parley/server/protocol"
)

const (
	// maxTurns is how many lines an observer's sheet has at most.
	maxTurns = 20
	// maxRound is the highest number of a round that a line may name.
	maxRound = 100
)

// HandInSheet hands in an observer's sheet, once for each id: when trust turned, and why. A later sheet takes the place
// of an earlier one; one without lines takes it back. It is taken from whoever watches a table without a seat.
func (c *Class) HandInSheet(ctx context.Context, person game.PersonID, id protocol.CommandID, turns []protocol.Turn) error {
	return c.handIn(ctx, person, id, "sheet", func(_ *State, sc *scenario.Scenario, _ Stages, p Person) (Event, error) {
		return sheet(sc, p, turns)
	})
}

func sheet(sc *scenario.Scenario, p Person, turns []protocol.Turn) (Event, error) {
	switch {
	case !p.Observes():
		return nil, ErrNotWatching
	case len(turns) > maxTurns:
		return nil, ErrManyTurns
	}
	e := Sheeted{Person: p.ID, Turns: []protocol.Turn{}}
	for _, turn := range turns {
		known := sc.Phase(turn.Phase) != nil && sc.Party(turn.Truster) != nil && sc.Party(turn.Trusted) != nil
		if !known || turn.Truster == turn.Trusted || turn.Round < 1 || turn.Round > maxRound {
			return nil, ErrNoTurn
		}
		if err := checkAnswer(turn.Why); err != nil {
			return nil, err
		}
		turn.Why.Of = p.ID
		e.Turns = append(e.Turns, turn)
	}
	return e, nil
}
