package main

import (
	"context"
	"log/slog"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"parley/scenarios"
	"parley/server/class"
	"parley/server/journal/seal"
	"parley/server/journal/sqlite"
)

// TestMain lets this test binary also be the program, under the name parley on the PATH.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"parley": main})
}

func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Setup: func(e *testscript.Env) error {
			shipped, err := filepath.Abs("../../../scenarios")
			if err != nil {
				return err
			}
			e.Setenv("SCENARIOS", shipped)
			e.Setenv("HOME", e.WorkDir)
			e.Setenv("XDG_DATA_HOME", e.WorkDir+"/share")
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"waitfor": waitFor, "openclass": openClass},
	})
}

// waitFor waits until a file exists.
func waitFor(ts *testscript.TestScript, _ bool, args []string) {
	for range 500 {
		if _, err := os.Stat(ts.MkAbs(args[0])); err == nil {
			return
		}
		time.Sleep(20 * time.Millisecond)
	}
	ts.Fatalf("%s did not appear", args[0])
}

// openClass opens a class in a data folder that no server uses, and sets CLASS to its id.
func openClass(ts *testscript.TestScript, _ bool, args []string) {
	ctx := context.Background()
	engine, err := sqlite.Open(ctx, ts.MkAbs(args[0]))
	ts.Check(err)
	classes, err := class.Open(ctx, class.Config{Journal: engine, Keys: seal.New(engine.Keys()), Log: slog.New(slog.DiscardHandler)})
	ts.Check(err)
	file := scenarios.Shipped()[0]
	sc, _ := file.Parse()
	c, err := classes.Create(ctx, "i1", class.Opening{Scenario: sc, Name: file.Name, File: file.Bytes, Length: sc.Lengths[0].ID})
	ts.Check(err)
	_, _, err = c.Join(ctx, "Unmistakable")
	ts.Check(err)
	classes.Close()
	ts.Check(engine.Close())
	ts.Setenv("CLASS", string(c.ID))
}
