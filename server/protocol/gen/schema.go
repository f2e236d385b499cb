package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"

	"github.com/invopop/jsonschema"
	orderedmap "github.com/pb33f/ordered-map/v2"

	"parley/game"
	"parley/game/scenario"
	"parley/server/protocol"
)

// beside are described beside the messages: bodies of answers over HTTP, and what stands on the wire as a key alone.
var beside = []any{protocol.Replay{}, protocol.Fork{}, protocol.SurveyItem("")}

// open are string types whose constants are not all there is.
var open = []string{"parley/game.SeatID", "parley/game/scenario.Name", "parley/server/protocol.Code"}

// generator collects the definitions of one schema.
type generator struct {
	source  *source
	reflect jsonschema.Reflector
	named   map[string]reflect.Type
	defs    jsonschema.Definitions
}

// generate returns the schema of the wire as indented JSON.
func generate() ([]byte, error) {
	src, err := readSource()
	if err != nil {
		return nil, err
	}
	verbs := []any{}
	for _, m := range game.Moves {
		verbs = append(verbs, string(m.Verb()))
	}
	src.enums["parley/game/scenario.Verb"] = verbs
	for _, name := range open {
		delete(src.enums, name)
	}

	g := &generator{source: src, named: map[string]reflect.Type{}, defs: jsonschema.Definitions{}}
	g.reflect = jsonschema.Reflector{Anonymous: true, Mapper: g.scalar, Namer: g.name, LookupComment: g.comment}

	g.union("Move", "What a seat or an instructor asks to do.", "verb", "Move", verb, anys(protocol.Moves()))
	g.union("Fact", "What happened.", "type", "Fact", kind, anys(game.Facts))
	g.union("ClassCommand", "What an instructor asks of the class.", "verb", "Command", constOf("Verb"), anys(protocol.Commands))
	g.union("ClientMessage", "What a client sends.", "type", "", constOf("Type"), anys(protocol.ClientMessages))
	g.union("ServerMessage", "What a server sends.", "type", "", constOf("Type"), protocol.ServerMessages)
	outside := &jsonschema.Schema{Description: "What is no message: bodies of answers over HTTP, and words that stand as keys alone."}
	for _, v := range beside {
		g.define(reflect.TypeOf(v))
		outside.OneOf = append(outside.OneOf, ref(reflect.TypeOf(v).Name()))
	}
	g.defs["Beside"] = outside
	g.viewChange()

	g.property("ServerFrame", "view", ref("ViewChange"))
	// An instructor's view holds what a seat's holds, but nobody is advised.
	g.property("InstructorView", "advice", &jsonschema.Schema{Type: "object"})
	for _, name := range []string{"ServerFrame", "Past", "Replay", "ForkStep"} {
		g.property(name, "events", &jsonschema.Schema{Type: "array", Items: ref("Fact")})
	}

	root := &jsonschema.Schema{
		Version:     jsonschema.Version,
		ID:          "https://parley.invalid/protocol.schema.json",
		Title:       "Message",
		Description: "One message of the subprotocol " + protocol.Subprotocol + ", or what stands beside them. Generated from the Go types; see README.md.",
		OneOf:       []*jsonschema.Schema{ref("ClientMessage"), ref("ServerMessage"), ref("Beside")},
		Definitions: g.defs,
	}
	g.prune(root)
	out, err := json.MarshalIndent(root, "", "  ")
	return append(out, '\n'), err
}

// union defines name as one of the values' types, told apart by the property key. Each type gets a
// definition of its own name and the suffix, so that a value that also stands elsewhere without the key keeps
// its own.
func (g *generator) union(name, doc, key, suffix string, tag func(any) string, values []any) {
	sum := &jsonschema.Schema{Description: doc}
	for _, v := range values {
		t := reflect.TypeOf(v)
		plain := g.define(t)
		tagged := *plain
		tagged.Properties = orderedmap.New[string, *jsonschema.Schema]()
		tagged.Properties.Set(key, &jsonschema.Schema{Type: "string", Const: tag(v)})
		for field, schema := range plain.Properties.FromOldest() {
			if field != key {
				tagged.Properties.Set(field, schema)
			}
		}
		tagged.Required = append([]string{key}, without(plain.Required, key)...)
		g.defs[t.Name()+suffix] = &tagged
		sum.OneOf = append(sum.OneOf, ref(t.Name()+suffix))
	}
	g.defs[name] = sum
}

// define returns the definition of a struct, and adds those that it refers to.
func (g *generator) define(t reflect.Type) *jsonschema.Schema {
	maps.Copy(g.defs, g.reflect.ReflectFromType(t).Definitions)
	return g.defs[t.Name()]
}

// viewChange defines what a frame carries of a view: any of its sections, null for one that is gone.
func (g *generator) viewChange() {
	view := g.defs["View"]
	change := *view
	change.Description = "The sections of a view that changed. One that is gone is null."
	change.Properties = orderedmap.New[string, *jsonschema.Schema]()
	for name, section := range view.Properties.FromOldest() {
		if !slices.Contains(view.Required, name) {
			section = &jsonschema.Schema{AnyOf: []*jsonschema.Schema{section, {Type: "null"}}}
		}
		change.Properties.Set(name, section)
	}
	change.Required = nil
	g.defs["ViewChange"] = &change
}

func (g *generator) property(def, name string, schema *jsonschema.Schema) {
	if old, ok := g.defs[def].Properties.Get(name); ok {
		schema.Description = old.Description
	}
	g.defs[def].Properties.Set(name, schema)
}

// scalar describes the types that JSON spells in one value. One that has a name keeps it, so that a client can
// tell a seat from a party.
func (g *generator) scalar(t reflect.Type) *jsonschema.Schema {
	var schema *jsonschema.Schema
	switch {
	case t == reflect.TypeFor[protocol.AnyMove]():
		return ref("Move")
	case t == reflect.TypeFor[protocol.AnyCommand]():
		return ref("ClassCommand")
	case t == reflect.TypeFor[game.Text]():
		schema = &jsonschema.Schema{Type: "string", Description: "What a person typed, or their name. Show it as text, never as HTML."}
	case t == reflect.TypeFor[scenario.Markdown]():
		schema = &jsonschema.Schema{Type: "string", Description: "Clean HTML, made of an author's Markdown."}
	case t.Kind() == reflect.String:
		schema = &jsonschema.Schema{Type: "string", Enum: g.source.enums[t.PkgPath()+"."+t.Name()], Description: g.comment(t, "")}
	case t.Kind() == reflect.Int || t.Kind() == reflect.Int64:
		schema = &jsonschema.Schema{Type: "integer", Description: g.comment(t, "")}
	default:
		return nil
	}
	if t == reflect.TypeFor[protocol.CommandID]() {
		schema.Pattern = protocol.CommandIDPattern
	}
	if t.PkgPath() == "" {
		return schema
	}
	g.defs[g.name(t)] = schema
	return ref(t.Name())
}

// name gives each type its own name. The packages of the wire share none.
func (g *generator) name(t reflect.Type) string {
	if was, ok := g.named[t.Name()]; ok && was != t && t.Name() != "" {
		panic(fmt.Sprintf("%v and %v share a name on the wire", was, t))
	}
	g.named[t.Name()] = t
	return t.Name()
}

func (g *generator) comment(t reflect.Type, field string) string {
	key := t.PkgPath() + "." + t.Name()
	if field != "" {
		key += "." + field
	}
	return g.source.comments[key]
}

// numbers is the pattern by which the schema of a Go map by number names its keys.
const numbers = "^[0-9]+$"

// prune removes the definitions that nothing in root refers to.
func (g *generator) prune(root *jsonschema.Schema) {
	used := map[string]bool{}
	var visit func(s *jsonschema.Schema)
	visit = func(s *jsonschema.Schema) {
		if s == nil {
			return
		}
		if name, ok := strings.CutPrefix(s.Ref, "#/$defs/"); ok && !used[name] {
			used[name] = true
			visit(g.defs[name])
		}
		if of := s.PatternProperties[numbers]; of != nil { // a map by number; TypeScript knows maps by string alone
			s.PatternProperties, s.AdditionalProperties = nil, of
		}
		for _, part := range slices.Concat(s.OneOf, s.AnyOf, []*jsonschema.Schema{s.Items, s.AdditionalProperties}) {
			visit(part)
		}
		if s.Properties != nil {
			for _, p := range s.Properties.FromOldest() {
				visit(p)
			}
		}
	}
	visit(root)
	maps.DeleteFunc(g.defs, func(name string, _ *jsonschema.Schema) bool { return !used[name] })
}

func ref(name string) *jsonschema.Schema { return &jsonschema.Schema{Ref: "#/$defs/" + name} }

func verb(m any) string { return string(m.(game.Move).Verb()) }

func kind(f any) string { return f.(game.Fact).Kind() }

// constOf returns a function that reads the constant in the tag of a struct's field.
func constOf(field string) func(any) string {
	return func(v any) string {
		f, _ := reflect.TypeOf(v).FieldByName(field)
		return strings.TrimPrefix(f.Tag.Get("jsonschema"), "const=")
	}
}

func anys[T any](list []T) []any {
	out := make([]any, len(list))
	for i, v := range list {
		out[i] = v
	}
	return out
}

func without(list []string, s string) []string {
	return slices.DeleteFunc(slices.Clone(list), func(e string) bool { return e == s })
}
