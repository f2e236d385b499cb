// Package rehearsal plays rehearsals on all cores and writes down what they showed: as text, as JSON and as a page
// of its own. What a play is, and what many of them show, is package rehearse's to say.
package rehearsal
