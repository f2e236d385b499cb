package story

import (
	"fmt"
	"strings"

	"parley/game"
	"parley/game/scenario"
)

// Step is a move of a play, and whose it was.
type Step struct {
	By   game.SeatID
	Move game.Move
}

// Transcript plays moves through the rules, from the opening of a table on, and writes down who did what and what
// followed, with notes on top that begin with a #. What became due at once, such as a reckoning, is told with the move
// that brought it about, whether it is among the moves or not. Replay reads what it writes. The same moves give the same
// bytes on every machine.
func Transcript(s *scenario.Scenario, moves []Step, notes ...string) (string, error) {
	w := &writer{}
	w.Find = func(string) (*scenario.Scenario, error) { return s, nil }
	w.Watch = func(by game.SeatID, m game.Move, events []game.Event) {
		w.done = append(w.done, Step{by, m})
		w.heed(s, events)
	}
	if err := w.tell(fmt.Sprintf("table %s of file %s", s.ID, short(s.Hash))); err != nil {
		return "", err
	}
	for i := 0; i < len(moves); {
		command, ok := w.Command(moves[i].By, moves[i].Move)
		if !ok {
			return "", fmt.Errorf("no words for move %d, a %s of %s", i+1, moves[i].Move.Verb(), moves[i].By)
		}
		w.done = w.done[:0]
		if err := w.tell(command); err != nil {
			return "", fmt.Errorf("move %d: %w", i+1, err)
		}
		i++
		for n := 1; n < len(w.done) && i < len(moves) && same(moves[i].Move, w.done[n].Move); n++ {
			i++ // it became due, and was told with what came before
		}
	}
	var head strings.Builder
	for _, note := range append(notes, legend(s, w.body.String())...) {
		head.WriteString(strings.TrimRight("# "+flat(note), " ") + "\n")
	}
	return head.String() + "\n" + w.body.String(), nil
}

// writer is a transcript being written.
type writer struct {
	Teller
	body    strings.Builder
	done    []Step
	heading string // of the round that has begun
}

// tell plays a command and writes it down with what follows.
func (w *writer) tell(command string) error {
	lines, err := w.Tell(command)
	if err != nil {
		return err
	}
	w.body.WriteString("> " + command + "\n")
	for _, line := range lines {
		w.body.WriteString(line + "\n")
	}
	if w.heading != "" {
		w.body.WriteString("\n# " + flat(w.heading) + "\n")
		w.heading = ""
	}
	return nil
}

// heed sees whether a round begins, which gets a heading.
func (w *writer) heed(s *scenario.Scenario, events []game.Event) {
	for _, e := range events {
		if r, ok := e.Fact.(game.RoundBegan); ok {
			w.heading = fmt.Sprintf("%s, round %d", s.Phase(r.Phase).Title, r.Round)
		}
	}
}

// short is as much of a hash as names a file.
func short(hash string) string { return hash[:min(len(hash), 12)] }
