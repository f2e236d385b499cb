package main

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/signal"
	"time"

	"parley/game/rehearse"
	"parley/game/scenario"
	"parley/server/rehearsal"
)

type rehearseCmd struct {
	File     string            `arg:"" help:"A scenario file; - reads standard input."`
	Length   scenario.LengthID `help:"Which of the file's lengths; if not given the one it expects, or its first."`
	Plays    int               `help:"How many plays; if not given as many as the file expects, or 400."`
	Seed     uint64            `default:"1" help:"What chance is drawn from. The same seed gives the same report on any machine."`
	All      bool              `help:"Seat a bot in every role, and not the heads of the parties alone."`
	Exploits bool              `help:"Try what bots gain that look for holes, also where the file expects nothing of it."`
	Format   string            `enum:"text,json" default:"text" help:"How to print what is found: ${enum}."`
}

// Run rehearses a scenario, and fails if it falls short of what the file expects.
func (c rehearseCmd) Run() error {
	data, err := readScenario(c.File)
	if err != nil {
		return err
	}
	s, found := scenario.Parse(c.File, data)
	if s == nil {
		fmt.Fprint(os.Stderr, found)
		return errFound
	}
	expect := scenario.Expect{}
	if s.Expect != nil {
		expect = *s.Expect
	}
	plan := &rehearse.Plan{Scenario: s, Length: cmp.Or(c.Length, expect.Length, s.Lengths[0].ID), Seed: c.Seed, All: c.All}
	if s.Length(plan.Length) == nil {
		return fmt.Errorf("%s has no length %q; it has %s", c.File, plan.Length, lengthsOf(s))
	}
	plays := cmp.Or(c.Plays, expect.Plays, scenario.ExpectPlays)
	if plays < 1 {
		return fmt.Errorf("%d plays cannot be played; ask for one or more", plays)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	out, err := rehearsal.Run(ctx, rehearsal.Order{
		Plan: plan, Plays: plays, Exploits: c.Exploits || expect.Exploits != nil, Done: progress(),
	})
	if err != nil {
		return fmt.Errorf("rehearse %s: %w", s.ID, err)
	}
	if err := c.print(out); err != nil {
		return err
	}
	if len(out.Short) > 0 {
		return errFound
	}
	return nil
}

func (c rehearseCmd) print(out *rehearsal.Outcome) error {
	if c.Format == "json" {
		to := json.NewEncoder(os.Stdout)
		to.SetIndent("", "  ")
		return to.Encode(out)
	}
	return out.WriteText(os.Stdout)
}

// progress returns what shows how far a long run is, on a terminal alone; nil elsewhere.
func progress() func(done, all int) {
	if info, err := os.Stderr.Stat(); err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return nil
	}
	began, told := time.Now(), time.Now()
	return func(done, all int) {
		if done == all {
			fmt.Fprint(os.Stderr, "\r\x1b[K")
			return
		}
		if time.Since(told) < 200*time.Millisecond {
			return
		}
		told = time.Now()
		left := time.Since(began) * time.Duration(all-done) / time.Duration(done)
		fmt.Fprintf(os.Stderr, "\r%d of %d plays, about %s left \x1b[K", done, all, left.Round(time.Second))
	}
}
