# Offers as steps in a dance, and hostile acts that answer each other.
> table harbour long
the table opens: long
> all sit down
7 seats are taken
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: fishers 15, port 17, town 17   [nobody is told]
the talks begin
phase spring
round 1 of spring
> mayor offers quay (length short)
offer 1 of town to fishers, port: quay (length short)
> mayor withdraws offer 1
offer 1 is withdrawn
> mayor offers night-rest
offer 2 of town to fishers: night-rest
> mayor withdraws offer 2
offer 2 is withdrawn
> clerk offers night-rest
offer 3 of town to fishers: night-rest
> clerk withdraws offer 3
offer 3 is withdrawn
> clerk offers night-rest + quay (length short)
offer 4 of town to fishers, port: night-rest + quay (length short)
> director accepts offer 4
port accepts offer 4
> skipper accepts offer 4
skipper votes for offer 4   [skipper, cook]
> cook accepts offer 4
cook votes for offer 4   [skipper, cook]
fishers accepts offer 4
agreed by town, fishers, port: night-rest + quay (length short)
> mayor offers street-lights
refused [nobody_to_answer]: offer by mayor: the package binds nobody but your own party
> skipper gestures nets-in-the-way
skipper suggests the gesture nets-in-the-way, which waits in fishers   [skipper, cook]
> cook seconds gesture nets-in-the-way
cook seconds nets-in-the-way   [skipper, cook]
fishers carries out nets-in-the-way
trust port>fishers 50 -> 44: Fishers took a hostile step: Nets across the channel (-6 * at stake 0.5 * breach 2)   [skipper, cook, director, engineer]
score fishers 0 -> 1: what the gesture costs or brings: Nets across the channel   [skipper, cook]
score port 0 -> -1: what the gesture costs or brings: Nets across the channel   [director, engineer]
> director gestures horn-at-noon
port carries out horn-at-noon
trust fishers>port 50 -> 47: Port struck back at Fishers: The horn at noon (-6 * at stake 0.5 * breach 2 * provoked 0.5)   [skipper, cook, director, engineer]
score port -1 -> 0: what the gesture costs or brings: The horn at noon   [director, engineer]
score port 2 -> 3: what walking away is worth, after the gesture: The horn at noon   [director, engineer]
> time runs out
the round is over: time
in force: night-rest, quay
concern quiet-nights is eased, met to 100%
score town 0 -> 10: how far the concern is met: Quiet nights   [mayor, clerk, teacher]
concern old-boats is eased, met to 50%   [skipper, cook]
score fishers 1 -> 6: how far the concern is met: The boats are old   [skipper, cook]
concern deep-water is eased, met to 50%
score port 0 -> 5: how far the concern is met: Deep water   [director, engineer]
score town 10 -> 13: what “No engines at night” is worth, over its reckonings   [mayor, clerk, teacher]
score town 13 -> 15: what “A new quay” is worth, over its reckonings   [mayor, clerk, teacher]
score fishers 6 -> 7: what “No engines at night” is worth, over its reckonings   [skipper, cook]
score fishers 7 -> 9: what “A new quay” is worth, over its reckonings   [skipper, cook]
score port 5 -> 7: what “A new quay” is worth, over its reckonings   [director, engineer]
reckoning 1 is done
> time runs out
round 2 of spring
news: storm
trust town>fishers 50 -> 52: news: A storm warning (4 * room left 0.5)   [mayor, clerk, teacher, skipper, cook]
score fishers 2 -> 3: what walking away is worth, after the news: A storm warning   [skipper, cook]
> skipper will break quay
fishers will break quay   [skipper, cook]
> time runs out
the round is over: time
night-rest is kept by all   [nobody is told]
quay is broken by fishers   [nobody is told]
town cannot see whether fishers keeps night-rest   [mayor, clerk, teacher]
town sees fishers break quay   [mayor, clerk, teacher]
town sees port keep quay   [mayor, clerk, teacher]
fishers cannot see whether town keeps night-rest   [skipper, cook]
fishers sees town keep quay   [skipper, cook]
fishers sees port keep quay   [skipper, cook]
port sees town keep quay   [director, engineer]
port sees fishers break quay   [director, engineer]
trust town>fishers 52 -> 41.6: Town saw Fishers break “A new quay” (-10 * at stake 0.52 * breach 2)   [mayor, clerk, teacher, skipper, cook]
town is wary of fishers for 2 reckonings of visible honour   [mayor, clerk, teacher, skipper, cook]
trust town>fishers 41.6 -> 42.33: Town could not see whether Fishers honoured “No engines at night”, and took it on trust (10 * room left 0.584 * wary 0.5 * half at each of two reckonings 0.5 * unverified 0.5)   [mayor, clerk, teacher, skipper, cook]
trust town>port 50 -> 52.5: Port honoured “A new quay” (10 * room left 0.5 * half at each of two reckonings 0.5)   [mayor, clerk, teacher, director, engineer]
trust fishers>town 50 -> 51.25: Fishers could not see whether Town honoured “No engines at night”, and took it on trust (10 * room left 0.5 * half at each of two reckonings 0.5 * unverified 0.5)   [mayor, clerk, teacher, skipper, cook]
trust fishers>town 51.25 -> 53.69: Town honoured “A new quay” (10 * room left 0.488 * half at each of two reckonings 0.5)   [mayor, clerk, teacher, skipper, cook]
trust fishers>port 47 -> 49.65: Port honoured “A new quay” (10 * room left 0.53 * half at each of two reckonings 0.5)   [skipper, cook, director, engineer]
trust port>town 50 -> 52.5: Town honoured “A new quay” (10 * room left 0.5 * half at each of two reckonings 0.5)   [mayor, clerk, teacher, director, engineer]
trust port>fishers 44 -> 39: Port saw Fishers break “A new quay” (-10 * at stake 0.5 * breach 2 * provoked 0.5)   [skipper, cook, director, engineer]
port is wary of fishers for 2 reckonings of visible honour   [skipper, cook, director, engineer]
concern quiet-nights is silent, met to 50%
score town 15 -> 10: how far the concern is met: Quiet nights   [mayor, clerk, teacher]
concern deep-water is silent, met to 0%
score port 7 -> 2: how far the concern is met: Deep water   [director, engineer]
score town 10 -> 7: what “A new quay” is worth, over its reckonings   [mayor, clerk, teacher]
score fishers 9 -> 10: what “A new quay” is worth, over its reckonings   [skipper, cook]
score port 2 -> -1: what “A new quay” is worth, over its reckonings   [director, engineer]
reckoning 2 is done
> time runs out
round 3 of spring
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
trust town>fishers 42.33 -> 43.05: Town could not see whether Fishers honoured “No engines at night”, and took it on trust (10 * room left 0.577 * wary 0.5 * half at each of two reckonings 0.5 * unverified 0.5)   [mayor, clerk, teacher, skipper, cook]
trust town>fishers 43.05 -> 44.47: Fishers honoured “A new quay” (10 * room left 0.57 * wary 0.5 * half at each of two reckonings 0.5)   [mayor, clerk, teacher, skipper, cook]
town is wary of fishers for 1 reckonings of visible honour   [mayor, clerk, teacher, skipper, cook]
trust town>port 52.5 -> 42: Town saw Port break “A new quay” (-10 * at stake 0.525 * breach 2)   [mayor, clerk, teacher, director, engineer]
town is wary of port for 2 reckonings of visible honour   [mayor, clerk, teacher, director, engineer]
trust fishers>town 53.69 -> 54.85: Fishers could not see whether Town honoured “No engines at night”, and took it on trust (10 * room left 0.463 * half at each of two reckonings 0.5 * unverified 0.5)   [mayor, clerk, teacher, skipper, cook]
trust fishers>town 54.85 -> 57.11: Town honoured “A new quay” (10 * room left 0.452 * half at each of two reckonings 0.5)   [mayor, clerk, teacher, skipper, cook]
trust fishers>port 49.65 -> 44.65: Fishers saw Port break “A new quay” (-10 * at stake 0.5 * breach 2 * provoked 0.5)   [skipper, cook, director, engineer]
fishers is wary of port for 2 reckonings of visible honour   [skipper, cook, director, engineer]
trust port>town 52.5 -> 54.88: Town honoured “A new quay” (10 * room left 0.475 * half at each of two reckonings 0.5)   [mayor, clerk, teacher, director, engineer]
trust port>fishers 39 -> 40.53: Fishers honoured “A new quay” (10 * room left 0.61 * wary 0.5 * half at each of two reckonings 0.5)   [skipper, cook, director, engineer]
port is wary of fishers for 1 reckonings of visible honour   [skipper, cook, director, engineer]
score fishers 10 -> 8: what “A new quay” is worth, over its reckonings   [skipper, cook]
score port -1 -> 1: what “A new quay” is worth, over its reckonings   [director, engineer]
reckoning 3 is done; summer follows
> instructor ends
the talks end: broken
it was possible: town reached 15 of 0 to 17 and left 2, fishers reached 9 of 1 to 16 and left 7, port reached 7 of 0 to 17 and left 2; 6 packages were better for some and worse for none; 4 points on the frontier   [nobody is told]
> mayor looks at the debrief
town: utility 7
fishers: utility 8
port: utility 1
trust town>fishers: 44.47 in 5 lines
trust town>port: 42 in 2 lines
trust fishers>town: 57.11 in 4 lines
trust fishers>port: 44.65 in 3 lines
trust port>town: 54.88 in 2 lines
trust port>fishers: 40.53 in 3 lines
quiet-nights of town: silent, met to 50%, untold false
old-boats of fishers: eased, met to 50%, untold true
deep-water of port: silent, met to 0%, untold false
a-school-trip of teacher: silent, met to 0%, untold false
night-rest at reckoning 2: broken by []
night-rest at reckoning 3: broken by []
quay at reckoning 2: broken by [fishers]
quay at reckoning 3: broken by [port]
turn 3: port>fishers/1 by -6
turn 6: fishers>port/1 by -3
turn 2: town>fishers/2 by -10.4
turn 4: port>fishers/2 by -5
turn 1: town>port/2 by -10.5
turn 5: fishers>port/3 by -5
offer 1 of town to fishers, port: opening map[]
offer 2 of town to fishers: opening map[]
offer 3 of town to fishers: silent map[fishers:0 port:0 town:0]
offer 4 of town to fishers, port: fortunate map[fishers:6 port:0 town:8]
spiral of fishers and port, 4 acts:
  round 1: fishers by nets-in-the-way
  round 1: port by horn-at-noon
  round 2: fishers by quay
  round 3: port by quay
better: quay (length long) + night-rest + reef + street-lights, utilities [16 16 9]
ask spiral: {Code:spiral Party:fishers Other:port Proposal: Concern: Gesture: Offer:0 Seat: Line: Round:1 Count:4 Points:0}
ask untold: {Code:untold Party:fishers Other: Proposal: Concern:old-boats Gesture: Offer:0 Seat: Line: Round:0 Count:1 Points:0}
ask better-package: {Code:better-package Party: Other: Proposal: Concern: Gesture: Offer:0 Seat: Line: Round:0 Count:0 Points:10}
ask trust-fell: {Code:trust-fell Party:port Other:town Proposal: Concern: Gesture: Offer:0 Seat: Line:town>port/2 Round:3 Count:0 Points:10.5}
ask broken: {Code:broken Party:fishers Other:town Proposal:quay Concern: Gesture: Offer:0 Seat: Line: Round:2 Count:0 Points:0}
