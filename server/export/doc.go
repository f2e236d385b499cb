// Package export writes everything that a class left behind into one zip archive: tables of numbers for a
// spreadsheet, the full journal as JSON Lines, a transcript of each table to print, and a page that explains
// every file and column.
//
// People are pseudonyms, and what they typed is left out, unless somebody asks for names; what was erased
// reads so in either case. The same journal gives the same bytes. An archive holds what is no student's to
// see, such as secret commitments: it is for instructors.
//
// Nothing is gathered. Each file of the archive reads the journals from the beginning, record by record, up to
// the record that was the newest when the export began; what stays in memory is one table, and a few lines
// about each.
package export

import (
	"archive/zip"
	"context"
	"fmt"
	"io"
	"time"

	"parley/server/class"
	"parley/server/journal"
	"parley/server/room"
)

// Source is where classes are kept.
type Source struct {
	Journal journal.Journal
	Keys    room.Keys
}

// Options say what an export shows.
type Options struct {
	Names bool   // names, and what people typed
	Build string // names the journal and the program, for DATA.md
}

// Write writes the archive of c to w. It reads the class as it is when Write is called; what happens
// meanwhile is left out. After an error w holds part of an archive, which no reader takes for a whole one.
func Write(ctx context.Context, w io.Writer, c *class.Class, from Source, o Options) error {
	x := &export{Source: from, Options: o, class: c}
	if err := x.survey(ctx); err != nil {
		return fmt.Errorf("export class %s: %w", c.ID, err)
	}
	z := zip.NewWriter(w)
	for _, f := range x.files() {
		out, err := z.CreateHeader(&zip.FileHeader{Name: f.name, Method: zip.Deflate, Modified: x.began})
		if err == nil {
			err = f.write(ctx, out)
		}
		if err != nil {
			return fmt.Errorf("export class %s: %s: %w", c.ID, f.name, err)
		}
	}
	return z.Close()
}

// export is one export under way.
type export struct {
	Source
	Options
	class *class.Class
	known
}

// file is one file of the archive.
type file struct {
	name  string
	write func(ctx context.Context, w io.Writer) error
}

// files lists what the archive holds, in order.
func (x *export) files() []file {
	list := []file{{"DATA.md", x.writeDictionary}, {"scenario.yaml", x.writeScenario}}
	for _, s := range x.sheets() {
		list = append(list, file{s.file, s.write})
	}
	list = append(list, file{"journal.jsonl", x.writeJournal})
	for _, t := range x.tables {
		list = append(list, file{
			fmt.Sprintf("transcripts/table-%03d.html", t.number),
			func(ctx context.Context, w io.Writer) error { return x.writeTranscript(ctx, w, t) },
		})
	}
	return list
}

// writeScenario copies the file that the class plays, byte for byte.
func (x *export) writeScenario(_ context.Context, w io.Writer) error {
	_, err := w.Write(x.opened.File)
	return err
}

// moment returns a time of the journal.
func moment(ms int64) time.Time { return time.UnixMilli(ms).UTC() }
