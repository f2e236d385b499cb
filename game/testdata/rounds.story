# The instructor shortens a phase when the class runs late, and gives back what the length has.
> table harbour long
the table opens: long
> all sit down
7 seats are taken
> instructor gives spring 2 rounds
spring has 2 rounds
> instructor gives spring 2 rounds
refused [already_done]: rounds by @instructor: that is so already
> instructor gives spring 4 rounds
refused [bad_number]: rounds by @instructor: that number is out of range: from 1 to 3
> instructor gives spring 0 rounds
refused [bad_number]: rounds by @instructor: that number is out of range: from 1 to 3
> instructor gives autumn 1 rounds
refused [no_such_phase]: rounds by @instructor: this table plays no such phase: "autumn"
> instructor gives after 1 rounds
refused [drawn]: rounds by @instructor: how long an aftermath lasts is drawn, and nobody may know it
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: fishers 15, port 17, town 17   [nobody is told]
the talks begin
phase spring
round 1 of spring
> mayor looks at the table
round: round 1 of 2
> instructor gives spring 3 rounds
spring has 3 rounds
> time runs out
the round is over: time
reckoning 1 is done
> time runs out
round 2 of spring
news: storm
trust town>fishers 50 -> 52: news: A storm warning (4 * room left 0.5)   [mayor, clerk, teacher, skipper, cook]
score fishers 2 -> 3: what walking away is worth, after the news: A storm warning   [skipper, cook]
> instructor gives spring 1 rounds
refused [bad_number]: rounds by @instructor: that number is out of range: from 2 to 3
> mayor looks at the table
round: round 2 of 3
> time runs out
the round is over: time
reckoning 2 is done

# Cut to what was played while that is read, the phase ends with the reading.
> instructor gives spring 2 rounds
spring has 2 rounds
> time runs out
phase summer
round 1 of summer
> instructor gives spring 3 rounds
spring has 3 rounds
> time runs out
the round is over: time
reckoning 3 is done; after follows
> instructor gives summer 1 rounds
refused [phase_done]: rounds by @instructor: that phase is done: Summer
> instructor ends
the talks end: as-before
it was possible: town reached 0 of 0 to 17 and left 17, fishers reached 0 of 0 to 15 and left 15, port reached 0 of 0 to 17 and left 17; 31 packages were better for some and worse for none; 4 points on the frontier   [nobody is told]
> instructor gives summer 1 rounds
refused [over]: rounds by @instructor: the talks are over

# Cut short in the reading of the only phase, the talks end with it.
> table harbour spring-only
the table opens: spring-only
> all sit down
7 seats are taken
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: fishers 15, port 17, town 17   [nobody is told]
the talks begin
phase spring
round 1 of spring
> time runs out
the round is over: time
reckoning 1 is done
> instructor gives spring 1 rounds
spring has 1 rounds
> time runs out
the talks end: as-before
it was possible: town reached 0 of 0 to 17 and left 17, fishers reached 0 of 0 to 15 and left 15, port reached 0 of 0 to 17 and left 17; 31 packages were better for some and worse for none; 4 points on the frontier   [nobody is told]
