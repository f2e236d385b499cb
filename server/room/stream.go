package room

import (
	"time"

	"parley/game"
)

// ringSize is how many frames are kept for clients that come back.
const ringSize = 64

// stream is what goes to one seat: its numbers, and those who listen.
type stream struct {
	seat   game.SeatID
	number int // of the newest frame
	live   bool
	ring   [][]byte // the newest frames, the last of them has number; none from before it was live
	shown  known    // what a client has that saw the newest frame
	sinks  map[*attachment]struct{}
	gone   time.Time // since when nobody listens
	heard  time.Time // when somebody there last did anything; zero: not since the room opened
	asked  time.Time // until when they may say that they are there; zero: they were not asked
}

// attachment is one client that listens to a seat.
type attachment struct{ sink Sink }

func newStream(seat game.SeatID) *stream {
	return &stream{seat: seat, sinks: map[*attachment]struct{}{}, gone: time.Now()}
}

// push makes f the newest frame, and sends it.
func (s *stream) push(f frame) {
	s.number, s.shown = f.number, f.shown
	if f.message == nil {
		return
	}
	if len(s.ring) == ringSize {
		s.ring = append(s.ring[:0:0], s.ring[1:]...)
	}
	s.ring = append(s.ring, f.message)
	for a := range s.sinks {
		a.sink.Send(f.message)
	}
}

// missed returns the frames after number, and whether they are all there.
func (s *stream) missed(number int) ([][]byte, bool) {
	n := s.number - number
	if n < 0 || n > len(s.ring) {
		return nil, false
	}
	return s.ring[len(s.ring)-n:], true
}

// number returns the number of seat's newest frame.
func (r *Room) number(seat game.SeatID) int {
	if s, ok := r.streams[seat]; ok {
		return s.number
	}
	return 0
}
