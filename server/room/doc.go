// Package room runs one table: it asks the rules what follows from a move, appends that to the table's
// journal, and only then changes the table and tells the seats. A room owns the table's clocks, its bots and
// who is present. What a table is and what is allowed stands in package game; who a person is, in package
// class; how bytes reach a browser, in package socket.
//
// One goroutine, Run, owns all of it. Everybody else asks Run and gets an answer, or learns that it ended.
package room
