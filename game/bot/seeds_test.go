//go:build !race

package bot

// seeds is how many plays stand for all of them.
const seeds = 24
