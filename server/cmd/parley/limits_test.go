package main

import (
	"testing"

	"github.com/alecthomas/kong"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/server/socket"
)

func parsedLimits(t *testing.T, args ...string) seatLimits {
	var l seatLimits
	parser, err := kong.New(&l)
	require.NoError(t, err)
	_, err = parser.Parse(args)
	require.NoError(t, err)
	return l
}

func TestTheLimitsOfASeatAreTheUsualOnesUnlessTold(t *testing.T) {
	usual, err := parsedLimits(t).limits()
	require.NoError(t, err)
	assert.Equal(t, socket.Seat, *usual)

	told, err := parsedLimits(t, "--message-bytes", "4096", "--command-rate", "2.5", "--command-burst", "7").limits()
	require.NoError(t, err)
	assert.Equal(t, int64(4096), told.Message)
	assert.Equal(t, socket.Pace{PerSecond: 2.5, Burst: 7}, told.Commands)
	assert.Equal(t, socket.Seat.Questions, told.Questions)
}

func TestLimitsThatLeaveNoRoomToPlayAreRefused(t *testing.T) {
	for flag, value := range map[string]string{
		"--message-bytes": "10", "--command-rate": "0", "--command-burst": "0", "--queue-messages": "1", "--queue-bytes": "9",
	} {
		_, err := parsedLimits(t, flag, value).limits()
		require.Error(t, err, flag)
		assert.Contains(t, err.Error(), flag)
	}
}
