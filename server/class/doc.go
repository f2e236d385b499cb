// Package class keeps the classes of a server: who is in each, where they sit, what its instructor may do.
//
// A class is its journal, class/<id>, as a table is its own. The first record holds the scenario's exact
// bytes; the rest says who joined, who was seated where, and what became of the class. A State is the fold
// of these records and nothing else. What a record asks of tables (open, seat a person) is worked out
// from its events alone and sent to the rooms after the flush, under the cause class/<n>; a table takes
// each cause once, so it is simply sent again after a restart.
//
// The package knows nothing of HTTP: package web turns requests into calls of a Registry, and sockets into
// the links of a Class.
package class
