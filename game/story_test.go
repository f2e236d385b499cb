package game_test

import (
	"errors"
	"flag"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/game/scenario"
	"parley/game/story"
	"parley/scenarios"
)

// A story is a transcript in testdata: lines that begin with > are what somebody does, the lines below them are what
// follows, # begins a comment. The language is package story's, and questions that move nothing are added here.
var update = flag.Bool("update", false, "rewrite the stories in testdata with what follows now")

// retelling is one story being told again.
type retelling struct {
	t *testing.T
	story.Teller
}

func retell(t *testing.T) *retelling { return &retelling{t, story.Teller{Find: find}} }

// find returns a scenario that is shipped, or one of testdata.
func find(name string) (*scenario.Scenario, error) {
	if s, err := scenarios.Load(name); err == nil {
		return s, nil
	}
	file := filepath.Join("testdata", name+".yaml")
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	s, found := scenario.Parse(file, data)
	if s == nil {
		return nil, errors.New(found.String())
	}
	return s, nil
}

// tell plays one command, or answers a question, and returns what follows, line by line.
func (s *retelling) tell(command string) []string {
	if lines, ok := s.question(command); ok {
		return lines
	}
	lines, err := s.Tell(command)
	require.NoError(s.t, err)
	return lines
}

// retold returns a transcript with what follows now.
func retold(t *testing.T, text string) string {
	s := retell(t)
	var out []string
	for _, line := range strings.Split(strings.TrimRight(text, "\n"), "\n") {
		switch {
		case strings.HasPrefix(line, "> "):
			out = append(out, line)
			out = append(out, s.tell(strings.TrimPrefix(line, "> "))...)
		case line == "" || strings.HasPrefix(line, "#"):
			out = append(out, line)
		}
	}
	return strings.Join(out, "\n") + "\n"
}

func stories(t *testing.T) map[string]string {
	files, err := filepath.Glob("testdata/*.story")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	texts := map[string]string{}
	for _, file := range files {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		texts[file] = string(data)
	}
	return texts
}

func TestStories(t *testing.T) {
	for file, text := range stories(t) {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".story"), func(t *testing.T) {
			now := retold(t, text)
			if *update {
				require.NoError(t, os.WriteFile(file, []byte(now), 0o644))
				return
			}
			assert.Equal(t, text, now, "go test ./game -update rewrites it")
		})
	}
}

func TestStoriesTellEveryRefusal(t *testing.T) {
	all := strings.Join(texts(t), "\n")
	file, err := parser.ParseFile(token.NewFileSet(), "refusal.go", nil, 0)
	require.NoError(t, err)
	found := 0
	ast.Inspect(file, func(n ast.Node) bool {
		spec, ok := n.(*ast.ValueSpec)
		if !ok || !strings.HasPrefix(spec.Names[0].Name, "Err") {
			return true
		}
		found++
		fields := spec.Values[0].(*ast.UnaryExpr).X.(*ast.CompositeLit).Elts
		code, err := strconv.Unquote(fields[0].(*ast.BasicLit).Value)
		require.NoError(t, err)
		assert.True(t, strings.Contains(all, "refused ["+code+"]"), "no story tells of %s", spec.Names[0].Name)
		return true
	})
	assert.Greater(t, found, 80, "refusals are read from refusal.go")
}

func TestStoriesTellEveryFact(t *testing.T) {
	told := map[string]bool{}
	for _, text := range stories(t) {
		s := retell(t)
		s.Watch = func(_ game.SeatID, m game.Move, events []game.Event) {
			told["verb "+string(m.Verb())] = true
			for _, e := range events {
				told[e.Fact.Kind()] = true
			}
		}
		for _, line := range strings.Split(text, "\n") {
			if command, ok := strings.CutPrefix(line, "> "); ok {
				s.tell(command)
			}
		}
	}
	for _, f := range game.Facts {
		assert.True(t, told[f.Kind()], "no story tells of a table that %s", f.Kind())
	}
	for _, m := range game.Moves {
		assert.True(t, told["verb "+string(m.Verb())], "in no story does anybody %s", m.Verb())
	}
}

// Every ending of every shipped scenario is reached by a play within the rules, in a story of its own.
func TestStoriesReachEveryEnding(t *testing.T) {
	all := texts(t)
	for _, file := range scenarios.Shipped() {
		s, found := file.Parse()
		require.NotNil(t, s, "%s", found)
		for _, e := range s.Endings {
			want := regexp.MustCompile(`(?s)> table ` + s.ID + ` .*\nthe talks end: ` + regexp.QuoteMeta(string(e.ID)) + `\b`)
			reached := false
			for _, text := range all {
				reached = reached || want.MatchString(text)
			}
			assert.True(t, reached, "no story of %s ends with %s", s.ID, e.ID)
		}
	}
}

func texts(t *testing.T) []string {
	var list []string
	for _, text := range stories(t) {
		list = append(list, text)
	}
	return list
}
