package room

import (
	"time"

	"parley/game/scenario"
	"parley/server/protocol"
)

// Metrics is told what rooms do. One of them serves all rooms of a server; its methods are called by many
// goroutines at once and must return at once.
type Metrics interface {
	// Moved counts a move that was asked for; code is that of its refusal, or empty.
	Moved(verb scenario.Verb, code protocol.Code, bot bool)
	// Appended says how long a record took to be stored.
	Appended(took time.Duration)
	// Attached says that clients came (above 0) or went.
	Attached(change int)
	// Running says that rooms were opened (above 0) or ended.
	Running(change int)
}

// unmeasured is Metrics that nobody reads.
type unmeasured struct{}

func (unmeasured) Moved(scenario.Verb, protocol.Code, bool) {}
func (unmeasured) Appended(time.Duration)                   {}
func (unmeasured) Attached(int)                             {}
func (unmeasured) Running(int)                              {}
