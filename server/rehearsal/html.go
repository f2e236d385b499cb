package rehearsal

import (
	"bytes"
	"embed"
	"fmt"
	"html/template"
	"io"
)

//go:embed report.css
var style string

//go:embed *.html.tmpl
var templates embed.FS

var pages = template.Must(template.New("report").Funcs(template.FuncMap{
	"style": func() template.CSS { return template.CSS(style) },
}).ParseFS(templates, "*.html.tmpl"))

// WriteHTML writes o as one page that needs nothing else: no script, no font, no picture from elsewhere. Every chart
// stands beside or above a table of the same numbers. The same outcome gives the same bytes.
func (o *Outcome) WriteHTML(w io.Writer) error {
	var page bytes.Buffer
	if err := pages.ExecuteTemplate(&page, "report", newPage(o)); err != nil {
		return fmt.Errorf("report of %s: %w", o.Scenario.ID, err)
	}
	_, err := w.Write(page.Bytes())
	return err
}
