//go:build !race

package game

// How many plays are drawn by lot, and how many by rapid.
const (
	seeds  uint64 = 5
	checks        = "12"
)
