# Whoever breaks alone gains worth and cost; who keeps while another breaks pays the cost; both get nothing.
> table harbour long
the table opens: long
> all sit down
7 seats are taken
> instructor starts with 3 rounds of aftermath
drawn: 3 rounds of aftermath; ideals: fishers 15, port 17, town 17   [nobody is told]
the talks begin
phase spring
round 1 of spring
> clerk offers night-rest
offer 1 of town to fishers: night-rest
> skipper accepts offer 1
skipper votes for offer 1   [skipper, cook]
> cook accepts offer 1
cook votes for offer 1   [skipper, cook]
fishers accepts offer 1
agreed by town, fishers: night-rest
> director offers quay (length short)
offer 2 of port to town, fishers: quay (length short)
> mayor accepts offer 2
mayor votes for offer 2   [mayor, clerk, teacher]
> clerk accepts offer 2
clerk votes for offer 2   [mayor, clerk, teacher]
town accepts offer 2
> skipper accepts offer 2
skipper votes for offer 2   [skipper, cook]
> cook accepts offer 2
cook votes for offer 2   [skipper, cook]
fishers accepts offer 2
agreed by town, fishers, port: quay (length short)
> time runs out
the round is over: time
in force: night-rest, quay
concern quiet-nights is eased, met to 100%
score town 0 -> 10: how far the concern is met: Quiet nights   [mayor, clerk, teacher]
concern old-boats is eased, met to 50%   [skipper, cook]
score fishers 0 -> 5: how far the concern is met: The boats are old   [skipper, cook]
concern deep-water is eased, met to 50%
score port 0 -> 5: how far the concern is met: Deep water   [director, engineer]
score town 10 -> 13: what “No engines at night” is worth, over its reckonings   [mayor, clerk, teacher]
score town 13 -> 15: what “A new quay” is worth, over its reckonings   [mayor, clerk, teacher]
score fishers 5 -> 6: what “No engines at night” is worth, over its reckonings   [skipper, cook]
score fishers 6 -> 8: what “A new quay” is worth, over its reckonings   [skipper, cook]
score port 5 -> 7: what “A new quay” is worth, over its reckonings   [director, engineer]
reckoning 1 is done
> skipper looks at promises
night-rest: breaking it gains 4, risks 10 of the trust of town
quay: breaking it gains 1, risks 10 of the trust of port, 10 of the trust of town
> time runs out
round 2 of spring
news: storm
trust town>fishers 50 -> 52: news: A storm warning (4 * room left 0.5)   [mayor, clerk, teacher, skipper, cook]
score fishers 2 -> 3: what walking away is worth, after the news: A storm warning   [skipper, cook]

# Round 2: the fishers break what nobody looks at. It passes as kept.
> director will break night-rest
refused [not_in_force]: commit by director: that proposal is not in force for your party: night-rest
> skipper will break night-rest
fishers will break night-rest   [skipper, cook]
> skipper looks at promises
night-rest: breaking it gains 4, risks 10.4 of the trust of town
quay: breaking it gains 1, risks 10 of the trust of port, 10.4 of the trust of town
> time runs out
the round is over: time
night-rest is broken by fishers   [nobody is told]
quay is kept by all   [nobody is told]
town cannot see whether fishers keeps night-rest   [mayor, clerk, teacher]
town sees fishers keep quay   [mayor, clerk, teacher]
town sees port keep quay   [mayor, clerk, teacher]
fishers cannot see whether town keeps night-rest   [skipper, cook]
fishers sees town keep quay   [skipper, cook]
fishers sees port keep quay   [skipper, cook]
port sees town keep quay   [director, engineer]
port sees fishers keep quay   [director, engineer]
trust town>fishers 52 -> 53.2: Town could not see whether Fishers honoured “No engines at night”, and took it on trust (10 * room left 0.48 * half at each of two reckonings 0.5 * unverified 0.5)   [mayor, clerk, teacher, skipper, cook]
trust town>fishers 53.2 -> 55.54: Fishers honoured “A new quay” (10 * room left 0.468 * half at each of two reckonings 0.5)   [mayor, clerk, teacher, skipper, cook]
trust town>port 50 -> 52.5: Port honoured “A new quay” (10 * room left 0.5 * half at each of two reckonings 0.5)   [mayor, clerk, teacher, director, engineer]
trust fishers>town 50 -> 51.25: Fishers could not see whether Town honoured “No engines at night”, and took it on trust (10 * room left 0.5 * half at each of two reckonings 0.5 * unverified 0.5)   [mayor, clerk, teacher, skipper, cook]
trust fishers>town 51.25 -> 53.69: Town honoured “A new quay” (10 * room left 0.488 * half at each of two reckonings 0.5)   [mayor, clerk, teacher, skipper, cook]
trust fishers>port 50 -> 52.5: Port honoured “A new quay” (10 * room left 0.5 * half at each of two reckonings 0.5)   [skipper, cook, director, engineer]
trust port>town 50 -> 52.5: Town honoured “A new quay” (10 * room left 0.5 * half at each of two reckonings 0.5)   [mayor, clerk, teacher, director, engineer]
trust port>fishers 50 -> 52.5: Fishers honoured “A new quay” (10 * room left 0.5 * half at each of two reckonings 0.5)   [skipper, cook, director, engineer]
concern quiet-nights is settled, met to 100%
score fishers 8 -> 12: what “No engines at night” is worth, over its reckonings   [skipper, cook]
reckoning 2 is done
> mayor looks at score
utility 15, walk-away 2, ideal 17
deal 86.67, trust 53.1, total 76.6, seat 76.6
> time runs out
round 3 of spring

# Round 3: the town looks, finds out about the round before (deceit), and sees them keep it this time.
> director inspects night-rest
refused [not_for_you]: inspect by director: in this phase that move is open to others only
> mayor inspects quay
refused [cannot_inspect]: inspect by mayor: that proposal allows no inspection: A new quay
> clerk inspects night-rest
town inspects night-rest
> skipper will keep all
fishers will keep its word   [skipper, cook]
> time runs out
the round is over: time
night-rest is kept by all   [nobody is told]
quay is kept by all   [nobody is told]
town finds out that fishers broke night-rest the round before   [mayor, clerk, teacher]
town sees fishers keep night-rest   [mayor, clerk, teacher]
town sees fishers keep quay   [mayor, clerk, teacher]
town sees port keep quay   [mayor, clerk, teacher]
fishers cannot see whether town keeps night-rest   [skipper, cook]
fishers sees town keep quay   [skipper, cook]
fishers sees port keep quay   [skipper, cook]
port sees town keep quay   [director, engineer]
port sees fishers keep quay   [director, engineer]
trust town>fishers 55.54 -> 38.88: Town found out that Fishers had broken “No engines at night” the round before (-10 * at stake 0.555 * breach 2 * deceit 1.5)   [mayor, clerk, teacher, skipper, cook]
town is wary of fishers for 2 reckonings of visible honour   [mayor, clerk, teacher, skipper, cook]
trust town>fishers 38.88 -> 40.41: Fishers honoured “No engines at night” (10 * room left 0.611 * wary 0.5 * half at each of two reckonings 0.5)   [mayor, clerk, teacher, skipper, cook]
trust town>fishers 40.41 -> 41.9: Fishers honoured “A new quay” (10 * room left 0.596 * wary 0.5 * half at each of two reckonings 0.5)   [mayor, clerk, teacher, skipper, cook]
trust town>port 52.5 -> 54.88: Port honoured “A new quay” (10 * room left 0.475 * half at each of two reckonings 0.5)   [mayor, clerk, teacher, director, engineer]
trust fishers>town 53.69 -> 54.85: Fishers could not see whether Town honoured “No engines at night”, and took it on trust (10 * room left 0.463 * half at each of two reckonings 0.5 * unverified 0.5)   [mayor, clerk, teacher, skipper, cook]
trust fishers>town 54.85 -> 57.11: Town honoured “A new quay” (10 * room left 0.452 * half at each of two reckonings 0.5)   [mayor, clerk, teacher, skipper, cook]
trust fishers>port 52.5 -> 54.88: Port honoured “A new quay” (10 * room left 0.475 * half at each of two reckonings 0.5)   [skipper, cook, director, engineer]
trust port>town 52.5 -> 54.88: Town honoured “A new quay” (10 * room left 0.475 * half at each of two reckonings 0.5)   [mayor, clerk, teacher, director, engineer]
trust port>fishers 52.5 -> 54.88: Fishers honoured “A new quay” (10 * room left 0.475 * half at each of two reckonings 0.5)   [skipper, cook, director, engineer]
score town 15 -> 13: what “No engines at night” is worth, over its reckonings   [mayor, clerk, teacher]
score fishers 12 -> 10: what “No engines at night” is worth, over its reckonings   [skipper, cook]
reckoning 3 is done; summer follows
> mayor looks at trust
town>fishers 41.9, wary
town>port 54.88
fishers>town 57.11
port>town 54.88
> mayor explains town>fishers/2
Town could not see whether Fishers honoured “No engines at night”, and took it on trust
> mayor explains fishers/1
refused [no_such_line]: explain by mayor: you see no such line of a ledger: fishers/1
> time runs out
phase summer
round 1 of summer

# Summer: all see a broken quay. The others are wary of the port.
> director will break quay
port will break quay   [director, engineer]
> time runs out
the round is over: time
night-rest is kept by all   [nobody is told]
quay is broken by port   [nobody is told]
town cannot see whether fishers keeps night-rest   [mayor, clerk, teacher]
town sees fishers keep quay   [mayor, clerk, teacher]
town sees port break quay   [mayor, clerk, teacher]
fishers cannot see whether town keeps night-rest   [skipper, cook]
fishers sees town keep quay   [skipper, cook]
fishers sees port break quay   [skipper, cook]
port sees town keep quay   [director, engineer]
port sees fishers keep quay   [director, engineer]
town is wary of fishers for 1 reckonings of visible honour   [mayor, clerk, teacher, skipper, cook]
trust town>port 54.88 -> 43.9: Town saw Port break “A new quay” (-10 * at stake 0.549 * breach 2)   [mayor, clerk, teacher, director, engineer]
town is wary of port for 2 reckonings of visible honour   [mayor, clerk, teacher, director, engineer]
trust fishers>port 54.88 -> 43.9: Fishers saw Port break “A new quay” (-10 * at stake 0.549 * breach 2)   [skipper, cook, director, engineer]
fishers is wary of port for 2 reckonings of visible honour   [skipper, cook, director, engineer]
concern quiet-nights is silent, met to 83.3%
score town 13 -> 11.33: how far the concern is met: Quiet nights   [mayor, clerk, teacher]
concern deep-water is silent, met to 33.3%
score port 7 -> 5.33: how far the concern is met: Deep water   [director, engineer]
score town 11.33 -> 12: what “No engines at night” is worth, over its reckonings   [mayor, clerk, teacher]
score town 12 -> 11: what “A new quay” is worth, over its reckonings   [mayor, clerk, teacher]
score fishers 10 -> 9.33: what “No engines at night” is worth, over its reckonings   [skipper, cook]
score fishers 9.33 -> 8.33: what “A new quay” is worth, over its reckonings   [skipper, cook]
score port 5.33 -> 5.66: what “A new quay” is worth, over its reckonings   [director, engineer]
reckoning 4 is done; after follows
> time runs out
phase after
round 1 of after

# Aftermath: nothing can be signed. The town strikes back, which counts half with the port, and in full
# with the fishers, who did nothing.
> mayor offers reef
refused [not_now]: offer by mayor: that move is not open at this point
> mayor will break quay
town will break quay   [mayor, clerk, teacher]
> cook inspects night-rest
fishers inspects night-rest
> mayor says "Let us see how they like it."
mayor: “Let us see how they like it.” (mayor>all/1)
> time runs out
the round is over: time
night-rest is kept by all   [nobody is told]
quay is broken by town   [nobody is told]
town cannot see whether fishers keeps night-rest   [mayor, clerk, teacher]
town sees fishers keep quay   [mayor, clerk, teacher]
town sees port keep quay   [mayor, clerk, teacher]
fishers sees town keep night-rest the round before   [skipper, cook]
fishers sees town keep night-rest   [skipper, cook]
fishers sees town break quay   [skipper, cook]
fishers sees port keep quay   [skipper, cook]
port sees town break quay   [director, engineer]
port sees fishers keep quay   [director, engineer]
town is no longer wary of fishers   [mayor, clerk, teacher, skipper, cook]
town is wary of port for 1 reckonings of visible honour   [mayor, clerk, teacher, director, engineer]
trust fishers>town 57.11 -> 45.69: Fishers saw Town break “A new quay” (-10 * at stake 0.571 * breach 2)   [mayor, clerk, teacher, skipper, cook]
fishers is wary of town for 2 reckonings of visible honour   [mayor, clerk, teacher, skipper, cook]
fishers is wary of port for 1 reckonings of visible honour   [skipper, cook, director, engineer]
trust port>town 54.88 -> 49.39: Port saw Town break “A new quay” (-10 * at stake 0.549 * breach 2 * provoked 0.5)   [mayor, clerk, teacher, director, engineer]
port is wary of town for 2 reckonings of visible honour   [mayor, clerk, teacher, director, engineer]
concern quiet-nights is silent, met to 75%
score town 11 -> 10.17: how far the concern is met: Quiet nights   [mayor, clerk, teacher]
concern deep-water is silent, met to 25%
score port 5.66 -> 4.83: how far the concern is met: Deep water   [director, engineer]
score town 10.17 -> 10.5: what “No engines at night” is worth, over its reckonings   [mayor, clerk, teacher]
score town 10.5 -> 11: what “A new quay” is worth, over its reckonings   [mayor, clerk, teacher]
score fishers 8.33 -> 8: what “No engines at night” is worth, over its reckonings   [skipper, cook]
score fishers 8 -> 7.5: what “A new quay” is worth, over its reckonings   [skipper, cook]
score port 4.83 -> 4: what “A new quay” is worth, over its reckonings   [director, engineer]
reckoning 5 is done
> mayor looks at advice
tap
> mayor guesses 4 for port
mayor guesses 4 of 10 that port keeps its word   [mayor]
> mayor will break quay
refused [not_now]: commit by mayor: that move is not open at this point
> time runs out
round 2 of after
# Two reckonings of visible honour end the wariness.
> time runs out
the round is over: time
night-rest is kept by all   [nobody is told]
quay is kept by all   [nobody is told]
town cannot see whether fishers keeps night-rest   [mayor, clerk, teacher]
town sees fishers keep quay   [mayor, clerk, teacher]
town sees port keep quay   [mayor, clerk, teacher]
fishers cannot see whether town keeps night-rest   [skipper, cook]
fishers sees town keep quay   [skipper, cook]
fishers sees port keep quay   [skipper, cook]
port sees town keep quay   [director, engineer]
port sees fishers keep quay   [director, engineer]
town is no longer wary of port   [mayor, clerk, teacher, director, engineer]
fishers is wary of town for 1 reckonings of visible honour   [mayor, clerk, teacher, skipper, cook]
fishers is no longer wary of port   [skipper, cook, director, engineer]
port is wary of town for 1 reckonings of visible honour   [mayor, clerk, teacher, director, engineer]
concern quiet-nights is eased, met to 80%
score town 11 -> 11.5: how far the concern is met: Quiet nights   [mayor, clerk, teacher]
concern deep-water is silent, met to 30%
score port 4 -> 4.5: how far the concern is met: Deep water   [director, engineer]
score town 11.5 -> 11.7: what “No engines at night” is worth, over its reckonings   [mayor, clerk, teacher]
score town 11.7 -> 11.8: what “A new quay” is worth, over its reckonings   [mayor, clerk, teacher]
score fishers 7.5 -> 7.3: what “No engines at night” is worth, over its reckonings   [skipper, cook]
score fishers 7.3 -> 7.6: what “A new quay” is worth, over its reckonings   [skipper, cook]
score port 4.5 -> 4.6: what “A new quay” is worth, over its reckonings   [director, engineer]
reckoning 6 is done
> mayor looks at score
utility 11.8, walk-away 2, ideal 17
deal 65.33, trust 47.54, total 59.99, seat 59.99
> skipper looks at score
utility 7.6, walk-away 3, ideal 15
deal 38.33, trust 48.39, total 41.35, seat 41.35
> mayor explains fishers/1
refused [no_such_line]: explain by mayor: you see no such line of a ledger: fishers/1

# Both break the same promise at once: neither answers the other, and both get nothing.
> table harbour long
the table opens: long
> all sit down
7 seats are taken
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: fishers 15, port 17, town 17   [nobody is told]
the talks begin
phase spring
round 1 of spring
> clerk offers night-rest
offer 1 of town to fishers: night-rest
> skipper accepts offer 1
skipper votes for offer 1   [skipper, cook]
> cook accepts offer 1
cook votes for offer 1   [skipper, cook]
fishers accepts offer 1
agreed by town, fishers: night-rest
> time runs out
the round is over: time
in force: night-rest
concern quiet-nights is eased, met to 50%
score town 0 -> 5: how far the concern is met: Quiet nights   [mayor, clerk, teacher]
concern old-boats is eased, met to 50%   [skipper, cook]
score fishers 0 -> 5: how far the concern is met: The boats are old   [skipper, cook]
score town 5 -> 8: what “No engines at night” is worth, over its reckonings   [mayor, clerk, teacher]
score fishers 5 -> 6: what “No engines at night” is worth, over its reckonings   [skipper, cook]
reckoning 1 is done
> time runs out
round 2 of spring
news: storm
trust town>fishers 50 -> 52: news: A storm warning (4 * room left 0.5)   [mayor, clerk, teacher, skipper, cook]
score fishers 2 -> 3: what walking away is worth, after the news: A storm warning   [skipper, cook]
> mayor will break night-rest
town will break night-rest   [mayor, clerk, teacher]
> skipper will break night-rest
fishers will break night-rest   [skipper, cook]
> clerk inspects night-rest
town inspects night-rest
> cook inspects night-rest
fishers inspects night-rest
> time runs out
the round is over: time
night-rest is broken by town, fishers   [nobody is told]
town sees fishers break night-rest   [mayor, clerk, teacher]
fishers sees town break night-rest   [skipper, cook]
trust town>fishers 52 -> 41.6: Town saw Fishers break “No engines at night” (-10 * at stake 0.52 * breach 2)   [mayor, clerk, teacher, skipper, cook]
town is wary of fishers for 2 reckonings of visible honour   [mayor, clerk, teacher, skipper, cook]
trust fishers>town 50 -> 40: Fishers saw Town break “No engines at night” (-10 * at stake 0.5 * breach 2)   [mayor, clerk, teacher, skipper, cook]
fishers is wary of town for 2 reckonings of visible honour   [mayor, clerk, teacher, skipper, cook]
score town 8 -> 5: what “No engines at night” is worth, over its reckonings   [mayor, clerk, teacher]
score fishers 6 -> 5: what “No engines at night” is worth, over its reckonings   [skipper, cook]
reckoning 2 is done
> mayor looks at agenda
quay: open
night-rest: broken
dredging: open
reef: open needs something that Fishers has not said yet
street-lights: open

# What is open is seen by all, bound or not: the town sees who dredges.
> table harbour long
the table opens: long
> all sit down
7 seats are taken
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: fishers 15, port 17, town 17   [nobody is told]
the talks begin
phase spring
round 1 of spring
> director offers quay (length short) + dredging
offer 1 of port to town, fishers: quay (length short) + dredging
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
agreed by town, fishers, port: quay (length short) + dredging
> time runs out
the round is over: time
in force: quay, dredging
concern quiet-nights is eased, met to 50%
score town 0 -> 5: how far the concern is met: Quiet nights   [mayor, clerk, teacher]
concern deep-water is eased, met to 100%
score port 0 -> 10: how far the concern is met: Deep water   [director, engineer]
score town 5 -> 7: what “A new quay” is worth, over its reckonings   [mayor, clerk, teacher]
score fishers 0 -> 2: what “A new quay” is worth, over its reckonings   [skipper, cook]
score fishers 2 -> 1: what “Dredging” is worth, over its reckonings   [skipper, cook]
score port 10 -> 12: what “A new quay” is worth, over its reckonings   [director, engineer]
score port 12 -> 15: what “Dredging” is worth, over its reckonings   [director, engineer]
reckoning 1 is done
> time runs out
round 2 of spring
news: storm
trust town>fishers 50 -> 52: news: A storm warning (4 * room left 0.5)   [mayor, clerk, teacher, skipper, cook]
score fishers 2 -> 3: what walking away is worth, after the news: A storm warning   [skipper, cook]
> director will break dredging
port will break dredging   [director, engineer]
> time runs out
the round is over: time
quay is kept by all   [nobody is told]
dredging is broken by port   [nobody is told]
town sees fishers keep quay   [mayor, clerk, teacher]
town sees fishers keep dredging   [mayor, clerk, teacher]
town sees port keep quay   [mayor, clerk, teacher]
town sees port break dredging   [mayor, clerk, teacher]
fishers sees town keep quay   [skipper, cook]
fishers sees port keep quay   [skipper, cook]
fishers sees port break dredging   [skipper, cook]
port sees town keep quay   [director, engineer]
port sees fishers keep quay   [director, engineer]
port sees fishers keep dredging   [director, engineer]
trust town>fishers 52 -> 54.4: Fishers honoured “A new quay” (10 * room left 0.48 * half at each of two reckonings 0.5)   [mayor, clerk, teacher, skipper, cook]
town is wary of port for 2 reckonings of visible honour   [mayor, clerk, teacher, director, engineer]
trust town>port 50 -> 51.25: Port honoured “A new quay” (10 * room left 0.5 * wary 0.5 * half at each of two reckonings 0.5)   [mayor, clerk, teacher, director, engineer]
trust fishers>town 50 -> 52.5: Town honoured “A new quay” (10 * room left 0.5 * half at each of two reckonings 0.5)   [mayor, clerk, teacher, skipper, cook]
trust fishers>port 50 -> 40: Fishers saw Port break “Dredging” (-10 * at stake 0.5 * breach 2)   [skipper, cook, director, engineer]
fishers is wary of port for 2 reckonings of visible honour   [skipper, cook, director, engineer]
trust fishers>port 40 -> 41.5: Port honoured “A new quay” (10 * room left 0.6 * wary 0.5 * half at each of two reckonings 0.5)   [skipper, cook, director, engineer]
trust port>town 50 -> 52.5: Town honoured “A new quay” (10 * room left 0.5 * half at each of two reckonings 0.5)   [mayor, clerk, teacher, director, engineer]
trust port>fishers 50 -> 52.5: Fishers honoured “A new quay” (10 * room left 0.5 * half at each of two reckonings 0.5)   [skipper, cook, director, engineer]
trust port>fishers 52.5 -> 54.88: Fishers honoured “Dredging” (10 * room left 0.475 * half at each of two reckonings 0.5)   [skipper, cook, director, engineer]
concern deep-water is silent, met to 50%
score port 15 -> 10: how far the concern is met: Deep water   [director, engineer]
score fishers 1 -> 0: what “Dredging” is worth, over its reckonings   [skipper, cook]
score port 10 -> 11: what “Dredging” is worth, over its reckonings   [director, engineer]
reckoning 2 is done
> mayor looks at agenda
quay: kept
night-rest: open
dredging: broken
reef: open needs something that Fishers has not said yet
street-lights: open
