// Package rehearse lets bots play a scenario many times, and says what the plays show together: which endings come
// and how often, who scores what by which strategy, and what of the file is never used.
//
// A play is told by its number alone: the same plan and number give the same play on every machine, so a report can
// name a play as its witness, and whoever doubts it plays it again. The package starts no goroutine: whoever
// has many cores plays the numbers on them and hands the results over in order.
package rehearse
