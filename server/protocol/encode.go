package protocol

import (
	"encoding/json"
	"reflect"

	"parley/game"
	"parley/server/markup"
	"parley/server/protocol/rewrite"
)

// outward is what everything undergoes that leaves the server: Markdown becomes clean HTML, and no list is null.
var outward = rewrite.Rules{Markdown: markup.HTML, Lists: true}

// Encode returns a message as JSON. Its type is written whether or not its field says it, Markdown becomes
// clean HTML, and a list without entries is [].
func Encode(message any) ([]byte, error) { return marshalConst(message, "Type") }

// Part returns a part of a message, such as a section of a view, as Encode would write it.
func Part(v any) (json.RawMessage, error) {
	v, err := rewrite.Copy(v, outward)
	if err != nil {
		return nil, err
	}
	return json.Marshal(v)
}

// Fact returns a fact with its kind, as a frame carries it.
func Fact(f game.Fact) (json.RawMessage, error) {
	f, err := rewrite.Copy(f, outward)
	if err != nil {
		return nil, err
	}
	return game.MarshalFact(f)
}

// marshalConst writes v, a struct one of whose fields always has the value in its tag.
func marshalConst(v any, field string) ([]byte, error) {
	filled := reflect.New(reflect.TypeOf(v)).Elem()
	filled.Set(reflect.ValueOf(v))
	if word := constOf(filled.Type(), field); word != "" {
		filled.FieldByName(field).SetString(word)
	}
	return Part(filled.Interface())
}
