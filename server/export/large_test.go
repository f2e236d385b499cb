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

	"parley/server/class"
	"parley/server/export"
	"parley/server/journal"
	"parley/server/protocol"
)

// talkative is a journal whose tables went on talking: each has so many records more than are stored.
type talkative struct {
	journal.Journal
	more uint64
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
		text := strings.Repeat("All these words are said again. ", 6)
		for i := range j.more {
			move := fmt.Appendf(nil, `{"verb":"say","text":%q}`, text)
			events := fmt.Appendf(nil, `[{"to":"all","fact":{"type":"said","id":"n-head>all/%d","by":"n-head","text":%q}}]`, i+1, text)
			rec := journal.Record{N: last.N + i + 1, At: last.At + int64(i), By: "n-head", Move: json.RawMessage(move), Events: json.RawMessage(events)}
			if !yield(rec, nil) {
				return
			}
		}
	}
}

// largeClass is a class of 60 tables that talk, with so many records each.
func (s *school) largeClass(records uint64) (*class.Class, export.Source) {
	s.t.Helper()
	c := s.open(make([]string, 120)...)
	s.command(c, protocol.Deal{PerTable: 2})
	require.Len(s.t, c.State().Tables, 60)
	from := s.from()
	from.Journal = talkative{from.Journal, records}
	return c, from
}

// peak writes an export to nowhere, and returns how far the heap grew meanwhile, in bytes.
func peak(t testing.TB, c *class.Class, from export.Source, o export.Options) uint64 {
	t.Helper()
	runtime.GC()
	var before, now runtime.MemStats
	runtime.ReadMemStats(&before)
	most := before.HeapAlloc
	stop, stopped := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(stopped)
		for {
			select {
			case <-stop:
				return
			case <-time.After(5 * time.Millisecond):
				runtime.ReadMemStats(&now)
				most = max(most, now.HeapAlloc)
			}
		}
	}()
	require.NoError(t, export.Write(t.Context(), io.Discard, c, from, o))
	close(stop)
	<-stopped
	return most - before.HeapAlloc
}

// A class of 60 tables is exported in memory that its length does not change. PARLEY_TORTURE makes it one of
// 100,000 records.
func TestALargeClassIsExportedInBoundedMemory(t *testing.T) {
	records := uint64(100)
	if os.Getenv("PARLEY_TORTURE") != "" {
		records = 1700
	}
	s := newSchool(t)
	c, from := s.largeClass(records)
	began := time.Now()
	grew := peak(t, c, from, export.Options{Names: true})
	t.Logf("%d records, %s, the heap grew by %d KiB", 60*records, time.Since(began).Round(time.Millisecond), grew>>10)
	assert.Less(t, grew, uint64(32<<20))
}
