// Package scenarios holds the scenario files that come with the program. README.md in this folder is the
// author's guide to the format. The package knows no file by name: one that is put here is shipped.
package scenarios

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"parley/game/scenario"
)

//go:embed *.yaml
var shipped embed.FS

// order names the files that are offered first, a line each, in their order.
//
//go:embed order.txt
var order string

// File is one scenario file as its author wrote it.
type File struct {
	Name  string // such as "market-stall.yaml"
	Bytes []byte
}

// Parse returns the scenario of f checked, or nil if the diagnostics hold an error.
func (f File) Parse() (*scenario.Scenario, scenario.Diagnostics) {
	return scenario.Parse(f.Name, f.Bytes)
}

// Shipped returns all files that come with the program: those that order.txt names, then the others by name. The
// bytes are the caller's own.
func Shipped() []File {
	names, err := fs.Glob(shipped, "*.yaml")
	if err != nil {
		panic(fmt.Sprintf("list shipped scenarios: %v", err)) // the pattern is a constant
	}
	first := strings.Fields(order)
	place := func(name string) int {
		if i := slices.Index(first, name); i >= 0 {
			return i
		}
		return len(first)
	}
	slices.SortStableFunc(names, func(a, b string) int { return place(a) - place(b) })
	files := make([]File, len(names))
	for i, name := range names {
		files[i] = read(name)
	}
	return files
}

// Load returns the shipped scenario that stands in the file id.yaml. It fails if there is none, or if its
// file has errors.
func Load(id string) (*scenario.Scenario, error) {
	for _, f := range Shipped() {
		if strings.TrimSuffix(f.Name, path.Ext(f.Name)) != id {
			continue
		}
		s, found := f.Parse()
		if s == nil {
			return nil, fmt.Errorf("load scenario %s:\n%s", id, found)
		}
		return s, nil
	}
	return nil, fmt.Errorf("load scenario %s: %w", id, fs.ErrNotExist)
}

func read(name string) File {
	data, err := shipped.ReadFile(name)
	if err != nil {
		panic(fmt.Sprintf("read shipped scenario: %v", err)) // it was listed, and is part of the program
	}
	return File{name, data}
}
