package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"parley/game/scenario"
)

// errFound ends a command that has printed already what is wrong.
var errFound = errors.New("errors found")

type checkCmd struct {
	Files  []string `arg:"" name:"file" help:"Scenario files; - reads standard input."`
	Format string   `enum:"text,json" default:"text" help:"How to print what is found: ${enum}."`
}

// Run prints what is wrong with each file, and fails if anything keeps one from being played.
func (c checkCmd) Run() error {
	all := scenario.Diagnostics{}
	for _, name := range c.Files {
		data, err := readScenario(name)
		if err != nil {
			return err
		}
		s, found := scenario.Parse(name, data)
		all = append(all, found...)
		if c.Format == "text" {
			fmt.Print(found)
			if s != nil {
				fmt.Printf("%s: %s can be played (%d to look at)\n", name, s.ID, len(found))
			}
		}
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

type graphCmd struct {
	File string `arg:"" help:"A scenario file; - reads standard input."`
}

// Run prints the phases of the file.
func (c graphCmd) Run() error {
	data, err := readScenario(c.File)
	if err != nil {
		return err
	}
	s, found := scenario.Parse(c.File, data)
	if s == nil {
		fmt.Fprint(os.Stderr, found)
		return errFound
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

// readScenario reads a file as far as a scenario may go, and one byte more, so that Parse can tell.
func readScenario(name string) ([]byte, error) {
	in := os.Stdin
	if name != "-" {
		f, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		in = f
	}
	data, err := io.ReadAll(io.LimitReader(in, scenario.MaxBytes+1))
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", name, err)
	}
	return data, nil
}
