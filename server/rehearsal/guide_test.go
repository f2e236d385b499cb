package rehearsal

import (
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game/rehearse"
)

// The author's guide explains every figure of the JSON.
func TestTheGuideExplainsEveryFigure(t *testing.T) {
	guide, err := os.ReadFile("../../scenarios/README.md")
	require.NoError(t, err)
	_, text, found := strings.Cut(string(guide), "\n### The JSON of a rehearsal\n")
	require.True(t, found)
	text, _, _ = strings.Cut(text, "\n## ")
	paths := figures(reflect.TypeFor[Outcome](), "")
	for _, shared := range []reflect.Type{reflect.TypeFor[rehearse.Stat](), reflect.TypeFor[rehearse.Share](), reflect.TypeFor[rehearse.Bin]()} {
		for _, f := range reflect.VisibleFields(shared) {
			paths = append(paths, key(f))
		}
	}
	assert.Greater(t, len(paths), 60)
	for _, path := range paths {
		assert.Contains(t, text, "`"+path+"`")
	}
}

// figures lists the keys of a type, with the way that leads to them; of a mean, a share and a bin only its own.
func figures(t reflect.Type, way string) []string {
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	switch t {
	case reflect.TypeFor[rehearse.Stat](), reflect.TypeFor[rehearse.Share](), reflect.TypeFor[rehearse.Bin]():
		return []string{way}
	}
	switch t.Kind() {
	case reflect.Slice:
		return figures(t.Elem(), way+"[]")
	case reflect.Struct:
		var list []string
		for _, f := range reflect.VisibleFields(t) {
			if name := key(f); name != "-" && !f.Anonymous {
				list = append(list, figures(f.Type, strings.TrimPrefix(way+"."+name, "."))...)
			}
		}
		return list
	}
	return []string{way}
}

func key(f reflect.StructField) string {
	name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
	return name
}
