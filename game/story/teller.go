package story

import (
	"errors"
	"fmt"

	"parley/game"
	"parley/game/scenario"
)

// Teller plays the commands of a story at a table of its own, and tells what follows. It belongs to one owner.
type Teller struct {
	// Find returns the scenario of an id, for a story that sits down at a table of it.
	Find func(id string) (*scenario.Scenario, error)
	// Watch, if set, is told each move that the rules allowed, with what followed.
	Watch func(by game.SeatID, m game.Move, events []game.Event)

	table      *game.Table
	reckonings int // that are done
	file       string
}

// Table returns the table at which t plays; nil before a story has sat down at one.
func (t *Teller) Table() *game.Table { return t.table }

// Tell plays one command and returns what follows, line by line: a refusal is told as well. The error says that nobody
// can do that, in a sentence without a full stop.
func (t *Teller) Tell(command string) ([]string, error) {
	if m := tablePattern.FindStringSubmatch(command); m != nil {
		s, err := t.Find(m[1])
		if err != nil {
			return nil, err
		}
		t.sit(s)
		t.file = m[2]
		if m[3] == "" {
			return []string{"a table that is not open yet"}, nil
		}
		command = "server opens " + m[3]
	}
	if t.table == nil {
		return nil, errors.New("a play begins with a table: “> table”, and the id of a scenario")
	}
	steps, err := t.steps(command)
	if err != nil {
		return nil, err
	}
	if command == allSitDown {
		for _, s := range steps {
			t.play(s.by, s.move)
		}
		return []string{fmt.Sprintf("%d seats are taken", len(steps))}, nil
	}
	var lines []string
	for _, s := range steps {
		lines = append(lines, t.play(s.by, s.move)...)
		for due := t.table.Due(); due != nil; due = t.table.Due() { // as a room does
			lines = append(lines, t.play(game.Server, due)...)
		}
	}
	return lines, nil
}

// sit opens a new table.
func (t *Teller) sit(s *scenario.Scenario) { t.table, t.reckonings = game.New(s), 0 }

func (t *Teller) play(by game.SeatID, m game.Move) []string {
	events, err := t.table.Decide(by, m)
	if err != nil {
		return []string{RefusalLine(err)}
	}
	var lines []string
	for _, e := range events {
		t.table.Apply(e)
		lines = append(lines, t.sentence(e)...)
		if r, ok := e.Fact.(game.Reckoned); ok {
			t.reckonings = r.Round
		}
	}
	if t.Watch != nil {
		t.Watch(by, m, events)
	}
	if len(lines) == 0 {
		lines = []string{"done"}
	}
	return lines
}

// refused begins the line of a refusal.
const refused = "refused"

// RefusalLine tells that the rules refuse a move.
func RefusalLine(err error) string {
	var refusal *game.Refusal
	if errors.As(err, &refusal) {
		return fmt.Sprintf("%s [%s]: %s", refused, refusal.Code, flat(err.Error()))
	}
	return refused + ": " + flat(err.Error())
}
