package main

import (
	"fmt"
	"io"
	"os"

	"parley/game/scenario"
)

type graphCmd struct {
	File string `arg:"" help:"A scenario file; - reads standard input."`
}

// Run prints the phases of the file.
func (c graphCmd) Run() error {
	s, err := playable(c.File)
	if err != nil {
		return err
	}
	fmt.Print(scenario.Graph(s))
	return nil
}

type schemaCmd struct{}

// Run prints the schema.
func (schemaCmd) Run() error {
	schema, err := scenario.Schema()
	if err != nil {
		return err
	}
	_, err = os.Stdout.Write(schema)
	return err
}

// playable reads a scenario that can be played. Of one that cannot it prints what is wrong with it.
func playable(name string) (*scenario.Scenario, error) {
	data, err := readScenario(name)
	if err != nil {
		return nil, err
	}
	s, found := scenario.Parse(name, data)
	if s == nil {
		fmt.Fprint(os.Stderr, found)
		return nil, errFound
	}
	return s, nil
}

// readScenario reads a file as far as a scenario may go, and one byte more, so that Parse can tell.
func readScenario(name string) ([]byte, error) {
	in := os.Stdin
	if name != "-" {
		f, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		if is, err := f.Stat(); err == nil && is.IsDir() {
			return nil, fmt.Errorf("%s is a folder; name the scenario files in it", name)
		}
		in = f
	}
	data, err := io.ReadAll(io.LimitReader(in, scenario.MaxBytes+1))
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", name, err)
	}
	return data, nil
}
