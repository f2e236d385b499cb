//go:build race

package bot

// seeds is how many plays stand for all of them. The race detector makes a play six times as slow, and bots start no
// goroutine: a few plays are enough of it.
const seeds = 4
