package export

import (
	"context"
	"encoding/csv"
	"fmt"
	"io"
	"reflect"
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"parley/game/scenario"
)

// sheet is a CSV file of the archive: its columns, and what fills its rows.
type sheet struct {
	file    string
	about   string // for DATA.md
	columns []column
	rows    func(ctx context.Context, put row) error
}

// column is a column of a sheet, as DATA.md explains it.
type column struct{ name, unit, meaning string }

// row writes one row: a value for each column, nil where there is none.
type row func(values ...any) error

// mark is the byte order mark, by which spreadsheets know that a file is UTF-8.
const mark = "\ufeff"

// write writes s as RFC 4180 wants it: commas, CRLF, quotes where needed.
func (s sheet) write(ctx context.Context, w io.Writer) error {
	if _, err := io.WriteString(w, mark); err != nil {
		return err
	}
	out := csv.NewWriter(w)
	out.UseCRLF = true
	cells := make([]string, len(s.columns))
	for i, c := range s.columns {
		cells[i] = c.name
	}
	if err := out.Write(cells); err != nil {
		return err
	}
	err := s.rows(ctx, func(values ...any) error {
		if len(values) != len(s.columns) {
			panic(fmt.Sprintf("%s: %d values for %d columns", s.file, len(values), len(s.columns)))
		}
		for i, v := range values {
			cells[i] = cell(v)
		}
		return out.Write(cells)
	})
	if err != nil {
		return err
	}
	out.Flush()
	return out.Error()
}

// cell returns v as it stands in a file. Numbers stay numbers; text is defused.
func cell(v any) string {
	switch v := v.(type) {
	case nil:
		return ""
	case bool:
		if v {
			return "1"
		}
		return "0"
	case int:
		return strconv.Itoa(v)
	case uint64:
		return strconv.FormatUint(v, 10)
	case scenario.Points:
		return decimal(int(v), int(scenario.Point), 2)
	case scenario.Share:
		return decimal(int(v), int(scenario.One), 3)
	case time.Time:
		return v.Format("2006-01-02T15:04:05.000Z")
	}
	return defused(reflect.ValueOf(v).String()) // one of the kinds of names, all of them strings
}

// decimal writes n parts of one with so many digits behind the point.
func decimal(n, one, digits int) string {
	sign := ""
	if n < 0 {
		sign, n = "-", -n
	}
	return fmt.Sprintf("%s%d.%0*d", sign, n/one, digits, n%one)
}

// formula finds what a spreadsheet may take for the beginning of a formula: at the beginning of a cell, and
// behind whatever a spreadsheet of another country may take for the end of one.
var formula = regexp.MustCompile(`(^[ "']*|[;,|\t\r\n][\s"']*)([=+\-@＝＋－＠])`)

// begins are the signs that a cell may not begin with.
const begins = "=+-@＝＋－＠\t\r"

// defused returns text with a single quote before all that a spreadsheet may run.
func defused(text string) string {
	if !strings.ContainsAny(text, begins) {
		return text
	}
	text = formula.ReplaceAllString(text, "$1'$2")
	if first, _ := utf8.DecodeRuneInString(text); strings.ContainsRune(begins, first) {
		text = "'" + text
	}
	return text
}
