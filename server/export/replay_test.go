package export_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/server/class"
	"parley/server/export"
	"parley/server/journal"
	"parley/server/journal/seal"
	"parley/server/protocol"
	"parley/server/room"
)

// line is a record of a table as a reader of journal.jsonl takes it.
type line struct {
	Table  int
	N      uint64
	Events []json.RawMessage
}

// replayed folds the records of table 1 from a journal.jsonl.
func replayed(t *testing.T, c *class.Class, lines string) *game.Table {
	t.Helper()
	sc, err := c.Scenario(t.Context())
	require.NoError(t, err)
	table := game.New(sc)
	for text := range strings.Lines(lines) {
		var l line
		require.NoError(t, json.Unmarshal([]byte(text), &l))
		if l.Table != 1 {
			continue
		}
		for _, raw := range l.Events {
			var e game.Event
			require.NoError(t, json.Unmarshal(raw, &e))
			table.Apply(e)
		}
	}
	return table
}

// stored folds the records of table 1 as they are on disk.
func (s *school) stored(c *class.Class) *game.Table {
	s.t.Helper()
	sc, err := c.Scenario(s.t.Context())
	require.NoError(s.t, err)
	table := game.New(sc)
	for rec, err := range s.engine.Read(s.t.Context(), c.ID.Table(1), 1) {
		require.NoError(s.t, err)
		var events []game.Event
		require.NoError(s.t, json.Unmarshal(rec.Events, &events))
		events, err = room.Unsealed(s.t.Context(), s.keys, c.ID.Table(1), events)
		require.NoError(s.t, err)
		for _, e := range events {
			table.Apply(e)
		}
	}
	return table
}

// asJSON is a table as its instructor sees it; whose words a text is does not show in it.
func asJSON(t *testing.T, table *game.Table) string {
	t.Helper()
	data, err := json.Marshal(table.InstructorView())
	require.NoError(t, err)
	return string(data)
}

func TestTheJournalReplays(t *testing.T) {
	s := newSchool(t)
	c := s.open("Annabel")
	s.command(c, protocol.Deal{PerTable: 1})
	s.move(c, "", game.Start{})
	s.move(c, "p1", game.Say{Text: words("Hello.")})
	s.move(c, "p1", game.Gesture{Gesture: "flowers", Text: words("Roses.")})
	want := s.stored(c)
	with := replayed(t, c, unpacked(t, c, s.from(), export.Options{Names: true})["journal.jsonl"])
	assert.JSONEq(t, asJSON(t, want), asJSON(t, with))
	without := replayed(t, c, unpacked(t, c, s.from(), export.Options{})["journal.jsonl"])
	assert.Equal(t, want.InstructorView().Scores, without.InstructorView().Scores, "the play is the same without words")
	assert.Equal(t, want.InstructorView().Trust, without.InstructorView().Trust)
}

func TestWhoWasErasedReadsSo(t *testing.T) {
	s := newSchool(t)
	c := s.smallClass()
	require.NoError(t, s.keys.Destroy(t.Context(), seal.Person{Class: string(c.ID), ID: "p2"}))
	files := unpacked(t, c, s.from(), export.Options{Names: true})
	for name, text := range files {
		for _, gone := range []string{"Bartholomew", "Walrus", "Narwhal", "Axolotl"} {
			assert.NotContains(t, text, gone, name)
		}
	}
	assert.Equal(t, "erased", files.rows(t, "people.csv")[1]["name"])
	talk := files.rows(t, "talk.csv")
	assert.Equal(t, []string{"p2", "erased", "erased", "", ""},
		[]string{talk[2]["person"], talk[2]["name"], talk[2]["text"], talk[2]["characters"], talk[2]["words"]})
	assert.Contains(t, files["transcripts/table-001.html"], "(erased)")
	assert.Contains(t, files["talk.csv"], "Zebra", "what others said stays")
}

func TestAClassThatGoesOnIsExportedAsItIs(t *testing.T) {
	s := newSchool(t)
	empty := unpacked(t, s.open(), s.from(), export.Options{})
	assert.Empty(t, empty.rows(t, "people.csv"))
	assert.Empty(t, empty.rows(t, "scores.csv"))

	c := s.open("Annabel")
	s.command(c, protocol.Deal{PerTable: 1})
	assert.Equal(t, "briefing", unpacked(t, c, s.from(), export.Options{}).rows(t, "tables.csv")[0]["stage"])
	s.move(c, "", game.Start{})
	scores := unpacked(t, c, s.from(), export.Options{}).rows(t, "scores.csv")
	assert.Equal(t, "round", scores[0]["stage"])
	assert.Equal(t, "5.00", scores[0]["walk_away"])
}

// append stores a record behind the newest of table 1, as no room of it would while it is open.
func (s *school) append(c *class.Class, rec journal.Record) {
	s.t.Helper()
	head, err := s.engine.Head(s.t.Context(), c.ID.Table(1))
	require.NoError(s.t, err)
	rec.N, rec.At = head.N+1, head.At
	_, err = s.engine.Append(s.t.Context(), c.ID.Table(1), rec)
	require.NoError(s.t, err)
}

func TestAttendanceTellsWhoWasAway(t *testing.T) {
	s := newSchool(t)
	c := s.open("Annabel")
	s.command(c, protocol.Deal{PerTable: 1})
	for _, did := range [][2]string{{"away", "went-away"}, {"back", "came-back"}} {
		s.append(c, journal.Record{
			By: "@server", Move: fmt.Appendf(nil, `{"verb":%q,"seat":"n-head"}`, did[0]),
			Events: fmt.Appendf(nil, `[{"to":"all","fact":{"type":%q,"seat":"n-head"}}]`, did[1]),
		})
	}
	s.command(c, protocol.Bar{Person: "p1"})
	s.command(c, protocol.Bar{Person: "p1", Off: true})
	var told []string
	for _, row := range unpacked(t, c, s.from(), export.Options{Names: true}).rows(t, "attendance.csv") {
		if row["person"] == "p1" {
			told = append(told, row["table"]+" "+row["what"]+" "+row["seat"]+" "+row["name"])
		}
	}
	assert.Equal(t, []string{
		"0 joined  Annabel", "1 seated n-head Annabel", "0 barred  Annabel", "0 unbarred  Annabel",
		"1 away n-head Annabel", "1 back n-head Annabel",
	}, told)
}

func TestADamagedTableEndsBeforeItsFault(t *testing.T) {
	for name, bad := range map[string]journal.Record{
		"a move of no kind": {Move: json.RawMessage(`{"verb":"juggle"}`), Events: json.RawMessage(`[]`)},
		"a fact of no kind": {Move: json.RawMessage(`{"verb":"ready"}`), Events: json.RawMessage(`[{"to":"all","fact":{"type":"juggled"}}]`)},
		"a fact that cannot be applied": {
			Move:   json.RawMessage(`{"verb":"ready"}`),
			Events: json.RawMessage(`[{"to":"all","fact":{"type":"readied","seat":"nobody"}}]`),
		},
	} {
		t.Run(name, func(t *testing.T) {
			s := newSchool(t)
			c := s.open("Annabel", "Bartholomew")
			s.command(c, protocol.Deal{PerTable: 1})
			bad.By = "n-head"
			s.append(c, bad)
			files := unpacked(t, c, s.from(), export.Options{})
			tables := files.rows(t, "tables.csv")
			assert.Equal(t, "briefing", tables[0]["stage"], "as far as it can be read")
			assert.Equal(t, []string{"6", "5"}, []string{tables[0]["damaged"], tables[0]["records"]})
			assert.Empty(t, tables[1]["damaged"], "the other table is whole")
			assert.Contains(t, files["transcripts/table-001.html"], "Record 6 of this table is damaged")
			assert.NotContains(t, files["transcripts/table-002.html"], "damaged")
		})
	}
}
