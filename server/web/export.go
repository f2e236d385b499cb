package web

import (
	"fmt"
	"log/slog"
	"net/http"
	"time"

	"parley/server/class"
	"parley/server/export"
	"parley/server/protocol"
)

// exportWait is how long a browser may take for one piece of an export.
const exportWait = time.Minute

var errNames = refuse(protocol.CodeMalformed, "Names are asked for with names=1, and left out with names=0.", "Use one of the two.")

// exportClass streams a class of the instructor's own as one archive. Exports wait for each other, so that
// they never take more than one processor from the tables.
func (s *Server) exportClass(w http.ResponseWriter, r *http.Request, owner class.Owner) {
	c, err := s.run(r, owner)
	if err != nil {
		s.fail(w, r, err)
		return
	}
	names := r.URL.Query().Get("names")
	if names != "" && names != "0" && names != "1" {
		s.fail(w, r, errNames)
		return
	}
	select {
	case s.exporting <- struct{}{}:
		defer func() { <-s.exporting }()
	case <-r.Context().Done():
		return
	}
	out := &download{w: w, within: http.NewResponseController(w), name: fileName(c.ID, names == "1")}
	err = export.Write(r.Context(), out, c, export.Source{Journal: s.Classes.Journal, Keys: s.Classes.Keys}, export.Options{
		Names: names == "1", Build: s.Classes.Epoch,
	})
	switch {
	case err == nil:
		out.within.SetWriteDeadline(time.Time{}) // the connection goes on; one that cannot take this has none
	case !out.begun:
		s.fail(w, r, err)
	case r.Context().Err() != nil:
		panic(http.ErrAbortHandler)
	default:
		s.log.Error("export was broken off", slog.String("class", string(c.ID)), slog.Any("err", err))
		panic(http.ErrAbortHandler) // so that nobody takes the part for the whole
	}
}

// fileName returns what a browser calls the archive of a class.
func fileName(id class.ID, names bool) string {
	if names {
		return fmt.Sprintf("parley-%s-names.zip", id)
	}
	return fmt.Sprintf("parley-%s.zip", id)
}

// download is an answer that becomes a file once its first bytes are there.
type download struct {
	w      http.ResponseWriter
	within *http.ResponseController
	name   string
	begun  bool
}

// Write implements io.Writer. A browser that takes nothing for a while ends it.
func (d *download) Write(p []byte) (int, error) {
	if !d.begun {
		d.begun = true
		h := d.w.Header()
		h.Set("Content-Type", "application/zip")
		h.Set("Content-Disposition", fmt.Sprintf("attachment; filename=%q", d.name))
		h.Set("Cache-Control", "no-store")
	}
	if err := d.within.SetWriteDeadline(time.Now().Add(exportWait)); err != nil {
		return 0, err
	}
	return d.w.Write(p)
}
