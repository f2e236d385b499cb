package main

import (
	"archive/zip"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// What people type, what they are called and what an author writes is never run by the spreadsheet in which a class
// is opened: whole classes are exported by the program, and each table of them opened in LibreOffice, by whatever
// separator, with formulas allowed.
func TestNoSpreadsheetRunsWhatIsExported(t *testing.T) {
	if os.Getenv("PARLEY_TORTURE") == "" {
		t.Skip("PARLEY_TORTURE is not set")
	}
	office, err := exec.LookPath("soffice")
	if err != nil {
		t.Skip("there is no LibreOffice")
	}
	called := new(atomic.Int32)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer l.Close()
	go http.Serve(l, http.HandlerFunc(func(http.ResponseWriter, *http.Request) { called.Add(1) }))
	made := filepath.Join(t.TempDir(), "made")
	var texts []string
	for _, text := range hostile {
		if strings.Contains(text, "%[") {
			text = fmt.Sprintf(text+"%.0[1]s%.0[2]s", l.Addr(), made)
		}
		texts = append(texts, text)
	}

	tables := exportedTables(t, texts)
	control := filepath.Join(tables, "control.csv")
	require.NoError(t, os.WriteFile(control, []byte("=1+1\n"), 0o600))
	for _, separator := range []int{',', ';', '\t', '|'} {
		opened := t.TempDir()
		convert(t, office, tables, opened, "ods", separator)
		files, err := filepath.Glob(filepath.Join(opened, "*.ods"))
		require.NoError(t, err)
		assert.GreaterOrEqual(t, len(files), 10)
		for _, file := range files {
			content := zipped(t, file, "content.xml")
			if filepath.Base(file) == "control.ods" {
				require.Contains(t, content, "table:formula", "a formula would be run")
				continue
			}
			assert.Empty(t, regexp.MustCompile(`table:formula|table:dde-link|office:dde-source|xlink:href="(http|file)`).FindString(content), "%s, separated by %q", file, separator)
		}
	}
	opened := t.TempDir()
	convert(t, office, tables, opened, "xlsx", ',')
	files, err := filepath.Glob(filepath.Join(opened, "*.xlsx"))
	require.NoError(t, err)
	for _, file := range files {
		if filepath.Base(file) != "control.xlsx" {
			assert.Empty(t, regexp.MustCompile(`<f[ >]|<hyperlink|ddeLink`).FindString(zipped(t, file, "xl/worksheets/sheet1.xml")), file)
		}
	}
	convert(t, office, tables, opened, "pdf", ',')
	files, err = filepath.Glob(filepath.Join(opened, "*.pdf"))
	require.NoError(t, err)
	assert.NotEmpty(t, files)
	for _, file := range files {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		assert.Empty(t, regexp.MustCompile(`/URI|/Launch|/JavaScript`).FindString(string(data)), file)
	}
	assert.Zero(t, called.Load(), "nobody was called")
	assert.NoFileExists(t, made)
}

// unzippedTables unpacks the CSV files of an archive into a folder of their own.
func unzippedTables(t *testing.T, archive string) string {
	t.Helper()
	dir := t.TempDir()
	z, err := zip.OpenReader(archive)
	require.NoError(t, err)
	defer z.Close()
	for _, f := range z.File {
		if filepath.Ext(f.Name) == ".csv" {
			require.NoError(t, os.WriteFile(filepath.Join(dir, f.Name), []byte(zipped(t, archive, f.Name)), 0o600))
		}
	}
	return dir
}

// zipped returns a file of an archive.
func zipped(t *testing.T, archive, name string) string {
	t.Helper()
	z, err := zip.OpenReader(archive)
	require.NoError(t, err)
	defer z.Close()
	f, err := z.Open(name)
	require.NoError(t, err, "%s in %s", name, archive)
	defer f.Close()
	data, err := io.ReadAll(f)
	require.NoError(t, err)
	return string(data)
}

// convert opens every CSV file of a folder in LibreOffice, as careless as it can be: it guesses numbers, takes
// formulas for formulas, and drops spaces.
func convert(t *testing.T, office, from, to, kind string, separator int) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(from, "*.csv"))
	require.NoError(t, err)
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
	defer cancel()
	out, err := exec.CommandContext(ctx, office, append([]string{
		"-env:UserInstallation=file://" + t.TempDir(), "--headless", "--norestore",
		fmt.Sprintf("--infilter=CSV:%d,34,UTF8,1,,0,false,true,false,false,true,-1,true", separator),
		"--convert-to", kind, "--outdir", to,
	}, files...)...).CombinedOutput()
	require.NoError(t, err, string(out))
}
