# Tables of a class wait for each other at the end of each phase.
> table harbour long
the table opens: long
> all sit down
7 seats are taken
> server lets the table proceed
refused [not_waiting]: proceed by @server: this table waits for no other
> server holds the table at phase ends
the table waits for the others at the end of each phase
> server holds the table at phase ends
refused [already_done]: hold by @server: that is so already
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: fishers 15, port 17, town 17   [nobody is told]
the talks begin
phase spring
round 1 of spring
> mayor offers quay (length short)
offer 1 of town to fishers, port: quay (length short)
> director accepts offer 1
port accepts offer 1
> skipper accepts offer 1
skipper votes for offer 1   [skipper, cook]
> cook accepts offer 1
cook votes for offer 1   [skipper, cook]
fishers accepts offer 1
agreed by town, fishers, port: quay (length short)
> instructor gives spring 1 rounds
spring has 1 rounds
> time runs out
the round is over: time
in force: quay
concern quiet-nights is eased, met to 50%
score town 0 -> 5: how far the concern is met: Quiet nights   [mayor, clerk, teacher]
concern deep-water is eased, met to 50%
score port 0 -> 5: how far the concern is met: Deep water   [director, engineer]
score town 5 -> 7: what “A new quay” is worth, over its reckonings   [mayor, clerk, teacher]
score fishers 0 -> 2: what “A new quay” is worth, over its reckonings   [skipper, cook]
score port 5 -> 7: what “A new quay” is worth, over its reckonings   [director, engineer]
reckoning 1 is done; summer follows

# The reading leads to the wait instead of the next phase. Nobody's readiness, and nobody's absence, ends it.
> time runs out
the table waits for the others; something better for all exists
> mayor looks at the table
waiting: round 1 of 1
better: true, judged: true
> observer looks at the table
waiting: round 1 of 1
better: true, judged: true
> mayor looks at clocks
nothing
> mayor looks at moves
plan
say
tap fishers, port
statement
offer quay, night-rest, reef, street-lights
> mayor looks at advice
offer
> mayor is ready
refused [not_now]: ready by mayor: that move is not open at this point
> mayor voices quiet-nights
refused [not_now]: voice by mayor: that move is not open at this point
> skipper gestures fish-supper
refused [not_now]: gesture by skipper: that move is not open at this point
> director walks out
refused [not_now]: walk-out by director: that move is not open at this point
> server notes that engineer is away
engineer is away
> server notes that engineer is back
engineer is back
> instructor extends by 60s with 1s left
refused [not_now]: extend by @instructor: that move is not open at this point: no clock runs
> instructor injects a-buyer
news: a-buyer
trust fishers>port 50 -> 46: news: A buyer (-4 * at stake 0.5 * breach 2)   [skipper, cook, director, engineer]
> mayor says "Is there something better for all of us?"
mayor: “Is there something better for all of us?” (mayor>all/1)

# What is agreed in the wait takes effect at the next reckoning; until then the deal in force is what holds.
> cook offers reef
refused [needs]: offer by cook: something that the package needs is missing: A reef that nobody touches: needs the concern “The boats are old” to be voiced
> skipper offers night-rest
suggestion 1 of skipper, which waits in fishers: night-rest   [skipper, cook]
> cook seconds suggestion 1
cook seconds suggestion 1   [skipper, cook]
offer 2 of fishers to town: night-rest
> skipper seconds gesture fish-supper
refused [not_now]: second by skipper: that move is not open at this point: gestures wait for the next round
> mayor accepts offer 2
mayor votes for offer 2   [mayor, clerk, teacher]
> clerk accepts offer 2
clerk votes for offer 2   [mayor, clerk, teacher]
town accepts offer 2
agreed by town, fishers: night-rest
> director offers dredging
offer 3 of port to fishers: dredging
> mayor looks at agenda
quay: agreed
night-rest: agreed
dredging: tabled
reef: open needs something that Fishers has not said yet
street-lights: open

# A pause holds it too. It goes on when the server says so, even then.
> instructor pauses
the table is paused
> mayor says "Nobody hears me."
refused [paused]: say by mayor: the table is paused
> instructor advances
refused [paused]: advance by @instructor: the table is paused
> server lets the table proceed
the wait is over
phase summer
round 1 of summer
> mayor looks at the table
round: round 1 of 1
> instructor resumes
the table goes on
> time runs out
the round is over: time
quay is kept by all   [nobody is told]
town sees fishers keep quay   [mayor, clerk, teacher]
town sees port keep quay   [mayor, clerk, teacher]
fishers sees town keep quay   [skipper, cook]
fishers sees port keep quay   [skipper, cook]
port sees town keep quay   [director, engineer]
port sees fishers keep quay   [director, engineer]
trust town>fishers 50 -> 52.5: Fishers honoured “A new quay” (10 * room left 0.5 * half at each of two reckonings 0.5)   [mayor, clerk, teacher, skipper, cook]
trust town>port 50 -> 52.5: Port honoured “A new quay” (10 * room left 0.5 * half at each of two reckonings 0.5)   [mayor, clerk, teacher, director, engineer]
trust fishers>town 50 -> 52.5: Town honoured “A new quay” (10 * room left 0.5 * half at each of two reckonings 0.5)   [mayor, clerk, teacher, skipper, cook]
trust fishers>port 46 -> 48.7: Port honoured “A new quay” (10 * room left 0.54 * half at each of two reckonings 0.5)   [skipper, cook, director, engineer]
trust port>town 50 -> 52.5: Town honoured “A new quay” (10 * room left 0.5 * half at each of two reckonings 0.5)   [mayor, clerk, teacher, director, engineer]
trust port>fishers 50 -> 52.5: Fishers honoured “A new quay” (10 * room left 0.5 * half at each of two reckonings 0.5)   [skipper, cook, director, engineer]
in force: night-rest
concern quiet-nights is eased, met to 100%
score town 7 -> 12: how far the concern is met: Quiet nights   [mayor, clerk, teacher]
concern old-boats is eased, met to 50%   [skipper, cook]
score fishers 2 -> 7: how far the concern is met: The boats are old   [skipper, cook]
score town 12 -> 15: what “No engines at night” is worth, over its reckonings   [mayor, clerk, teacher]
score fishers 7 -> 8: what “No engines at night” is worth, over its reckonings   [skipper, cook]
reckoning 2 is done; after follows

# A table that is held no more goes on at once; so does one that the instructor advances. No wait delays the end.
> time runs out
the table waits for the others
> server holds the table no more
the table waits for no others
the wait is over
phase after
offer 3 is lapsed
round 1 of after
> server holds the table no more
refused [already_done]: hold by @server: that is so already
> time runs out
the round is over: time
quay is kept by all   [nobody is told]
night-rest is kept by all   [nobody is told]
town sees fishers keep quay   [mayor, clerk, teacher]
town cannot see whether fishers keeps night-rest   [mayor, clerk, teacher]
town sees port keep quay   [mayor, clerk, teacher]
fishers sees town keep quay   [skipper, cook]
fishers cannot see whether town keeps night-rest   [skipper, cook]
fishers sees port keep quay   [skipper, cook]
port sees town keep quay   [director, engineer]
port sees fishers keep quay   [director, engineer]
trust town>fishers 52.5 -> 54.88: Fishers honoured “A new quay” (10 * room left 0.475 * half at each of two reckonings 0.5)   [mayor, clerk, teacher, skipper, cook]
trust town>fishers 54.88 -> 56.01: Town could not see whether Fishers honoured “No engines at night”, and took it on trust (10 * room left 0.451 * half at each of two reckonings 0.5 * unverified 0.5)   [mayor, clerk, teacher, skipper, cook]
trust town>port 52.5 -> 54.88: Port honoured “A new quay” (10 * room left 0.475 * half at each of two reckonings 0.5)   [mayor, clerk, teacher, director, engineer]
trust fishers>town 52.5 -> 54.88: Town honoured “A new quay” (10 * room left 0.475 * half at each of two reckonings 0.5)   [mayor, clerk, teacher, skipper, cook]
trust fishers>town 54.88 -> 56.01: Fishers could not see whether Town honoured “No engines at night”, and took it on trust (10 * room left 0.451 * half at each of two reckonings 0.5 * unverified 0.5)   [mayor, clerk, teacher, skipper, cook]
trust fishers>port 48.7 -> 51.27: Port honoured “A new quay” (10 * room left 0.513 * half at each of two reckonings 0.5)   [skipper, cook, director, engineer]
trust port>town 52.5 -> 54.88: Town honoured “A new quay” (10 * room left 0.475 * half at each of two reckonings 0.5)   [mayor, clerk, teacher, director, engineer]
trust port>fishers 52.5 -> 54.88: Fishers honoured “A new quay” (10 * room left 0.475 * half at each of two reckonings 0.5)   [skipper, cook, director, engineer]
concern quiet-nights is settled, met to 100%
reckoning 3 is done
the talks end: shared
it was possible: town reached 15 of 0 to 17 and left 2, fishers reached 8 of 0 to 15 and left 7, port reached 7 of 0 to 17 and left 2; 6 packages were better for some and worse for none; 4 points on the frontier   [nobody is told]
> server holds the table at phase ends
refused [over]: hold by @server: the talks are over
> server holds the table no more
refused [over]: hold by @server: the talks are over

# Nothing is agreed, so there is nothing to measure. Votes cast and silences that stand are settled when the wait ends.
> table harbour long
the table opens: long
> all sit down
7 seats are taken
> server holds the table at phase ends
the table waits for the others at the end of each phase
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: fishers 15, port 17, town 17   [nobody is told]
the talks begin
phase spring
round 1 of spring
> instructor gives spring 1 rounds
spring has 1 rounds
> instructor advances
the round is over: advanced
reckoning 1 is done; summer follows
> instructor advances
the table waits for the others
> mayor offers quay (length short)
offer 1 of town to fishers, port: quay (length short)
> director accepts offer 1
port accepts offer 1
> skipper accepts offer 1
skipper votes for offer 1   [skipper, cook]
> cook accepts offer 1
cook votes for offer 1   [skipper, cook]
fishers accepts offer 1
agreed by town, fishers, port: quay (length short)
> skipper offers night-rest
suggestion 1 of skipper, which waits in fishers: night-rest   [skipper, cook]
> cook seconds suggestion 1
cook seconds suggestion 1   [skipper, cook]
offer 2 of fishers to town: night-rest
> clerk accepts offer 2
clerk votes for offer 2   [mayor, clerk, teacher]
> instructor advances
town accepts offer 2
agreed by town, fishers: night-rest
the wait is over
phase summer
round 1 of summer

# Where all that can be agreed is, nothing is better for all.
> table harbour long
the table opens: long
> all sit down
7 seats are taken
> server holds the table at phase ends
the table waits for the others at the end of each phase
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: fishers 15, port 17, town 17   [nobody is told]
the talks begin
phase spring
round 1 of spring
> instructor gives spring 1 rounds
spring has 1 rounds
> skipper voices old-boats
skipper discloses the concern old-boats
concern old-boats is voiced, met to 0%
trust town>fishers 50 -> 51.5: Fishers disclosed a concern it had kept to itself: The boats are old (3 * room left 0.5)   [mayor, clerk, teacher, skipper, cook]
trust port>fishers 50 -> 51.5: Fishers disclosed a concern it had kept to itself: The boats are old (3 * room left 0.5)   [skipper, cook, director, engineer]
> mayor offers quay (length short) + night-rest + street-lights + reef
offer 1 of town to fishers, port: quay (length short) + night-rest + street-lights + reef
> director accepts offer 1
port accepts offer 1
> skipper accepts offer 1
skipper votes for offer 1   [skipper, cook]
> cook accepts offer 1
cook votes for offer 1   [skipper, cook]
fishers accepts offer 1
agreed by town, fishers, port: quay (length short) + night-rest + street-lights + reef
> instructor advances
the round is over: advanced
in force: quay, night-rest, street-lights, reef
concern quiet-nights is eased, met to 100%
score town 0 -> 10: how far the concern is met: Quiet nights   [mayor, clerk, teacher]
concern old-boats is eased, met to 100%
score fishers 0 -> 10: how far the concern is met: The boats are old   [skipper, cook]
concern deep-water is eased, met to 50%
score port 0 -> 5: how far the concern is met: Deep water   [director, engineer]
concern a-school-trip is eased, met to 100%
score teacher 0 -> 10: how far the concern is met: A trip by boat   [teacher]
score town 10 -> 12: what “A new quay” is worth, over its reckonings   [mayor, clerk, teacher]
score town 12 -> 15: what “No engines at night” is worth, over its reckonings   [mayor, clerk, teacher]
score town 15 -> 16: what “Street lights” is worth, over its reckonings   [mayor, clerk, teacher]
score town 16 -> 17: what “A reef that nobody touches” is worth, over its reckonings   [mayor, clerk, teacher]
score fishers 10 -> 12: what “A new quay” is worth, over its reckonings   [skipper, cook]
score fishers 12 -> 13: what “No engines at night” is worth, over its reckonings   [skipper, cook]
score fishers 13 -> 15: what “A reef that nobody touches” is worth, over its reckonings   [skipper, cook]
score port 5 -> 7: what “A new quay” is worth, over its reckonings   [director, engineer]
reckoning 1 is done; summer follows
> instructor advances
the table waits for the others; nothing is better for all
> mayor looks at advice
wait

# Whoever walked out in the last round signs nothing in the wait.
> table harbour long
the table opens: long
> all sit down
7 seats are taken
> server holds the table at phase ends
the table waits for the others at the end of each phase
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: fishers 15, port 17, town 17   [nobody is told]
the talks begin
phase spring
round 1 of spring
> instructor gives spring 1 rounds
spring has 1 rounds
> director walks out
port walks out
the round is over: walked-out
reckoning 1 is done; summer follows
> instructor advances
the table waits for the others, suspended: nothing can be signed
> mayor offers quay (length short)
refused [suspended]: offer by mayor: the talks are suspended, and nothing can be signed in this round
> mayor looks at moves
plan
say
tap fishers, port
statement
> server lets the table proceed
the wait is over
phase summer
round 1 of summer, suspended: nothing can be signed
> instructor ends
the talks end: as-before
it was possible: town reached 0 of 0 to 17 and left 17, fishers reached 0 of 0 to 15 and left 15, port reached 0 of 0 to 17 and left 17; 31 packages were better for some and worse for none; 4 points on the frontier   [nobody is told]
> server holds the table no more
refused [over]: hold by @server: the talks are over
