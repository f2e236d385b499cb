# The first who walks out suspends the talks: the round is reckoned at once, and nothing can be signed in
# the next. The party may come back.
> table harbour long
the table opens: long
> all sit down
7 seats are taken
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: fishers 15, port 17, town 17   [nobody is told]
the talks begin
phase spring
round 1 of spring
> clerk walks out
refused [not_head]: walk-out by clerk: that is for your party's head
> mayor offers quay (length short)
offer 1 of town to fishers, port: quay (length short)
> skipper accepts offer 1
skipper votes for offer 1   [skipper, cook]
> cook looks at moves
plan
say
statement
ready
voice old-boats
gesture fish-supper, bigger-supper, nets-in-the-way
offer night-rest, reef
counter 1
accept 1
decline 1
draft
> director walks out
port walks out
the round is over: walked-out
reckoning 1 is done
> time runs out
round 2 of spring, suspended: nothing can be signed
news: storm
trust town>fishers 50 -> 52: news: A storm warning (4 * room left 0.5)   [mayor, clerk, teacher, skipper, cook]
score fishers 2 -> 3: what walking away is worth, after the news: A storm warning   [skipper, cook]
> director offers quay (length short)
refused [suspended]: offer by director: the talks are suspended, and nothing can be signed in this round
> director accepts offer 1
refused [suspended]: accept by director: the talks are suspended, and nothing can be signed in this round
> mayor counters offer 1 with night-rest
refused [suspended]: counter by mayor: the talks are suspended, and nothing can be signed in this round
> cook seconds suggestion 1
refused [suspended]: second by cook: the talks are suspended, and nothing can be signed in this round
# Caucus stays open, and so do concerns and gestures.
> engineer says to port "Was that wise?"
engineer: “Was that wise?” (engineer>port/1)   [director, engineer]
> cook accepts offer 1
refused [suspended]: accept by cook: the talks are suspended, and nothing can be signed in this round
# Fewer here than before would make the fishers agree now; but nothing is signed in this round.
> server notes that cook is away
cook is away
> time runs out
the round is over: time
offer 1 is lapsed
reckoning 2 is done
> time runs out
round 3 of spring
> server notes that cook is back
cook is back
> mayor offers quay (length short)
offer 2 of town to fishers, port: quay (length short)

# The second walk-out is final, whoever walks.
> skipper walks out
fishers walks out for good
the round is over: walked-out
reckoning 3 is done
offer 2 is lapsed
the talks end: empty
it was possible: town reached 0 of 0 to 17 and left 17, fishers reached 0 of 0 to 15 and left 15, port reached 0 of 0 to 17 and left 17; 31 packages were better for some and worse for none; 4 points on the frontier   [nobody is told]

# So is one in the last round in which anything can be signed.
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
> time runs out
round 2 of spring
news: storm
trust town>fishers 50 -> 52: news: A storm warning (4 * room left 0.5)   [mayor, clerk, teacher, skipper, cook]
score fishers 2 -> 3: what walking away is worth, after the news: A storm warning   [skipper, cook]
> time runs out
the round is over: time
reckoning 2 is done
> time runs out
round 3 of spring
> skipper walks out
fishers walks out for good
the round is over: walked-out
reckoning 3 is done
the talks end: empty
it was possible: town reached 0 of 0 to 17 and left 17, fishers reached 0 of 0 to 15 and left 15, port reached 0 of 0 to 17 and left 17; 31 packages were better for some and worse for none; 4 points on the frontier   [nobody is told]
