package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"parley/game/scenario"
	"parley/server/paper"
)

type printCmd struct {
	File   string            `arg:"" help:"A scenario file; - reads standard input."`
	Length scenario.LengthID `help:"Which of the file's lengths; its first if not given."`
	Out    string            `type:"path" placeholder:"FILE.html" help:"The page to write, which must not exist; standard output if not given."`
}

// Run writes the print pack of a scenario: everything to play it where there is no network, for a browser to print.
func (c printCmd) Run() error {
	s, err := playable(c.File)
	if err != nil {
		return err
	}
	l := &s.Lengths[0]
	if c.Length != "" {
		if l = s.Length(c.Length); l == nil {
			return fmt.Errorf("%s has no length %q; it has %s", c.File, c.Length, lengthsOf(s))
		}
	}
	if c.Out == "" {
		return paper.Write(os.Stdout, s, l)
	}
	if err := writeNew(c.Out, func(w io.Writer) error { return paper.Write(w, s, l) }); err != nil {
		return err
	}
	fmt.Printf("%s holds the print pack; open it in a browser and print it\n", c.Out)
	return nil
}

// writeNew writes a new file that its owner alone may read. After a failure there is none.
func writeNew(name string, write func(io.Writer) error) error {
	file, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("%s exists already; name a new file", name)
	}
	if err != nil {
		return err
	}
	if err = errors.Join(write(file), file.Close()); err != nil {
		return errors.Join(err, os.Remove(name))
	}
	return nil
}
