// Package class keeps the classes of a server: who is in each, where they sit, what its instructor may do.
//
// A class is its journal, class/<id>, as a table is its own. The first record holds the scenario's exact
// bytes; the rest says who joined, who was seated where, and what became of the class. A State is the fold
// of these records and nothing else. What a record asks of tables (open, seat a person) is worked out
// from its events alone and sent to the rooms after the flush, under the cause class/<n>; a table takes
// each cause once, so it is simply sent again after a restart.
//
// # Seating
//
// A deal gives everybody who came in and has no place one place, at tables as even as they divide. Persons fill the
// roles of a table in one order: heads, other required roles, optional ones, the parties in turn. So at every table
// the parties are even too. What becomes of an odd number, the absent rule of the first role decides that would stay
// empty: a bot plays it (bot), it stays empty (left-out), or the table does not open and its people share seats at
// another (shared) or watch (observer). The author's guide in scenarios says it in full; divide and squeeze do it.
//
// Everybody has at most one place: a seat, which up to three persons may share, or a table that they watch. Whoever
// leaves a shared seat leaves it to the others; any other required seat goes to a bot, so that nobody at the table is
// stuck. Bots are not counted as people anywhere, and a table never starts for bots alone. A table whose talks are
// over keeps its seats for the record; its people may have gone on to another, and have their place there.
//
// Every text in a record is sealed under the key of the person whose it is. Erasing somebody is an event, after which
// their key is destroyed and the tables where they sat are read anew: the record stays and replays, their words are
// gone from disk and memory. A crash in between is made good at the next start.
//
// The package knows nothing of HTTP: package web turns requests into calls of a Registry, and sockets into
// the links of a Class.
package class
