package library

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"parley/game/scenario"
)

// stamp tells whether a file has changed.
type stamp struct {
	size     int64
	modified time.Time
}

// reread reads the files of the author's folder that are new or changed since it last did, forgets those
// that are gone, and returns how many that were.
func (l *Library) reread() (changed int, err error) {
	listed, err := os.ReadDir(l.dir)
	if err != nil {
		return 0, err
	}
	stamps := map[string]stamp{}
	for _, f := range listed {
		name := f.Name()
		if ext := filepath.Ext(name); f.IsDir() || strings.HasPrefix(name, ".") || (ext != ".yaml" && ext != ".yml") {
			continue
		}
		info, err := os.Stat(filepath.Join(l.dir, name)) // of what a link points to
		if err != nil || !info.Mode().IsRegular() {
			continue // gone meanwhile, or nothing to read
		}
		stamps[name] = stamp{info.Size(), info.ModTime()}
	}
	for name, now := range stamps {
		if l.stamps[name] == now {
			continue
		}
		data, err := readFile(filepath.Join(l.dir, name))
		if err != nil {
			delete(stamps, name) // it is tried again
			continue
		}
		l.put(folderID(name), newEntry(Folder, folderID(name), name, data))
		changed++
	}
	for name := range l.stamps {
		if _, still := stamps[name]; !still {
			l.put(folderID(name), nil)
			changed++
		}
	}
	l.stamps = stamps
	return changed, nil
}

func folderID(name string) string { return string(Folder) + "/" + stem(name) }

// readFile reads a file as far as a scenario may go, and one byte more, so that Parse can tell.
func readFile(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, scenario.MaxBytes+1))
}
