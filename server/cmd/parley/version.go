package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
)

type versionCmd struct{}

// Run prints the build.
func (versionCmd) Run() error {
	fmt.Printf("parley %s %s %s/%s\n", build(), runtime.Version(), runtime.GOOS, runtime.GOARCH)
	return nil
}

// build names what this program was made from: the version of the module, or the commit.
func build() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	name := info.Main.Version
	if name == "" || name == "(devel)" {
		name = "devel"
		for _, s := range info.Settings {
			switch {
			case s.Key == "vcs.revision" && len(s.Value) >= 12:
				name = s.Value[:12]
			case s.Key == "vcs.modified" && s.Value == "true":
				name += "-modified"
			}
		}
	}
	return name
}
