package game

import (
	"errors"
	"flag"
	"fmt"
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

	"parley/scenarios"
)

// A story is a transcript in testdata: lines that begin with > are what somebody does, the lines below
// are what follows, # begins a comment. The words of the commands stand in storymoves_test.go.
var update = flag.Bool("update", false, "rewrite the stories in testdata with what follows now")

// story is one transcript being played.
type story struct {
	t     *testing.T
	table *Table
}

// tell plays one command and returns what follows, line by line.
func (s *story) tell(command string) []string {
	if m := tablePattern.FindStringSubmatch(command); m != nil {
		sc := load(s.t, m[1])
		s.table = New(sc)
		if m[2] == "" {
			return []string{"a table that is not open yet"}
		}
		command = "server opens " + m[2]
	}
	require.NotNil(s.t, s.table, "a story begins with a table")
	if lines, ok := s.question(command); ok {
		return lines
	}
	var lines []string
	if command == "all sit down" {
		for _, step := range s.steps(command) {
			s.play(step.by, step.move)
		}
		return []string{fmt.Sprintf("%d seats are taken", len(s.table.seats))}
	}
	for _, step := range s.steps(command) {
		lines = append(lines, s.play(step.by, step.move)...)
		for due := s.table.Due(); due != nil; due = s.table.Due() { // as a room does
			lines = append(lines, s.play(Server, due)...)
		}
	}
	return lines
}

func (s *story) play(by SeatID, m Move) []string {
	events, err := s.table.Decide(by, m)
	if err != nil {
		return []string{refusalLine(err)}
	}
	var lines []string
	for _, e := range events {
		s.table.Apply(e)
		lines = append(lines, s.sentence(e)...)
	}
	if len(lines) == 0 {
		lines = []string{"done"}
	}
	return lines
}

func refusalLine(err error) string {
	var refused *Refusal
	if errors.As(err, &refused) {
		return fmt.Sprintf("refused [%s]: %v", refused.Code, err)
	}
	return "refused: " + err.Error()
}

// retold returns a transcript with what follows now.
func retold(t *testing.T, text string) string {
	s := &story{t: t}
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
		s := &story{t: t}
		for _, line := range strings.Split(text, "\n") {
			command, ok := strings.CutPrefix(line, "> ")
			if !ok {
				continue
			}
			if m := tablePattern.FindStringSubmatch(command); m != nil {
				s.tell(command)
				told["opened"] = true
				continue
			}
			if _, ok := s.question(command); ok {
				continue
			}
			for _, step := range s.steps(command) {
				for m := step.move; m != nil; m = s.table.Due() {
					by := step.by
					if m == (Reckon{}) {
						by = Server
					}
					events, err := s.table.Decide(by, m)
					if err != nil {
						break
					}
					told["verb "+string(m.Verb())] = true
					for _, e := range events {
						s.table.Apply(e)
						told[e.Fact.Kind()] = true
					}
				}
			}
		}
	}
	told["verb open"] = true // every table was opened
	for _, f := range Facts {
		assert.True(t, told[f.Kind()], "no story tells of a table that %s", f.Kind())
	}
	for _, m := range Moves {
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
