// Package client embeds the browser client as it was last built.
package client

import (
	"embed"
	"io/fs"
)

// all: because Vite may give an asset a name that begins with an underscore.
//
//go:embed all:dist
var dist embed.FS

// Files returns what the build left: index.html, and hashed files under assets/. On a fresh clone it is a
// page that says how to build the client; the build goes beside that page, so that it stays as committed.
func Files() fs.FS {
	if built, err := fs.Sub(dist, "dist/app"); err == nil {
		if _, err := fs.Stat(built, "index.html"); err == nil {
			return built
		}
	}
	files, err := fs.Sub(dist, "dist")
	if err != nil {
		panic(err) // the name is a constant, and valid
	}
	return files
}
