package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"

	"parley/server/class"
	"parley/server/export"
	"parley/server/journal/seal"
	"parley/server/journal/sqlite"
)

type exportCmd struct {
	Data  string `default:"${data}" type:"path" help:"The data folder."`
	Class string `arg:"" help:"The id of the class: c and 16 digits, as in the address of its page."`
	Dest  string `arg:"" type:"path" help:"The zip file to write. It must not exist."`
	Names bool   `help:"With the names of people and what they typed, instead of pseudonyms."`
}

// Run writes the archive, through the server if one runs.
func (c exportCmd) Run() error {
	ctx := context.Background()
	wish := exportWish{Class: class.ID(c.Class), To: c.Dest, Names: c.Names}
	_, err := askControl(ctx, c.Data, "/export", wish)
	if errors.Is(err, errNoServer) {
		err = withFolder(ctx, c.Data, func(engine *sqlite.Engine) error {
			classes, err := class.Open(ctx, class.Config{
				Journal: engine, Keys: seal.New(engine.Keys()), Log: slog.Default(), Epoch: epoch(engine),
			})
			if err != nil {
				return err
			}
			defer classes.Close()
			return wish.write(ctx, classes)
		})
	}
	if err != nil {
		return err
	}
	fmt.Printf("%s holds the class; DATA.md in it explains every file\n", c.Dest)
	return nil
}

// exportWish is what to export, and where to.
type exportWish struct {
	Class class.ID
	To    string
	Names bool
}

// write writes the archive to a new file that its owner alone may read. After a failure there is none.
func (w exportWish) write(ctx context.Context, classes *class.Registry) error {
	c := classes.Class(w.Class)
	if c == nil {
		return fmt.Errorf("there is no class %s", w.Class)
	}
	return writeNew(w.To, func(out io.Writer) error {
		return export.Write(ctx, out, c, export.Source{Journal: classes.Journal, Keys: classes.Keys}, export.Options{
			Names: w.Names, Build: classes.Epoch,
		})
	})
}
