package scenario

import (
	"fmt"
	"reflect"
	"slices"

	"go.yaml.in/yaml/v4"
)

// decoder fills Go values from YAML nodes by the yaml tags of their types, and goes on after each fault, so
// that an author sees all of them at once. It reads every scalar as the author typed it: YAML's own ideas
// about `no`, `1:30` and `2011-12` do not come into it.
type decoder struct {
	*report
	references []reference
}

// reference is a name that must stand elsewhere in the file.
type reference struct {
	kinds []string // of what: "party", "phase" and so on
	name  string
	at    position
	path  string
}

// decode fills v from n. refers is what a Name at this place refers to.
func (d *decoder) decode(n *yaml.Node, v reflect.Value, path, refers string) {
	at := d.places[path]
	at.value = position{n.Line, n.Column}
	d.places[path] = at

	if n.Kind == yaml.AliasNode || d.full() {
		return // reported by vet, or no longer worth reporting
	}
	if n.Kind == yaml.ScalarNode && n.Value == "" && n.Style&quoted == 0 {
		d.add(CodeEmptyValue, d.where(path), path, "nothing is written here", "write a value or take the key out")
		return
	}
	if v.Kind() == reflect.Pointer {
		v.Set(reflect.New(v.Type().Elem()))
		v = v.Elem()
	}
	switch v.Type() {
	case reflect.TypeFor[Deals]():
		d.deals(n, v.Addr().Interface().(*Deals), path)
		return
	case reflect.TypeFor[map[ConcernID]Share]():
		d.measures(n, v, path)
		return
	case reflect.TypeFor[Citation]():
		d.scalar(n, v, path, refers)
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		d.structure(n, v, path)
	case reflect.Slice:
		switch elem := v.Type().Elem(); {
		case keyField(elem) >= 0:
			d.keyed(n, v, path)
		case n.Kind == yaml.ScalarNode && isScalar(elem):
			v.Set(reflect.MakeSlice(v.Type(), 1, 1)) // one name stands for a list of one
			d.decode(n, v.Index(0), path, refers)
		default:
			d.list(n, v, path, refers)
		}
	case reflect.Map:
		d.mapping(n, v, path, refers)
	default:
		d.scalar(n, v, path, refers)
	}
}

// isScalar says whether the file writes a t as one scalar.
func isScalar(t reflect.Type) bool {
	return t.Kind() != reflect.Struct || t == reflect.TypeFor[Citation]()
}

// shapes says how a file writes each kind of node.
var shapes = map[yaml.Kind]struct{ name, remedy string }{
	yaml.MappingNode:  {"keys with values", "write `key: value`, one to a line"},
	yaml.SequenceNode: {"a list", "write `[a, b]`"},
	yaml.ScalarNode:   {"a single value", "write one word, number or text"},
}

// expect says whether n is of kind, and reports it if not.
func (d *decoder) expect(n *yaml.Node, kind yaml.Kind, path string) bool {
	if n.Kind == kind {
		return true
	}
	d.addAt(CodeShape, path, fmt.Sprintf("this must be %s and is %s", shapes[kind].name, shapes[n.Kind].name), shapes[kind].remedy)
	return false
}

// entries calls each for the entries of a mapping, without those that vet refused.
func (d *decoder) entries(n *yaml.Node, path string, each func(key, value *yaml.Node, path string)) {
	if !d.expect(n, yaml.MappingNode, path) || !d.fits(len(n.Content)/2, path) {
		return
	}
	seen := map[string]bool{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		if key.Kind != yaml.ScalarNode || merges(key) || seen[key.Value] {
			continue
		}
		seen[key.Value] = true
		p := join(path, key.Value)
		d.places[p] = place{key: position{key.Line, key.Column}}
		each(key, value, p)
	}
}

// fits says whether a list or mapping of n entries is within bounds, and reports it if not.
func (d *decoder) fits(n int, path string) bool {
	switch {
	case n == 0 && path == "trust.start": // what must stand there depends on the parties, and check says it
	case n == 0:
		d.addAt(CodeEmptyValue, path, "nothing is written here", "write an entry or take the key out")
	case n > maxEntries:
		d.addAt(CodeTooMany, path, fmt.Sprintf("%d entries stand here", n), fmt.Sprintf("keep it to %d", maxEntries))
	}
	return n > 0 && n <= maxEntries
}

// structure fills the struct v from a mapping.
func (d *decoder) structure(n *yaml.Node, v reflect.Value, path string) {
	fields := fieldsOf(v.Type())
	var known []string
	for _, f := range fields {
		known = append(known, f.name)
	}
	if n.Kind == yaml.MappingNode && len(n.Content) == 0 && allOptional(fields) {
		d.addAt(CodeEmptyValue, path, "nothing is written here", "write an entry or take the key out")
		return
	}
	if !d.expect(n, yaml.MappingNode, path) {
		return
	}
	misspelt := map[string]bool{}
	if len(n.Content) > 0 {
		d.entries(n, path, func(key, value *yaml.Node, p string) {
			i := slices.Index(known, key.Value)
			if i < 0 {
				meant, remedy := suggest(key.Value, known)
				misspelt[meant] = true
				d.addAt(CodeUnknownKey, p, fmt.Sprintf("there is no key %q here", short(key.Value)), remedy)
				return
			}
			d.decode(value, v.Field(fields[i].index), p, fields[i].refers)
		})
	}
	for _, f := range fields {
		if p := join(path, f.name); f.required && !d.has(p) && !misspelt[f.name] {
			d.addAt(CodeMissingKey, p, fmt.Sprintf("the key %q is missing", f.name), fmt.Sprintf("add `%s:`", f.name))
		}
	}
}

// keyed fills the List v from a mapping, each value with its key.
func (d *decoder) keyed(n *yaml.Node, v reflect.Value, path string) {
	d.entries(n, path, func(key, value *yaml.Node, p string) {
		entry := reflect.New(v.Type().Elem()).Elem()
		entry.Field(keyField(entry.Type())).SetString(key.Value)
		if !wellFormed(key.Value) {
			d.addAt(CodeBadName, p, fmt.Sprintf("%q is no name", short(key.Value)), fmt.Sprintf("write lower-case letters and digits, joined by hyphens, at most %d", maxWord))
		}
		d.decode(value, entry, p, "")
		v.Set(reflect.Append(v, entry))
	})
}

// list fills the slice v from a sequence.
func (d *decoder) list(n *yaml.Node, v reflect.Value, path, refers string) {
	if !d.expect(n, yaml.SequenceNode, path) || !d.fits(len(n.Content), path) {
		return
	}
	v.Set(reflect.MakeSlice(v.Type(), len(n.Content), len(n.Content)))
	seen := map[string]bool{}
	for i, c := range n.Content {
		p := item(path, i)
		d.decode(c, v.Index(i), p, refers)
		if v.Type().Elem().Kind() == reflect.Struct || c.Kind != yaml.ScalarNode {
			continue
		}
		if seen[c.Value] {
			d.addAt(CodeRepeated, p, fmt.Sprintf("%q stands in this list twice", short(c.Value)), "keep one of the two")
		}
		seen[c.Value] = true
	}
}

// mapping fills the map v from a mapping.
func (d *decoder) mapping(n *yaml.Node, v reflect.Value, path, refers string) {
	v.Set(reflect.MakeMap(v.Type()))
	d.entries(n, path, func(key, value *yaml.Node, p string) {
		k, e := reflect.New(v.Type().Key()).Elem(), reflect.New(v.Type().Elem()).Elem()
		d.scalar(key, k, p, "")
		d.decode(value, e, p, refers)
		v.SetMapIndex(k, e)
	})
}

// measures fills concerns with shares. A bare name, or a list of names, means all of each.
func (d *decoder) measures(n *yaml.Node, v reflect.Value, path string) {
	if n.Kind == yaml.MappingNode {
		d.mapping(n, v, path, "")
		return
	}
	var names []ConcernID
	d.decode(n, reflect.ValueOf(&names).Elem(), path, "")
	v.Set(reflect.MakeMap(v.Type()))
	for _, name := range names {
		v.SetMapIndex(reflect.ValueOf(name), reflect.ValueOf(One))
	}
}

// deals fills a list of proposals, or how many of any.
func (d *decoder) deals(n *yaml.Node, v *Deals, path string) {
	if n.Kind != yaml.MappingNode {
		d.decode(n, reflect.ValueOf(&v.Of).Elem(), path, "")
		return
	}
	var count struct {
		AtLeast int `yaml:"at_least"`
	}
	d.structure(n, reflect.ValueOf(&count).Elem(), path)
	v.AtLeast = count.AtLeast
	if p := join(path, "at_least"); v.AtLeast < 1 && d.sound(p) && d.has(p) {
		d.addAt(CodeOutOfRange, p, "none at all always holds", "write 1 or more")
	}
}
