package main

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// columns is how wide a line may be: less than a terminal beside a file tree.
const columns = 96

// pointTable is a table with a column of points for each party: a name before them, and what is agreed after them or
// below, as wide as a terminal allows.
type pointTable struct {
	strings.Builder
	widths []int
}

// newTable begins a table whose first line names the parties.
func (r *bargainReport) newTable(title string) *pointTable {
	t := &pointTable{}
	t.WriteString("\n" + title + "\n ")
	for n, p := range r.Parties {
		width := len(p.Party)
		for _, all := range append([]solutionReport{{Points: r.Frontier}}, r.Solutions...) {
			for _, point := range all.Points {
				width = max(width, len(point.Utility[n].Points))
			}
		}
		t.widths = append(t.widths, width)
		fmt.Fprintf(t, " %*s", width, p.Party)
	}
	t.WriteString("\n")
	return t
}

// note writes a remark beside the names of the parties.
func (t *pointTable) note(remark string) {
	head := strings.TrimSuffix(t.String(), "\n")
	_, last, _ := strings.Cut(head[1:], "\n")
	t.Reset()
	t.WriteString(head)
	if utf8.RuneCountInString(last)+2+utf8.RuneCountInString(remark) > columns {
		remark = "\n" + strings.TrimSuffix(paragraph("("+remark+")", "  "), "\n")
	} else {
		remark = "  " + remark
	}
	t.WriteString(remark + "\n")
}

// row writes the points of an outcome, then its name, if it has one, and words.
func (t *pointTable) row(name string, utility []utilityReport, words []string) {
	var head strings.Builder
	head.WriteString(" ")
	for n, width := range t.widths {
		fmt.Fprintf(&head, " %*s", width, utility[n].Points)
	}
	head.WriteString("  ")
	if name != "" {
		words = append([]string{"[" + name + "]"}, words...)
	}
	t.WriteString(wrapped(words, head.String(), strings.Repeat(" ", min(head.Len(), columns/2))))
}

// below writes words under a row.
func (t *pointTable) below(words []string) { t.WriteString(wrapped(words, "      ", "      ")) }

// paragraph wraps a text; all lines but the first are further in.
func paragraph(text, indent string) string {
	return wrapped(strings.Fields(text), indent, indent+"  ")
}

// wrapped sets words in lines of so many columns: the first after head, the others after indent.
func wrapped(words []string, head, indent string) string {
	var b strings.Builder
	line, bare := head, true
	for _, word := range words {
		if !bare && utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) > columns {
			b.WriteString(line + "\n")
			line, bare = indent, true
		}
		if !bare {
			line += " "
		}
		line, bare = line+word, false
	}
	b.WriteString(strings.TrimRight(line, " ") + "\n")
	return b.String()
}
