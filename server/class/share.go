package class

import (
	"context"
	"slices"

	"parley/game"
	"parley/game/scenario"
	"parley/server/protocol"
)

// maxHosts is with how many instructors a class is shared at most.
const maxHosts = 20

var (
	// ErrTooManyHosts tells that a class is shared with as many instructors as it may be.
	ErrTooManyHosts = &protocol.Refusal{Code: protocol.CodeTooMany, Text: "This class is shared with too many instructors.", Instead: "Ask who opened it to end that for one of them."}
	// ErrNoHost tells that a class is not shared with an instructor.
	ErrNoHost = &protocol.Refusal{Code: protocol.CodeNoPerson, Text: "The class is not shared with them.", Instead: "Pick one of those with whom it is."}
)

// Share lets another instructor run the class too.
func (c *Class) Share(ctx context.Context, with Owner) error {
	return c.change(ctx, asked{by: string(game.Instructor), move: request{Verb: "share"}},
		func(s *State, _ *scenario.Scenario, _ Stages) ([]Event, error) {
			switch {
			case s.RunBy(with):
				return nil, nil
			case len(s.Hosts) >= maxHosts:
				return nil, ErrTooManyHosts
			}
			return []Event{Shared{With: with}}, nil
		})
}

// Unshare ends that another instructor runs the class. The one to whom it belongs always does.
func (c *Class) Unshare(ctx context.Context, with Owner) error {
	return c.change(ctx, asked{by: string(game.Instructor), move: request{Verb: "unshare"}},
		func(s *State, _ *scenario.Scenario, _ Stages) ([]Event, error) {
			if !slices.Contains(s.Hosts, with) {
				return nil, ErrNoHost
			}
			return []Event{Shared{With: with, Off: true}}, nil
		})
}
