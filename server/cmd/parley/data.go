package main

import (
	"os"
	"path/filepath"
	"runtime"
)

// dataFolder returns where classes are kept unless --data says otherwise: the user's own data folder.
func dataFolder() string {
	if dir := os.Getenv("XDG_DATA_HOME"); filepath.IsAbs(dir) {
		return filepath.Join(dir, "parley")
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return "parley-data"
	}
	switch runtime.GOOS {
	case "windows":
		if dir := os.Getenv("LocalAppData"); dir != "" {
			return filepath.Join(dir, "Parley")
		}
		return filepath.Join(home, "AppData", "Local", "Parley")
	case "darwin":
		return filepath.Join(home, "Library", "Application Support", "Parley")
	default:
		return filepath.Join(home, ".local", "share", "parley")
	}
}
