// Package journaltest says in tests what journal.Journal promises. Every engine runs
// the suite.
package journaltest

import (
	"context"
	"encoding/json"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"parley/server/journal"
)

// Open returns a journal that holds nothing, to be closed when t ends.
type Open func(t *testing.T) journal.Journal

// Run runs the whole suite, each test on a journal of its own.
func Run(t *testing.T, open Open) {
	for name, test := range map[string]func(*testing.T, journal.Journal){
		"append returns the record as it is read back":     appendReturnsStored,
		"append refuses what is not next":                  appendRefusesNumbers,
		"append refuses what is not a record":              appendRefusesRecords,
		"append refuses hostile names":                     refusesNames,
		"append takes records up to their limit":           appendTakesLargest,
		"append answers a repeated record with its first":  appendAgain,
		"append writes nothing once its context has ended": appendEnded,
		"one of many appenders wins each number":           appendersCompete,
		"many journals are appended to at once":            appendersShare,
		"read begins where it is told to":                  readFrom,
		"read stops where it is told to":                   readStops,
		"read lets its caller append":                      readWhileAppending,
		"follow sees every record once and in order":       followSeesAll,
		"follow ends with its context":                     followEnds,
		"heads come by prefix and in order":                headsByPrefix,
		"delete leaves nothing":                            deleteLeavesNothing,
		"delete ends those who read":                       deleteEndsReaders,
		"delete is all or none":                            deleteAllOrNone,
		"any history is what a list would be":              anyHistory,
		"the epoch stays":                                  epochStays,
	} {
		t.Run(name, func(t *testing.T) { test(t, open(t)) })
	}
}

// table is the journal that most tests write to.
const table journal.Name = "table/c7f3/1"

// record returns a record numbered n that can be told from others by its cause.
func record(n uint64, cause string) journal.Record {
	return journal.Record{
		N: n, At: 1_700_000_000_000 + int64(n), Due: 1_700_000_060_000, By: "president", Cause: cause,
		Move:   json.RawMessage(`{"verb":"say","text":"a < b & c"}`),
		Events: json.RawMessage(`[ {"type":"said"}, {"type":"timed"} ]`),
	}
}

// fill appends records from..to and returns them as stored.
func fill(t *testing.T, j journal.Journal, name journal.Name, from, to uint64) []journal.Record {
	t.Helper()
	var stored []journal.Record
	for n := from; n <= to; n++ {
		rec, err := j.Append(t.Context(), name, record(n, fmt.Sprintf("dev1:%d", n)))
		require.NoError(t, err)
		stored = append(stored, rec)
	}
	return stored
}

// all returns what Read yields before the end or an error.
func all(ctx context.Context, j journal.Journal, name journal.Name, from uint64) ([]journal.Record, error) {
	var recs []journal.Record
	for rec, err := range j.Read(ctx, name, from) {
		if err != nil {
			return recs, err
		}
		recs = append(recs, rec)
	}
	return recs, nil
}

// requireRecords requires that the named journal holds exactly want.
func requireRecords(t *testing.T, j journal.Journal, name journal.Name, want []journal.Record) {
	t.Helper()
	got, err := all(t.Context(), j, name, 1)
	require.NoError(t, err)
	require.Equal(t, want, got)
	head, err := j.Head(t.Context(), name)
	require.NoError(t, err)
	expected := journal.Head{Name: name}
	if len(want) > 0 {
		last := want[len(want)-1]
		expected.N, expected.At, expected.Due = last.N, last.At, last.Due
	}
	require.Equal(t, expected, head, "the head is what the records say")
}
