# The joint statement of a table: anybody puts it, each party signs it, and it stands once all have.
> table harbour long
the table opens: long
> all sit down
7 seats are taken
> mayor states "We will share the harbour."
refused [not_started]: statement by mayor: the talks have not begun
> mayor signs statement 1
refused [not_started]: sign by mayor: the talks have not begun
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: fishers 15, port 17, town 17   [nobody is told]
the talks begin
phase spring
round 1 of spring
> mayor signs statement 1
refused [no_statement]: sign by mayor: there is no joint statement of that number: 1
> clerk states ""
refused [no_words]: statement by clerk: there are no words in it
> clerk states "We will share the harbour."
clerk puts statement 1, signed by town: “We will share the harbour.”
> mayor signs statement 1
refused [already_done]: sign by mayor: that is so already
> cook looks at advice
sign
> cook signs statement 1
cook signs statement 1 for fishers
> observer looks at the statement
statement 1, signed by town, fishers

# Another one takes its place, and has to be signed anew.
> engineer states "We will share the harbour, and dig it deeper."
engineer puts statement 2, signed by port: “We will share the harbour, and dig it deeper.”
> director signs statement 1
refused [statement_replaced]: sign by director: another joint statement has taken the place of that one: number 1 is now number 2
> skipper signs statement 1
refused [statement_replaced]: sign by skipper: another joint statement has taken the place of that one: number 1 is now number 2
> skipper signs statement 3
refused [no_statement]: sign by skipper: there is no joint statement of that number: 3
> instructor mutes mayor
mayor is muted
> mayor states "The harbour is ours."
refused [muted]: statement by mayor: your instructor has muted you
> mayor signs statement 2
mayor signs statement 2 for town
> instructor pauses
the table is paused
> skipper signs statement 2
refused [paused]: sign by skipper: the table is paused
> instructor resumes
the table goes on
> time runs out
the round is over: time
reckoning 1 is done
> skipper signs statement 2
skipper signs statement 2 for fishers
> skipper looks at the statement
statement 2, signed by port, town, fishers
it stands
> instructor looks at the statement
statement 2, signed by port, town, fishers
it stands

# It outlasts the talks.
> instructor ends
the talks end: as-before
it was possible: town reached 0 of 0 to 17 and left 17, fishers reached 0 of 0 to 15 and left 15, port reached 0 of 0 to 17 and left 17; 31 packages were better for some and worse for none; 4 points on the frontier   [nobody is told]
> skipper states "We did not share much."
skipper puts statement 3, signed by fishers: “We did not share much.”
> director signs statement 3
director signs statement 3 for port
> instructor unmutes mayor
mayor is not muted
> mayor signs statement 3
mayor signs statement 3 for town
> observer looks at the statement
statement 3, signed by fishers, port, town
it stands
