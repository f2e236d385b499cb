package scenario

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// Severity says how much a diagnostic matters.
type Severity string

// The three severities. Only an error keeps a scenario from being played.
const (
	SeverityError   Severity = "error"
	SeverityWarning Severity = "warning"
	SeverityNote    Severity = "note"
)

// Diagnostic is one thing to tell the author of a file: where it stands, what is wrong, and what to
// write instead. Lines and columns count from 1.
type Diagnostic struct {
	Code     Code     `json:"code"`
	Severity Severity `json:"severity"`
	File     string   `json:"file"`
	Line     int      `json:"line"`
	Column   int      `json:"column"`
	Path     string   `json:"path,omitempty"` // such as `proposals.night-rest.worth.town`
	Message  string   `json:"message"`
	Remedy   string   `json:"remedy,omitempty"`
}

// String returns d as one line, in the form that editors and terminals make clickable:
// `file:line:column: error[code]: message; remedy`.
func (d Diagnostic) String() string {
	line := fmt.Sprintf("%s:%d:%d: %s[%s]: %s", d.File, d.Line, d.Column, d.Severity, d.Code, d.Message)
	if d.Remedy != "" {
		line += "; " + d.Remedy
	}
	return line
}

// Diagnostics are all that Parse found in one file, in the order of its lines. In JSON they are a
// list, empty where nothing was found.
type Diagnostics []Diagnostic

// HasErrors says whether any of ds keeps the scenario from being played.
func (ds Diagnostics) HasErrors() bool { return ds.Count(SeverityError) > 0 }

// Count returns how many of ds have severity s.
func (ds Diagnostics) Count(s Severity) int {
	n := 0
	for _, d := range ds {
		if d.Severity == s {
			n++
		}
	}
	return n
}

// String returns ds as text, one line each.
func (ds Diagnostics) String() string {
	var b strings.Builder
	for _, d := range ds {
		b.WriteString(d.String())
		b.WriteByte('\n')
	}
	return b.String()
}

// sort puts ds in the order of the file; what stands at one place keeps its order.
func (ds Diagnostics) sort() {
	slices.SortStableFunc(ds, func(a, b Diagnostic) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	})
}
