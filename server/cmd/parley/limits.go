package main

import (
	"errors"

	"parley/server/socket"
)

// seatLimits are what a person's connection may ask of the server; an instructor's has its own.
type seatLimits struct {
	MessageBytes  int64   `default:"8192" help:"The largest message of a person, in bytes."`
	CommandRate   float64 `default:"5" help:"How many moves a person may make a second."`
	CommandBurst  int     `default:"20" help:"How many moves a person may make at once."`
	QueueMessages int     `default:"64" help:"How many messages may wait for a slow reader before it is closed."`
	QueueBytes    int     `default:"262144" help:"How many bytes may wait for a slow reader before it is closed."`
}

// limits returns the limits of a seat with these in them. Each must leave room to play.
func (l seatLimits) limits() (*socket.Limits, error) {
	switch {
	case l.MessageBytes < 1<<10 || l.MessageBytes > 1<<20:
		return nil, errors.New("--message-bytes is a number from 1024 to 1048576")
	case l.CommandRate < 0.1 || l.CommandRate > 1000:
		return nil, errors.New("--command-rate is a number from 0.1 to 1000")
	case l.CommandBurst < 1 || l.CommandBurst > 10_000:
		return nil, errors.New("--command-burst is a number from 1 to 10000")
	case l.QueueMessages < 8 || l.QueueMessages > 10_000:
		return nil, errors.New("--queue-messages is a number from 8 to 10000")
	case l.QueueBytes < 64<<10 || l.QueueBytes > 64<<20:
		return nil, errors.New("--queue-bytes is a number from 65536 to 67108864")
	}
	seat := socket.Seat
	seat.Message, seat.Queued, seat.Bytes = l.MessageBytes, l.QueueMessages, l.QueueBytes
	seat.Commands = socket.Pace{PerSecond: l.CommandRate, Burst: l.CommandBurst}
	return &seat, nil
}
