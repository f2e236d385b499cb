package journaltest

import (
	"context"
	"encoding/json"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"parley/server/journal"
)

// anyHistory does to a journal and to a map of lists what chance says, and compares.
func anyHistory(t *testing.T, j journal.Journal) {
	play := 0
	rapid.Check(t, func(t *rapid.T) {
		play++
		m := model{j: j, prefix: fmt.Sprintf("table/play-%d/", play), lists: map[journal.Name][]journal.Record{}}
		t.Repeat(map[string]func(*rapid.T){"append": m.append, "again": m.again, "delete": m.delete, "": m.check})
	})
}

// model is what a journal should hold.
type model struct {
	j      journal.Journal
	prefix string
	lists  map[journal.Name][]journal.Record
	made   int
}

// name draws one of a few journals.
func (m *model) name(t *rapid.T) journal.Name {
	return journal.Name(m.prefix + rapid.SampledFrom([]string{"1", "2", "3"}).Draw(t, "table"))
}

// append tries a record with a number and a time near the right ones.
func (m *model) append(t *rapid.T) {
	name := m.name(t)
	list := m.lists[name]
	m.made++
	rec := journal.Record{
		N:      uint64(max(0, len(list)+1+rapid.SampledFrom([]int{0, 0, 0, -1, 1}).Draw(t, "off by"))),
		At:     rapid.Int64Range(0, 5).Draw(t, "at"),
		Due:    rapid.Int64Range(0, 3).Draw(t, "due"),
		By:     "president",
		Cause:  fmt.Sprint("dev1:", m.made),
		Move:   anyJSON(t, "move"),
		Events: json.RawMessage("[" + string(anyJSON(t, "event")) + "]"),
	}
	var newest journal.Record
	if len(list) > 0 {
		newest = list[len(list)-1]
	}
	stored, err := m.j.Append(context.Background(), name, rec)
	switch {
	case rec.N == 0:
		require.ErrorIs(t, err, journal.ErrRecord)
	case rec.N != newest.N+1:
		require.ErrorIs(t, err, journal.ErrConflict)
	case rec.At < newest.At:
		require.ErrorIs(t, err, journal.ErrBackwards)
	default:
		require.NoError(t, err)
		require.JSONEq(t, string(rec.Move), string(stored.Move))
		require.JSONEq(t, string(rec.Events), string(stored.Events))
		m.lists[name] = append(list, stored)
	}
}

// anyJSON draws a move or an event that holds any text.
func anyJSON(t *rapid.T, label string) json.RawMessage {
	raw, err := json.Marshal(map[string]any{"text": rapid.String().Draw(t, label), "to": nil})
	require.NoError(t, err)
	return append(json.RawMessage(" "), raw...)
}

// again repeats a record as if its answer had been lost.
func (m *model) again(t *rapid.T) {
	name := m.name(t)
	if len(m.lists[name]) == 0 {
		t.Skip("nothing to repeat")
	}
	rec := rapid.SampledFrom(m.lists[name]).Draw(t, "record")
	again, err := m.j.Append(context.Background(), name, rec)
	require.NoError(t, err)
	require.Equal(t, rec, again)
}

func (m *model) delete(t *rapid.T) {
	name := m.name(t)
	require.NoError(t, m.j.Delete(context.Background(), name))
	delete(m.lists, name)
}

// check compares all of both.
func (m *model) check(t *rapid.T) {
	var want []journal.Head
	for _, table := range []string{"1", "2", "3"} {
		name := journal.Name(m.prefix + table)
		got, err := all(context.Background(), m.j, name, 1)
		require.NoError(t, err)
		require.Equal(t, m.lists[name], got)
		if len(got) > 0 {
			last := got[len(got)-1]
			want = append(want, journal.Head{Name: name, N: last.N, At: last.At, Due: last.Due})
		}
	}
	require.Equal(t, want, heads(t, m.j, m.prefix))
}
