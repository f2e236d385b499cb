package web

import (
	"compress/gzip"
	"io"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestPagesTravelCompressed(t *testing.T) {
	script := strings.Repeat("console.log(1);", 100)
	pages, err := newStatic(fstest.MapFS{
		"index.html":         {Data: []byte(strings.Repeat("<p>Parley</p>", 100))},
		"dot.txt":            {Data: []byte(".")},
		"assets/app-1a2b.js": {Data: []byte(script)},
	})
	require.NoError(t, err)
	get := func(path, accepts string) *httptest.ResponseRecorder {
		r := httptest.NewRequest("GET", path, nil)
		r.Header.Set("Accept-Encoding", accepts)
		w := httptest.NewRecorder()
		pages.ServeHTTP(w, r)
		require.Equal(t, 200, w.Code)
		return w
	}

	for name, accepts := range map[string]string{
		"where gzip is the only one": "gzip",
		"among others":               "br, GZIP;q=0.8, zstd",
	} {
		t.Run(name, func(t *testing.T) {
			w := get("/assets/app-1a2b.js", accepts)
			assert.Equal(t, "gzip", w.Header().Get("Content-Encoding"))
			assert.Equal(t, "Accept-Encoding", w.Header().Get("Vary"))
			assert.Equal(t, "text/javascript; charset=utf-8", w.Header().Get("Content-Type"))
			assert.Less(t, w.Body.Len(), len(script)/4)
			plain, err := gzip.NewReader(w.Body)
			require.NoError(t, err)
			text, err := io.ReadAll(plain)
			require.NoError(t, err)
			assert.Equal(t, script, string(text))
		})
	}
	for name, accepts := range map[string]string{
		"not where nothing is accepted": "",
		"not where gzip is ruled out":   "br, gzip;q=0",
		"not where gzip is only a part": "xgzip",
	} {
		t.Run(name, func(t *testing.T) {
			w := get("/assets/app-1a2b.js", accepts)
			assert.Empty(t, w.Header().Get("Content-Encoding"))
			assert.Equal(t, "Accept-Encoding", w.Header().Get("Vary"), "a cache in between keeps both")
			assert.Equal(t, script, w.Body.String())
		})
	}
	t.Run("a page of the client too", func(t *testing.T) {
		assert.Equal(t, "gzip", get("/join", "gzip").Header().Get("Content-Encoding"))
	})
	t.Run("not where it would be longer", func(t *testing.T) {
		assert.Equal(t, ".", get("/dot.txt", "gzip").Body.String())
	})
}
