package room_test

import (
	"fmt"
	"testing"

	"parley/game"
	"parley/server/room"
)

// A move costs deciding it, a view for each seat that somebody looks at, and the encoding of what changed.
func BenchmarkSay(b *testing.B) {
	for _, who := range []string{"nobody listens", "three listen"} {
		b.Run(who, func(b *testing.B) {
			x := run(b, config(b, newMemory()))
			x.start()
			if who != "nobody listens" {
				for _, s := range []game.SeatID{ada, eve, ben} {
					if _, err := x.Attach(b.Context(), s, room.Visit{}, deaf{}); err != nil {
						b.Fatal(err)
					}
				}
			}
			b.ReportAllocs()
			for b.Loop() {
				x.play(ada, says("Good day."))
			}
		})
	}
}

// Opening a table reads its whole journal.
func BenchmarkOpen(b *testing.B) {
	m := newMemory()
	x := run(b, config(b, m))
	x.start()
	for i := range 200 {
		x.play(ada, says(fmt.Sprint("Talk ", i)))
	}
	x.stop()
	for b.Loop() {
		if _, err := room.Open(b.Context(), config(b, m)); err != nil {
			b.Fatal(err)
		}
	}
}

type deaf struct{}

func (deaf) Send([]byte) {}
