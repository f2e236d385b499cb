//go:build torture

package sqlite

// kills is how often a process is killed under `make torture`.
const kills = 150
