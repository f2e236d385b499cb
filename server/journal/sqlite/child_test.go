package sqlite

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"sync"
	"testing"

	"parley/server/journal"
)

// childEnv, if set, makes the test binary do one thing to a folder instead of testing.
const childEnv = "PARLEY_JOURNAL_CHILD"

// children are the things a child can do, with its arguments.
var children = map[string]func(args []string){"append": appendForever}

func TestMain(m *testing.M) {
	if do := children[os.Getenv(childEnv)]; do != nil {
		do(os.Args[1:])
		return
	}
	os.Exit(m.Run())
}

// child returns the command that runs this binary as a child.
func child(ctx context.Context, what string, args ...string) *exec.Cmd {
	cmd := exec.CommandContext(ctx, os.Args[0], args...)
	cmd.Env = append(os.Environ(), childEnv+"="+what)
	cmd.Stderr = os.Stderr
	return cmd
}

// ack is what a child says, a line of JSON each, once a record was acknowledged.
type ack struct {
	Name  journal.Name
	N     uint64
	Cause string
}

// childTables is how many journals a child appends to at once.
const childTables = 8

func childTable(i int) journal.Name { return journal.Name(fmt.Sprintf("table/c7f3/%d", i)) }

// appendForever appends to several journals of a folder at once, goes on where each one
// ends, and says what was acknowledged.
func appendForever(args []string) {
	dir, run := args[0], args[1]
	e, err := Open(context.Background(), dir)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	var out sync.Mutex
	var all sync.WaitGroup
	for i := range childTables {
		all.Go(func() {
			head, err := e.Head(context.Background(), childTable(i))
			for n := head.N + 1; err == nil; n++ {
				rec := record(n, "hello")
				rec.Cause = fmt.Sprintf("run%s-%d:%d", run, i, n)
				if _, err = e.Append(context.Background(), childTable(i), rec); err == nil {
					line, _ := json.Marshal(ack{childTable(i), n, rec.Cause})
					out.Lock()
					_, err = os.Stdout.Write(append(line, '\n'))
					out.Unlock()
				}
			}
			fmt.Fprintln(os.Stderr, errors.Join(errors.New("the child stopped appending"), err))
		})
	}
	all.Wait()
}
