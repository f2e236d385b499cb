package scenario

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/invopop/jsonschema"
)

// SchemaID is what the JSON Schema of the format calls itself.
const SchemaID = "https://parley.example/scenario.schema.json"

//go:generate go test -run TestSchemaShippedIsCurrent -update .

// Schema returns the format as JSON Schema (draft 2020-12), generated from the types and their comments, so
// that an editor completes and checks a file while it is written. It says less than Parse: names, sums and
// guards are checked there alone.
func Schema() ([]byte, error) {
	comments, err := commentsOf(described)
	if err != nil {
		return nil, fmt.Errorf("describe the scenario format: %w", err)
	}
	r := &jsonschema.Reflector{FieldNameTag: "yaml", ExpandedStruct: true, Anonymous: true, Mapper: schemaOf}
	r.LookupComment = func(t reflect.Type, field string) string { return comments[t.Name()+"."+field] }
	s := r.Reflect(Scenario{})
	s.ID, s.Title = SchemaID, "Parley scenario"
	keyedLists(s, s.Definitions, reflect.TypeFor[Scenario]())
	s.Properties.Set("format", &jsonschema.Schema{Const: Format, Description: "The version of this format."})
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(s); err != nil {
		return nil, fmt.Errorf("write the scenario schema: %w", err)
	}
	return out.Bytes(), nil
}

// keyedLists makes mappings of the Lists among the properties of s, the schema of struct t, and of those below
// them. What a List holds has its name for a key, so the name is no property of it.
func keyedLists(s *jsonschema.Schema, all jsonschema.Definitions, t reflect.Type) {
	for _, f := range fieldsOf(t) {
		list := t.Field(f.index).Type
		if list.Kind() != reflect.Slice || keyField(list.Elem()) < 0 {
			continue
		}
		elem := list.Elem()
		old, _ := s.Properties.Get(f.name)
		s.Properties.Set(f.name, &jsonschema.Schema{
			Type: "object", Description: old.Description, MinProperties: ptr(1), MaxProperties: ptr(maxEntries),
			PropertyNames: nameSchema(""), AdditionalProperties: &jsonschema.Schema{Ref: "#/$defs/" + elem.Name()},
		})
		delete(all, list.Name())

		entry, key := all[elem.Name()], elem.Field(keyField(elem)).Name
		entry.Properties.Delete(key)
		entry.Required = slices.DeleteFunc(entry.Required, func(name string) bool { return name == key })
		keyedLists(entry, all, elem)
	}
}

// schemaOf returns the schema of a type that the file writes in its own way, or nil.
func schemaOf(t reflect.Type) *jsonschema.Schema {
	if list, ok := choices[t]; ok {
		enum := make([]any, len(list))
		for i, word := range list {
			enum[i] = word
		}
		return &jsonschema.Schema{Type: "string", Enum: enum}
	}
	if kind, ok := kindOf[t]; ok {
		return nameSchema("The name of a " + strings.ReplaceAll(kind, " ", " or ") + ".")
	}
	switch t {
	case reflect.TypeFor[Points]():
		return &jsonschema.Schema{Type: "number", Minimum: "-10000", Maximum: "10000"}
	case reflect.TypeFor[Share]():
		return &jsonschema.Schema{Type: "number", Minimum: "-1000", Maximum: "1000"}
	case reflect.TypeFor[Seconds]():
		return &jsonschema.Schema{Type: "string", Pattern: `^([0-9]{1,2}h)?([0-9]{1,3}m)?([0-9]{1,4}s)?$`, MinLength: ptr(2), Examples: []any{"6m", "90s", "1m30s"}}
	case reflect.TypeFor[Citation]():
		return &jsonschema.Schema{Type: "string", Pattern: `^[a-z0-9-]+(#[0-9A-Za-z-]{1,16})?$`, Examples: []any{"letter#2c"}}
	case reflect.TypeFor[Markdown]():
		return &jsonschema.Schema{Type: "string", MinLength: ptr(1), MaxLength: ptr(maxText)}
	case reflect.TypeFor[string]():
		return &jsonschema.Schema{Type: "string", MinLength: ptr(1), MaxLength: ptr(maxLine)}
	case reflect.TypeFor[Deals]():
		count := jsonschema.NewProperties()
		count.Set("at_least", &jsonschema.Schema{Type: "integer", Minimum: "1"})
		return &jsonschema.Schema{AnyOf: []*jsonschema.Schema{
			nameSchema(""), listOf(nameSchema("")),
			{Type: "object", Properties: count, Required: []string{"at_least"}, AdditionalProperties: jsonschema.FalseSchema},
		}}
	case reflect.TypeFor[map[ConcernID]Share]():
		return &jsonschema.Schema{AnyOf: []*jsonschema.Schema{
			nameSchema(""), listOf(nameSchema("")), mapOf(nameSchema(""), schemaOf(t.Elem())),
		}}
	case reflect.TypeFor[PerParty]():
		return mapOf(nameSchema(""), schemaOf(t.Elem()))
	}
	return schemaOfMany(t)
}

// schemaOfMany returns the schema of a list of names, or of a map, or nil.
func schemaOfMany(t reflect.Type) *jsonschema.Schema {
	switch t.Kind() {
	case reflect.Slice:
		if elem := schemaOf(t.Elem()); elem != nil {
			return &jsonschema.Schema{AnyOf: []*jsonschema.Schema{elem, listOf(elem)}}
		}
	case reflect.Map:
		key := nameSchema("")
		switch t.Key() {
		case reflect.TypeFor[Direction]():
			key = &jsonschema.Schema{Pattern: `^[a-z0-9-]+ *> *[a-z0-9-]+$`}
		case reflect.TypeFor[Verb]():
			key = schemaOf(t.Key())
		}
		switch elem := schemaOf(t.Elem()); {
		case elem != nil:
			return mapOf(key, elem)
		case t.Elem().Kind() == reflect.Struct:
			return mapOf(key, &jsonschema.Schema{Ref: "#/$defs/" + t.Elem().Name()})
		default:
			return mapOf(key, &jsonschema.Schema{Type: "integer"})
		}
	}
	return nil
}

func nameSchema(description string) *jsonschema.Schema {
	return &jsonschema.Schema{Type: "string", Pattern: name.String(), MaxLength: ptr(maxWord), Description: description}
}

func listOf(elem *jsonschema.Schema) *jsonschema.Schema {
	return &jsonschema.Schema{Type: "array", Items: elem, MinItems: ptr(1), MaxItems: ptr(maxEntries), UniqueItems: true}
}

func mapOf(key, elem *jsonschema.Schema) *jsonschema.Schema {
	return &jsonschema.Schema{Type: "object", PropertyNames: key, AdditionalProperties: elem, MinProperties: ptr(1)}
}

func ptr(n uint64) *uint64 { return &n }
