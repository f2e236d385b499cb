package export

import (
	"context"
	_ "embed"
	"io"
	"strings"
	"text/template"
)

//go:embed dictionary.md.tmpl
var dictionarySource string

var dictionary = template.Must(template.New("dictionary").Parse(dictionarySource))

// writeDictionary writes DATA.md. The tables of columns come from the sheets themselves.
func (x *export) writeDictionary(_ context.Context, w io.Writer) error {
	type entry struct{ Name, Unit, Meaning string }
	type part struct {
		File, About string
		Columns     []entry
	}
	var parts []part
	for _, s := range x.sheets() {
		p := part{File: s.file, About: s.about}
		for _, c := range s.columns {
			p.Columns = append(p.Columns, entry{c.name, strings.ReplaceAll(c.unit, "|", `\|`), strings.ReplaceAll(c.meaning, "|", `\|`)})
		}
		parts = append(parts, p)
	}
	return dictionary.Execute(w, map[string]any{
		"Class": x.class.ID, "Began": cell(x.began), "Title": strings.Join(strings.Fields(x.opened.Title), " "),
		"File": x.opened.Name, "Hash": x.opened.Hash, "Length": x.opened.Length, "Format": x.scenario.Format, "Seed": x.opened.Seed,
		"Build": x.Build, "Names": x.Names, "Parts": parts, "Tables": len(x.tables), "People": len(x.people), "Withheld": withheld,
	})
}
