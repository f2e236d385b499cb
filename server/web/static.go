package web

import (
	"bytes"
	"io/fs"
	"net/http"
	"path"
	"strings"
	"time"
)

// static serves the browser client. Files under assets/ carry a hash of their content in their names and
// may be kept for ever. Every other path that names no file is a page of the client, which reads the path
// itself: it gets index.html, never kept without asking.
type static struct {
	files fs.FS
	index []byte
}

func newStatic(files fs.FS) (*static, error) {
	index, err := fs.ReadFile(files, "index.html")
	if err != nil {
		return nil, err
	}
	return &static{files, index}, nil
}

// ServeHTTP implements http.Handler.
func (s *static) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "this address is a page", http.StatusMethodNotAllowed)
		return
	}
	name := strings.TrimPrefix(path.Clean(r.URL.Path), "/")
	data, err := fs.ReadFile(s.files, name) // refuses a name that leaves the files
	switch {
	case err == nil && name != "index.html" && !strings.HasPrefix(name, "."):
		if strings.HasPrefix(name, "assets/") {
			w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
		} else {
			w.Header().Set("Cache-Control", "no-cache")
		}
		http.ServeContent(w, r, name, time.Time{}, bytes.NewReader(data))
	case strings.HasPrefix(name, "assets/"):
		http.NotFound(w, r) // of another build: a page in its place would hide that
	default:
		w.Header().Set("Cache-Control", "no-cache")
		http.ServeContent(w, r, "index.html", time.Time{}, bytes.NewReader(s.index))
	}
}
