// Package story is the language in which a play is told: what somebody does, and below it what follows, in lines that
// whoever knows negotiation can read.
//
//	# A party that speaks seconded offers nothing until another of its seats seconds.
//	> table harbour long
//	the table opens: long
//	> clerk offers night-rest "We can live with that."
//	offer 1 of town to fishers: night-rest
//
// Lines that begin with > are moves; the lines below them are what followed, with who was told it in brackets, where
// not all are; those with # are notes. A Teller plays such moves through the rules and tells what follows. Transcript
// writes a play down, and Replay plays a transcript again and says whether it still comes to the same. The stories that
// test the rules are written in this language too.
package story
