package scenarios

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game/scenario"
)

func guide(t *testing.T) string {
	t.Helper()
	text, err := os.ReadFile("README.md")
	require.NoError(t, err)
	return string(text)
}

// section returns what stands in the guide between a heading and the next one of any level.
func section(t *testing.T, guide, heading string) string {
	t.Helper()
	_, rest, found := strings.Cut(guide, "\n"+heading+"\n")
	require.True(t, found, "the guide has a heading %q", heading)
	text, _, _ := strings.Cut(rest, "\n##") // a single # is a comment in an example
	return text
}

var codeBlock = regexp.MustCompile("(?s)```yaml( step)?\n(.*?)```")

func TestTheGuidesExampleIsAScenarioWithoutFault(t *testing.T) {
	text := guide(t)
	blocks := codeBlock.FindAllStringSubmatch(section(t, text, "## The whole example"), -1)
	require.Len(t, blocks, 1)
	whole := blocks[0][2]

	s, found := scenario.Parse("kitchen-table.yaml", []byte(whole))
	require.NotNil(t, s, "%s", found)
	assert.Zero(t, found.Count(scenario.SeverityWarning), "%s", found)

	var steps strings.Builder
	for _, b := range codeBlock.FindAllStringSubmatch(text, -1) {
		if b[1] != "" {
			steps.WriteString(b[2])
		}
	}
	_, fromSteps, _ := strings.Cut(whole, "\n")
	assert.Equal(t, fromSteps, steps.String(), "the steps, one after the other, are the whole example")
}

// row is one line of a table of keys: the key, whether it must stand there, and what it is.
var row = regexp.MustCompile("(?m)^\\| `([a-z_]+)` \\| (yes)? ?\\|")

func TestTheGuideExplainsEveryKey(t *testing.T) {
	for heading, typ := range map[string]reflect.Type{
		"### The file":    reflect.TypeFor[scenario.Scenario](),
		"### `sources`":   reflect.TypeFor[scenario.Source](),
		"### `parties`":   reflect.TypeFor[scenario.Party](),
		"### `roles`":     reflect.TypeFor[scenario.Role](),
		"### `bot`":       reflect.TypeFor[scenario.Bot](),
		"### `concerns`":  reflect.TypeFor[scenario.Concern](),
		"### `proposals`": reflect.TypeFor[scenario.Proposal](),
		"### `terms`":     reflect.TypeFor[scenario.Term](),
		"### `levels`":    reflect.TypeFor[scenario.Level](),
		"### `gestures`":  reflect.TypeFor[scenario.Gesture](),
		"### `injects`":   reflect.TypeFor[scenario.Inject](),
		"### `trust`":     reflect.TypeFor[scenario.Trust](),
		"### `factors`":   reflect.TypeFor[scenario.Factors](),
		"### `score`":     reflect.TypeFor[scenario.Score](),
		"### `lengths`":   reflect.TypeFor[scenario.Length](),
		"### `phases`":    reflect.TypeFor[scenario.Phase](),
		"### `next`":      reflect.TypeFor[scenario.Next](),
		"### `endings`":   reflect.TypeFor[scenario.Ending](),
	} {
		t.Run(heading, func(t *testing.T) {
			explained := map[string]bool{}
			for _, m := range row.FindAllStringSubmatch(section(t, guide(t), heading), -1) {
				explained[m[1]] = m[2] == "yes"
			}
			assert.Equal(t, keysOf(typ), explained, "key: whether it must stand there")
		})
	}
}

func TestTheGuideExplainsEveryGuard(t *testing.T) {
	text := section(t, guide(t), "## Guards: when something holds")
	for _, typ := range []reflect.Type{reflect.TypeFor[scenario.Guard](), reflect.TypeFor[scenario.Bounds]()} {
		for key := range keysOf(typ) {
			assert.True(t, strings.Contains(text, "`"+key), "the guide says what %s means", key)
		}
	}
}

func TestTheGuideNamesEveryMove(t *testing.T) {
	text := section(t, guide(t), "### `phases`")
	for _, verb := range scenario.Verbs {
		assert.True(t, strings.Contains(text, "`"+string(verb)+"`"), "the guide says what %s does", verb)
	}
}

// codeRow is one line of a table of codes.
var codeRow = regexp.MustCompile("(?m)^\\| (`[a-z-]+`(?:, `[a-z-]+`)*) \\|")

func TestTheGuideNamesEveryDiagnostic(t *testing.T) {
	errors, rest, _ := strings.Cut(section(t, guide(t), "## What `parley check` says"), "\nWarnings:")
	warnings, notes, _ := strings.Cut(rest, "\nNotes:")
	var explained []string
	for severity, text := range map[scenario.Severity]string{
		scenario.SeverityError: errors, scenario.SeverityWarning: warnings, scenario.SeverityNote: notes,
	} {
		for _, row := range codeRow.FindAllStringSubmatch(text, -1) {
			for _, code := range strings.Split(strings.ReplaceAll(row[1], "`", ""), ", ") {
				explained = append(explained, code)
				assert.Equal(t, severity, scenario.Code(code).Severity(), "%s stands among its like", code)
			}
		}
	}
	assert.ElementsMatch(t, codes(t), explained, "the guide says once what each code means, and has no others")
}

// keysOf returns the keys that a file may write for typ, with whether each must stand there.
func keysOf(typ reflect.Type) map[string]bool {
	keys := map[string]bool{}
	for i := range typ.NumField() {
		key, option, _ := strings.Cut(typ.Field(i).Tag.Get("yaml"), ",")
		if key != "" && key != "-" {
			keys[key] = option != "omitempty"
		}
	}
	return keys
}

// codes returns the words of all constants of type scenario.Code, read from the source, so that the
// package need not list them for a test's sake.
func codes(t *testing.T) []string {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), filepath.Join("..", "game", "scenario", "code.go"), nil, 0)
	require.NoError(t, err)
	var found []string
	ast.Inspect(file, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok {
			return true
		}
		if typ, ok := spec.Type.(*ast.Ident); ok && typ.Name == "Code" {
			word, err := strconv.Unquote(spec.Values[0].(*ast.BasicLit).Value)
			require.NoError(t, err)
			found = append(found, word)
		}
		return true
	})
	require.NotEmpty(t, found)
	return found
}
