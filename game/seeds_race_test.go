//go:build race

package game

// The race detector makes a play six times as slow, and the rules start no goroutine: a few plays are enough of it.
const (
	seeds  uint64 = 1
	checks        = "2"
)
