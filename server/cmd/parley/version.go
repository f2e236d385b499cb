package main

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"os"
	"runtime"
	"runtime/debug"
	"strings"
	"sync"
)

type versionCmd struct{}

// Run prints the build.
func (versionCmd) Run() error {
	fmt.Printf("parley %s %s %s/%s\n", build(), runtime.Version(), runtime.GOOS, runtime.GOARCH)
	return nil
}

// build names what this program was made from: the version of the module, or the commit. Where neither tells two
// builds apart, as of changed files or of sources without their history, the program's own bytes do: clients are
// sent a fresh table by another build.
var build = sync.OnceValue(func() string {
	name := "devel"
	info, ok := debug.ReadBuildInfo()
	if ok && info.Main.Version != "" && info.Main.Version != "(devel)" {
		name = info.Main.Version
	}
	if name != "devel" && !strings.HasSuffix(name, "+dirty") {
		return name
	}
	if sum, err := sumOfProgram(); err == nil {
		name += "-" + sum
	}
	return name
})

// sumOfProgram returns the beginning of the SHA-256 of the program's file.
func sumOfProgram() (string, error) {
	path, err := os.Executable()
	if err != nil {
		return "", err
	}
	file, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer file.Close()
	sum := sha256.New()
	if _, err := io.Copy(sum, file); err != nil {
		return "", err
	}
	return hex.EncodeToString(sum.Sum(nil)[:6]), nil
}
