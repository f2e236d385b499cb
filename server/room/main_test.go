package room_test

import (
	"context"
	"encoding/json"
	"log/slog"
	"os"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"parley/game"
	"parley/game/scenario"
	"parley/server/journal"
	"parley/server/journal/seal"
	"parley/server/protocol"
	"parley/server/room"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

const (
	name journal.Name = "table/c1/1"
	ada  game.SeatID  = "ada"
	eve  game.SeatID  = "eve"
	ben  game.SeatID  = "ben"
)

func bicycle(t testing.TB) *scenario.Scenario {
	t.Helper()
	src, err := os.ReadFile("testdata/bicycle.yaml")
	require.NoError(t, err)
	s, found := scenario.Parse("bicycle.yaml", src)
	require.NotNil(t, s, "%v", found)
	return s
}

func config(t testing.TB, m *memory) room.Config {
	return room.Config{
		Name: name, Class: "c1", Table: 1, Epoch: "e1", Scenario: bicycle(t), Journal: m, Keys: seal.New(m), Aftermath: 2,
		Log: slog.New(slog.DiscardHandler),
	}
}

// running is a room that runs until stop is called or the test ends.
type running struct {
	*room.Room
	t    testing.TB
	stop func()
	ran  chan error
}

func run(t testing.TB, cfg room.Config) *running {
	t.Helper()
	r, err := room.Open(t.Context(), cfg)
	require.NoError(t, err)
	ctx, cancel := context.WithCancel(context.Background())
	x := &running{r, t, nil, make(chan error, 1)}
	go func() { x.ran <- r.Run(ctx) }()
	x.stop = sync.OnceFunc(func() {
		cancel()
		<-r.Done()
	})
	t.Cleanup(x.stop)
	return x
}

// play has seat (or the instructor, or the server) make a move that must be accepted.
func (x *running) play(by game.SeatID, m game.Move) room.Result {
	x.t.Helper()
	done, err := x.Do(x.t.Context(), command(by, m))
	require.NoError(x.t, err)
	return done
}

func command(by game.SeatID, m game.Move) room.Command {
	c := room.Command{By: by, Move: m}
	if by != game.Instructor && by != game.Server {
		c.Person = person(by)
	}
	return c
}

func person(seat game.SeatID) game.PersonID { return "p-" + game.PersonID(seat) }

func says(words string, to ...game.SeatID) game.Say {
	return game.Say{Seats: to, Text: game.Text{Words: words}}
}

// open opens a table and seats a person at each of the seats, in order.
func (x *running) open(seats ...game.SeatID) {
	x.t.Helper()
	x.play(game.Server, game.Open{Length: "short"})
	for _, s := range seats {
		x.play(game.Instructor, game.Seat{Seat: s, Player: game.Player{Person: person(s), Name: game.Text{Words: "Student " + string(s)}}})
	}
}

// start opens a table with all seats held by persons and begins the talks.
func (x *running) start() {
	x.t.Helper()
	x.open(ada, eve, ben)
	x.play(game.Instructor, game.Start{})
}

// ear is a sink that remembers.
type ear struct {
	mu       sync.Mutex
	messages [][]byte
}

func (e *ear) Send(message []byte) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.messages = append(e.messages, message)
}

// take returns what was heard since it was last asked.
func (e *ear) take() []string {
	e.mu.Lock()
	defer e.mu.Unlock()
	var heard []string
	for _, m := range e.messages {
		heard = append(heard, string(m))
	}
	e.messages = nil
	return heard
}

// frames returns the frames among what was heard since it was last asked.
func (e *ear) frames(t testing.TB) []protocol.ServerFrame {
	t.Helper()
	var frames []protocol.ServerFrame
	for _, m := range e.take() {
		var f protocol.ServerFrame
		require.NoError(t, json.Unmarshal([]byte(m), &f))
		if f.Type == "frame" {
			frames = append(frames, f)
		}
	}
	return frames
}

// attach lets a new ear listen to a seat.
func (x *running) attach(seat game.SeatID, visit room.Visit) (*ear, func()) {
	x.t.Helper()
	e := &ear{}
	detach, err := x.Attach(x.t.Context(), seat, visit, e)
	require.NoError(x.t, err)
	return e, detach
}

// view returns the table as a client sees it that comes anew.
func (x *running) view(seat game.SeatID) string {
	x.t.Helper()
	e, detach := x.attach(seat, room.Visit{})
	defer detach()
	heard := e.take()
	require.GreaterOrEqual(x.t, len(heard), 2)
	return heard[1]
}
