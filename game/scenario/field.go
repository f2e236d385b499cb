package scenario

import (
	"reflect"
	"slices"
	"strings"
)

// field is a field of a struct as the file writes it.
type field struct {
	name, refers string
	index        int
	required     bool
}

// fieldsOf returns the fields of t that a file may set.
func fieldsOf(t reflect.Type) []field {
	var fields []field
	for i := range t.NumField() {
		f := t.Field(i)
		name, option, _ := strings.Cut(f.Tag.Get("yaml"), ",")
		if name == "" || name == "-" {
			continue
		}
		fields = append(fields, field{name: name, refers: f.Tag.Get("refers"), index: i, required: option != "omitempty"})
	}
	return fields
}

func allOptional(fields []field) bool {
	return !slices.ContainsFunc(fields, func(f field) bool { return f.required })
}

// keyField returns the field of t that holds its key in a List, or -1.
func keyField(t reflect.Type) int {
	if t.Kind() == reflect.Struct {
		for i := range t.NumField() {
			if t.Field(i).Tag.Get("yaml") == ",key" {
				return i
			}
		}
	}
	return -1
}
