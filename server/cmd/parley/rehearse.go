package main

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	"parley/game/rehearse"
	"parley/game/scenario"
	"parley/server/rehearsal"
)

type rehearseCmd struct {
	File        string            `arg:"" help:"A scenario file; - reads standard input."`
	Length      scenario.LengthID `help:"Which of the file's lengths; if not given the one it expects, or its first."`
	Plays       int               `help:"How many plays; if not given as many as the file expects, or 400."`
	Seed        uint64            `default:"1" help:"What chance is drawn from. The same seed gives the same report on any machine."`
	All         bool              `help:"Seat a bot in every role, and not the heads of the parties alone."`
	Exploits    bool              `help:"Try what bots gain that look for holes, also where the file expects nothing of it."`
	Format      string            `enum:"text,json,html" default:"text" help:"How to print what is found: ${enum}. html is a page of its own, with charts."`
	Out         string            `type:"path" placeholder:"FILE" help:"Where to print it, a file that must not exist; standard output if not given."`
	Transcripts string            `type:"path" placeholder:"DIR" help:"Write the shortest play to each ending to this folder, which must be new or empty. parley replay plays one again."`
}

// Run rehearses a scenario, and fails if it falls short of what the file expects.
func (c rehearseCmd) Run() error {
	s, err := playable(c.File)
	if err != nil {
		return err
	}
	order, err := c.order(s)
	if err != nil {
		return err
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	out, err := rehearsed(ctx, order, newMeter(os.Stderr))
	if err != nil {
		return fmt.Errorf("rehearse %s: %w", s.ID, err)
	}
	return c.report(out)
}

// rehearsed plays what was ordered, under the eyes of a meter. If it is stopped, the error says how far it came.
func rehearsed(ctx context.Context, order rehearsal.Order, m *meter) (*rehearsal.Outcome, error) {
	order.Done = m.done
	out, err := rehearsal.Run(ctx, order)
	m.clear()
	if errors.Is(err, context.Canceled) {
		return nil, fmt.Errorf("stopped after %d plays of %d; nothing is reported", m.plays, max(m.all, order.Plays))
	}
	return out, err
}

// order says what to rehearse, as the flags say it, or else the file, or else the program. It refuses before the first
// play what would fail after the last.
func (c rehearseCmd) order(s *scenario.Scenario) (rehearsal.Order, error) {
	expect := scenario.Expect{}
	if s.Expect != nil {
		expect = *s.Expect
	}
	o := rehearsal.Order{
		Plan:     &rehearse.Plan{Scenario: s, Length: cmp.Or(c.Length, expect.Length, s.Lengths[0].ID), Seed: c.Seed, All: c.All},
		Plays:    cmp.Or(c.Plays, expect.Plays, scenario.ExpectPlays),
		Exploits: c.Exploits || expect.Exploits != nil,
	}
	if s.Length(o.Plan.Length) == nil {
		return o, fmt.Errorf("%s has no length %q; it has %s", c.File, o.Plan.Length, lengthsOf(s))
	}
	if o.Plays < 1 || o.Plays > scenario.MostPlays {
		return o, fmt.Errorf("%d plays cannot be played; ask for 1 to %d", o.Plays, scenario.MostPlays)
	}
	if c.Out != "" {
		if _, err := os.Lstat(c.Out); err == nil {
			return o, fmt.Errorf("%s exists already; name a new file", c.Out)
		}
	}
	if c.Transcripts != "" {
		return o, rehearsal.CheckFolder(c.Transcripts)
	}
	return o, nil
}

// report prints what was found, and last what falls short.
func (c rehearseCmd) report(out *rehearsal.Outcome) error {
	if c.Transcripts != "" {
		files, err := out.WriteTranscripts(c.Transcripts)
		if err != nil {
			return err
		}
		fmt.Fprintf(os.Stderr, "%s holds %d transcripts; parley replay plays one again\n", c.Transcripts, len(files))
	}
	write := func(w io.Writer) error { return c.print(w, out) }
	if c.Out == "" {
		if err := write(os.Stdout); err != nil {
			return err
		}
	} else if err := writeNew(c.Out, write); err != nil {
		return err
	} else {
		fmt.Fprintf(os.Stderr, "%s holds the report\n", c.Out)
	}
	if len(out.Short) == 0 {
		return nil
	}
	if c.Format != "text" || c.Out != "" { // else it has just been said
		fmt.Fprintf(os.Stderr, "%s falls short of what it expects\n", c.File)
		for _, s := range out.Short {
			fmt.Fprintf(os.Stderr, "  %s\n", s)
		}
	}
	return errFound
}

func (c rehearseCmd) print(w io.Writer, out *rehearsal.Outcome) error {
	switch c.Format {
	case "json":
		to := json.NewEncoder(w)
		to.SetIndent("", "  ")
		to.SetEscapeHTML(false)
		return to.Encode(out)
	case "html":
		return out.WriteHTML(w)
	default:
		return out.WriteText(w)
	}
}
