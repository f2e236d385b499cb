package export_test

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/csv"
	"fmt"
	"io"
	"log/slog"
	"os"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/game/scenario"
	"parley/server/class"
	"parley/server/export"
	"parley/server/journal/seal"
	"parley/server/journal/sqlite"
	"parley/server/protocol"
)

// school is a server's classes, without the server.
type school struct {
	*class.Registry
	t      testing.TB
	engine *sqlite.Engine
	keys   *seal.Keys
}

func newSchool(t testing.TB) *school {
	t.Helper()
	engine, err := sqlite.Open(context.Background(), t.TempDir())
	require.NoError(t, err)
	keys := seal.New(engine.Keys())
	classes, err := class.Open(context.Background(), class.Config{Journal: engine, Keys: keys, Log: slog.New(slog.DiscardHandler)})
	require.NoError(t, err)
	ctx, cancel := context.WithCancel(context.Background())
	var running sync.WaitGroup
	running.Go(func() { classes.Run(ctx) })
	t.Cleanup(func() {
		cancel()
		running.Wait()
		require.NoError(t, engine.Close())
	})
	return &school{classes, t, engine, keys}
}

// trio is a scenario of two parties, with a head each.
func trio(t testing.TB) string {
	t.Helper()
	file, err := os.ReadFile("testdata/trio.yaml")
	require.NoError(t, err)
	return string(file)
}

// open opens a class of the trio, with people of these names in it.
func (s *school) open(names ...string) *class.Class {
	s.t.Helper()
	file := []byte(trio(s.t))
	sc, found := scenario.Parse("trio.yaml", file)
	require.NotNil(s.t, sc, "%v", found)
	c, err := s.Create(s.t.Context(), "i1", class.Opening{Scenario: sc, Name: "trio.yaml", File: file, Length: "short", Drafts: true})
	require.NoError(s.t, err)
	for _, name := range names {
		s.join(c, name)
	}
	return c
}

func (s *school) join(c *class.Class, name string) {
	s.t.Helper()
	_, _, err := c.Join(s.t.Context(), name)
	require.NoError(s.t, err)
}

// command has the instructor change the class.
func (s *school) command(c *class.Class, command protocol.Command) {
	s.t.Helper()
	require.NoError(s.t, c.Command(s.t.Context(), nextID(), command))
}

var ids struct {
	sync.Mutex
	n int
}

func nextID() protocol.CommandID {
	ids.Lock()
	defer ids.Unlock()
	ids.n++
	return protocol.CommandID(fmt.Sprintf("test:%d", ids.n))
}

// wire is a client's connection, as a class sees it.
type wire struct {
	mu   sync.Mutex
	last []byte
}

func (w *wire) Send(message []byte) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if bytes.HasPrefix(message, []byte(`{"type":"ack"`)) || bytes.HasPrefix(message, []byte(`{"type":"refused"`)) {
		w.last = message
	}
}

func (w *wire) Close(int, string) {}

// move has a person (none: the instructor) make a move that must be accepted.
func (s *school) move(c *class.Class, person game.PersonID, m game.Move) {
	s.t.Helper()
	w := new(wire)
	link := c.Connect(w, person)
	defer link.Closed()
	link.Message(s.t.Context(), protocol.ClientHello{})
	link.Message(s.t.Context(), protocol.ClientMove{ID: nextID(), Move: protocol.AnyMove{Move: m}})
	w.mu.Lock()
	defer w.mu.Unlock()
	require.Contains(s.t, string(w.last), `"ack"`, "%s plays %#v", person, m)
}

// from is where the school keeps its classes.
func (s *school) from() export.Source { return export.Source{Journal: s.engine, Keys: s.keys} }

// archive is an export, unpacked.
type archive map[string]string

// unpacked exports a class and returns its files.
func unpacked(t testing.TB, c *class.Class, from export.Source, o export.Options) archive {
	t.Helper()
	var packed bytes.Buffer
	require.NoError(t, export.Write(t.Context(), &packed, c, from, o))
	z, err := zip.NewReader(bytes.NewReader(packed.Bytes()), int64(packed.Len()))
	require.NoError(t, err)
	files := archive{}
	for _, f := range z.File {
		r, err := f.Open()
		require.NoError(t, err)
		data, err := io.ReadAll(r)
		require.NoError(t, err)
		files[f.Name] = string(data)
	}
	return files
}

// rows returns the rows of a CSV file, each by the names of its columns.
func (a archive) rows(t testing.TB, name string) []map[string]string {
	t.Helper()
	text, marked := strings.CutPrefix(a[name], "\ufeff")
	require.True(t, marked, "%s begins with a byte order mark", name)
	all, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	require.NoError(t, err, name)
	var rows []map[string]string
	for _, cells := range all[1:] {
		row := map[string]string{}
		for i, column := range all[0] {
			row[column] = cells[i]
		}
		rows = append(rows, row)
	}
	return rows
}

func words(s string) game.Text { return game.Text{Words: s} }

// The names and the talk of the small class; none of it is in an export without names.
var secrets = []string{"Annabel", "Bartholomew", "=HYPERLINK", "Zebra", "Walrus", "Quagga", "Okapi", "Tapir", "Narwhal", "Axolotl"}

// smallClass is a class of one table that was played to its end.
func (s *school) smallClass() *class.Class {
	s.t.Helper()
	c := s.open("Annabel")
	s.command(c, protocol.Deal{PerTable: 1}) // with one person nothing is left to chance
	s.join(c, "Bartholomew")                 // is seated where a bot was
	if c.State().Person("p2").Seat != "s-head" {
		s.command(c, protocol.SeatPerson{Person: "p2", Table: 1, Seat: "s-head"})
	}
	s.move(c, "p1", game.Plan{WalkAway: words("Tapir")})
	s.move(c, "", game.Start{})
	s.move(c, "p1", game.Say{Text: words(`=HYPERLINK("http://evil","Zebra")`)})
	s.move(c, "p2", game.Say{Parties: []scenario.PartyID{"south"}, Text: words("Walrus;=1+1")})
	s.move(c, "", game.Hide{Said: "s-head>south/1"})
	s.move(c, "p2", game.Draft{Title: words("Narwhal"), Text: words("Axolotl")})
	s.move(c, "", game.Value{Draft: "draft@south", Steps: map[scenario.PartyID]int{"north": 1, "south": 1}})
	s.move(c, "p1", game.Gesture{Gesture: "flowers", Text: words("Quagga")})
	s.move(c, "p1", game.Offer{Package: []game.Choice{{Proposal: "pact"}, {Proposal: "draft@south"}}, Text: words("Okapi")})
	s.move(c, "p2", game.Accept{Offer: 1})
	s.move(c, "", game.Advance{})
	s.move(c, "", game.Advance{})
	s.move(c, "p2", game.Commit{Breach: []scenario.ProposalID{"pact"}})
	s.move(c, "", game.Advance{})
	s.command(c, protocol.Close{})
	return c
}
