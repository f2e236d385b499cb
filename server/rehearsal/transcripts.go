package rehearsal

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// ErrNotEmpty tells that transcripts would lie among other files.
var ErrNotEmpty = errors.New("the folder is not empty; name a new one")

// transcriptEnding is how the file of a transcript ends: it is called after what the play comes to.
const transcriptEnding = ".story"

// CheckFolder says whether transcripts may be written to a folder: it must be empty, or not exist.
func CheckFolder(dir string) error {
	entries, err := os.ReadDir(dir)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return err
	case len(entries) > 0:
		return fmt.Errorf("%s: %w", dir, ErrNotEmpty)
	}
	return nil
}

// WriteTranscripts writes the witness of each ending that was seen to a folder, as ENDING.story, and returns the names
// of the files.
func (o *Outcome) WriteTranscripts(dir string) ([]string, error) {
	if err := CheckFolder(dir); err != nil {
		return nil, err
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	var files []string
	for _, e := range o.Report.Endings {
		if e.Witness == nil {
			continue
		}
		name := filepath.Join(dir, string(e.Ending)+transcriptEnding)
		if err := os.WriteFile(name, []byte(e.Witness.Transcript), 0o644); err != nil {
			return files, err
		}
		files = append(files, name)
	}
	return files, nil
}
