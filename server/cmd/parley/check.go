package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"parley/game/scenario"
)

// errFound ends a command that has printed already what is wrong.
var errFound = errors.New("errors found")

type checkCmd struct {
	Files  []string `arg:"" name:"file" help:"Scenario files; - reads standard input."`
	Plays  int      `default:"400" help:"How often bots play each length, to see that every ending comes; fewer if all came before. 0: not at all."`
	Format string   `enum:"text,json" default:"text" help:"How to print what is found: ${enum}."`
}

// Run prints what is wrong with each file, and fails if anything keeps one from being played.
func (c checkCmd) Run() error {
	if c.Plays < 0 || c.Plays > scenario.MostPlays {
		return fmt.Errorf("%d plays cannot be played; ask for 0 to %d", c.Plays, scenario.MostPlays)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	all := scenario.Diagnostics{}
	for _, name := range c.Files {
		found, err := c.check(ctx, name)
		if err != nil {
			return err
		}
		all = append(all, found...)
	}
	if c.Format == "json" {
		out := json.NewEncoder(os.Stdout)
		out.SetIndent("", "  ")
		out.SetEscapeHTML(false)
		if err := out.Encode(all); err != nil {
			return err
		}
	}
	if all.HasErrors() {
		return errFound
	}
	return nil
}

// check returns what there is to say of one file, and prints it if it is to be text: what is seen at once before what
// takes plays.
func (c checkCmd) check(ctx context.Context, name string) (scenario.Diagnostics, error) {
	data, err := readScenario(name)
	if err != nil {
		return nil, err
	}
	s, found := scenario.Parse(name, data)
	text := c.Format == "text"
	if text {
		fmt.Print(found)
	}
	if s == nil {
		return found, nil
	}
	m := newMeter(os.Stderr)
	missing, err := unwitnessed(ctx, s, name, c.Plays, m.done)
	m.clear()
	if errors.Is(err, context.Canceled) {
		return nil, fmt.Errorf("play %s: stopped after %d plays of %d", s.ID, m.plays, m.all)
	}
	if err != nil {
		return nil, fmt.Errorf("play %s: %w", s.ID, err)
	}
	found = append(found, missing...)
	if text {
		fmt.Print(missing)
		fmt.Printf("%s: %s can be played (%s, %s)\n", name, s.ID,
			counted(found.Count(scenario.SeverityWarning), "warning"), counted(found.Count(scenario.SeverityNote), "note"))
	}
	return found, nil
}

// counted writes a number of things.
func counted(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return fmt.Sprintf("%d %ss", n, thing)
}
