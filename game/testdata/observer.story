# An observer sees what is for all, and moves nothing.
> table harbour long
the table opens: long
> all sit down
7 seats are taken
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: fishers 15, port 17, town 17   [nobody is told]
the talks begin
phase spring
round 1 of spring
> observer says "May I?"
refused [not_a_seat]: say by @observer: that move belongs to a seat
> observer weighs quay (length short)
refused [not_a_seat]: weigh by @observer: that move belongs to a seat
> observer explains town>port/1
refused [not_a_seat]: explain by @observer: that move belongs to a seat
> observer looks at trust
nothing
> observer looks at moves
nothing
> observer looks at advice
wait
> observer looks at concerns
quiet-nights of town: silent, met to 0%
deep-water of port: silent, met to 0%
a-school-trip of teacher: silent, met to 0%
> observer looks at agenda
quay: open
night-rest: open
dredging: open
reef: open needs something that Fishers has not said yet
street-lights: open

# Suggestions, votes and hidden concerns stay where they are; an open offer is seen.
> skipper offers night-rest
suggestion 1 of skipper, which waits in fishers: night-rest   [skipper, cook]
> observer looks at offers
nothing
> cook seconds suggestion 1
cook seconds suggestion 1   [skipper, cook]
offer 1 of fishers to town: night-rest
> observer looks at offers
offer 1 of fishers is open
> mayor accepts offer 1
mayor votes for offer 1   [mayor, clerk, teacher]
> clerk accepts offer 1
clerk votes for offer 1   [mayor, clerk, teacher]
town accepts offer 1
agreed by town, fishers: night-rest
> mayor offers quay (length short)
offer 2 of town to fishers, port: quay (length short)
> director accepts offer 2
port accepts offer 2
> skipper accepts offer 2
skipper votes for offer 2   [skipper, cook]
> cook accepts offer 2
cook votes for offer 2   [skipper, cook]
fishers accepts offer 2
agreed by town, fishers, port: quay (length short)
> skipper voices old-boats
skipper discloses the concern old-boats
concern old-boats is voiced, met to 0%
trust town>fishers 50 -> 51.5: Fishers disclosed a concern it had kept to itself: The boats are old (3 * room left 0.5)   [mayor, clerk, teacher, skipper, cook]
trust port>fishers 50 -> 51.5: Fishers disclosed a concern it had kept to itself: The boats are old (3 * room left 0.5)   [skipper, cook, director, engineer]
> observer looks at concerns
quiet-nights of town: silent, met to 0%
old-boats of fishers: voiced, met to 0%
deep-water of port: silent, met to 0%
a-school-trip of teacher: silent, met to 0%
> time runs out
the round is over: time
in force: night-rest, quay
concern quiet-nights is eased, met to 100%
score town 0 -> 10: how far the concern is met: Quiet nights   [mayor, clerk, teacher]
concern old-boats is eased, met to 50%
score fishers 0 -> 5: how far the concern is met: The boats are old   [skipper, cook]
concern deep-water is eased, met to 50%
score port 0 -> 5: how far the concern is met: Deep water   [director, engineer]
score town 10 -> 13: what “No engines at night” is worth, over its reckonings   [mayor, clerk, teacher]
score town 13 -> 15: what “A new quay” is worth, over its reckonings   [mayor, clerk, teacher]
score fishers 5 -> 6: what “No engines at night” is worth, over its reckonings   [skipper, cook]
score fishers 6 -> 8: what “A new quay” is worth, over its reckonings   [skipper, cook]
score port 5 -> 7: what “A new quay” is worth, over its reckonings   [director, engineer]
reckoning 1 is done
> time runs out
round 2 of spring
news: storm
trust town>fishers 51.5 -> 53.44: news: A storm warning (4 * room left 0.485)   [mayor, clerk, teacher, skipper, cook]
score fishers 2 -> 3: what walking away is worth, after the news: A storm warning   [skipper, cook]
> director will break quay
port will break quay   [director, engineer]
> skipper will break night-rest
fishers will break night-rest   [skipper, cook]
> time runs out
the round is over: time
night-rest is broken by fishers   [nobody is told]
quay is broken by port   [nobody is told]
town cannot see whether fishers keeps night-rest   [mayor, clerk, teacher]
town sees fishers keep quay   [mayor, clerk, teacher]
town sees port break quay   [mayor, clerk, teacher]
fishers cannot see whether town keeps night-rest   [skipper, cook]
fishers sees town keep quay   [skipper, cook]
fishers sees port break quay   [skipper, cook]
port sees town keep quay   [director, engineer]
port sees fishers keep quay   [director, engineer]
trust town>fishers 53.44 -> 54.6: Town could not see whether Fishers honoured “No engines at night”, and took it on trust (10 * room left 0.466 * half at each of two reckonings 0.5 * unverified 0.5)   [mayor, clerk, teacher, skipper, cook]
trust town>fishers 54.6 -> 56.87: Fishers honoured “A new quay” (10 * room left 0.454 * half at each of two reckonings 0.5)   [mayor, clerk, teacher, skipper, cook]
trust town>port 50 -> 40: Town saw Port break “A new quay” (-10 * at stake 0.5 * breach 2)   [mayor, clerk, teacher, director, engineer]
town is wary of port for 2 reckonings of visible honour   [mayor, clerk, teacher, director, engineer]
trust fishers>town 50 -> 51.88: Fishers could not see whether Town honoured “No engines at night”, and took it on trust (10 * room left 0.5 * half at each of two reckonings 0.5 * responsive 1.5 * unverified 0.5)   [mayor, clerk, teacher, skipper, cook]
trust fishers>town 51.88 -> 54.29: Town honoured “A new quay” (10 * room left 0.481 * half at each of two reckonings 0.5)   [mayor, clerk, teacher, skipper, cook]
trust fishers>port 50 -> 40: Fishers saw Port break “A new quay” (-10 * at stake 0.5 * breach 2)   [skipper, cook, director, engineer]
fishers is wary of port for 2 reckonings of visible honour   [skipper, cook, director, engineer]
trust port>town 50 -> 52.5: Town honoured “A new quay” (10 * room left 0.5 * half at each of two reckonings 0.5)   [mayor, clerk, teacher, director, engineer]
trust port>fishers 51.5 -> 53.93: Fishers honoured “A new quay” (10 * room left 0.485 * half at each of two reckonings 0.5)   [skipper, cook, director, engineer]
concern quiet-nights is silent, met to 50%
score town 15 -> 10: how far the concern is met: Quiet nights   [mayor, clerk, teacher]
concern deep-water is silent, met to 0%
score port 7 -> 2: how far the concern is met: Deep water   [director, engineer]
score town 10 -> 7: what “A new quay” is worth, over its reckonings   [mayor, clerk, teacher]
score fishers 8 -> 12: what “No engines at night” is worth, over its reckonings   [skipper, cook]
score fishers 12 -> 9: what “A new quay” is worth, over its reckonings   [skipper, cook]
score port 2 -> 3: what “A new quay” is worth, over its reckonings   [director, engineer]
reckoning 2 is done

# What is open, all see. Whether the engines are quiet at night, only those who are bound may find out.
> observer looks at agenda
quay: broken
night-rest: unseen
dredging: open
reef: open
street-lights: open
> observer looks at the reckoning
quay of town: kept
quay of fishers: kept
quay of port: broken
> observer looks at score
utility 0, walk-away 0, ideal 0
deal 0, trust 0, total 0, seat 0
> instructor ends
concern quiet-nights is silent, met to 0%
score town 7 -> 2: revealed: how far the concern was truly met: Quiet nights   [mayor, clerk, teacher]
concern old-boats is voiced, met to 0%
score fishers 9 -> 4: revealed: how far the concern was truly met: The boats are old   [skipper, cook]
score town 2 -> -2: revealed: how “No engines at night” was truly kept   [mayor, clerk, teacher]
the talks end: broken
it was possible: town reached 15 of 0 to 17 and left 2, fishers reached 8 of 0 to 15 and left 7, port reached 7 of 0 to 17 and left 2; 6 packages were better for some and worse for none; 4 points on the frontier   [nobody is told]
> observer looks at grit
nothing
