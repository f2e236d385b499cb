package main

import (
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestTheCommittedSchemaIsCurrent(t *testing.T) {
	fresh, err := generate()
	require.NoError(t, err)
	committed, err := os.ReadFile("../protocol.schema.json")
	require.NoError(t, err)
	assert.Equal(t, string(committed), string(fresh), "run: go run ./server/protocol/gen > server/protocol/protocol.schema.json")
}
