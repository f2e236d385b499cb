//go:build unix

package sqlite

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"

	"parley/server/journal"
)

// fullAt is the size that no file of the child may exceed, in bytes.
const fullAt = 1 << 20

func init() { children["fill"] = fillUntilFull }

// fillUntilFull appends until the system refuses to let a file grow, as it does on a
// full disk, and says how many records were acknowledged.
func fillUntilFull(args []string) {
	check := func(ok bool, what ...any) {
		if !ok {
			fmt.Fprintln(os.Stderr, what...)
			os.Exit(1)
		}
	}
	err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &syscall.Rlimit{Cur: fullAt, Max: fullAt})
	check(err == nil, err)
	e, err := Open(context.Background(), args[0])
	check(err == nil, err)
	n := uint64(0)
	for err == nil {
		n++
		_, err = e.Append(context.Background(), table, record(n, strings.Repeat("x", 1000)))
	}
	check(errors.Is(err, journal.ErrReadOnly), "the failed append says:", err)
	check(errors.Is(e.Err(), journal.ErrReadOnly), "the engine says:", e.Err())

	_, err = e.Append(context.Background(), "table/c7f3/2", record(1, "x"))
	check(errors.Is(err, journal.ErrReadOnly), "the next append says:", err)
	_, err = e.Keys().Create(context.Background(), ana, make([]byte, 32))
	check(errors.Is(err, journal.ErrReadOnly), "the next key says:", err)
	err = e.Items().Put(context.Background(), Item{Kind: "session", Key: "a"})
	check(errors.Is(err, journal.ErrReadOnly), "the next item says:", err)

	recs, err := read(e, table)
	check(err == nil && uint64(len(recs)) == n-1, "reading goes on:", len(recs), n-1, err)
	fmt.Print(n - 1)
}

func TestAFullDiskMakesItReadOnlyUntilARestart(t *testing.T) {
	dir := t.TempDir()
	out, err := child(t.Context(), "fill", dir).Output()
	require.NoError(t, err)
	acked, err := strconv.Atoi(string(out))
	require.NoError(t, err)
	require.Greater(t, acked, 20)

	e := openTest(t, dir) // there is room again
	recs, err := read(e, table)
	require.NoError(t, err)
	require.GreaterOrEqual(t, len(recs), acked, "what was acknowledged is there")
	require.LessOrEqual(t, len(recs), acked+1, "what failed may be")
	fill(t, e, table, uint64(len(recs))+1, uint64(len(recs))+3)
	require.NoError(t, e.Err())
}
