// Package paper makes a scenario playable where there is no network: one page of HTML to print, with a guide for
// the teacher, a briefing sheet for every role, cards to cut out, and the forms by which a table keeps trust and
// points by hand. The page loads nothing and runs nothing.
//
// What belongs to one party stands on that party's sheets and on the teacher's alone.
package paper

import (
	"bytes"
	"crypto/sha256"
	"embed"
	_ "embed"
	"encoding/base64"
	"fmt"
	"html/template"
	"io"
	"strings"

	"parley/game/scenario"
)

//go:embed style.css
var style string

//go:embed *.html.tmpl
var templates embed.FS

var pages = template.Must(template.New("pack").Funcs(template.FuncMap{
	"say": say, "list": sayAll, "md": html, "blank": blank, "percent": percent, "signed": signed, "dict": dict, "pairs": pairs,
	"join": func(words []string) string { return strings.Join(words, ", ") },
	"inc":  func(n int) int { return n + 1 }, "style": func() template.CSS { return template.CSS(style) },
}).ParseFS(templates, "*.html.tmpl"))

// Policy is the content security policy under which a browser shows the page as it is meant, and runs nothing.
var Policy = fmt.Sprintf("default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'", styleHash())

func styleHash() string {
	sum := sha256.Sum256([]byte(style))
	return base64.StdEncoding.EncodeToString(sum[:])
}

// Write writes the print pack of s, played in its length l. The same scenario gives the same bytes. It holds
// everybody's secrets: it is for whoever runs the class.
func Write(w io.Writer, s *scenario.Scenario, l *scenario.Length) error {
	var page bytes.Buffer
	if err := pages.ExecuteTemplate(&page, "pack", gather(s, l)); err != nil {
		return fmt.Errorf("print %s: %w", s.ID, err)
	}
	_, err := w.Write(page.Bytes())
	return err
}
