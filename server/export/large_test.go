package export_test

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"iter"
	"os"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/server/export"
	"parley/server/journal"
	"parley/server/protocol"
)

// talkative is a journal whose tables went on talking: each has so many records more than are stored.
type talkative struct {
	journal.Journal
	more uint64
	read func(name journal.Name, n uint64) // is told of each of those that is read
}

func (j talkative) Head(ctx context.Context, name journal.Name) (journal.Head, error) {
	head, err := j.Journal.Head(ctx, name)
	head.N += j.more
	return head, err
}

func (j talkative) Read(ctx context.Context, name journal.Name, from uint64) iter.Seq2[journal.Record, error] {
	return func(yield func(journal.Record, error) bool) {
		last := journal.Record{}
		for rec, err := range j.Journal.Read(ctx, name, from) {
			if !yield(rec, err) || err != nil {
				return
			}
			last = rec
		}
		text := strings.Repeat("All these words are said again. ", 30)
		for i := range j.more {
			j.read(name, i)
			move := fmt.Appendf(nil, `{"verb":"say","text":%q}`, text)
			events := fmt.Appendf(nil, `[{"to":"all","fact":{"type":"said","id":"n-head>all/%d","by":"n-head","text":%q}}]`, i+1, text)
			rec := journal.Record{N: last.N + i + 1, At: last.At + int64(i), By: "n-head", Move: json.RawMessage(move), Events: json.RawMessage(events)}
			if !yield(rec, nil) {
				return
			}
		}
	}
}

// A class is exported in memory that its length does not change: what is in use never grows by as much as its
// records take. PARLEY_TORTURE makes it one of 60 tables and 100,000 records.
func TestALargeClassIsExportedInBoundedMemory(t *testing.T) {
	const often = 50
	tables, records := 20, uint64(often)
	if os.Getenv("PARLEY_TORTURE") != "" {
		tables, records = 60, 1700
	}
	s := newSchool(t)
	c := s.open(make([]string, 2*tables)...)
	s.command(c, protocol.Deal{PerTable: 2})
	require.Len(t, c.State().Tables, tables)

	most, samples := uint64(0), 0
	inUse := func() uint64 {
		var m runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	before, began := inUse(), time.Now()
	from := s.from()
	from.Journal = talkative{from.Journal, records, func(name journal.Name, n uint64) {
		if n%often == often-1 && (strings.HasSuffix(string(name), "/20") || strings.HasSuffix(string(name), "/15")) {
			most, samples = max(most, inUse()), samples+1
		}
	}}
	require.NoError(t, export.Write(t.Context(), io.Discard, c, from, export.Options{Names: true}))
	grew := max(most, before) - before
	t.Logf("%d records, %s, %d KiB more in use at most, of %d looks", uint64(tables)*records, time.Since(began).Round(time.Millisecond), grew>>10, samples)
	assert.GreaterOrEqual(t, samples, 10)
	assert.Less(t, grew, uint64(2500<<10))
}
