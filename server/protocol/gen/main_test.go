package main

import (
	"bytes"
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
	assert.True(t, bytes.Equal(committed, fresh), "the types have changed; run: go run ./server/protocol/gen > server/protocol/protocol.schema.json")
}
