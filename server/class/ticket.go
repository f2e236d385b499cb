package class

import (
	"context"
	"slices"
	"strings"
	"unicode/utf8"

	"parley/game"
	"parley/game/scenario"
	"parley/server/protocol"
)

// maxAnswer is the length of an answer of a ticket, and of a reason on a sheet, in characters.
const maxAnswer = 500

// HandIn hands in a person's exit ticket, once for each id: an answer to each of the class's questions, in their
// order, of which one at least says something. A later ticket takes the place of an earlier one. It is taken once
// the talks at the person's table are over, for as long as the class is kept.
func (c *Class) HandIn(ctx context.Context, person game.PersonID, id protocol.CommandID, answers []game.Text) error {
	return c.handIn(ctx, person, id, "ticket", func(s *State, _ *scenario.Scenario, stages Stages, p Person) (Event, error) {
		return s.ticket(stages, p, answers)
	})
}

// handIn changes the class by what a person hands in.
func (c *Class) handIn(ctx context.Context, person game.PersonID, id protocol.CommandID, verb string,
	decide func(*State, *scenario.Scenario, Stages, Person) (Event, error)) error {
	// The cause names the person, so that nobody can use up the id of somebody else's command.
	a := asked{by: string(person), cause: string(person) + "/" + string(id), move: request{Verb: verb}}
	return c.change(ctx, a, func(s *State, sc *scenario.Scenario, stages Stages) ([]Event, error) {
		p := s.Person(person)
		if p == nil || !p.In() {
			return nil, ErrNotHere
		}
		e, err := decide(s, sc, stages, *p)
		if err != nil {
			return nil, err
		}
		return []Event{e}, nil
	})
}

func (s *State) ticket(stages Stages, p Person, answers []game.Text) (Event, error) {
	switch {
	case len(s.Set.Ticket) == 0:
		return nil, ErrNoTicket
	case !s.done(stages, p):
		return nil, ErrTooEarly
	case len(answers) != len(s.Set.Ticket):
		return nil, ErrAnswers
	}
	e := Ticketed{Person: p.ID}
	for _, a := range answers {
		if blank(a) {
			a = game.Text{}
		} else if err := checkAnswer(a); err != nil {
			return nil, err
		}
		a.Of = p.ID
		e.Answers = append(e.Answers, a)
	}
	if !slices.ContainsFunc(answers, func(a game.Text) bool { return !blank(a) }) {
		return nil, ErrNothingSaid
	}
	return e, nil
}

// done tells whether the talks are over for p: at the table where they sit or watch; for who has none, at all.
func (s *State) done(stages Stages, p Person) bool {
	if s.Over {
		return true
	}
	if p.Table != 0 {
		return stages.of(p.Table) == game.StageOver
	}
	return len(stages) > 0 && !slices.ContainsFunc(stages, func(stage game.Stage) bool { return stage != game.StageOver })
}

func blank(t game.Text) bool { return strings.TrimSpace(t.Words) == "" }

// checkAnswer refuses what cannot be shown, or is too long.
func checkAnswer(t game.Text) error {
	if utf8.RuneCountInString(t.Words) > maxAnswer {
		return ErrLongAnswer
	}
	return protocol.CheckText(t.Words, protocol.MaxText)
}
