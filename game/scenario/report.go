package scenario

import (
	"fmt"
	"strings"
)

// maxDiagnostics is how many diagnostics Parse returns at most. A person mends no more in one go, and a
// hostile file gets no more work out of us.
const maxDiagnostics = 200

// position is a place in the file.
type position struct{ line, column int }

// place says where the value at a path stands and, where it has one, its key.
type place struct{ key, value position }

// report gathers the diagnostics of one file, and knows where each path of it stands.
type report struct {
	file   string
	list   Diagnostics
	places map[string]place
	broken map[string]bool // paths that hold an error, with every path above them
}

func newReport(file string) *report {
	return &report{file: file, list: Diagnostics{}, places: map[string]place{}, broken: map[string]bool{}}
}

// add reports one thing. The message and remedy are sentences without capital and full stop.
func (r *report) add(code Code, at position, path, message, remedy string) {
	severity := code.Severity()
	if severity == SeverityError {
		for p := path; p != "" && !r.broken[p]; p = parent(p) {
			r.broken[p] = true
		}
	}
	if r.full() {
		return
	}
	r.list = append(r.list, Diagnostic{
		Code: code, Severity: severity, File: r.file, Line: max(at.line, 1), Column: max(at.column, 1),
		Path: path, Message: message, Remedy: remedy,
	})
	if r.full() {
		r.list = append(r.list, Diagnostic{
			Code: CodeManyFaults, Severity: CodeManyFaults.Severity(), File: r.file, Line: max(at.line, 1), Column: max(at.column, 1),
			Message: fmt.Sprintf("there is more to report than these %d", maxDiagnostics), Remedy: "mend these first",
		})
	}
}

// full says whether no more is reported.
func (r *report) full() bool { return len(r.list) >= maxDiagnostics }

// addAt reports something about the value at path, at the nearest place above it that the file holds.
func (r *report) addAt(code Code, path, message, remedy string) {
	r.add(code, r.where(path), path, message, remedy)
}

// where returns the place of the entry at path: its key if it has one.
func (r *report) where(path string) position {
	for p := path; p != ""; p = parent(p) {
		if at, ok := r.places[p]; ok {
			if at.key != (position{}) {
				return at.key
			}
			return at.value
		}
	}
	return position{1, 1}
}

// has says whether the file holds something at path.
func (r *report) has(path string) bool {
	_, ok := r.places[path]
	return ok
}

// sound says whether no error was reported at or below any of paths, so that a check that rests on them
// reports no fault twice.
func (r *report) sound(paths ...string) bool {
	for _, p := range paths {
		if r.broken[p] {
			return false
		}
	}
	return true
}

// parent returns path without its last step.
func parent(path string) string {
	return path[:max(strings.LastIndexAny(path, ".["), 0)]
}

// join returns the path of the entry key within path.
func join(path, key string) string {
	if path == "" {
		return short(key)
	}
	return path + "." + short(key)
}

// short returns s, or its beginning where it is longer than any name.
func short(s string) string {
	if len(s) <= maxWord {
		return s
	}
	return strings.ToValidUTF8(s[:maxWord], "") + "…"
}

// item returns the path of the i-th item of the list at path.
func item(path string, i int) string { return fmt.Sprintf("%s[%d]", path, i) }
