package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"parley/server/journal/sqlite"
	"parley/server/web"
)

type instructorLinkCmd struct {
	New       bool   `xor:"who" help:"Make a new instructor, with classes of their own, instead of letting the first one in."`
	For       string `xor:"who" placeholder:"NAME" help:"Let the instructor of that name in, who forgot the password."`
	Data      string `default:"${data}" type:"path" help:"The data folder."`
	PublicURL string `name:"public-url" help:"The address that browsers use, if no server runs that knows it."`
}

// Run asks the running server for a link, or writes one into the folder that no server uses.
func (c instructorLinkCmd) Run() error {
	ctx := context.Background()
	wish := linkWish{New: c.New, For: c.For}
	answer, err := askControl(ctx, c.Data, "/instructor-link", wish)
	if err == nil {
		fmt.Println(answer.Link)
		return nil
	}
	if !errors.Is(err, errNoServer) {
		return err
	}
	return withFolder(ctx, c.Data, func(engine *sqlite.Engine) error {
		token, err := wish.make(ctx, engine)
		if err != nil {
			return err
		}
		base := "http://localhost:8080"
		if c.PublicURL != "" {
			u, err := publicURL(c.PublicURL)
			if err != nil {
				return err
			}
			base = u.String()
		}
		fmt.Println(base + "/host#" + token)
		return nil
	})
}

// linkWish says for whom a link is: a new instructor, the one of a name, or the first.
type linkWish struct {
	New bool
	For string
}

// make keeps a link and returns its token.
func (l linkWish) make(ctx context.Context, engine *sqlite.Engine) (string, error) {
	switch {
	case l.New:
		return web.InviteLink(ctx, engine.Items())
	case l.For != "":
		return web.LinkFor(ctx, engine.Items(), l.For)
	}
	return web.NewLink(ctx, engine.Items())
}

type backupCmd struct {
	Data string `default:"${data}" type:"path" help:"The data folder."`
	Dest string `arg:"" type:"path" help:"A folder that is empty or does not exist."`
}

// Run copies the folder, through the server if one runs.
func (c backupCmd) Run() error {
	ctx := context.Background()
	_, err := askControl(ctx, c.Data, "/backup", map[string]string{"To": c.Dest})
	if errors.Is(err, errNoServer) {
		err = withFolder(ctx, c.Data, func(engine *sqlite.Engine) error { return engine.Backup(ctx, c.Dest) })
	}
	if err != nil {
		return err
	}
	fmt.Printf("%s holds the journals (journal.db) and the keys of people (keys.db); without the keys names and talk read \"erased\"\n", c.Dest)
	return nil
}

// withFolder opens a data folder that is there already.
func withFolder(ctx context.Context, dir string, use func(*sqlite.Engine) error) error {
	if _, err := os.Stat(filepath.Join(dir, "journal.db")); err != nil {
		return fmt.Errorf("no data in %s: %w", dir, err)
	}
	engine, err := sqlite.Open(ctx, dir)
	if err != nil {
		return err
	}
	return errors.Join(use(engine), engine.Close())
}
