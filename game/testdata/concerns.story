# A hidden concern is its party's own until voiced; to voice it is a disclosure, and earns trust once.
> table harbour long
the table opens: long
> all sit down
7 seats are taken
> instructor starts with 2 rounds of aftermath
drawn: 2 rounds of aftermath; ideals: fishers 15, port 17, town 17   [nobody is told]
the talks begin
phase spring
round 1 of spring
> mayor looks at concerns
quiet-nights of town: silent, met to 0%
deep-water of port: silent, met to 0%
a-school-trip of teacher: silent, met to 0%
> skipper looks at concerns
quiet-nights of town: silent, met to 0%
old-boats of fishers: silent, met to 0%, untold
deep-water of port: silent, met to 0%
a-school-trip of teacher: silent, met to 0%
> mayor voices old-boats
refused [no_such_concern]: voice by mayor: you know of no such concern
> mayor acknowledges old-boats "Your boats are old?"
refused [no_such_concern]: acknowledge by mayor: you know of no such concern
> mayor voices deep-water
refused [not_your_concern]: voice by mayor: that concern is not yours to speak for
> clerk voices a-school-trip
refused [not_your_concern]: voice by clerk: that concern is not yours to speak for
> cook voices old-boats
cook discloses the concern old-boats
concern old-boats is voiced, met to 0%
trust town>fishers 50 -> 51.5: Fishers disclosed a concern it had kept to itself: The boats are old (3 * room left 0.5)   [mayor, clerk, teacher, skipper, cook]
trust port>fishers 50 -> 51.5: Fishers disclosed a concern it had kept to itself: The boats are old (3 * room left 0.5)   [skipper, cook, director, engineer]
> skipper voices old-boats
refused [already_voiced]: voice by skipper: that concern has been voiced

# Another party restates it in own words; it counts when the holder says "that is it", and may be tried twice.
> cook acknowledges old-boats "We are old."
refused [own_concern]: acknowledge by cook: that concern is your own party's
> clerk acknowledges quiet-nights "We sleep badly."
refused [own_concern]: acknowledge by clerk: that concern is your own party's
> director acknowledges quiet-nights "You sleep badly."
refused [not_voiced]: acknowledge by director: that concern has not been voiced
> director acknowledges old-boats
refused [no_words]: acknowledge by director: there are no words in it
> director acknowledges old-boats "You like old things."
director restates old-boats: “You like old things.”
> engineer acknowledges old-boats "You like boats."
refused [answer_pending]: acknowledge by engineer: your acknowledgement waits for an answer
> mayor tells port about old-boats that is it
refused [not_your_concern]: confirm by mayor: that concern is not yours to speak for
> skipper tells town about old-boats that is it
refused [nothing_to_answer]: confirm by skipper: no acknowledgement of that party waits for your answer
> cook looks at moves
plan
say
statement
ready
confirm old-boats
gesture fish-supper, bigger-supper, nets-in-the-way
offer night-rest, reef
draft
> skipper tells port about old-boats not quite
skipper to port about old-boats: not quite
> engineer acknowledges old-boats "You cannot move elsewhere."
engineer restates old-boats: “You cannot move elsewhere.”
> skipper tells port about old-boats not quite
skipper to port about old-boats: not quite
> director acknowledges old-boats "We give up."
refused [tried_twice]: acknowledge by director: your party has tried twice
> teacher acknowledges old-boats "You would lose everything with this harbour."
teacher restates old-boats: “You would lose everything with this harbour.”
> skipper tells town about old-boats that is it
skipper to town about old-boats: that is it
concern old-boats is acknowledged, met to 0%
trust fishers>town 50 -> 51: Town understood a concern of Fishers: The boats are old (2 * room left 0.5)   [mayor, clerk, teacher, skipper, cook]
> mayor acknowledges old-boats "Once more."
refused [already_understood]: acknowledge by mayor: that concern has been acknowledged and confirmed
> mayor tells town about nothing that is it
refused [no_such_concern]: confirm by mayor: you know of no such concern

# Eased when half of it is met, settled when all of it was met for one reckoning.
> teacher offers reef
offer 1 of town to fishers: reef
> skipper accepts offer 1
skipper votes for offer 1   [skipper, cook]
> cook accepts offer 1
cook votes for offer 1   [skipper, cook]
fishers accepts offer 1
agreed by town, fishers: reef
> time runs out
the round is over: time
in force: reef
concern old-boats is eased, met to 100%
score fishers 0 -> 10: how far the concern is met: The boats are old   [skipper, cook]
concern a-school-trip is eased, met to 100%
score teacher 0 -> 10: how far the concern is met: A trip by boat   [teacher]
score town 0 -> 1: what “A reef that nobody touches” is worth, over its reckonings   [mayor, clerk, teacher]
score fishers 10 -> 12: what “A reef that nobody touches” is worth, over its reckonings   [skipper, cook]
reckoning 1 is done
> time runs out
round 2 of spring
news: storm
trust town>fishers 51.5 -> 53.44: news: A storm warning (4 * room left 0.485)   [mayor, clerk, teacher, skipper, cook]
score fishers 2 -> 3: what walking away is worth, after the news: A storm warning   [skipper, cook]
> time runs out
the round is over: time
reef is kept by all   [nobody is told]
town cannot see whether fishers keeps reef   [mayor, clerk, teacher]
fishers cannot see whether town keeps reef   [skipper, cook]
trust town>fishers 53.44 -> 54.6: Town could not see whether Fishers honoured “A reef that nobody touches”, and took it on trust (10 * room left 0.466 * half at each of two reckonings 0.5 * unverified 0.5)   [mayor, clerk, teacher, skipper, cook]
trust fishers>town 51 -> 52.84: Fishers could not see whether Town honoured “A reef that nobody touches”, and took it on trust (10 * room left 0.49 * half at each of two reckonings 0.5 * responsive 1.5 * unverified 0.5)   [mayor, clerk, teacher, skipper, cook]
concern old-boats is settled, met to 100%
concern a-school-trip is settled, met to 100%
reckoning 2 is done
> cook looks at concerns
quiet-nights of town: silent, met to 0%
old-boats of fishers: settled, met to 100%
deep-water of port: silent, met to 0%
a-school-trip of teacher: settled, met to 100%
> time runs out
round 3 of spring
# Nobody sees who touches the reef, so nothing is known of the breach until the end reveals it.
> mayor will break reef
town will break reef   [mayor, clerk, teacher]
> time runs out
the round is over: time
reef is broken by town   [nobody is told]
town cannot see whether fishers keeps reef   [mayor, clerk, teacher]
fishers cannot see whether town keeps reef   [skipper, cook]
trust town>fishers 54.6 -> 55.74: Town could not see whether Fishers honoured “A reef that nobody touches”, and took it on trust (10 * room left 0.454 * half at each of two reckonings 0.5 * unverified 0.5)   [mayor, clerk, teacher, skipper, cook]
trust fishers>town 52.84 -> 54.61: Fishers could not see whether Town honoured “A reef that nobody touches”, and took it on trust (10 * room left 0.472 * half at each of two reckonings 0.5 * responsive 1.5 * unverified 0.5)   [mayor, clerk, teacher, skipper, cook]
score town 1 -> 1.5: what “A reef that nobody touches” is worth, over its reckonings   [mayor, clerk, teacher]
reckoning 3 is done; summer follows
> cook looks at concerns
quiet-nights of town: silent, met to 0%
old-boats of fishers: settled, met to 100%
deep-water of port: silent, met to 0%
a-school-trip of teacher: settled, met to 100%
> instructor ends
concern old-boats is acknowledged, met to 50%
score fishers 12 -> 7: revealed: how far the concern was truly met: The boats are old   [skipper, cook]
concern a-school-trip is silent, met to 50%
score teacher 10 -> 5: revealed: how far the concern was truly met: A trip by boat   [teacher]
score fishers 7 -> 5.5: revealed: how “A reef that nobody touches” was truly kept   [skipper, cook]
the talks end: broken
it was possible: town reached 1 of 0 to 17 and left 16, fishers reached 12 of 0 to 15 and left 3, port reached 0 of 0 to 17 and left 9; 11 packages were better for some and worse for none; 4 points on the frontier   [nobody is told]
> cook looks at concerns
quiet-nights of town: silent, met to 0%
old-boats of fishers: acknowledged, met to 50%
deep-water of port: silent, met to 0%
a-school-trip of teacher: silent, met to 50%

# A breach that all see opens a concern again, at once.
> table harbour long
the table opens: long
> all sit down
7 seats are taken
> instructor starts with 2 rounds of aftermath
drawn: 2 rounds of aftermath; ideals: fishers 15, port 17, town 17   [nobody is told]
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
> director offers quay (length short)
offer 1 of port to town, fishers: quay (length short)
> mayor accepts offer 1
mayor votes for offer 1   [mayor, clerk, teacher]
> clerk accepts offer 1
clerk votes for offer 1   [mayor, clerk, teacher]
town accepts offer 1
> skipper accepts offer 1
skipper votes for offer 1   [skipper, cook]
> cook accepts offer 1
cook votes for offer 1   [skipper, cook]
fishers accepts offer 1
agreed by town, fishers, port: quay (length short)
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
reckoning 2 is done
> time runs out
round 3 of spring
# Voiced while it is eased already.
> director voices deep-water
director voices the concern deep-water
> clerk acknowledges deep-water "Ships grow."
clerk restates deep-water: “Ships grow.”
> engineer tells town about deep-water that is it
engineer to town about deep-water: that is it
trust port>town 50 -> 51: Town understood a concern of Port: Deep water (2 * room left 0.5)   [mayor, clerk, teacher, director, engineer]
> clerk voices quiet-nights
clerk voices the concern quiet-nights
> mayor will break quay
town will break quay   [mayor, clerk, teacher]
> time runs out
the round is over: time
quay is broken by town   [nobody is told]
town sees fishers keep quay   [mayor, clerk, teacher]
town sees port keep quay   [mayor, clerk, teacher]
fishers sees town break quay   [skipper, cook]
fishers sees port keep quay   [skipper, cook]
port sees town break quay   [director, engineer]
port sees fishers keep quay   [director, engineer]
trust town>fishers 52 -> 55.6: Fishers honoured “A new quay”, which meets a concern that Town had voiced (10 * room left 0.48 * half at each of two reckonings 0.5 * responsive 1.5)   [mayor, clerk, teacher, skipper, cook]
trust town>port 50 -> 53.75: Port honoured “A new quay”, which meets a concern that Town had voiced (10 * room left 0.5 * half at each of two reckonings 0.5 * responsive 1.5)   [mayor, clerk, teacher, director, engineer]
trust fishers>town 50 -> 40: Fishers saw Town break “A new quay” (-10 * at stake 0.5 * breach 2)   [mayor, clerk, teacher, skipper, cook]
fishers is wary of town for 2 reckonings of visible honour   [mayor, clerk, teacher, skipper, cook]
trust fishers>port 50 -> 52.5: Port honoured “A new quay” (10 * room left 0.5 * half at each of two reckonings 0.5)   [skipper, cook, director, engineer]
trust port>town 51 -> 35.7: Port saw Town break “A new quay” (-10 * at stake 0.51 * breach 2 * responsive 1.5)   [mayor, clerk, teacher, director, engineer]
port is wary of town for 2 reckonings of visible honour   [mayor, clerk, teacher, director, engineer]
trust port>fishers 50 -> 53.75: Fishers honoured “A new quay”, which meets a concern that Port had voiced (10 * room left 0.5 * half at each of two reckonings 0.5 * responsive 1.5)   [skipper, cook, director, engineer]
concern quiet-nights is voiced, met to 0%
score town 7 -> 2: how far the concern is met: Quiet nights   [mayor, clerk, teacher]
concern deep-water is acknowledged, met to 0%
score port 7 -> 2: how far the concern is met: Deep water   [director, engineer]
score town 2 -> 3: what “A new quay” is worth, over its reckonings   [mayor, clerk, teacher]
score fishers 2 -> -1: what “A new quay” is worth, over its reckonings   [skipper, cook]
score port 2 -> -1: what “A new quay” is worth, over its reckonings   [director, engineer]
reckoning 3 is done; summer follows
> time runs out
phase summer
round 1 of summer
> engineer looks at agenda
quay: broken
night-rest: open
dredging: open
reef: closed needs something that Fishers has not said yet
street-lights: open
> director voices deep-water
refused [already_voiced]: voice by director: that concern has been voiced
> time runs out
the round is over: time
quay is kept by all   [nobody is told]
town sees fishers keep quay   [mayor, clerk, teacher]
town sees port keep quay   [mayor, clerk, teacher]
fishers sees town keep quay   [skipper, cook]
fishers sees port keep quay   [skipper, cook]
port sees town keep quay   [director, engineer]
port sees fishers keep quay   [director, engineer]
trust town>fishers 55.6 -> 58.93: Fishers honoured “A new quay”, which meets a concern that Town had voiced (10 * room left 0.444 * half at each of two reckonings 0.5 * responsive 1.5)   [mayor, clerk, teacher, skipper, cook]
trust town>port 53.75 -> 57.22: Port honoured “A new quay”, which meets a concern that Town had voiced (10 * room left 0.463 * half at each of two reckonings 0.5 * responsive 1.5)   [mayor, clerk, teacher, director, engineer]
trust fishers>town 40 -> 41.5: Town honoured “A new quay” (10 * room left 0.6 * wary 0.5 * half at each of two reckonings 0.5)   [mayor, clerk, teacher, skipper, cook]
fishers is wary of town for 1 reckonings of visible honour   [mayor, clerk, teacher, skipper, cook]
trust fishers>port 52.5 -> 54.88: Port honoured “A new quay” (10 * room left 0.475 * half at each of two reckonings 0.5)   [skipper, cook, director, engineer]
trust port>town 35.7 -> 38.11: Town honoured “A new quay”, which meets a concern that Port had voiced (10 * room left 0.643 * wary 0.5 * half at each of two reckonings 0.5 * responsive 1.5)   [mayor, clerk, teacher, director, engineer]
port is wary of town for 1 reckonings of visible honour   [mayor, clerk, teacher, director, engineer]
trust port>fishers 53.75 -> 57.22: Fishers honoured “A new quay”, which meets a concern that Port had voiced (10 * room left 0.463 * half at each of two reckonings 0.5 * responsive 1.5)   [skipper, cook, director, engineer]
concern quiet-nights is voiced, met to 25%
score town 3 -> 5.5: how far the concern is met: Quiet nights   [mayor, clerk, teacher]
concern deep-water is acknowledged, met to 25%
score port -1 -> 1.5: how far the concern is met: Deep water   [director, engineer]
score town 5.5 -> 5: what “A new quay” is worth, over its reckonings   [mayor, clerk, teacher]
score fishers -1 -> 0.5: what “A new quay” is worth, over its reckonings   [skipper, cook]
score port 1.5 -> 3: what “A new quay” is worth, over its reckonings   [director, engineer]
reckoning 4 is done; after follows
> engineer looks at concerns
quiet-nights of town: voiced, met to 25%
deep-water of port: acknowledged, met to 25%
a-school-trip of teacher: silent, met to 0%

# A concern comes up in some phases alone, and so do proposals.
> table harbour long
the table opens: long
> all sit down
7 seats are taken
> instructor starts with 2 rounds of aftermath
drawn: 2 rounds of aftermath; ideals: fishers 15, port 17, town 17   [nobody is told]
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
> time runs out
the round is over: time
reckoning 3 is done; summer follows
> time runs out
phase summer
round 1 of summer
> director voices deep-water
refused [concern_closed]: voice by director: that concern does not come up in this phase
> clerk voices quiet-nights
clerk voices the concern quiet-nights
concern quiet-nights is voiced, met to 0%
> skipper voices old-boats
skipper discloses the concern old-boats
concern old-boats is voiced, met to 0%
trust town>fishers 52 -> 53.44: Fishers disclosed a concern it had kept to itself: The boats are old (3 * room left 0.48)   [mayor, clerk, teacher, skipper, cook]
trust port>fishers 50 -> 51.5: Fishers disclosed a concern it had kept to itself: The boats are old (3 * room left 0.5)   [skipper, cook, director, engineer]
> skipper offers reef
refused [proposal_closed]: offer by skipper: a proposal of the package does not come up in this phase: A reef that nobody touches
