package class

import (
	"context"
	"encoding/json"
	"log/slog"
	"slices"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/game/bot"
	"parley/game/scenario"
	"parley/server/journal/seal"
	"parley/server/journal/sqlite"
	"parley/server/protocol"
	"parley/server/room"
)

// window is for how long a class plays while it is measured, at the pace of people.
const window = 10 * time.Second

// Sixty tables of four bots play at the pace of people while consoles look on. Event to frame is from when a move
// was asked for until its change is handed to the console's connection; the processor's share is that of all: bots,
// rules, journal and consoles.
func BenchmarkConsole(b *testing.B) {
	for name, consoles := range map[string]int{"nobody looks": 0, "one console": 1, "three consoles": 3} {
		b.Run(name, func(b *testing.B) {
			c := lively(b, 60, 4)
			eye := &stopwatch{}
			for i := range consoles {
				conn := Conn(&stopwatch{})
				if i == 0 {
					conn = eye
				}
				l := c.Connect(conn, "")
				l.Message(b.Context(), protocol.ClientHello{})
				b.Cleanup(l.Closed)
			}
			time.Sleep(window / 2) // until all have begun
			eye.reset()
			before, began := processor(), time.Now()
			for b.Loop() {
				time.Sleep(window)
			}
			took := time.Since(began)
			b.ReportMetric(100*(processor()-before).Seconds()/took.Seconds(), "cpu-%")
			if consoles > 0 {
				eye.report(b, took)
			}
		})
	}
}

// lively returns a class whose tables have begun, all seats held by bots.
func lively(b *testing.B, tables, seats int) *Class {
	b.Helper()
	engine, err := sqlite.Open(context.Background(), b.TempDir())
	require.NoError(b, err)
	r, err := Open(context.Background(), Config{
		Journal: engine, Keys: seal.New(engine.Keys()), Log: slog.New(slog.DiscardHandler), Epoch: engine.Epoch(), Pace: room.Human,
		Bots: func(_ *scenario.Scenario, _ game.SeatID, _ scenario.Strategy, seed uint64) room.Bot {
			return bot.New(seed, bot.Character{Word: scenario.WordAnswers})
		},
	})
	require.NoError(b, err)
	ctx, cancel := context.WithCancel(context.Background())
	var running sync.WaitGroup
	running.Go(func() { r.Run(ctx) })
	b.Cleanup(func() {
		cancel()
		running.Wait()
		require.NoError(b, engine.Close())
	})
	o := shippedOpening(b, "nato-russia")
	c, err := r.Create(b.Context(), "i1", o)
	require.NoError(b, err)
	do := func(m protocol.Command) { require.NoError(b, c.Command(b.Context(), "", m)) }
	do(protocol.OpenTables{Tables: tables})
	for n := range tables {
		for _, role := range order(o.Scenario)[:seats] {
			do(protocol.SeatBot{Table: n + 1, Seat: game.SeatID(role.ID)})
		}
	}
	require.NoError(b, c.order(b.Context(), protocol.ClientMove{ID: nextID(), Move: protocol.AnyMove{Move: game.Start{}}}))
	return c
}

// stopwatch is a console's connection that measures what it is sent.
type stopwatch struct {
	mu     sync.Mutex
	bytes  int
	frames int
	delays []time.Duration
}

func (s *stopwatch) Close(int, string) {}

func (s *stopwatch) Send(message []byte) {
	now := time.Now().UnixMilli()
	var m struct {
		Change struct {
			Tables map[string]struct{ Active int64 }
		}
	}
	json.Unmarshal(message, &m)
	s.mu.Lock()
	defer s.mu.Unlock()
	s.bytes += len(message)
	s.frames++
	for _, t := range m.Change.Tables {
		if t.Active != 0 {
			s.delays = append(s.delays, time.Duration(now-t.Active)*time.Millisecond)
		}
	}
}

func (s *stopwatch) reset() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.bytes, s.frames, s.delays = 0, 0, nil
}

func (s *stopwatch) report(b *testing.B, took time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	require.NotEmpty(b, s.delays)
	slices.Sort(s.delays)
	at := func(percent int) float64 { return float64(s.delays[(len(s.delays)-1)*percent/100].Milliseconds()) }
	b.ReportMetric(at(50), "ms-p50")
	b.ReportMetric(at(95), "ms-p95")
	b.ReportMetric(at(100), "ms-max")
	b.ReportMetric(float64(s.bytes)/1000/took.Seconds(), "kB/s")
	b.ReportMetric(float64(s.frames)/took.Seconds(), "frames/s")
	b.ReportMetric(float64(len(s.delays))/took.Seconds(), "moves/s")
}

// processor returns how much time of processors this program has taken.
func processor() time.Duration {
	var usage syscall.Rusage
	syscall.Getrusage(syscall.RUSAGE_SELF, &usage)
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}
