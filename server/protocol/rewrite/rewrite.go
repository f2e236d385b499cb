// Package rewrite copies the plain data of moves, facts and views while it changes certain values in it,
// wherever they stand: what people typed, what authors wrote, lists that are missing. Going by type, it
// reaches a field that is added tomorrow as well.
package rewrite

import (
	"reflect"
	"strings"

	"parley/game"
	"parley/game/scenario"
)

// Rules say what becomes of values. A rule that is nil leaves them alone.
type Rules struct {
	Text     func(game.Text) (game.Text, error) // what a person typed; not called where there is nothing
	Markdown func(scenario.Markdown) scenario.Markdown
	Lists    bool // a list or mapping that JSON would write as null becomes an empty one
}

var (
	textType     = reflect.TypeFor[game.Text]()
	markdownType = reflect.TypeFor[scenario.Markdown]()
)

// Copy returns a deep copy of v, changed by the rules, or the first error of one.
func Copy[T any](v T, rules Rules) (T, error) {
	in := reflect.ValueOf(&v).Elem()
	out, err := rules.value(in)
	if err != nil {
		var zero T
		return zero, err
	}
	reflect.ValueOf(&v).Elem().Set(out)
	return v, nil
}

func (r Rules) value(v reflect.Value) (reflect.Value, error) {
	switch {
	case v.Type() == textType:
		return r.text(v)
	case v.Type() == markdownType && r.Markdown != nil:
		return reflect.ValueOf(r.Markdown(scenario.Markdown(v.String()))), nil
	}
	switch v.Kind() {
	case reflect.Struct:
		return r.fields(v)
	case reflect.Slice:
		return r.slice(v)
	case reflect.Map:
		return r.mapping(v)
	case reflect.Pointer, reflect.Interface:
		return r.behind(v)
	}
	return v, nil
}

func (r Rules) text(v reflect.Value) (reflect.Value, error) {
	text := v.Interface().(game.Text)
	if r.Text == nil || text.IsZero() {
		return v, nil
	}
	text, err := r.Text(text)
	return reflect.ValueOf(text), err
}

func (r Rules) fields(v reflect.Value) (reflect.Value, error) {
	out := reflect.New(v.Type()).Elem()
	out.Set(v)
	for i := range v.NumField() {
		field := v.Type().Field(i)
		if !field.IsExported() || isNil(v.Field(i)) && strings.Contains(field.Tag.Get("json"), ",omit") {
			continue
		}
		value, err := r.value(v.Field(i))
		if err != nil {
			return v, err
		}
		out.Field(i).Set(value)
	}
	return out, nil
}

func (r Rules) slice(v reflect.Value) (reflect.Value, error) {
	if v.Type().Elem().Kind() == reflect.Uint8 || v.IsNil() && !r.Lists {
		return v, nil
	}
	out := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
	for i := range v.Len() {
		value, err := r.value(v.Index(i))
		if err != nil {
			return v, err
		}
		out.Index(i).Set(value)
	}
	return out, nil
}

func (r Rules) mapping(v reflect.Value) (reflect.Value, error) {
	if v.IsNil() && !r.Lists {
		return v, nil
	}
	out := reflect.MakeMapWithSize(v.Type(), v.Len())
	for entry := v.MapRange(); entry.Next(); {
		value, err := r.value(entry.Value())
		if err != nil {
			return v, err
		}
		out.SetMapIndex(entry.Key(), value)
	}
	return out, nil
}

// behind copies what a pointer or an interface holds.
func (r Rules) behind(v reflect.Value) (reflect.Value, error) {
	if v.IsNil() {
		return v, nil
	}
	value, err := r.value(v.Elem())
	if err != nil {
		return v, err
	}
	out := reflect.New(v.Type()).Elem()
	if v.Kind() == reflect.Interface {
		out.Set(value)
		return out, nil
	}
	out.Set(reflect.New(v.Type().Elem()))
	out.Elem().Set(value)
	return out, nil
}

func isNil(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Slice, reflect.Map, reflect.Pointer, reflect.Interface:
		return v.IsNil()
	}
	return false
}
