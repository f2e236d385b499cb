package web

import (
	"bytes"
	"compress/gzip"
	"io/fs"
	"net/http"
	"path"
	"strconv"
	"strings"
	"time"
)

// static serves the browser client. Files under assets/ carry a hash of their content in their names and
// may be kept for ever. Every other path that names no file is a page of the client, which reads the path
// itself: it gets index.html, never kept without asking.
type static struct {
	files map[string]file
}

// file is what the client consists of, as it is and for browsers that take gzip.
type file struct {
	plain  []byte
	zipped []byte // nil where it would not be shorter
}

// newStatic reads files whole and compresses them once, so that a class that comes in at the same moment
// waits for its Wi-Fi and not for this.
func newStatic(files fs.FS) (*static, error) {
	if _, err := fs.Stat(files, "index.html"); err != nil {
		return nil, err
	}
	s := &static{make(map[string]file)}
	err := fs.WalkDir(files, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		plain, err := fs.ReadFile(files, name)
		if err != nil {
			return err
		}
		zipped, err := zip(plain)
		s.files[name] = file{plain, zipped}
		return err
	})
	return s, err
}

// zip returns data compressed, or nil where that would not be shorter.
func zip(data []byte) ([]byte, error) {
	var out bytes.Buffer
	w := gzip.NewWriter(&out)
	if _, err := w.Write(data); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	if out.Len() >= len(data) {
		return nil, nil
	}
	return out.Bytes(), nil
}

// ServeHTTP implements http.Handler.
func (s *static) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "this address is a page", http.StatusMethodNotAllowed)
		return
	}
	name := strings.TrimPrefix(path.Clean(r.URL.Path), "/")
	found, ok := s.files[name]
	switch {
	case ok && strings.HasPrefix(name, "assets/"):
		w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
	case strings.HasPrefix(name, "assets/"):
		http.NotFound(w, r) // of another build: a page in its place would hide that
		return
	default:
		if !ok || strings.HasPrefix(name, ".") {
			name, found = "index.html", s.files["index.html"]
		}
		w.Header().Set("Cache-Control", "no-cache")
	}
	data := found.plain
	if found.zipped != nil {
		w.Header().Set("Vary", "Accept-Encoding")
		if takesGzip(r.Header.Get("Accept-Encoding")) {
			w.Header().Set("Content-Encoding", "gzip")
			data = found.zipped
		}
	}
	http.ServeContent(w, r, name, time.Time{}, bytes.NewReader(data))
}

// takesGzip reports whether a browser that accepts these encodings takes gzip.
func takesGzip(accepts string) bool {
	for encoding := range strings.SplitSeq(accepts, ",") {
		name, quality, _ := strings.Cut(encoding, ";")
		if !strings.EqualFold(strings.TrimSpace(name), "gzip") {
			continue
		}
		weight, given := strings.CutPrefix(strings.TrimSpace(quality), "q=")
		q, err := strconv.ParseFloat(weight, 64)
		return !given || err == nil && q > 0
	}
	return false
}
