package story

import (
	"errors"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"parley/game"
	"parley/game/scenario"
)

// Replayed is a transcript that came to the same again.
type Replayed struct {
	Moves   int // that the transcript names
	Facts   int // lines of what followed
	Ending  scenario.EndingID
	Changed bool // the scenario's file is not the one that the play was written down with
}

// Difference is where a transcript and the rules part, and what to do about it.
type Difference struct {
	Line    int // of the transcript, from 1
	Says    string
	Instead string
}

// Error returns the whole as a sentence, with its line.
func (d *Difference) Error() string { return fmt.Sprintf("line %d: %s", d.Line, d.Says) }

// Replay plays the moves of a transcript through the rules, at a table of s, and compares what follows, line by line,
// with what the transcript says. Notes and empty lines are passed over. The error is a *Difference: the first line at
// which they part.
func Replay(s *scenario.Scenario, text string) (*Replayed, error) {
	r := &replay{scenario: s}
	r.Find = r.find
	lines := strings.Split(strings.TrimPrefix(text, "\ufeff"), "\n")
	for i, line := range lines {
		r.line, line = i+1, strings.TrimRight(line, " \t\r")
		var err error
		switch command, is := strings.CutPrefix(line, ">"); {
		case !utf8.ValidString(line):
			err = r.parts(r.line, "this is no text in UTF-8", "Save it as UTF-8.")
		case line == "" || strings.HasPrefix(line, "#"):
		case is:
			err = r.command(strings.TrimSpace(command))
		default:
			err = r.fact(line)
		}
		if err != nil {
			return nil, err
		}
	}
	r.line = len(lines)
	if err := r.end(); err != nil {
		return nil, err
	}
	r.done.Ending, r.done.Changed = r.table.Ending(), r.changed()
	return &r.done, nil
}

// replay is a transcript being played.
type replay struct {
	Teller
	scenario *scenario.Scenario
	line     int      // that is read
	at       int      // line of the last move
	follows  []string // from it, and is not told yet
	done     Replayed
}

// find returns the scenario, if it is the one of the transcript.
func (r *replay) find(id string) (*scenario.Scenario, error) {
	if id != r.scenario.ID {
		return nil, r.parts(r.line, fmt.Sprintf("this is a play of %q, and the scenario is %q", cited(id), r.scenario.ID), "Give the scenario that was played.")
	}
	return r.scenario, nil
}

func (r *replay) command(command string) error {
	if err := r.allTold(); err != nil {
		return err
	}
	follows, err := r.Tell(command)
	if d := (*Difference)(nil); errors.As(err, &d) {
		return d
	}
	if err != nil {
		return r.parts(r.line, cited(err.Error()), "Mend the move, or take it out with the lines below it.")
	}
	r.follows, r.at = follows, r.line
	r.done.Moves++
	return nil
}

// fact compares a line of what followed.
func (r *replay) fact(line string) error {
	if len(r.follows) == 0 {
		if r.at == 0 {
			return r.parts(r.line, "a play begins with a move: “> table”, and the id of a scenario", "Write a # before what is a note.")
		}
		return r.parts(r.line, fmt.Sprintf("the transcript says “%s”, and nothing of the kind follows from the move of line %d", cited(line), r.at), r.advice())
	}
	next := r.follows[0]
	if strings.TrimRight(next, " ") != line {
		return r.differs(r.line, next, fmt.Sprintf("the transcript says “%s”, and the rules now “%s”", cited(line), cited(next)))
	}
	r.follows = r.follows[1:]
	r.done.Facts++
	return nil
}

// allTold refuses to go on while something that follows was not told.
func (r *replay) allTold() error {
	if len(r.follows) == 0 {
		return nil
	}
	next := r.follows[0]
	return r.differs(r.line, next, fmt.Sprintf("from the move of line %d follows also “%s”, of which the transcript says nothing", r.at, cited(next)))
}

// differs tells that the rules say something else; where they refuse the move, that is said of its own line.
func (r *replay) differs(line int, now, says string) error {
	if why, is := strings.CutPrefix(now, refused); is {
		return r.parts(r.at, "the rules refuse this move"+cited(why), r.advice())
	}
	return r.parts(line, says, r.advice())
}

func (r *replay) end() error {
	if r.at == 0 {
		return r.parts(r.line, "there is no move in it", "Give a transcript as `parley rehearse` writes it: its moves begin with “>”.")
	}
	if err := r.allTold(); err != nil {
		return err
	}
	if r.table.Stage() != game.StageOver {
		return r.parts(r.line, "the transcript ends before the talks do", "Put back what is missing at its end.")
	}
	return nil
}

// changed tells whether the file is another than the one that was played.
func (r *replay) changed() bool { return r.file != "" && r.file != short(r.scenario.Hash) }

func (r *replay) parts(line int, says, instead string) error {
	return &Difference{Line: line, Says: says, Instead: instead}
}

// mostCited is how many signs of a line are cited.
const mostCited = 300

// cited returns as much of a line as one can read in a message, without signs that a terminal would obey.
func cited(line string) string {
	n := 0
	for i := range line {
		if n++; n > mostCited {
			line = line[:i] + "…"
			break
		}
	}
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return unicode.ReplacementChar
		}
		return r
	}, line)
}

// advice says what to do when the play takes another course.
func (r *replay) advice() string {
	if r.changed() {
		return fmt.Sprintf("The scenario has changed since this was written down (file %s then, %s now). If it was meant to, rehearse again for new transcripts.",
			r.file, short(r.scenario.Hash))
	}
	if r.file == "" {
		return "Put the transcript back as it was written, or give the scenario as it was played."
	}
	return "The scenario is the one that was played: put the transcript back as it was written, or rehearse again for a new one."
}
