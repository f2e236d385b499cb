package scenario

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v4"
)

// schemaFile is where the schema is shipped, beside the scenarios.
const schemaFile = "../../scenarios/scenario.schema.json"

func TestSchemaShippedIsCurrent(t *testing.T) {
	got, err := Schema()
	require.NoError(t, err)
	golden(t, schemaFile, string(got))
}

func TestSchemaAccepts(t *testing.T) {
	schema := compiledSchema(t)
	shipped, err := filepath.Glob("../../scenarios/*.yaml")
	require.NoError(t, err)
	for _, file := range append(shipped, "testdata/small.yaml") {
		t.Run(filepath.Base(file), func(t *testing.T) {
			src, err := os.ReadFile(file)
			require.NoError(t, err)
			assert.NoError(t, schema.Validate(instance(t, src)))
		})
	}
}

func TestSchemaRefuses(t *testing.T) {
	schema := compiledSchema(t)
	for name, src := range map[string][]byte{
		"an unknown key":                smallWith(t, "title: The used", "titel: The used"),
		"a missing key":                 smallWith(t, "language: en\n", ""),
		"another format":                smallWith(t, "format: 1", "format: 2"),
		"an unknown word":               smallWith(t, "decides: head", "decides: chief"),
		"a verb that is none":           smallWith(t, "[say, voice", "[say, shout"),
		"a number that is a text":       smallWith(t, "walk_away: 8", "walk_away: eight"),
		"a list of parties":             smallWith(t, "binds: seller", "binds: {seller: true}"),
		"a name in capitals":            smallWith(t, "  warranty:\n", "  Warranty:\n"),
		"a time without unit":           smallWith(t, "time: 3m", "time: 180"),
		"a direction to nobody":         smallWith(t, "{seller>buyer: 50, ", "{seller: 50, "),
		"an unknown key in a guard":     smallWith(t, "{agreed: sale}", "{agree: sale}"),
		"a key that a list gives":       smallWith(t, "  talk:\n", "  talk:\n    ID: talk\n"),
		"a count of agreements of none": smallWith(t, "{agreed: sale}", "{agreed: {at_least: 0}}"),
	} {
		t.Run(name, func(t *testing.T) {
			assert.Error(t, schema.Validate(instance(t, src)))
		})
	}
}

func compiledSchema(t *testing.T) *jsonschema.Schema {
	src, err := Schema()
	require.NoError(t, err)
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(src))
	require.NoError(t, err)
	c := jsonschema.NewCompiler()
	require.NoError(t, c.AddResource(SchemaID, doc))
	schema, err := c.Compile(SchemaID)
	require.NoError(t, err)
	return schema
}

// instance returns a file as an editor hands it to the schema.
func instance(t *testing.T, src []byte) any {
	var doc any
	require.NoError(t, yaml.Unmarshal(src, &doc))
	text, err := json.Marshal(doc)
	require.NoError(t, err)
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	require.NoError(t, err)
	return value
}
