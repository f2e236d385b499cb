package class

import (
	"cmp"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"parley/server/protocol"
)

// ReadRoster reads a list of people as spreadsheets, school systems and text editors write it: a line for each, with the
// name and, if there are groups, the group. The columns are parted by commas, semicolons or tabs; a first line that says
// "name", or "first name" and "last name", gives their order. What it refuses is a *protocol.Refusal that names the line and what to do about it.
func ReadRoster(file []byte) ([]protocol.RosterLine, error) {
	text, err := plainText(file)
	if err != nil {
		return nil, err
	}
	rows := csv.NewReader(strings.NewReader(text))
	rows.Comma, rows.FieldsPerRecord = separator(text), -1
	rows.TrimLeadingSpace = rows.Comma != '\t' // else it would trim empty cells away
	var people []protocol.RosterLine
	var at columns
	for {
		cells, err := rows.Read()
		switch parse := (*csv.ParseError)(nil); {
		case errors.Is(err, io.EOF) && len(people) == 0:
			return nil, badRoster("The roster names nobody.", "Write one person on each line.")
		case errors.Is(err, io.EOF):
			return people, nil
		case errors.As(err, &parse):
			return nil, badLine(parse.StartLine, "the quotation marks do not match", "Take them out, or double each within a quoted cell.")
		case err != nil:
			return nil, err
		}
		n, _ := rows.FieldPos(0)
		switch {
		case !slices.ContainsFunc(cells, func(c string) bool { return strings.TrimSpace(c) != "" }):
			continue
		case at == columns{}:
			var header bool
			if at, header = columnsOf(cells); header {
				continue
			}
		}
		line, err := at.read(n, cells)
		if err != nil {
			return nil, err
		}
		if people = append(people, line); len(people) > maxLines {
			return nil, badLine(n, fmt.Sprintf("the roster has more than %d people", maxLines), "Part it into several files.")
		}
	}
}

// columns are where names and groups stand, counted from 1; 0 for nowhere. A name may stand in two parts.
type columns struct{ name, first, group int }

// headers are the words that name columns in the first lines that school systems and spreadsheets write, in the languages
// of the lists of words. A column of last names is one of names where it stands alone.
var headers = map[string][]string{
	"name":  {"name", "full name", "student", "student name", "names", "nombre completo", "nom complet", "имя"},
	"first": {"first name", "firstname", "given name", "given names", "forename", "vorname", "prénom", "prenom", "nombre"},
	"last":  {"last name", "lastname", "surname", "family name", "nachname", "familienname", "nom", "nom de famille", "apellidos", "фамилия"},
	"group": {"group", "groups", "team", "gruppe", "groupe", "grupo", "группа"},
}

// columnsOf returns the columns that a first line names, and whether it is a header. If it is none, names come first
// and groups second. Beside a column of names a second is that of groups, whatever it is called.
func columnsOf(cells []string) (at columns, header bool) {
	find := func(kind string) int {
		return 1 + slices.IndexFunc(cells, func(c string) bool {
			return slices.Contains(headers[kind], strings.ToLower(strings.TrimSpace(c)))
		})
	}
	at = columns{name: cmp.Or(find("last"), find("name")), first: find("first"), group: find("group")}
	if at.name == 0 {
		at.name, at.first = at.first, 0
	}
	if at.name == 0 {
		return columns{name: 1, group: 2}, false
	}
	if at.group == 0 && at.first == 0 && len(cells) == 2 {
		at.group = 3 - at.name
	}
	return at, true
}

// read returns who stands in the cells of line n.
func (at columns) read(n int, cells []string) (protocol.RosterLine, error) {
	cell := func(i int) string {
		if i == 0 || i > len(cells) {
			return ""
		}
		return cells[i-1]
	}
	name, err := CleanName(cell(at.first) + " " + cell(at.name))
	if err != nil || name == "" {
		return protocol.RosterLine{}, badLine(n, "the name is missing, or longer than 40 letters", "Write a shorter one, or take the line out.")
	}
	group, err := CleanName(cell(at.group))
	if err != nil {
		return protocol.RosterLine{}, badLine(n, "the group is not one of up to 40 letters", "Shorten it.")
	}
	return protocol.RosterLine{Name: name, Group: group}, nil
}

// separator returns what parts the columns of a text: what its first line has the most of, outside of quotation marks.
func separator(text string) rune {
	line, _, _ := strings.Cut(strings.TrimLeft(text, "\r\n"), "\n")
	counts, quoted := map[rune]int{}, false
	for _, r := range line {
		if r == '"' {
			quoted = !quoted
		} else if !quoted {
			counts[r]++
		}
	}
	best := ','
	for _, r := range []rune{';', '\t'} {
		if counts[r] > counts[best] {
			best = r
		}
	}
	return best
}

func badLine(n int, what, instead string) error {
	return badRoster(fmt.Sprintf("Line %d: %s.", n, what), instead)
}

func badRoster(text, instead string) error {
	return &protocol.Refusal{Code: protocol.CodeBadRoster, Text: text + " Nobody was added.", Instead: instead}
}
