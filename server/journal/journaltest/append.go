package journaltest

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/server/journal"
)

func appendReturnsStored(t *testing.T, j journal.Journal) {
	stored := fill(t, j, table, 1, 5)
	assert.JSONEq(t, `[{"type":"said"},{"type":"timed"}]`, string(stored[0].Events))
	assert.NotEmpty(t, stored[0].Sum)
	requireRecords(t, j, table, stored)
}

func appendRefusesNumbers(t *testing.T, j journal.Journal) {
	stored := fill(t, j, table, 1, 3)
	for what, n := range map[string]uint64{
		"a number that is taken": 3, "an old number": 1, "a gap": 5, "a number no journal reaches": 1<<64 - 1,
	} {
		_, err := j.Append(t.Context(), table, record(n, "dev2:1"))
		var conflict *journal.ConflictError
		require.ErrorAs(t, err, &conflict, what)
		require.ErrorIs(t, err, journal.ErrConflict, what)
		require.Equal(t, uint64(3), conflict.Head.N, what)
	}
	_, err := j.Append(t.Context(), "table/c7f3/2", record(2, "dev2:1"))
	require.ErrorIs(t, err, journal.ErrConflict, "a journal begins at 1")
	requireRecords(t, j, table, stored)
}

func appendRefusesRecords(t *testing.T, j journal.Journal) {
	stored := fill(t, j, table, 1, 1)
	for what, spoil := range map[string]func(*journal.Record){
		"no number":                  func(r *journal.Record) { r.N = 0 },
		"nobody":                     func(r *journal.Record) { r.By = "" },
		"a by that is not UTF-8":     func(r *journal.Record) { r.By = "\xff" },
		"a cause that is too long":   func(r *journal.Record) { r.Cause = strings.Repeat("x", journal.MaxLabel+1) },
		"a time before 1970":         func(r *journal.Record) { r.At = -1 },
		"a deadline before 1970":     func(r *journal.Record) { r.Due = -1 },
		"a move that is not JSON":    func(r *journal.Record) { r.Move = json.RawMessage(`{"verb":`) },
		"a move that is not UTF-8":   func(r *journal.Record) { r.Move = json.RawMessage("\"\xff\"") },
		"two moves":                  func(r *journal.Record) { r.Move = json.RawMessage(`{},{}`) },
		"events that are no array":   func(r *journal.Record) { r.Events = json.RawMessage(`{}`) },
		"events that are no JSON":    func(r *journal.Record) { r.Events = json.RawMessage(`[`) },
		"a move nested without end":  func(r *journal.Record) { r.Move = nested(100_000) },
		"a move nested a level more": func(r *journal.Record) { r.Move = nested(10_000) },
	} {
		rec := record(2, "dev1:2")
		spoil(&rec)
		_, err := j.Append(t.Context(), table, rec)
		require.ErrorIs(t, err, journal.ErrRecord, what)
	}
	early := record(2, "dev1:2")
	early.At = stored[0].At - 1
	_, err := j.Append(t.Context(), table, early)
	require.ErrorIs(t, err, journal.ErrBackwards)
	requireRecords(t, j, table, stored)

	early.At = stored[0].At
	_, err = j.Append(t.Context(), table, early)
	require.NoError(t, err, "the same instant is not going back")
}

// nested returns an array in an array, so many levels deep.
func nested(levels int) json.RawMessage {
	return json.RawMessage(strings.Repeat("[", levels) + strings.Repeat("]", levels))
}

func refusesNames(t *testing.T, j journal.Journal) {
	for _, name := range []journal.Name{
		"", "/", "/table", "table/", "table//1", "Table/1", "table/ü", "table/1.2", "table/*", "table/>", "table/%",
		"../table", "table/1\x00", "table/1\n", "'; drop table records; --", journal.Name(strings.Repeat("x", journal.MaxName+1)),
	} {
		_, err := j.Append(t.Context(), name, record(1, ""))
		require.ErrorIs(t, err, journal.ErrName, "append to %q", name)
		_, err = j.Head(t.Context(), name)
		require.ErrorIs(t, err, journal.ErrName, "head of %q", name)
		_, err = all(t.Context(), j, name, 1)
		require.ErrorIs(t, err, journal.ErrName, "read %q", name)
		for _, err := range j.Follow(t.Context(), name, 1) {
			require.ErrorIs(t, err, journal.ErrName, "follow %q", name)
		}
		require.ErrorIs(t, j.Delete(t.Context(), name), journal.ErrName, "delete %q", name)
	}
	for _, prefix := range []string{"table", "/", "%/", "table/*/", "Table/"} {
		for _, err := range j.Heads(t.Context(), prefix) {
			require.ErrorIs(t, err, journal.ErrName, "heads of %q", prefix)
		}
	}
	longest := journal.Name(strings.Repeat("x", journal.MaxName))
	requireRecords(t, j, longest, fill(t, j, longest, 1, 2))
}

func appendTakesLargest(t *testing.T, j journal.Journal) {
	rec := record(1, "dev1:1")
	body, _, err := journal.Encode(table, rec)
	require.NoError(t, err)
	room := journal.MaxRecord - len(body) + len(`{"verb":"say","text":"a \u003c b \u0026 c"}`) - len(`""`)

	rec.Move = json.RawMessage(`"` + strings.Repeat("x", room+1) + `"`)
	_, err = j.Append(t.Context(), table, rec)
	require.ErrorIs(t, err, journal.ErrTooLarge)

	rec.Move = json.RawMessage(`"` + strings.Repeat("x", room) + `"`)
	first, err := j.Append(t.Context(), table, rec)
	require.NoError(t, err)
	stored := []journal.Record{first}
	for n := uint64(2); n <= 9; n++ { // more than an engine should hold in memory at once
		rec.N = n
		next, err := j.Append(t.Context(), table, rec)
		require.NoError(t, err)
		stored = append(stored, next)
	}
	requireRecords(t, j, table, stored)
}

func appendAgain(t *testing.T, j journal.Journal) {
	stored := fill(t, j, table, 1, 3)
	for _, n := range []uint64{3, 2} {
		rec := record(n, fmt.Sprintf("dev1:%d", n))
		rec.At += 1000 // asked again later
		again, err := j.Append(t.Context(), table, rec)
		require.NoError(t, err)
		require.Equal(t, stored[n-1], again)
	}
	for what, change := range map[string]func(*journal.Record){
		"by another":         func(r *journal.Record) { r.By = "harbour-master" },
		"for another cause":  func(r *journal.Record) { r.Cause = "dev1:4" },
		"with another move":  func(r *journal.Record) { r.Move = json.RawMessage(`{"verb":"ready"}`) },
		"with other results": func(r *journal.Record) { r.Events = json.RawMessage(`[]`) },
	} {
		rec := record(3, "dev1:3")
		change(&rec)
		_, err := j.Append(t.Context(), table, rec)
		require.ErrorIs(t, err, journal.ErrConflict, what)
	}
	requireRecords(t, j, table, stored)
}

func appendEnded(t *testing.T, j journal.Journal) {
	gone := errors.New("the player has left")
	ctx, cancel := context.WithCancelCause(t.Context())
	cancel(gone)
	for range 100 {
		_, err := j.Append(ctx, table, record(1, "dev1:1"))
		require.ErrorIs(t, err, gone)
	}
	requireRecords(t, j, table, nil)
}

func appendersCompete(t *testing.T, j journal.Journal) {
	const appenders, numbers = 8, 25
	var won [numbers + 1]atomic.Int32
	var running sync.WaitGroup
	for a := range appenders {
		running.Go(func() {
			for n := uint64(1); n <= numbers; {
				_, err := j.Append(t.Context(), table, record(n, fmt.Sprintf("dev%d:%d", a, n)))
				var conflict *journal.ConflictError
				switch {
				case err == nil:
					won[n].Add(1)
					n++
				case errors.As(err, &conflict):
					n = conflict.Head.N + 1
				default:
					assert.NoError(t, err)
					return
				}
			}
		})
	}
	running.Wait()
	for n := 1; n <= numbers; n++ {
		assert.EqualValues(t, 1, won[n].Load(), "winners of record %d", n)
	}
	recs, err := all(t.Context(), j, table, 1)
	require.NoError(t, err)
	require.Len(t, recs, numbers)
}

func appendersShare(t *testing.T, j journal.Journal) {
	const tables, numbers = 40, 10
	stored := make([][]journal.Record, tables)
	var running sync.WaitGroup
	for i := range tables {
		running.Go(func() {
			for n := uint64(1); n <= numbers; n++ {
				rec, err := j.Append(t.Context(), nth(i), record(n, fmt.Sprintf("dev%d:%d", i, n)))
				if !assert.NoError(t, err) {
					return
				}
				stored[i] = append(stored[i], rec)
			}
		})
	}
	running.Wait()
	for i := range tables {
		requireRecords(t, j, nth(i), stored[i])
	}
}

// nth returns the name of a class's ith table.
func nth(i int) journal.Name { return journal.Name(fmt.Sprintf("table/c7f3/%d", i)) }
