//go:build !torture

package sqlite

// kills is how often a process is killed in an ordinary run of the tests.
const kills = 5
