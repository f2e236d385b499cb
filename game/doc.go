// Package game is the rules of a negotiation: what a table is, which moves its seats, its instructor and
// the server may make, what follows from each, and what each seat may see.
//
// It does no I/O, knows no clock, starts no goroutine and draws nothing by chance. Decide says what would
// follow from a move as a list of events; Apply folds an event into a table; ViewFor shows the table as
// one seat may see it. Time and chance come in as moves.
package game
