package paper

import (
	"fmt"
	"html/template"
	"reflect"

	"parley/game/scenario"
	"parley/server/markup"
)

// html returns an author's text as clean HTML.
func html(text scenario.Markdown) template.HTML { return template.HTML(markup.HTML(text)) }

// blank returns n things to range over, for lines that somebody fills in.
func blank(n int) []struct{} { return make([]struct{}, n) }

// percent writes a share in percent, such as "30 %".
func percent(s scenario.Share) string {
	return scenario.Points(s*10).String() + " %"
}

// signed writes points with their sign.
func signed(p scenario.Points) string {
	if p > 0 {
		return "+" + p.String()
	}
	return p.String()
}

// dict gives a template several things by name.
func dict(pairs ...any) (map[string]any, error) {
	named := map[string]any{}
	for i := 0; i+1 < len(pairs); i += 2 {
		name, ok := pairs[i].(string)
		if !ok {
			return nil, fmt.Errorf("%v is no name", pairs[i])
		}
		named[name] = pairs[i+1]
	}
	return named, nil
}

// pairs splits a slice into rows of two.
func pairs(slice any) []any {
	v := reflect.ValueOf(slice)
	var rows []any
	for i := 0; i < v.Len(); i += 2 {
		rows = append(rows, v.Slice(i, min(i+2, v.Len())).Interface())
	}
	return rows
}
