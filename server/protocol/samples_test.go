package protocol_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/server/protocol"
)

func read(t *testing.T, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", name))
	require.NoError(t, err)
	return data
}

// definition returns the compiled schema of one definition.
func definition(t *testing.T, name string) *jsonschema.Schema {
	t.Helper()
	file, err := os.Open("protocol.schema.json")
	require.NoError(t, err)
	defer file.Close()
	doc, err := jsonschema.UnmarshalJSON(file)
	require.NoError(t, err)
	c := jsonschema.NewCompiler()
	require.NoError(t, c.AddResource("protocol.json", doc))
	schema, err := c.Compile("protocol.json#/$defs/" + name)
	require.NoError(t, err)
	return schema
}

func conforms(t *testing.T, schema *jsonschema.Schema, data []byte) {
	t.Helper()
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	require.NoError(t, err)
	assert.NoError(t, schema.Validate(value))
}

func TestSamplesConformToTheSchema(t *testing.T) {
	for prefix, def := range map[string]string{"client-": "ClientMessage", "server-": "ServerMessage"} {
		schema := definition(t, def)
		names, err := filepath.Glob("testdata/" + prefix + "*.json")
		require.NoError(t, err)
		for _, path := range names {
			name := filepath.Base(path)
			t.Run(name, func(t *testing.T) { conforms(t, schema, read(t, name)) })
		}
	}
	t.Run("play.json", func(t *testing.T) {
		var play struct{ Messages, View json.RawMessage }
		var messages []json.RawMessage
		require.NoError(t, json.Unmarshal(read(t, "play.json"), &play))
		require.NoError(t, json.Unmarshal(play.Messages, &messages))
		schema := definition(t, "ServerMessage")
		for _, m := range messages {
			conforms(t, schema, m)
		}
		conforms(t, definition(t, "View"), play.View)
	})
}

func TestEachKindOfMessageHasASample(t *testing.T) {
	has := func(side, kind string) bool { return len(samplesOf(t, side, kind)) > 0 }
	for _, m := range protocol.ClientMessages {
		assert.True(t, has("client", constant(m, "Type")), "%T", m)
	}
	for _, m := range protocol.ServerMessages {
		assert.True(t, has("server", constant(m, "Type")), "%T", m)
	}
}

// samplesOf returns the names of the samples of a kind of message.
func samplesOf(t *testing.T, side, kind string) []string {
	t.Helper()
	paths, err := filepath.Glob("testdata/" + side + "-" + kind + "*.json")
	require.NoError(t, err)
	var names []string
	for _, path := range paths {
		var tag struct{ Type string }
		require.NoError(t, json.Unmarshal(read(t, filepath.Base(path)), &tag))
		if tag.Type == kind {
			names = append(names, filepath.Base(path))
		}
	}
	return names
}

// constant returns the one value that a field of v has.
func constant(v any, field string) string {
	f, _ := reflect.TypeOf(v).FieldByName(field)
	return strings.TrimPrefix(f.Tag.Get("jsonschema"), "const=")
}

func TestClientSamplesAreReadAndWrittenAlike(t *testing.T) {
	names, err := filepath.Glob("testdata/client-*.json")
	require.NoError(t, err)
	for _, path := range names {
		t.Run(filepath.Base(path), func(t *testing.T) {
			message, err := protocol.DecodeClient(read(t, filepath.Base(path)))
			require.NoError(t, err)
			again, err := protocol.Encode(message)
			require.NoError(t, err)
			assert.JSONEq(t, string(read(t, filepath.Base(path))), string(again))
		})
	}
}

func TestServerSamplesAreReadAndWrittenAlike(t *testing.T) {
	for _, kind := range protocol.ServerMessages {
		for _, name := range samplesOf(t, "server", constant(kind, "Type")) {
			t.Run(name, func(t *testing.T) {
				into := reflect.New(reflect.TypeOf(kind))
				require.NoError(t, json.Unmarshal(read(t, name), into.Interface()))
				again, err := json.Marshal(into.Interface())
				require.NoError(t, err)
				assert.JSONEq(t, string(read(t, name)), string(again))
			})
		}
	}
}

func TestSamplesHoldEachMoveAndEachCommand(t *testing.T) {
	var moves, commands []json.RawMessage
	require.NoError(t, json.Unmarshal(read(t, "moves.json"), &moves))
	require.NoError(t, json.Unmarshal(read(t, "commands.json"), &commands))
	require.Len(t, moves, len(protocol.Moves()))
	require.Len(t, commands, len(protocol.Commands))
	schema := definition(t, "Move")
	for i, kind := range protocol.Moves() {
		var move protocol.AnyMove
		require.NoError(t, json.Unmarshal(moves[i], &move), "%s", moves[i])
		assert.IsType(t, kind, move.Move)
		again, err := json.Marshal(move)
		require.NoError(t, err)
		assert.JSONEq(t, string(moves[i]), string(again))
		conforms(t, schema, moves[i])
		_, err = protocol.DecodeClient([]byte(`{"type":"move","id":"dev1:1","move":` + string(moves[i]) + `}`))
		assert.NoError(t, err)
	}
	schema = definition(t, "ClassCommand")
	for i, kind := range protocol.Commands {
		var command protocol.AnyCommand
		require.NoError(t, json.Unmarshal(commands[i], &command), "%s", commands[i])
		assert.IsType(t, kind, command.Command)
		conforms(t, schema, commands[i])
	}
}

func TestEncodeWritesNoNull(t *testing.T) {
	schema := definition(t, "ServerMessage")
	for name, message := range map[string]any{
		"an empty view":      protocol.ServerView{View: &game.View{}},
		"an instructor's":    protocol.ServerTable{View: &game.InstructorView{}},
		"a hello":            protocol.ServerHello{Brief: &game.Brief{}},
		"a class":            protocol.ServerClass{},
		"a lobby":            protocol.ServerLobby{},
		"a frame of nothing": protocol.ServerFrame{View: json.RawMessage("{}")},
	} {
		t.Run(name, func(t *testing.T) {
			data, err := protocol.Encode(message)
			require.NoError(t, err)
			assert.NotContains(t, string(data), "null")
			if strings.HasPrefix(name, "a frame") {
				conforms(t, schema, data)
			}
		})
	}
}
