// Package scenario reads scenario files: what a talk is about, who plays, and how it may end. Parse turns the
// bytes of a file into a checked Scenario, or into diagnostics with line, column and remedy; the types are both
// the format of the file and what the rules play by. The package plays nothing, reads no file and asks no
// clock.
//
// A file is YAML, taken as the author typed it. One small scenario in full:
//
//	format: 1
//	id: used-bike
//	title: The used bicycle
//	language: en
//	summary: A student sells a bicycle to a neighbour, on the last day before the move.
//	brief: |
//	  Ada is moving away and sells her bicycle. Ben from the flat below wants one.
//	parties:
//	  seller: {name: Ada, decides: head, speaks: head, walk_away: 8, brief: You sell., private: A dealer would take it today.}
//	  buyer: {name: Ben, decides: head, speaks: head, walk_away: 6, brief: You buy.}
//	roles:
//	  ada: {party: seller, name: Ada, head: true, brief: You move out tomorrow.}
//	  ben: {party: buyer, name: Ben, head: true, brief: You need a bicycle for work.}
//	concerns:
//	  gone-by-tonight: {of: seller, title: Gone by tonight, text: The van leaves in the morning., weight: 10}
//	  works-for-a-year: {of: buyer, title: It lasts, text: Repairs cost more than the price., weight: 10, hidden: true}
//	proposals:
//	  sale:
//	    title: The sale
//	    by: [seller, buyer]
//	    worth: {seller: 5, buyer: 5}
//	    cost: {seller: 2, buyer: 2}
//	    terms:
//	      price:
//	        title: For how much?
//	        levels:
//	          low: {title: 80 euros, worth: {buyer: 6}}
//	          high: {title: 140 euros, worth: {seller: 6}}
//	    meets: {gone-by-tonight: 1}
//	    trust: {seller>buyer: 5, buyer>seller: 5}
//	  warranty:
//	    title: Ada pays the first repair
//	    by: buyer
//	    binds: seller
//	    worth: {seller: -2}
//	    cost: {seller: 2}
//	    requires: sale
//	    meets: works-for-a-year
//	trust: {start: {seller>buyer: 50, buyer>seller: 45}}
//	lengths:
//	  short: {title: A quarter of an hour, minutes: 30, phases: talk}
//	phases:
//	  talk:
//	    title: On the stairs
//	    rounds: 2
//	    time: 3m
//	    moves: [say, voice, acknowledge, offer, counter, accept, decline, withdraw, commit, ready]
//	endings:
//	  sold: {title: Sold, when: {agreed: sale}, epilogue: The bicycle has a new home.}
//	  unsold: {title: Unsold, epilogue: The dealer has a bargain.}
//
// Wherever a list of names may stand, one name may stand alone. Points have at most two decimals and shares at
// most three; both are kept as integers. Schema gives the format as JSON Schema for editors, Graph the phases
// as a Mermaid diagram.
package scenario
