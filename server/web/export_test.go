package web_test

import (
	"archive/zip"
	"context"
	"errors"
	"io"
	"iter"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"parley/game"
	"parley/game/scenario"
	"parley/scenarios"
	"parley/server/class"
	"parley/server/journal"
	"parley/server/protocol"
	"parley/server/web"
)

func TestAnInstructorExportsTheirClass(t *testing.T) {
	s := newSite(t)
	host, student := s.instructor(), s.browser()
	id, code := host.class()
	require.Equal(t, 200, student.post("/api/join", map[string]string{"code": code, "name": "Unmistakable"}).status)
	console := host.dial("/ws/" + id + "?as=instructor")
	require.Contains(t, string(console.command(protocol.Deal{PerTable: 2})), `"ack"`)
	w := student.dial("/ws/" + id)
	w.next("hello")
	require.Contains(t, string(w.move(game.Say{Text: game.Text{Words: "Overheard"}})), `"ack"`)

	for address, names := range map[string]bool{
		"/api/classes/" + id + "/export.zip":         false,
		"/api/classes/" + id + "/export.zip?names=0": false,
		"/api/classes/" + id + "/export.zip?names=1": true,
	} {
		a := host.get(address)
		require.Equal(t, 200, a.status, a.body)
		assert.Equal(t, "application/zip", a.header.Get("Content-Type"))
		assert.Equal(t, "no-store", a.header.Get("Cache-Control"))
		assert.Contains(t, a.header.Get("Content-Disposition"), "attachment; filename=\"parley-"+id)
		z, err := zip.NewReader(strings.NewReader(a.body), int64(len(a.body)))
		require.NoError(t, err)
		var all strings.Builder
		for _, f := range z.File {
			r, err := f.Open()
			require.NoError(t, err)
			data, err := io.ReadAll(r)
			require.NoError(t, err)
			all.Write(data)
		}
		assert.Equal(t, names, strings.Contains(all.String(), "Unmistakable"), address)
		assert.Equal(t, names, strings.Contains(all.String(), "Overheard"), address)
	}
}

func TestAnExportIsForItsInstructorAlone(t *testing.T) {
	var classes *class.Registry
	s := newSite(t, func(c *web.Config) { classes = c.Classes })
	host, student := s.instructor(), s.browser()
	id, code := host.class()
	sc, file := shortest(t)
	others, err := classes.Create(t.Context(), "i2", class.Opening{Scenario: sc, Name: "cafe-band.yaml", File: file, Length: "15-minutes"})
	require.NoError(t, err)
	require.Equal(t, 200, student.post("/api/join", map[string]string{"code": code, "name": ""}).status)
	made := student.post("/api/play", map[string]any{"scenario": "cafe-band", "length": "15-minutes", "role": "singer", "name": ""})
	var alone struct{ Class string }
	made.into(t, &alone)
	closed := s.instructor()
	require.Equal(t, 200, closed.do("DELETE", "/api/instructor", nil).status)

	for name, c := range map[string]struct {
		by     *browser
		class  string
		query  string
		status int
		code   protocol.Code
	}{
		"a stranger":                                 {s.browser(), id, "", 401, protocol.CodeNoSession},
		"a student of the class":                     {student, id, "", 401, protocol.CodeNoSession},
		"a student who asks for names":               {student, id, "?names=1", 401, protocol.CodeNoSession},
		"a player, of a game of their own":           {student, alone.Class, "", 401, protocol.CodeNoSession},
		"an instructor whose session ended":          {closed, id, "", 401, protocol.CodeNoSession},
		"an instructor, of a class that is nobody's": {host, alone.Class, "", 404, protocol.CodeNoTable},
		"an instructor, of a colleague's class":      {host, string(others.ID), "", 404, protocol.CodeNoTable},
		"an instructor, of no class":                 {host, "cnone", "", 404, protocol.CodeNoTable},
		"an instructor who asks for something else":  {host, id, "?names=yes", 400, protocol.CodeMalformed},
	} {
		t.Run(name, func(t *testing.T) {
			a := c.by.get("/api/classes/" + c.class + "/export.zip" + c.query)
			assert.Equal(t, c.status, a.status)
			assert.Equal(t, c.code, a.code(t))
			assert.Empty(t, a.header.Get("Content-Disposition"))
		})
	}
}

// shortest returns the scenario that the tests of this package play, and its file.
func shortest(t *testing.T) (*scenario.Scenario, []byte) {
	t.Helper()
	for _, f := range scenarios.Shipped() {
		if f.Name == "cafe-band.yaml" {
			s, _ := f.Parse()
			require.NotNil(t, s)
			return s, f.Bytes
		}
	}
	require.FailNow(t, "the scenario is not shipped")
	return nil, nil
}

// failing is a journal of which tables cannot be read after a number of times.
type failing struct {
	journal.Journal
	reads atomic.Int32
	fine  int32
}

func (f *failing) Read(ctx context.Context, name journal.Name, from uint64) iter.Seq2[journal.Record, error] {
	if f.reads.Add(1) > f.fine {
		return func(yield func(journal.Record, error) bool) { yield(journal.Record{}, errors.New("the disk is gone")) }
	}
	return f.Journal.Read(ctx, name, from)
}

func TestABrokenExportIsNotTakenForAWholeOne(t *testing.T) {
	for name, c := range map[string]struct {
		fine  int32
		begun bool
	}{
		"when it fails at once":    {0, false},
		"when it fails on the way": {5, true},
	} {
		t.Run(name, func(t *testing.T) {
			s := newSite(t, func(w *web.Config) { w.Classes.Journal = &failing{Journal: w.Classes.Journal, fine: c.fine} })
			host, student := s.instructor(), s.browser()
			id, code := host.class()
			require.Equal(t, 200, student.post("/api/join", map[string]string{"code": code, "name": ""}).status)
			require.Contains(t, string(host.dial("/ws/"+id+"?as=instructor").command(protocol.Deal{PerTable: 2})), `"ack"`)
			resp, err := host.Get(s.URL + "/api/classes/" + id + "/export.zip")
			require.NoError(t, err)
			defer resp.Body.Close()
			_, err = io.ReadAll(resp.Body)
			if c.begun {
				assert.Equal(t, 200, resp.StatusCode)
				assert.Error(t, err, "the download breaks off")
			} else {
				assert.Equal(t, 500, resp.StatusCode)
				assert.NoError(t, err)
			}
			assert.Contains(t, s.log.String(), "the disk is gone")
		})
	}
}
