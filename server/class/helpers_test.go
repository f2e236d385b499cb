package class

import (
	"context"
	"encoding/json"
	"log/slog"
	"net/netip"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	jsonpatch "github.com/evanphx/json-patch/v5"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"parley/game"
	"parley/game/scenario"
	"parley/scenarios"
	"parley/server/journal"
	"parley/server/journal/seal"
	"parley/server/journal/sqlite"
	"parley/server/protocol"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// trio has two parties of two required seats each and an optional one.
const trio = `format: 1
id: trio
title: Trio
language: en
summary: A scenario to seat people at.
brief: Sit down.
parties:
  north: {name: North, decides: head, speaks: head, walk_away: 5, brief: Up.}
  south: {name: South, decides: head, speaks: head, walk_away: 5, brief: Down.}
roles:
  n-head: {party: north, name: Northern head, head: true, brief: Leads.}
  n-two: {party: north, name: Northern second, brief: Helps.}
  n-extra: {party: north, name: Northern guest, optional: true, brief: Listens.}
  s-head: {party: south, name: Southern head, head: true, brief: Leads.}
  s-two: {party: south, name: Southern second, brief: Helps.}
concerns:
  sleep: {of: north, title: Sleep, text: We want quiet., weight: 10}
  noise: {of: south, title: Noise, text: We want a party., weight: 10}
proposals:
  pact:
    title: The pact
    by: [north, south]
    worth: {north: 6, south: 6}
    cost: {north: 2, south: 2}
    meets: {sleep: 1}
    trust: {north>south: 5, south>north: 5}
  music:
    title: The music
    by: [north, south]
    worth: {north: 2, south: 3}
    cost: {north: 1, south: 1}
    meets: {noise: 1}
trust: {start: {north>south: 50, south>north: 45}}
lengths:
  short: {title: Short, minutes: 30, phases: talk}
phases:
  talk:
    title: The talk
    rounds: 2
    time: 3m
    moves: [say, voice, acknowledge, offer, counter, accept, decline, withdraw, commit, ready]
endings:
  done: {title: Done, when: {agreed: pact}, epilogue: Quiet nights.}
  not: {title: Not done, epilogue: Loud nights.}
`

func parsed(t testing.TB) *scenario.Scenario {
	t.Helper()
	s, found := scenario.Parse("trio.yaml", []byte(trio))
	require.NotNil(t, s, "%v", found)
	return s
}

func trioOpening(t testing.TB) Opening {
	return Opening{Scenario: parsed(t), Name: "trio.yaml", File: []byte(trio), Length: "short"}
}

// folder is a data folder whose server can be stopped and started again.
type folder struct {
	t      testing.TB
	dir    string
	engine *sqlite.Engine
	disk   *disk
	*Registry
	stop func()
}

func newFolder(t testing.TB) *folder {
	f := &folder{t: t, dir: t.TempDir()}
	f.start()
	t.Cleanup(func() {
		if f.stop != nil {
			f.stop()
		}
	})
	return f
}

func (f *folder) start() {
	f.t.Helper()
	engine, err := sqlite.Open(context.Background(), f.dir)
	require.NoError(f.t, err)
	f.engine, f.disk = engine, &disk{Engine: engine}
	f.Registry, err = Open(context.Background(), Config{
		Journal: f.disk, Keys: seal.New(engine.Keys()), Log: slog.New(slog.DiscardHandler), Epoch: engine.Epoch(),
		Plays: Plays{PerAddress: 2, InAll: 3},
	})
	require.NoError(f.t, err)
	ctx, cancel := context.WithCancel(context.Background())
	var running sync.WaitGroup
	running.Go(func() { f.Run(ctx) })
	f.stop = func() {
		cancel()
		running.Wait()
		require.NoError(f.t, engine.Close())
		f.stop = nil
	}
}

// disk is a journal that can be made to take nothing more.
type disk struct {
	*sqlite.Engine
	broken atomic.Bool
}

func (d *disk) Append(ctx context.Context, name journal.Name, rec journal.Record) (journal.Record, error) {
	if err := d.Err(); err != nil {
		return journal.Record{}, err
	}
	return d.Engine.Append(ctx, name, rec)
}

func (d *disk) Err() error {
	if d.broken.Load() {
		return journal.ErrReadOnly
	}
	return d.Engine.Err()
}

func (f *folder) restart() {
	f.stop()
	f.start()
}

// classroom is a class with people p1 to pN in it.
func (f *folder) classroom(people int) *Class {
	f.t.Helper()
	c, err := f.Create(f.t.Context(), "i1", trioOpening(f.t))
	require.NoError(f.t, err)
	for range people {
		_, _, err := c.Join(f.t.Context(), "")
		require.NoError(f.t, err)
	}
	return c
}

// commands numbers commands of a test.
var commands struct {
	sync.Mutex
	n int
}

func nextID() protocol.CommandID {
	commands.Lock()
	defer commands.Unlock()
	commands.n++
	return protocol.CommandID("test:" + string(rune('0'+commands.n/100%10)) + string(rune('0'+commands.n/10%10)) + string(rune('0'+commands.n%10)))
}

func (f *folder) command(c *Class, command protocol.Command) {
	f.t.Helper()
	require.NoError(f.t, c.Command(f.t.Context(), nextID(), command))
}

// summary is a table as its room tells it.
func summary(t testing.TB, c *Class, n int) protocol.TableSummary {
	t.Helper()
	r, err := c.tables.room(t.Context(), n)
	require.NoError(t, err)
	s, err := r.Summary(t.Context())
	require.NoError(t, err)
	return s
}

// seats are who holds what at a table, as its room tells it: "bot", or a person's name.
func seats(t testing.TB, c *Class, n int) map[game.SeatID]string {
	t.Helper()
	held := map[game.SeatID]string{}
	for _, s := range summary(t, c, n).Seats {
		switch {
		case s.Bot:
			held[s.Seat] = "bot"
		case s.Held:
			held[s.Seat] = s.Name.Words
		}
	}
	return held
}

// wire is a client's connection, as a class sees it.
type wire struct {
	mu       sync.Mutex
	messages []json.RawMessage
	closed   int
}

func (w *wire) Send(message []byte) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.messages = append(w.messages, message)
}

func (w *wire) Close(code int, _ string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.closed = code
}

// last returns the last message of a type, or nil.
func (w *wire) last(kind string) json.RawMessage {
	w.mu.Lock()
	defer w.mu.Unlock()
	for i := len(w.messages) - 1; i >= 0; i-- {
		var tag struct{ Type string }
		if json.Unmarshal(w.messages[i], &tag) == nil && tag.Type == kind {
			return w.messages[i]
		}
	}
	return nil
}

func (w *wire) count(kind string) int {
	w.mu.Lock()
	defer w.mu.Unlock()
	n := 0
	for _, m := range w.messages {
		var tag struct{ Type string }
		if json.Unmarshal(m, &tag) == nil && tag.Type == kind {
			n++
		}
	}
	return n
}

// class returns the class as the client knows it that folds every change it hears, and the number of the last.
func (w *wire) class(t testing.TB) (protocol.ClassView, int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	var whole json.RawMessage
	number := -1
	for _, m := range w.messages {
		var now struct {
			Type          string
			Number        int
			Class, Change json.RawMessage
		}
		require.NoError(t, json.Unmarshal(m, &now))
		switch now.Type {
		case "class":
			whole, number = now.Class, now.Number
		case "class-change":
			require.Equal(t, number+1, now.Number, "no number is left out")
			var err error
			whole, err = jsonpatch.MergePatch(whole, now.Change)
			require.NoError(t, err)
			number = now.Number
		}
	}
	var view protocol.ClassView
	require.NoError(t, json.Unmarshal(whole, &view))
	return view, number
}

func (w *wire) closeCode() int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.closed
}

// connect links a client that has said hello.
func connect(t testing.TB, c *Class, person game.PersonID) (*Link, *wire) {
	w := new(wire)
	l := c.Connect(w, person)
	l.Message(t.Context(), protocol.ClientHello{})
	t.Cleanup(l.Closed)
	return l, w
}

// soon waits for something that another goroutine brings about.
func soon(t testing.TB, what string, is func() bool) {
	t.Helper()
	require.Eventually(t, is, 10*time.Second, 10*time.Millisecond, what)
}

func shippedOpening(t testing.TB, id string) Opening {
	t.Helper()
	for _, f := range scenarios.Shipped() {
		if f.Name == id+".yaml" {
			s, _ := f.Parse()
			require.NotNil(t, s)
			return Opening{Scenario: s, Name: f.Name, File: f.Bytes, Length: s.Lengths[0].ID}
		}
	}
	require.FailNow(t, "no such scenario")
	return Opening{}
}

func mustAddr(s string) netip.Addr { return netip.MustParseAddr(s) }
