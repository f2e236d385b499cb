package socket

import "time"

// Hurry shortens what s waits for, so that no test takes long.
func (s *Server) Hurry() {
	s.times = times{ping: 50 * time.Millisecond, dead: 150 * time.Millisecond, write: 300 * time.Millisecond, close: 200 * time.Millisecond}
}

// HurryWrites shortens how long s waits for a client to take a message.
func (s *Server) HurryWrites() { s.times.write = 300 * time.Millisecond }
