package web_test

import (
	"net/http"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/server/paper"
	"parley/server/protocol"
)

func TestAnInstructorPrintsAScenario(t *testing.T) {
	s := newSite(t)
	host := s.instructor()
	a := host.get("/api/print?scenario=cafe-band&length=15-minutes")
	require.Equal(t, http.StatusOK, a.status, a.body)
	assert.Equal(t, "text/html; charset=utf-8", a.header.Get("Content-Type"))
	assert.Equal(t, "no-store", a.header.Get("Cache-Control"))
	assert.Equal(t, `inline; filename="parley-print-cafe-band-15-minutes.html"`, a.header.Get("Content-Disposition"))
	assert.Equal(t, []string{paper.Policy}, a.header.Values("Content-Security-Policy"), "it runs nothing and loads nothing")
	assert.Contains(t, a.body, "Music at the Blue Kettle")

	for name, c := range map[string]struct {
		by    *browser
		query string
		code  protocol.Code
	}{
		"a stranger, who would read all secrets": {s.browser(), "scenario=cafe-band&length=15-minutes", protocol.CodeNoSession},
		"a scenario that is not here":            {host, "scenario=nothing&length=15-minutes", protocol.CodeNoScenario},
		"a length that it does not have":         {host, "scenario=cafe-band&length=a-week", protocol.CodeNoLength},
		"no length":                              {host, "scenario=cafe-band", protocol.CodeNoLength},
	} {
		t.Run(name+" is refused", func(t *testing.T) {
			a := c.by.get("/api/print?" + c.query)
			assert.Equal(t, c.code, a.code(t))
			assert.NotContains(t, a.body, "Blue Kettle")
		})
	}
}
