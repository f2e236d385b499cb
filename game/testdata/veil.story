# Behind the veil, the end tells a seat nothing that it did not learn in play. Fishers break their word at night, and
# nobody sees it.
> table harbour long
the table opens: long
> all sit down
7 seats are taken
> instructor veils the debrief
what each did not learn stays veiled
> instructor veils the debrief
refused [already_done]: veil by @instructor: that is so already
> instructor starts with 1 rounds of aftermath
drawn: 1 rounds of aftermath; ideals: fishers 15, port 17, town 17   [nobody is told]
the talks begin
phase spring
round 1 of spring
> skipper offers night-rest
suggestion 1 of skipper, which waits in fishers: night-rest   [skipper, cook]
> cook seconds suggestion 1
cook seconds suggestion 1   [skipper, cook]
offer 1 of fishers to town: night-rest
> mayor accepts offer 1
mayor votes for offer 1   [mayor, clerk, teacher]
> clerk accepts offer 1
clerk votes for offer 1   [mayor, clerk, teacher]
town accepts offer 1
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
> skipper will break night-rest
fishers will break night-rest   [skipper, cook]
> time runs out
the round is over: time
night-rest is broken by fishers   [nobody is told]
town cannot see whether fishers keeps night-rest   [mayor, clerk, teacher]
fishers cannot see whether town keeps night-rest   [skipper, cook]
trust town>fishers 52 -> 53.2: Town could not see whether Fishers honoured “No engines at night”, and took it on trust (10 * room left 0.48 * half at each of two reckonings 0.5 * unverified 0.5)   [mayor, clerk, teacher, skipper, cook]
trust fishers>town 50 -> 51.25: Fishers could not see whether Town honoured “No engines at night”, and took it on trust (10 * room left 0.5 * half at each of two reckonings 0.5 * unverified 0.5)   [mayor, clerk, teacher, skipper, cook]
score fishers 6 -> 10: what “No engines at night” is worth, over its reckonings   [skipper, cook]
reckoning 2 is done
> mayor looks at score
utility 8, walk-away 2, ideal 17
deal 40, trust 50.63, total 43.19, seat 43.19
> instructor ends
concern quiet-nights is silent, met to 0%   [nobody is told]
score town 8 -> 3: revealed: how far the concern was truly met: Quiet nights   [nobody is told]
concern old-boats is silent, met to 0%   [nobody is told]
score fishers 10 -> 5: revealed: how far the concern was truly met: The boats are old   [nobody is told]
score town 3 -> -1: revealed: how “No engines at night” was truly kept   [nobody is told]
the talks end: broken
it was possible: town reached 8 of 0 to 17 and left 9, fishers reached 6 of 0 to 15 and left 9, port reached 0 of 0 to 17 and left 17; 18 packages were better for some and worse for none; 4 points on the frontier   [nobody is told]
> mayor looks at score
utility 8, walk-away 2, ideal 17
deal 40, trust 50.63, total 43.19, seat 43.19
> mayor looks at concerns
quiet-nights of town: eased, met to 50%
deep-water of port: silent, met to 0%
a-school-trip of teacher: silent, met to 0%
> mayor looks at the debrief
veiled
own: left 9; something better: true
town: utility 8
trust town>fishers: 53.2 in 2 lines
trust fishers>town: 51.25 in 1 lines
quiet-nights of town: eased, met to 50%, untold false
deep-water of port: silent, met to 0%, untold false
a-school-trip of teacher: silent, met to 0%, untold false
night-rest at reckoning 2: broken by []
> observer looks at the debrief
veiled
quiet-nights of town: eased, met to 50%, untold false
deep-water of port: silent, met to 0%, untold false
a-school-trip of teacher: silent, met to 0%, untold false
> mayor explains town/3
refused [no_such_line]: explain by mayor: you see no such line of a ledger: town/3
> mayor guesses 9 for fishers
mayor guesses 9 of 10 that fishers keeps its word   [mayor]

# The instructor sees all, and shows it when the class is ready for it. What was shown stays so.
> instructor lifts the veil
all is revealed
> mayor looks at score
utility -1, walk-away 2, ideal 17
deal -20, trust 50.63, total 1.19, seat 1.19
> mayor looks at the debrief
town: utility -1
fishers: utility 5
port: utility 0
trust town>fishers: 53.2 in 2 lines
trust fishers>town: 51.25 in 1 lines
quiet-nights of town: silent, met to 0%, untold false
old-boats of fishers: silent, met to 0%, untold true
deep-water of port: silent, met to 0%, untold false
a-school-trip of teacher: silent, met to 0%, untold false
night-rest at reckoning 2: broken by [fishers]
offer 1 of fishers to town: opening map[]
better: quay (length long) + night-rest + reef + street-lights, utilities [16 15 9]
ask never-known: {Code:never-known Party:fishers Other: Proposal:night-rest Concern: Gesture: Offer:0 Seat: Line: Round:2 Count:1 Points:0}
ask untold: {Code:untold Party:fishers Other: Proposal: Concern:old-boats Gesture: Offer:0 Seat: Line: Round:0 Count:1 Points:0}
ask better-package: {Code:better-package Party: Other: Proposal: Concern: Gesture: Offer:0 Seat: Line: Round:0 Count:0 Points:26}
> instructor veils the debrief
refused [over]: veil by @instructor: the talks are over
> instructor lifts the veil
refused [already_done]: veil by @instructor: that is so already
