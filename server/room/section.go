package room

import (
	"encoding/json"
	"hash/maphash"
	"reflect"
	"strings"

	"parley/game"
	"parley/server/protocol"
)

// section is one field of a view as it goes over the wire.
type section struct {
	name string
	json json.RawMessage
	hash uint64
}

// sectionNames are the names of a view's fields in JSON.
var sectionNames = func() []string {
	var names []string
	for i := range reflect.TypeFor[game.View]().NumField() {
		name, _, _ := strings.Cut(reflect.TypeFor[game.View]().Field(i).Tag.Get("json"), ",")
		names = append(names, name)
	}
	return names
}()

var hashSeed = maphash.MakeSeed()

// sectionsOf returns the sections of view, less those that are not there.
func sectionsOf(view *game.View) ([]section, error) {
	v := reflect.ValueOf(view).Elem()
	sections := make([]section, 0, len(sectionNames))
	for i, name := range sectionNames {
		field := v.Field(i)
		if field.Kind() == reflect.Pointer && field.IsNil() {
			continue
		}
		data, err := protocol.Part(field.Interface())
		if err != nil {
			return nil, err
		}
		sections = append(sections, section{name, data, maphash.Bytes(hashSeed, data)})
	}
	return sections, nil
}

// known is what a seat has been shown: the hash of each section.
type known map[string]uint64

// knownOf returns what a seat has that was shown sections.
func knownOf(sections []section) known {
	k := known{}
	for _, s := range sections {
		k[s.name] = s.hash
	}
	return k
}

// changed returns those of sections that a seat with k lacks. A section that is gone is null.
func (k known) changed(sections []section) []section {
	var news []section
	there := map[string]bool{}
	for _, s := range sections {
		there[s.name] = true
		if hash, ok := k[s.name]; !ok || hash != s.hash {
			news = append(news, s)
		}
	}
	for _, name := range sectionNames {
		if _, ok := k[name]; ok && !there[name] {
			news = append(news, section{name: name, json: json.RawMessage("null")})
		}
	}
	return news
}

// object returns sections as one JSON object.
func object(sections []section) json.RawMessage {
	out := []byte{'{'}
	for i, s := range sections {
		if i > 0 {
			out = append(out, ',')
		}
		out = append(out, '"')
		out = append(out, s.name...)
		out = append(out, `":`...)
		out = append(out, s.json...)
	}
	return append(out, '}')
}
